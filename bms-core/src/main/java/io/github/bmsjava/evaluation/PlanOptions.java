package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is compiled for: the periods, and by which structure of the organisation (J18). Immutable.
 *
 * <p>By default every period has the structure of its own last day. With {@link #asOf} figures of all periods are restated for
 * the structure of one day: sums, ratios and weighted means of units that were merged are those of the units they came from,
 * marked as restated; what would have to be divided, or does not follow from the parts, is refused with an issue.
 */
public final class PlanOptions {
    private final ImmutableSortedSet<Period> periods;

    private final @Nullable LocalDate structureDate;

    private PlanOptions(Collection<Period> periods, @Nullable LocalDate structureDate) {
        this.structureDate = structureDate;
        this.periods = ImmutableSortedSet.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException(
                    "a plan needs at least one period.\nMaybe PlanOptions.years(2014, 2015).");
        }
    }

    /**
     * Calendar years.
     *
     * @param first the first year
     * @param last the last year, included
     * @return the options
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static PlanOptions years(int first, int last) {
        return of(Period.sequence(Period.year(first), Period.year(last)));
    }

    /**
     * Periods by their text.
     *
     * @param periods for example {@code "2014"}, {@code "2014-T1"}; at least one
     * @return the options
     */
    public static PlanOptions periods(String... periods) {
        return of(Arrays.stream(periods).map(Period::parse).toList());
    }

    /**
     * Any periods.
     *
     * @param periods at least one, in any order; one given twice counts once
     * @return the options
     */
    public static PlanOptions of(Collection<Period> periods) {
        return new PlanOptions(periods, null);
    }

    /**
     * The same periods by the structure of one day.
     *
     * @param day the day whose units and parents hold for all periods
     * @return new options
     */
    public PlanOptions asOf(LocalDate day) {
        return new PlanOptions(periods, Objects.requireNonNull(day, "day"));
    }

    /**
     * The same periods by the structure of one day.
     *
     * @param day the day, for example {@code "2024-01-01"}
     * @return new options
     */
    public PlanOptions asOf(String day) {
        return asOf(LocalDate.parse(day));
    }

    /**
     * The day whose structure holds.
     *
     * @return empty where every period has its own
     */
    public Optional<LocalDate> structureDate() {
        return Optional.ofNullable(structureDate);
    }

    /**
     * The periods.
     *
     * @return in order
     */
    public List<Period> periods() {
        return periods.asList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanOptions that
                && periods.equals(that.periods)
                && Objects.equals(structureDate, that.structureDate);
    }

    @Override
    public int hashCode() {
        return periods.hashCode();
    }

    /** The periods, and the day whose structure holds. */
    @Override
    public String toString() {
        return structureDate == null ? periods.toString() : periods + " as of " + structureDate;
    }
}
