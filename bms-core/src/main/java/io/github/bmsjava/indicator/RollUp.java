package io.github.bmsjava.indicator;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's figures climb: in which form they are reported, where it is measured, over time (J9), over units
 * (J8), and what a figure in between means. Immutable; the default does not climb at all.
 */
public final class RollUp {
    private static final RollUp NONE = new RollUp(
            UnitRule.none(), PeriodRule.none(), MeasuredAt.unitsWithoutChildren(), OwnValues.REFUSED, null, null, 0);

    private final UnitRule overUnits;
    private final PeriodRule overTime;
    private final MeasuredAt measuredAt;
    private final OwnValues ownValues;
    private final @Nullable ReportedForm reportedAs;
    private final @Nullable IndicatorId budgetOf;
    private final int carryForward;

    private RollUp(
            UnitRule overUnits,
            PeriodRule overTime,
            MeasuredAt measuredAt,
            OwnValues ownValues,
            @Nullable ReportedForm reportedAs,
            @Nullable IndicatorId budgetOf,
            int carryForward) {
        this.overUnits = Objects.requireNonNull(overUnits, "overUnits");
        this.overTime = Objects.requireNonNull(overTime, "overTime");
        this.measuredAt = Objects.requireNonNull(measuredAt, "measuredAt");
        this.ownValues = Objects.requireNonNull(ownValues, "ownValues");
        this.reportedAs = reportedAs;
        this.budgetOf = budgetOf;
        this.carryForward = carryForward;
    }

    /**
     * Nothing climbs.
     *
     * @return the default
     */
    public static RollUp none() {
        return NONE;
    }

    /**
     * The same with another rule over units.
     *
     * @param rule the rule
     * @return a roll-up
     */
    public RollUp overUnits(UnitRule rule) {
        return new RollUp(rule, overTime, measuredAt, ownValues, reportedAs, budgetOf, carryForward);
    }

    /**
     * The same with another rule over time.
     *
     * @param rule the rule
     * @return a roll-up
     */
    public RollUp overTime(PeriodRule rule) {
        return new RollUp(overUnits, rule, measuredAt, ownValues, reportedAs, budgetOf, carryForward);
    }

    /**
     * The same, measured elsewhere.
     *
     * @param place where it is measured
     * @return a roll-up
     */
    public RollUp measuredAt(MeasuredAt place) {
        return new RollUp(overUnits, overTime, place, ownValues, reportedAs, budgetOf, carryForward);
    }

    /**
     * The same with another meaning of figures in between.
     *
     * @param meaning what a unit's own figure means where units below it are expected to report
     * @return a roll-up
     */
    public RollUp ownValues(OwnValues meaning) {
        return new RollUp(overUnits, overTime, measuredAt, meaning, reportedAs, budgetOf, carryForward);
    }

    /**
     * The same with a stated form of its figures.
     *
     * @param form the form
     * @return a roll-up
     */
    public RollUp reportedAs(ReportedForm form) {
        return new RollUp(
                overUnits,
                overTime,
                measuredAt,
                ownValues,
                Objects.requireNonNull(form, "form"),
                budgetOf,
                carryForward);
    }

    /**
     * The same as use of budget: the actual, or the forecast, of a series over its budget for the same periods (J9). Such
     * an indicator has no figures of its own.
     *
     * @param series the indicator that holds actuals, forecasts and budgets
     * @return a roll-up
     */
    public RollUp useOfBudget(IndicatorId series) {
        return new RollUp(
                overUnits,
                overTime,
                measuredAt,
                ownValues,
                reportedAs,
                Objects.requireNonNull(series, "series"),
                carryForward);
    }

    /**
     * The same with old figures standing in for missing ones, marked with their age (J9, R90).
     *
     * @param periods how many periods back a figure may be fetched; 0 for never, the default
     * @return a roll-up
     */
    public RollUp carryForward(int periods) {
        if (periods < 0 || periods > 100) {
            throw new IllegalArgumentException("carryForward " + periods + " is not within 0 to 100.");
        }
        return new RollUp(overUnits, overTime, measuredAt, ownValues, reportedAs, budgetOf, periods);
    }

    /**
     * The rule over units.
     *
     * @return how it climbs to the units above
     */
    public UnitRule overUnits() {
        return overUnits;
    }

    /**
     * The rule over time.
     *
     * @return how it climbs to longer periods
     */
    public PeriodRule overTime() {
        return overTime;
    }

    /**
     * Where it is measured.
     *
     * @return the units of which a figure is expected
     */
    public MeasuredAt measuredAt() {
        return measuredAt;
    }

    /**
     * What a unit's own figure means where units below it are expected to report.
     *
     * @return refused, replaces or adds
     */
    public OwnValues ownValues() {
        return ownValues;
    }

    /**
     * The form that was stated.
     *
     * @return the form, or empty where it was left to the rules: see {@link #form()}
     */
    public Optional<ReportedForm> reportedAs() {
        return Optional.ofNullable(reportedAs);
    }

    /**
     * The form in which figures must come: the one stated, else the one that the rules need.
     *
     * @return ratio for use of budget and where a rule is ratio of sums; mean where units are weighted by n; amount where a
     *     rule adds or averages values; empty where any form will do
     */
    public Optional<ReportedForm> form() {
        if (reportedAs != null) {
            return Optional.of(reportedAs);
        }
        if (budgetOf != null) {
            return Optional.of(ReportedForm.RATIO);
        }
        if (overUnits.kind() == UnitRule.Kind.WEIGHTED_MEAN
                && overUnits.weight().isEmpty()) {
            return Optional.of(ReportedForm.MEAN);
        }
        if (overUnits.kind() == UnitRule.Kind.RATIO_OF_SUMS || overTime.kind() == PeriodRule.Kind.RATIO_OF_SUMS) {
            return Optional.of(ReportedForm.RATIO);
        }
        return needsAmounts() ? Optional.of(ReportedForm.AMOUNT) : Optional.empty();
    }

    private boolean needsAmounts() {
        boolean overUnitsNeeds = switch (overUnits.kind()) {
            case SUM -> true;
            case PLAIN_MEAN, WEIGHTED_MEAN -> !overUnits.isOfPublished();
            case NONE, RATIO_OF_SUMS, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                false;
        };
        boolean overTimeNeeds = switch (overTime.kind()) {
            case SUM, YEAR_TO_DATE -> true;
            case MEAN -> !overTime.isOfPublished();
            case NONE, RATIO_OF_SUMS, LAST, LAST_REPORTED, MINIMUM, MAXIMUM -> false;
        };
        return overUnitsNeeds || overTimeNeeds;
    }

    /**
     * The series of which this is the use of budget.
     *
     * @return the indicator that holds actuals, forecasts and budgets; empty for an indicator with figures of its own
     */
    public Optional<IndicatorId> useOfBudget() {
        return Optional.ofNullable(budgetOf);
    }

    /**
     * How far back a figure may be fetched for a missing one.
     *
     * @return in periods; 0 for never
     */
    public int carryForward() {
        return carryForward;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RollUp that
                && overUnits.equals(that.overUnits)
                && overTime.equals(that.overTime)
                && measuredAt.equals(that.measuredAt)
                && ownValues == that.ownValues
                && reportedAs == that.reportedAs
                && Objects.equals(budgetOf, that.budgetOf)
                && carryForward == that.carryForward;
    }

    @Override
    public int hashCode() {
        return Objects.hash(overUnits, overTime, measuredAt, ownValues.id(), budgetOf, carryForward);
    }

    /** The rules over units and over time. */
    @Override
    public String toString() {
        return "over units " + overUnits + "; over time " + overTime;
    }
}
