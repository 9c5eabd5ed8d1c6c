package io.github.bmsjava.csv;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationOrigin;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.function.LongFunction;

/** The plain rows of a table: a row is its line and how many decimals were printed, in one {@code int}. */
final class CsvOrigin implements ObservationOrigin {
    /** Rows further down are handed over whole. */
    static final long LAST_LINE = (1L << 27) - 1;

    private static final int SCALE_BITS = 5;

    private final SourceDeclaration source;
    private final LongFunction<String> place;
    private final char mark;

    /**
     * The rows of a reading.
     *
     * @param source what they have in common
     * @param place the place of the figure on a line
     * @param mark the decimal mark they were printed with
     */
    CsvOrigin(SourceDeclaration source, LongFunction<String> place, char mark) {
        this.source = source;
        this.place = place;
        this.mark = mark;
    }

    /** A row that can be told again. */
    static int row(long line, int scale) {
        return (int) (line << SCALE_BITS) | scale;
    }

    @Override
    public Observation observation(ObservationKey key, BigDecimal amount, int row) {
        BigDecimal printed = amount.setScale(row & ((1 << SCALE_BITS) - 1));
        ObservationBuilder observation = Observation.builder(key)
                .quantity(new Quantity.Scalar(printed))
                .raw(printed.toPlainString().replace('.', mark))
                .place(place.apply(row >>> SCALE_BITS));
        source.version().ifPresent(observation::version);
        source.name().ifPresent(observation::source);
        return observation.build();
    }

    /** The source. */
    @Override
    public String toString() {
        return "plain rows of " + source;
    }
}
