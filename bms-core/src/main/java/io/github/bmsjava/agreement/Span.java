package io.github.bmsjava.agreement;

import io.github.bmsjava.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers an uncertain one lies.
 *
 * @param low the least; null where nothing is known
 * @param high the greatest; null where nothing is known
 */
record Span(@Nullable Fraction low, @Nullable Fraction high) {
    static final Span ANYTHING = new Span(null, null);

    static Span exactly(Fraction value) {
        return new Span(value, value);
    }

    Span minus(Span other) {
        return new Span(
                low == null || other.high == null ? null : low.subtract(other.high),
                high == null || other.low == null ? null : high.subtract(other.low));
    }

    /** The same on a line that runs the other way. */
    Span reversed() {
        return new Span(
                high == null ? null : Fraction.ZERO.subtract(high), low == null ? null : Fraction.ZERO.subtract(low));
    }

    boolean isExact() {
        return low != null && low.equals(high);
    }

    /** Whether it may be as much as something else; yes where nothing is known. */
    boolean mayReach(Fraction other) {
        return high == null || high.compareTo(other) >= 0;
    }
}
