package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Operand;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How the exact figure of a result follows from the exact value of one unit below it, all others as they are (J8). It never falls as
 * that value rises.
 */
interface Dependence {
    Dependence ITSELF = value -> value;

    /** The figure where the unit's value is another. */
    Fraction of(Fraction value);

    /** A figure that moves with the value. */
    static Dependence moving(Fraction figure, Fraction value) {
        return other -> figure.add(other.subtract(value));
    }

    /**
     * The rule of an indicator over units, but those over lights.
     *
     * @throws IllegalArgumentException if the figure is not made of what the unit reported, or that may not be told
     */
    static Dependence between(IndicatorResult result, IndicatorResult unit) {
        Explanation why = result.explain();
        Fraction figure = why.exact().orElseThrow();
        Fraction value = unit.exact().orElseThrow();
        Indicator indicator = result.indicator();
        UnitRule rule = indicator.rollUp().overUnits();
        return switch (rule.kind()) {
            case COUNT -> other -> figure;
            case SUM -> {
                Member.require(Member.line(result, unit).amount().equals(value), result, unit);
                yield moving(figure, value);
            }
            case RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN -> {
                int decimals = rule.isOfPublished() ? indicator.decimals() : -1;
                Line line = Member.line(result, unit);
                Fraction weight = line.findWeight().orElseThrow();
                Fraction counts = counted(value, decimals);
                Fraction limit = why.decomposition()
                        .flatMap(Decomposition::against)
                        .map(Fraction::of)
                        .orElse(Fraction.ZERO);
                Member.require(line.amount().equals(weight.multiply(counts.subtract(limit))), result, unit);
                yield other ->
                        figure.add(weight.multiply(counted(other, decimals).subtract(counts)));
            }
            case MINIMUM -> {
                List<Fraction> others = others(result, unit, value);
                yield other -> others.isEmpty() ? other : least(other, others.get(0));
            }
            case MAXIMUM -> {
                List<Fraction> others = others(result, unit, value);
                yield other -> others.isEmpty() ? other : most(other, others.get(others.size() - 1));
            }
            case MEDIAN -> {
                List<Fraction> others = others(result, unit, value);
                yield other -> median(other, others);
            }
            case NONE, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                throw indicator.formula().isPresent()
                        ? ofFormula(result, indicator.formula().get())
                        : new IllegalArgumentException(
                                result.key() + " does not follow from values, but is '" + rule + "'.");
        };
    }

    private static IllegalArgumentException ofFormula(IndicatorResult result, Formula formula) {
        String operands =
                formula.operands().stream().map(Operand::name).distinct().collect(Collectors.joining(", "));
        return new IllegalArgumentException(result.key() + " is computed by a formula, " + formula
                + ", and not from its own values below.\nMaybe one of its operands was meant: " + operands + ".");
    }

    private static Fraction counted(Fraction value, int decimals) {
        return decimals < 0 ? value : Fraction.of(value.round(decimals));
    }

    /** What the other units bring, from the least to the most. */
    private static List<Fraction> others(IndicatorResult result, IndicatorResult unit, Fraction value) {
        Effect own = Member.effect(result, unit);
        Member.require(value.equals(own.figure()), result, unit);
        return Member.effects(result).stream()
                .filter(effect -> !effect.equals(own))
                .map(Effect::figure)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fraction most(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Of an odd number of others the one in the middle stays; then the value moves between the two beside what is in the middle. */
    private static Fraction median(Fraction value, List<Fraction> others) {
        int size = others.size();
        int half = size / 2;
        boolean hasMiddle = size % 2 == 1;
        int below = half - 1;
        int above = hasMiddle ? half + 1 : half;
        Fraction moved = below < 0 ? value : most(value, others.get(below));
        moved = above >= size ? moved : least(moved, others.get(above));
        return hasMiddle ? moved.add(others.get(half)).divide(Fraction.of(BigDecimal.valueOf(2))) : moved;
    }
}
