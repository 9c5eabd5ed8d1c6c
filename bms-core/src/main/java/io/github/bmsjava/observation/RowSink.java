package io.github.bmsjava.observation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;

/**
 * Takes plain numbers of one {@link ObservationOrigin} without an object for each; opened by {@link ObservationSink#rows}.
 * Not thread-safe.
 *
 * <p>A number means what the whole observation would mean. These two say the same, whichever other observations come before,
 * between and after them, through this way or the other:
 *
 * <pre>{@code
 * rows.accept(subject, series, unscaled, scale, row);
 * sink.accept(origin.observation(key, BigDecimal.valueOf(unscaled, scale), row));
 * }</pre>
 *
 * <p>So two numbers for one key are a duplicate or a conflict, named by their places. What the run does not know has no
 * handle here, and is not reported either: it is handed over whole, and reported with its place.
 */
public interface RowSink {
    /**
     * Looks for a unit or a reference series. Leaves no trace.
     *
     * @param id the id
     * @return its handle, from 0, good for this sink only; {@link ObservationSink#UNKNOWN} if its figures are to be handed
     *     over whole
     */
    int subject(SubjectId id);

    /**
     * Looks for what was measured. Leaves no trace.
     *
     * @param indicator the id of the indicator
     * @param period when
     * @param kind actual, budget or forecast
     * @return its handle, from 0, good for this sink only; {@link ObservationSink#UNKNOWN} if its figures are to be handed
     *     over whole
     */
    int series(IndicatorId indicator, Period period, ValueKind kind);

    /**
     * Takes one figure that is one number: {@code unscaled} ÷ 10 to the power of {@code scale}.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}
     * @param unscaled the digits, at most 18
     * @param scale the decimals, 0 to 17; the sink need not keep trailing zeros
     * @param row for the origin to tell it by; any number, and no count
     * @throws IllegalArgumentException if a handle is not of this sink, or the scale is out of range
     */
    void accept(int subject, int series, long unscaled, int scale, int row);
}
