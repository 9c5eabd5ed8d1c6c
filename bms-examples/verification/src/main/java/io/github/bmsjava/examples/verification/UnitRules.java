package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas over the units that are there. */
final class UnitRules {
    private final Indicator indicator;
    private final UnitRule rule;

    UnitRules(Indicator indicator) {
        this.indicator = indicator;
        this.rule = indicator.rollUp().overUnits();
    }

    boolean isByN() {
        return rule.kind() == UnitRule.Kind.WEIGHTED_MEAN && rule.weight().isEmpty();
    }

    boolean isThere(Part part) {
        return switch (rule.kind()) {
            case RATIO_OF_SUMS -> part.figure().hasParts();
            case WEIGHTED_MEAN ->
                isByN() ? part.figure().hasParts() : part.figure().value() != null && part.weight() != null;
            case WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE -> part.light().isJudged() && !part.withheld();
            case NONE, SUM, PLAIN_MEAN, MINIMUM, MAXIMUM, MEDIAN, COUNT ->
                part.figure().value() != null;
        };
    }

    /** What a part's value enters the rule as. */
    Q entering(Part part) {
        return rule.isOfPublished() ? Sums.require(part.published()) : part.value();
    }

    /** The denominator's part: D is their sum. */
    Q below(Part part) {
        return switch (rule.kind()) {
            case RATIO_OF_SUMS -> Sums.require(part.figure().bottom());
            case WEIGHTED_MEAN -> isByN() ? Sums.require(part.figure().bottom()) : Sums.require(part.weight());
            case NONE, SUM, PLAIN_MEAN, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                Q.ONE;
        };
    }

    /** The numerator's part, in the indicator's unit. */
    Q above(Part part) {
        return switch (rule.kind()) {
            case RATIO_OF_SUMS -> Sums.require(part.figure().top()).times(factor());
            case WEIGHTED_MEAN ->
                isByN()
                        ? Sums.require(part.figure().top())
                        : Sums.require(part.weight()).times(entering(part));
            case COUNT -> Q.ONE;
            case SHARE_AT_OR_ABOVE -> isAtOrAbove(part) ? Q.HUNDRED : Q.ZERO;
            case NONE, SUM, PLAIN_MEAN, MINIMUM, MAXIMUM, MEDIAN, WORST_STATUS, BEST_STATUS -> entering(part);
        };
    }

    Q factor() {
        return rule.kind() == UnitRule.Kind.RATIO_OF_SUMS
                ? Q.of(indicator.unit().factor())
                : Q.ONE;
    }

    boolean isAtOrAbove(Part part) {
        StatusScale scale = indicator.scale();
        return scale.indexOf(part.light().level())
                >= scale.indexOf(scale.level(rule.level().orElseThrow()));
    }

    boolean divides() {
        return switch (rule.kind()) {
            case RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN, SHARE_AT_OR_ABOVE -> true;
            case NONE, SUM, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS -> false;
        };
    }

    boolean adds() {
        return divides() || rule.kind() == UnitRule.Kind.SUM || rule.kind() == UnitRule.Kind.COUNT;
    }

    /** The value; null where it is undefined. */
    @Nullable
    Q value(List<Part> there) {
        if (!adds()) {
            List<Q> middle = middle(there);
            return Sums.of(middle).over(Q.of(middle.size()));
        }
        Q above = Sums.of(there, this::above);
        if (!divides()) {
            return above;
        }
        Q below = Sums.of(there, this::below);
        return below.sign() > 0 ? above.over(below) : null;
    }

    /** The values that decide: the smallest, the largest, the middle one or the two middle ones. */
    List<Q> middle(List<Part> there) {
        List<Q> sorted = there.stream().map(this::entering).sorted().toList();
        int size = sorted.size();
        return switch (rule.kind()) {
            case MINIMUM -> sorted.subList(0, 1);
            case MAXIMUM -> sorted.subList(size - 1, size);
            default -> sorted.subList((size - 1) / 2, size / 2 + 1);
        };
    }

    /** The worst, or the best, light. */
    StatusLevel level(List<Part> there) {
        Comparator<StatusLevel> worstFirst = Comparator.comparing(indicator.scale()::indexOf);
        boolean worst = rule.kind() == UnitRule.Kind.WORST_STATUS;
        return there.stream()
                .map(part -> part.light().level())
                .min(worst ? worstFirst : worstFirst.reversed())
                .orElseThrow();
    }
}
