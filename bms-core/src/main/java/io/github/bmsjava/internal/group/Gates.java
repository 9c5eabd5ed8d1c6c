package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.AskedAbout;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers to gates: yes, no, or undecided (J15). */
final class Gates {
    /** Why a group that more data could give a light has none. */
    private static final Set<Reason> LACKING = Set.of(Unjudged.INCOMPLETE, Unjudged.COVERAGE_TOO_LOW);

    private final Function<IndicatorId, Optional<GateSubject>> indicators;
    private final Function<GroupId, Optional<GroupOutcome>> groups;

    Gates(Function<IndicatorId, Optional<GateSubject>> indicators, Function<GroupId, Optional<GroupOutcome>> groups) {
        this.indicators = indicators;
        this.groups = groups;
    }

    GateAnswer answer(Gate gate) {
        return gate.condition()
                .fold(
                        one -> ofIndicator(gate, one.indicator(), one.level(), result -> atLeast(result, one.level())),
                        one -> groups.apply(one.group())
                                .map(outcome ->
                                        ofGroup(gate, outcome, one.level()).about(asked(outcome, one.level())))
                                .orElseGet(() -> unanswered(gate)),
                        one -> ofIndicator(
                                gate,
                                one.indicator(),
                                null,
                                result -> within(result.published().map(Fraction::of), one.bound())),
                        one -> ofIndicator(gate, one.indicator(), null, result -> within(result.exact(), one.bound())));
    }

    private static AskedAbout asked(GateSubject result, @Nullable String level) {
        Indicator indicator = result.indicator();
        return new AskedAbout(
                indicator.name(),
                result.unitOfMeasure(),
                level == null
                        ? null
                        : indicator
                                .scale()
                                .findLevel(level)
                                .map(StatusLevel::label)
                                .orElse(null));
    }

    private static AskedAbout asked(GroupOutcome outcome, String level) {
        GroupExplanation group = outcome.explanation();
        return new AskedAbout(
                group.name(),
                UnitOfMeasure.NUMBER,
                group.rule()
                        .flatMap(rule -> rule.scale().findLevel(level))
                        .map(StatusLevel::label)
                        .orElse(null));
    }

    private static GateAnswer unanswered(Gate gate) {
        return new GateAnswer(gate, Answer.UNDECIDED, Unjudged.INVALID_DEFINITION, false);
    }

    /**
     * What a gate on an indicator looks at.
     *
     * @param value the value asked about; null where the light has none
     * @param zone gives the values for which the answer is yes; empty where it is yes for every light there is, null where
     *     they are not known
     * @param answer yes or no, taking the value at its word
     */
    private record Question(@Nullable Fraction value, Supplier<@Nullable List<? extends Bound>> zone, Answer answer) {}

    private GateAnswer ofIndicator(
            Gate gate, IndicatorId id, @Nullable String level, Function<GateSubject, Optional<Question>> asked) {
        return indicators
                .apply(id)
                .map(result -> ofIndicator(gate, result, asked).about(asked(result, level)))
                .orElseGet(() -> unanswered(gate));
    }

    private static GateAnswer ofIndicator(
            Gate gate, GateSubject result, Function<GateSubject, Optional<Question>> asked) {
        Optional<Question> question = asked.apply(result);
        if (question.isEmpty()) {
            return new GateAnswer(
                    gate, Answer.UNDECIDED, result.status().findReason().orElse(null), false);
        }
        Answer answer = question.get().answer();
        if (!gate.isApproximateAccepted() && result.isApproximate()) {
            answer = tolerant(gate, question.get());
        }
        if (answer == Answer.NO && result.isProvisional()) {
            answer = Answer.UNDECIDED;
        }
        return new GateAnswer(gate, answer, null, answer == Answer.UNDECIDED);
    }

    private static Answer tolerant(Gate gate, Question question) {
        Optional<BigDecimal> tolerance = gate.tolerance();
        List<? extends Bound> zone =
                tolerance.isEmpty() ? null : question.zone().get();
        if (tolerance.isEmpty() || zone == null) {
            return Answer.UNDECIDED;
        }
        if (zone.isEmpty()) {
            return question.answer();
        }
        Fraction value = question.value();
        return value == null ? Answer.UNDECIDED : new Tolerance(value, tolerance.get()).within(zone);
    }

    private static Optional<Question> within(Optional<Fraction> value, Bound bound) {
        return value.map(number -> new Question(number, () -> List.of(bound), yesIf(bound.holds(number))));
    }

    private static Optional<Question> atLeast(GateSubject result, String level) {
        StatusScale scale = result.indicator().scale();
        int wanted = scale.indexOf(scale.level(level));
        Fraction value = result.published().map(Fraction::of).orElse(null);
        return result.status()
                .findLevel()
                .map(reached -> new Question(
                        value,
                        () -> result.rule().map(rule -> zone(rule, wanted)).orElse(null),
                        yesIf(scale.indexOf(reached) >= wanted)));
    }

    /** The bounds of a level and the better ones; a rule keeps them in one piece. Every value has the worst level. */
    private static List<Bound> zone(StatusRule rule, int wanted) {
        return wanted == 0
                ? List.of()
                : rule.bounds().entrySet().stream()
                        .filter(entry -> rule.scale().indexOf(entry.getKey()) >= wanted)
                        .map(entry -> entry.getValue())
                        .toList();
    }

    /**
     * A group's no stands only where no part could still turn it: none lacks or is provisional, or the rule is worst of
     * and one part alone decides, whatever may still come and whether the group has a light yet.
     */
    private static GateAnswer ofGroup(Gate gate, GroupOutcome outcome, String level) {
        Status status = outcome.explanation().status();
        if (!status.isJudged() && !LACKING.contains(status.reason())) {
            return new GateAnswer(gate, Answer.UNDECIDED, status.reason(), false);
        }
        GroupRule rule = outcome.explanation().rule().orElseThrow();
        StatusScale scale = rule.scale();
        int wanted = scale.indexOf(scale.level(level));
        boolean accepts = gate.isApproximateAccepted();
        if (rule.kind() == GroupRule.Kind.WORST_OF
                && outcome.parts().stream().anyMatch(part -> decides(part, scale, wanted, accepts))) {
            return new GateAnswer(gate, Answer.NO, null, false);
        }
        if (!status.isJudged()) {
            return new GateAnswer(gate, Answer.UNDECIDED, status.reason(), false);
        }
        boolean reached = scale.indexOf(status.level()) >= wanted;
        boolean open = (outcome.isApproximate() && !accepts) || (!reached && outcome.isProvisional());
        return new GateAnswer(gate, open ? Answer.UNDECIDED : yesIf(reached), null, open);
    }

    private static boolean decides(Part part, StatusScale scale, int wanted, boolean acceptsApproximate) {
        return part.status()
                        .findLevel()
                        .filter(level -> scale.indexOf(level) < wanted)
                        .isPresent()
                && !part.provisional()
                && (acceptsApproximate || !part.approximate());
    }

    private static Answer yesIf(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
