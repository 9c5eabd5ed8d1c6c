package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.ColumnResults;
import io.github.bmsjava.internal.kernel.IntList;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The results of one indicator on one card, in one period and of one kind, over the units of an extent. */
public final class IndicatorColumn {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Indicator indicator;
    private final Extent extent;
    private final StatusCodes codes;
    private final ColumnResults results;
    private final IntList pending;
    private final Map<Integer, Odd> odd = new HashMap<>(0);
    /** The same column with marks, where this one has no room for them and somebody asked. */
    private volatile @Nullable IndicatorColumn withMarks;

    /** What does not fit a cell. */
    private record Odd(Status status, Optional<BigDecimal> value) {}

    IndicatorColumn(Indicator indicator, Extent extent, StatusCodes codes, ColumnResults results, IntList pending) {
        this.indicator = indicator;
        this.extent = extent;
        this.codes = codes;
        this.results = results;
        this.pending = pending;
    }

    /** A column that holds the same; what is settled in either of them does not show in the other. */
    public IndicatorColumn fork() {
        IndicatorColumn fork = new IndicatorColumn(indicator, extent, codes, results.fork(), pending);
        fork.odd.putAll(odd);
        return fork;
    }

    /** The indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** Which units. */
    public Extent extent() {
        return extent;
    }

    /** What the codes mean. */
    public StatusCodes codes() {
        return codes;
    }

    /** The cells as they are held. */
    public ColumnResults results() {
        return results;
    }

    /** The places that have to be settled one by one. */
    public IntList pending() {
        return pending;
    }

    /** Settles a cell that was pending, before anybody reads the column. */
    public void settle(int place, Status status, Optional<BigDecimal> value, Optional<BigDecimal> score, byte mark) {
        byte code = codes.of(status);
        long number = value.map(this::number).orElse(NumberColumn.ofState(NumberColumn.EMPTY));
        short points = score.map(one -> one.unscaledValue().shortValueExact()).orElse(Codes.NO_SCORE);
        results.settle(place, number, code, points, mark);
        if (code == Codes.PENDING || number == NumberColumn.ofState(NumberColumn.LARGE)) {
            odd.put(place, new Odd(status, value));
        } else if (!odd.isEmpty()) {
            odd.remove(place);
        }
    }

    /** Writes a cell anew, that nothing is odd with. */
    void put(int place, long value, byte code, short score, byte mark) {
        results.settle(place, value, code, score, mark);
        if (!odd.isEmpty()) {
            odd.remove(place);
        }
    }

    private long number(BigDecimal value) {
        BigDecimal whole = value.movePointRight(indicator.decimals());
        if (whole.abs().compareTo(MOST) < 0 && !NumberColumn.isState(whole.longValueExact())) {
            return whole.longValueExact();
        }
        return NumberColumn.ofState(NumberColumn.LARGE);
    }

    /**
     * This column, or the same one with what its figures rest on.
     *
     * @param run works it out with marks; asked once, and only where this one has no room for them
     */
    public IndicatorColumn withMarks(Supplier<IndicatorColumn> run) {
        if (results.hasMarks()) {
            return this;
        }
        IndicatorColumn known = withMarks;
        if (known == null) {
            known = run.get();
            withMarks = known;
        }
        return known;
    }

    /** Whether the unit at a place has the row. */
    public boolean isRow(int place) {
        return results.code(place) != Codes.NO_ROW;
    }

    /** The light, or why there is none. */
    public Status status(int place) {
        byte code = results.code(place);
        return code == Codes.PENDING ? odd(place).status() : codes.status(code);
    }

    /** The published value. */
    public Optional<BigDecimal> value(int place) {
        long number = results.value(place);
        if (!NumberColumn.isState(number)) {
            return Optional.of(BigDecimal.valueOf(number, indicator.decimals()));
        }
        return number == NumberColumn.ofState(NumberColumn.LARGE) ? odd(place).value() : Optional.empty();
    }

    /** The points. */
    public Optional<BigDecimal> score(int place) {
        short score = results.score(place);
        return score == Codes.NO_SCORE ? Optional.empty() : Optional.of(BigDecimal.valueOf(score, Scores.DECIMALS));
    }

    private Odd odd(int place) {
        Odd found = odd.get(place);
        if (found == null) {
            throw new IllegalStateException("cell " + place + " of " + indicator + " was never settled.");
        }
        return found;
    }

    /** Memory held, in bytes. */
    public long bytes() {
        return results.bytes();
    }
}
