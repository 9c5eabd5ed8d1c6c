package io.github.bmsjava.internal.kernel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of decimals of one scale, that of the finest. A finer one rescales the column, if all that stands there still
 * fits; a number that does not fit stands beside it, and its cell says {@link NumberColumn#LARGE}. Nothing is rounded.
 */
public final class DecimalColumn {
    /** The most decimals. */
    public static final int MAX_SCALE = 18;

    private static final long[] POWERS = powers();

    private final NumberColumn numbers;
    private final Map<Integer, BigDecimal> large = new HashMap<>(0);
    private int scale;
    private long greatest; // a bound of the magnitudes written: tells without looking whether a finer scale fits them

    /** An empty column of so many cells. */
    public DecimalColumn(int size) {
        this.numbers = new NumberColumn(size);
    }

    private DecimalColumn(DecimalColumn like) {
        this.numbers = like.numbers.fork();
        this.large.putAll(like.large);
        this.scale = like.scale;
        this.greatest = like.greatest;
    }

    /** A column that holds the same; what is written to either of them does not show in the other. */
    public DecimalColumn fork() {
        return new DecimalColumn(this);
    }

    private static long[] powers() {
        long[] powers = new long[MAX_SCALE + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** The cells, each a number of this scale or a state. */
    public NumberColumn numbers() {
        return numbers;
    }

    /** How many decimals the numbers have. */
    public int scale() {
        return scale;
    }

    /**
     * Whether all numbers of two columns fit a sum, as they stand and multiplied cell by cell. Those that stand beside their cells
     * do not count.
     *
     * @param one a column
     * @param other one of as many cells; may be empty
     */
    public static boolean sumsFit(DecimalColumn one, DecimalColumn other) {
        long first = Math.max(1, one.greatest);
        long second = Math.max(1, other.greatest);
        long product = first * second;
        long sum = product * one.numbers.size();
        return first > 0
                && second > 0
                && Math.multiplyHigh(first, second) == 0
                && product > 0
                && Math.multiplyHigh(product, one.numbers.size()) == 0
                && sum >= 0;
    }

    /** What a cell holds, without trailing zeros; null where it holds a state, unless that is a large number. */
    public @Nullable BigDecimal decimal(int place) {
        long cell = numbers.get(place);
        return NumberColumn.isState(cell) ? large.get(place) : stripped(BigDecimal.valueOf(cell, scale));
    }

    /** Writes a state in place of a number. */
    public void setState(int place, int state) {
        large.remove(place);
        numbers.set(place, NumberColumn.ofState(state));
    }

    /** Writes {@code unscaled} ÷ 10 to the power of {@code decimals}, which is 0 to 18. */
    public void set(int place, long unscaled, int decimals) {
        if (decimals == scale && !NumberColumn.isState(unscaled)) {
            setNumber(place, unscaled);
        } else {
            setStripped(place, unscaled, Objects.checkIndex(decimals, POWERS.length));
        }
    }

    private void setStripped(int place, long unscaled, int decimals) {
        long digits = unscaled;
        int needed = decimals;
        while (needed > 0 && digits % 10 == 0) {
            digits /= 10;
            needed--;
        }
        boolean fits = needed <= scale || rescale(needed);
        if (fits && fits(digits, POWERS[scale - needed])) {
            setNumber(place, digits * POWERS[scale - needed]);
        } else {
            setLarge(place, BigDecimal.valueOf(digits, needed));
        }
    }

    /** Writes a decimal of 0 to 18 decimals. */
    public void set(int place, BigDecimal number) {
        BigDecimal plain = stripped(number);
        if (plain.unscaledValue().bitLength() < Long.SIZE) {
            set(place, plain.unscaledValue().longValue(), plain.scale());
        } else {
            setLarge(place, plain);
        }
    }

    private void setNumber(int place, long number) {
        greatest = Math.max(greatest, Math.abs(number));
        if (!large.isEmpty()) {
            large.remove(place);
        }
        numbers.set(place, number);
    }

    private void setLarge(int place, BigDecimal number) {
        numbers.set(place, NumberColumn.ofState(NumberColumn.LARGE));
        large.put(place, number);
    }

    /** Makes a number stand beside its cell, as if it were too large. */
    public void setAside(int place) {
        BigDecimal number = decimal(place);
        if (number != null) {
            setLarge(place, number);
        }
    }

    private boolean rescale(int finer) {
        long power = POWERS[finer - scale];
        if (!fits(greatest, power)) {
            return false;
        }
        long[] cells = new long[NumberColumn.CHUNK];
        for (int chunk = 0; chunk < numbers.chunks(); chunk++) {
            if (!numbers.isEmpty(chunk)) {
                numbers.read(chunk, cells);
                int first = chunk * NumberColumn.CHUNK;
                for (int i = 0; i < numbers.length(chunk); i++) {
                    if (!NumberColumn.isState(cells[i])) {
                        numbers.set(first + i, cells[i] * power);
                    }
                }
            }
        }
        greatest *= power;
        scale = finer;
        return true;
    }

    private static boolean fits(long number, long power) {
        long product = number * power;
        // whichever sign: what is as great as the greatest may be negative
        return Math.multiplyHigh(number, power) == product >> (Long.SIZE - 1)
                && !NumberColumn.isState(-Math.abs(product));
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** About how many bytes the cells take. */
    public long bytes() {
        return numbers.bytes() + 120L * large.size();
    }

    /** The sizes and the scale. */
    @Override
    public String toString() {
        return numbers + " of scale " + scale + (large.isEmpty() ? "" : ", " + large.size() + " too large");
    }
}
