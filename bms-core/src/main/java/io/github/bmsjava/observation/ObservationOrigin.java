package io.github.bmsjava.observation;

import java.math.BigDecimal;

/**
 * Where plain numbers of a {@link RowSink} come from, such as one reading of a file: it knows what all its rows have in
 * common, and tells of any of them the whole observation again. So a table keeps a number and a row for each, and nothing of
 * its text and place is lost. Immutable and thread-safe; kept for as long as the table is.
 *
 * <p>Every observation that it tells has a {@link io.github.bmsjava.value.Quantity.Scalar} and no flags.
 */
@FunctionalInterface
public interface ObservationOrigin {
    /**
     * What a row says.
     *
     * @param key what the value belongs to
     * @param amount the number that was handed over, with or without its trailing zeros
     * @param row the row that was handed over with it
     * @return the observation, the same for each call: raw text, place, source and version, trailing zeros as printed
     */
    Observation observation(ObservationKey key, BigDecimal amount, int row);
}
