package io.github.bmsjava.indicator;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often an indicator is measured: every period of a type, every so many periods from a first one, or in named
 * periods only (R90, R131). A period of the same type in which nothing is planned is <em>not measured</em>, and leaves
 * the denominator of completeness.
 */
public final class Frequency {
    private final PeriodType type;
    private final int every;
    private final @Nullable Period first;
    private final ImmutableSet<Period> named;

    private Frequency(PeriodType type, int every, @Nullable Period first, Set<Period> named) {
        this.type = type;
        this.every = every;
        this.first = first;
        this.named = ImmutableSet.copyOf(named);
    }

    /**
     * In every period of a type.
     *
     * @param type for example a month
     * @return the frequency
     */
    public static Frequency every(PeriodType type) {
        return new Frequency(type, 1, null, Set.of());
    }

    /**
     * In every so many periods.
     *
     * @param every 2 for every second
     * @param first the first in which it is measured; earlier ones are not planned
     * @return the frequency
     * @throws IllegalArgumentException if {@code every} is less than one
     */
    public static Frequency every(int every, Period first) {
        if (every < 1) {
            throw new IllegalArgumentException(
                    "every " + every + " is less than one.\nMaybe 2 for every second period.");
        }
        return new Frequency(first.type(), every, first, Set.of());
    }

    /**
     * In named periods only.
     *
     * @param periods at least one, all of one type
     * @return the frequency
     * @throws IllegalArgumentException if there is none, or they are of several types
     */
    public static Frequency in(Period... periods) {
        Set<Period> named = ImmutableSortedSet.copyOf(Arrays.asList(periods));
        if (named.isEmpty() || named.stream().map(Period::type).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "periods " + Arrays.toString(periods) + " must be one or more of one type.");
        }
        return new Frequency(periods[0].type(), 1, null, named);
    }

    /**
     * Whether a measurement is planned in a period.
     *
     * @param period any period; one of another type is always planned, as the plan does not speak of it
     * @return false only where the frequency leaves the period out
     */
    public boolean plans(Period period) {
        if (period.type() != type) {
            return true;
        }
        if (!named.isEmpty()) {
            return named.contains(period);
        }
        if (first == null) {
            return true;
        }
        int distance = ordinal(period) - ordinal(first);
        return distance >= 0 && distance % every == 0;
    }

    private static int ordinal(Period period) {
        return period.year() * period.type().perYear() + period.index();
    }

    /**
     * The type of period.
     *
     * @return month, year and so on
     */
    public PeriodType type() {
        return type;
    }

    /**
     * The distance between measurements.
     *
     * @return 1 for every period
     */
    public int interval() {
        return every;
    }

    /**
     * The first planned period, where one was given.
     *
     * @return the period
     */
    public Optional<Period> first() {
        return Optional.ofNullable(first);
    }

    /**
     * The named periods.
     *
     * @return in order; empty unless made by {@link #in}
     */
    public Set<Period> named() {
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frequency that
                && type == that.type
                && every == that.every
                && Objects.equals(first, that.first)
                && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.name(), every, first, named);
    }

    /** For example {@code every 2 YEAR from 2003}. */
    @Override
    public String toString() {
        return named.isEmpty()
                ? "every " + (every == 1 ? "" : every + " ") + type + (first == null ? "" : " from " + first)
                : "in " + named;
    }
}
