package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;

/** Over which reorganisations figures of an indicator can be carried (J18). */
final class Joining {
    private Joining() {}

    /** Whether the figure of a whole follows from those of the units that went into it: sums, ratios and weighted means. */
    static boolean joins(Indicator indicator) {
        UnitRule.Kind kind = indicator.rollUp().overUnits().kind();
        return kind == UnitRule.Kind.SUM || kind == UnitRule.Kind.RATIO_OF_SUMS || kind == UnitRule.Kind.WEIGHTED_MEAN;
    }

    /** Whether a share of a figure is a figure: not where a weight of its own would have to be divided with it. */
    static boolean divides(Indicator indicator) {
        return joins(indicator) && indicator.rollUp().overUnits().weight().isEmpty();
    }
}
