package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.Bound;
import java.util.List;

/**
 * The rules over units under which cells are hidden.
 *
 * <p>The median is not among them: it betrays cells by what it publishes, whatever a pattern hides, as
 * {@code DisclosureTest} shows.
 */
enum Law {
    SUM(Parts.VALUE),
    RATIO_OF_SUMS(Parts.BOTH_SIDES),
    USE_OF_BUDGET(Parts.BOTH_SIDES),
    MEAN_BY_N(Parts.WEIGHTED),
    MEAN_BY_SERIES(Parts.WEIGHTED),
    PLAIN_MEAN(Parts.VALUE),
    MEAN_OF_PUBLISHED(Parts.VALUE),
    MINIMUM(Parts.VALUE),
    MAXIMUM(Parts.VALUE),
    COUNT(Parts.VALUE),
    WORST_STATUS(Parts.VALUE),
    BEST_STATUS(Parts.VALUE),
    SHARE(Parts.VALUE);

    /** What a unit reports. */
    enum Parts {
        VALUE,
        /** Numerator and denominator, actual and budget. */
        BOTH_SIDES,
        /** A mean and n, a value and a weight. */
        WEIGHTED
    }

    private final Parts parts;

    Law(Parts parts) {
        this.parts = parts;
    }

    UnitRule rule() {
        return switch (this) {
            case SUM -> UnitRule.sum();
            case RATIO_OF_SUMS, USE_OF_BUDGET -> UnitRule.ratioOfSums();
            case MEAN_BY_N -> UnitRule.weightedMeanByN();
            case MEAN_BY_SERIES -> UnitRule.weightedMeanBy("vekt");
            case PLAIN_MEAN -> UnitRule.plainMean();
            case MEAN_OF_PUBLISHED -> UnitRule.plainMean().ofPublished();
            case MINIMUM -> UnitRule.minimum();
            case MAXIMUM -> UnitRule.maximum();
            case COUNT -> UnitRule.count();
            case WORST_STATUS -> UnitRule.worstStatus();
            case BEST_STATUS -> UnitRule.bestStatus();
            case SHARE -> UnitRule.shareAtOrAbove("green").green(Bound.atLeast("50"));
        };
    }

    Parts parts() {
        return parts;
    }

    /**
     * Whether the figure of a hidden unit that has others below is to be found out. A number of units and lights that are
     * shown is no secret; and the greatest of what is shown below it and of what is shown above it may be the same.
     */
    boolean hidesWhatIsComputed() {
        return !rule().kind().isOverStatuses() && this != COUNT && this != MINIMUM && this != MAXIMUM;
    }

    /** Not the year to date of an extreme: the worlds that say the same of it are not among those searched. */
    List<PeriodRule> overTime() {
        return switch (this) {
            case RATIO_OF_SUMS, USE_OF_BUDGET -> List.of(PeriodRule.ratioOfSums());
            case MEAN_BY_N -> List.of(PeriodRule.ratioOfSums(), PeriodRule.last());
            case MEAN_BY_SERIES -> List.of(PeriodRule.sum(), PeriodRule.mean(), PeriodRule.last());
            case MINIMUM, MAXIMUM ->
                List.of(
                        PeriodRule.sum(),
                        PeriodRule.mean(),
                        PeriodRule.minimum(),
                        PeriodRule.maximum(),
                        PeriodRule.last());
            case SUM, PLAIN_MEAN, MEAN_OF_PUBLISHED, COUNT, WORST_STATUS, BEST_STATUS, SHARE ->
                List.of(
                        PeriodRule.sum(),
                        PeriodRule.mean(),
                        PeriodRule.minimum(),
                        PeriodRule.maximum(),
                        PeriodRule.last(),
                        PeriodRule.yearToDate());
        };
    }
}
