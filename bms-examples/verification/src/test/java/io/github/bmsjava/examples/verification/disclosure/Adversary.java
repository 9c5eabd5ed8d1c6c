package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody who knows the organisation, the rules and all that is published, and writes down what follows for the hidden
 * figures: one equation for every sum above them, and one for every line {@code withheld}.
 */
final class Adversary {
    private final Case world;
    private final LinearSystem system = new LinearSystem();

    private Adversary(Case world) {
        this.world = world;
    }

    /** What follows from a run, for rules that add, in the periods of which figures are reported. */
    static LinearSystem equations(Case world) {
        Adversary adversary = new Adversary(world);
        Evaluation shown = world.shown(world.figures());
        for (Period period : shown.periods()) {
            shown.in(period)
                    .indicators()
                    .filter(result -> result.indicator().id().equals(Case.INDICATOR))
                    .filter(IndicatorResult::isComputed)
                    .filter(result -> result.exact().isPresent())
                    .filter(result -> !result.marks().contains(Mark.CARRIED_FORWARD))
                    .filter(result -> adversary.contributors(result).stream().anyMatch(world.figures()::containsKey))
                    .forEach(adversary::read);
        }
        return adversary.system;
    }

    private void read(IndicatorResult result) {
        String origin = result.key().toString();
        switch (world.law()) {
            case SUM -> add(origin, result, this::amount, result.exact().orElseThrow());
            case PLAIN_MEAN, MEAN_OF_PUBLISHED ->
                add(origin, result, this::amount, result.exact().orElseThrow().multiply(there(result)));
            case RATIO_OF_SUMS, USE_OF_BUDGET, MEAN_BY_N, MEAN_BY_SERIES -> {
                Parts parts = result.explain().parts().orElseThrow();
                add(origin + " above", result, this::amount, parts.numerator());
                add(origin + " below", result, this::weight, parts.denominator());
            }
            case MINIMUM, MAXIMUM, COUNT, WORST_STATUS, BEST_STATUS, SHARE -> {
                return;
            }
        }
        result.contributions().ifPresent(lines -> lump(result, lines));
    }

    private static Fraction there(IndicatorResult result) {
        return Fraction.of(result.coverage().measured());
    }

    /** The line withheld says Σ (factor × amount − limit × weight) ÷ Σ weight of the hidden. */
    private void lump(IndicatorResult result, Decomposition lines) {
        Fraction limit = lines.against().map(Fraction::of).orElse(Fraction.ZERO);
        Fraction factor = Fraction.of(
                world.law().parts() == Law.Parts.BOTH_SIDES
                        ? result.indicator().unit().factor()
                        : BigDecimal.ONE);
        Fraction weights = result.explain()
                .parts()
                .map(Parts::denominator)
                .orElse(world.law() == Law.SUM ? Fraction.ONE : there(result));
        lines.lines().stream()
                .filter(line -> line.kind() == Line.Kind.WITHHELD)
                .forEach(line -> add(
                        result.key() + " withheld",
                        contributors(result).stream().filter(world::isHidden).toList(),
                        slot -> margin(slot, factor, limit),
                        line.amount().multiply(weights)));
    }

    private Map<String, Fraction> margin(Slot slot, Fraction factor, Fraction limit) {
        Map<String, Fraction> terms = new LinkedHashMap<>();
        amount(slot).forEach((unknown, times) -> terms.merge(unknown, times.multiply(factor), Fraction::add));
        weight(slot)
                .forEach((unknown, times) ->
                        terms.merge(unknown, Fraction.ZERO.subtract(times.multiply(limit)), Fraction::add));
        return terms;
    }

    private void add(
            String origin, IndicatorResult result, Function<Slot, Map<String, Fraction>> side, Fraction value) {
        add(origin, contributors(result), side, value);
    }

    private void add(String origin, List<Slot> slots, Function<Slot, Map<String, Fraction>> side, Fraction value) {
        Map<String, Fraction> terms = new LinkedHashMap<>();
        slots.stream()
                .filter(world.figures()::containsKey)
                .forEach(slot ->
                        side.apply(slot).forEach((unknown, times) -> terms.merge(unknown, times, Fraction::add)));
        Fraction known = terms.containsKey("") ? terms.remove("") : Fraction.ZERO;
        system.add(origin, terms, value.subtract(known));
    }

    /** What a unit adds above the line: a number under "" where it is known, else its unknown with its coefficient. */
    private Map<String, Fraction> amount(Slot slot) {
        Figure figure = world.figures().get(slot);
        boolean weighted = world.law().parts() == Law.Parts.WEIGHTED;
        if (!world.isHidden(slot)) {
            return Map.of("", Fraction.of(weighted ? figure.product() : figure.amount()));
        }
        return weighted && !world.hidesWeights()
                ? Map.of(slot + " amount", Fraction.of(figure.weight()))
                : Map.of(slot + " amount", Fraction.ONE);
    }

    private Map<String, Fraction> weight(Slot slot) {
        if (world.law().parts() == Law.Parts.VALUE) {
            return Map.of("", Fraction.ONE);
        }
        return world.isHidden(slot) && world.hidesWeights()
                ? Map.of(slot + " weight", Fraction.ONE)
                : Map.of("", Fraction.of(world.figures().get(slot).weight()));
    }

    /** Who is in a figure: units without others below, and own figures where they add. */
    private List<Slot> contributors(IndicatorResult result) {
        Organisation organisation = world.plan().organisation();
        boolean adds = result.indicator().rollUp().ownValues() == OwnValues.ADDS;
        return organisation.subtree(result.unit().id()).stream()
                .filter(unit -> adds || organisation.children(unit.id()).isEmpty())
                .map(OrgUnit::id)
                .map(unit -> new Slot(unit, result.period()))
                .toList();
    }
}
