package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.period.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan is compiled for: the periods. Immutable. */
public final class PlanOptions {
    private final ImmutableSortedSet<Period> periods;

    private PlanOptions(Collection<Period> periods) {
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
        return new PlanOptions(periods);
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
        return other instanceof PlanOptions that && periods.equals(that.periods);
    }

    @Override
    public int hashCode() {
        return periods.hashCode();
    }

    /** The periods. */
    @Override
    public String toString() {
        return periods.toString();
    }
}
