package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Apportion;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines that add up to a group's score or share (J19). */
final class GroupLines {
    private static final Fraction PERCENT = Fraction.of(100);

    private GroupLines() {}

    /** Effective weight × score, what a gate took, and the rounding. */
    static Decomposition ofScore(
            List<GroupPart> counted, BigDecimal before, BigDecimal after, Fraction exact, List<GateAnswer> gates) {
        List<Fraction> amounts = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        for (GroupPart part : counted) {
            Fraction weight = part.findEffective().orElseThrow();
            weights.add(weight);
            amounts.add(weight.multiply(RuleOutcome.score(part)));
        }
        List<Line> lines = parts(counted, weights, amounts, before);
        BigDecimal taken = after.subtract(before);
        if (taken.signum() != 0) {
            lines.add(new Line(Line.Kind.GATE, strictest(gates), null, Fraction.of(taken), taken));
        }
        addRounding(before, exact, lines);
        return Decomposition.additive(after, lines);
    }

    /** 100 ÷ number for each part at the level or better. */
    static Decomposition ofShare(List<GroupPart> counted, List<Boolean> reached, BigDecimal shown, Fraction exact) {
        Fraction weight = Fraction.ONE.divide(Fraction.of(counted.size()));
        Fraction whole = PERCENT.multiply(weight);
        List<Fraction> amounts =
                reached.stream().map(there -> there ? whole : Fraction.ZERO).toList();
        List<Line> lines = parts(counted, counted.stream().map(part -> weight).toList(), amounts, shown);
        addRounding(shown, exact, lines);
        return Decomposition.additive(shown, lines);
    }

    private static List<Line> parts(
            List<GroupPart> counted, List<Fraction> weights, List<Fraction> amounts, BigDecimal total) {
        List<BigDecimal> shown = Apportion.apportion(amounts, total);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            lines.add(new Line(Line.Kind.PART, counted.get(i).id(), weights.get(i), amounts.get(i), shown.get(i)));
        }
        return lines;
    }

    private static void addRounding(BigDecimal published, Fraction exact, List<Line> lines) {
        Fraction rounding = Fraction.of(published).subtract(exact);
        if (rounding.signum() != 0) {
            lines.add(new Line(Line.Kind.ROUNDING, "", null, rounding, null));
        }
    }

    /** What the gate asked about that capped the score the most, the first of equals. */
    private static String strictest(List<GateAnswer> gates) {
        return gates.stream()
                .filter(gate -> gate.answer() == Answer.NO)
                .map(GateAnswer::gate)
                .filter(gate -> gate.scoreCap().isPresent())
                .min(Comparator.comparing(gate -> gate.scoreCap().orElseThrow()))
                .map(GroupLines::subject)
                .orElse("");
    }

    private static String subject(Gate gate) {
        return gate.condition()
                .fold(
                        one -> one.indicator().value(),
                        one -> one.group().value(),
                        one -> one.indicator().value(),
                        one -> one.indicator().value());
    }
}
