package io.github.bmsjava.statistics;

import io.github.bmsjava.value.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the signals in one stretch of values without a gap, against one mean and its limits. Exact, so that a constant series and
 * a point on a limit are what they are.
 */
final class SignalFinder {
    private static final int RUN = 7;

    private final List<Fraction> values;
    private final Fraction mean;
    private final Fraction spread;
    private final @Nullable Signal[] signals;
    private final boolean[] upwards;

    SignalFinder(List<Fraction> values, Fraction mean, Fraction spread) {
        this.values = values;
        this.mean = mean;
        this.spread = spread;
        this.signals = new Signal[values.size()];
        this.upwards = new boolean[values.size()];
    }

    /** The last signals stand where they meet others, so that those of a higher rank come last. */
    void find() {
        shifts();
        twoOfThree();
        trends();
        outside();
    }

    @Nullable
    Signal signal(int place) {
        return signals[place];
    }

    boolean isUpwards(int place) {
        return upwards[place];
    }

    private int side(int place) {
        return values.get(place).compareTo(mean);
    }

    private Fraction distance(int place) {
        Fraction x = values.get(place).subtract(mean);
        return x.signum() < 0 ? Fraction.ZERO.subtract(x) : x;
    }

    private void mark(int first, int end, Signal signal, boolean up) {
        Arrays.fill(signals, first, end, signal);
        Arrays.fill(upwards, first, end, up);
    }

    private void shifts() {
        int start = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || Integer.signum(side(i)) != Integer.signum(side(start))) {
                if (side(start) != 0 && i - start >= RUN) {
                    mark(start, i, Signal.SHIFT, side(start) > 0);
                }
                start = i;
            }
        }
    }

    private void trends() {
        int start = 0;
        int direction = 0;
        for (int i = 1; i <= values.size(); i++) {
            int step = i == values.size() ? 0 : Integer.signum(values.get(i).compareTo(values.get(i - 1)));
            if (step == 0 || step != direction) {
                if (direction != 0 && i - start >= RUN) {
                    mark(start, i, Signal.TREND, direction > 0);
                }
                start = i - 1;
                direction = step;
            }
        }
    }

    /** Beyond two thirds of the way to the limit, and not beyond the limit. */
    private boolean isNear(int place) {
        Fraction thrice = distance(place).multiply(Fraction.of(3));
        return thrice.compareTo(spread.multiply(Fraction.of(2))) > 0
                && distance(place).compareTo(spread) <= 0;
    }

    /** All three must lie on one side of the mean, the third as well, as in the tools of Making Data Count. */
    private void twoOfThree() {
        for (int i = 0; i + 3 <= values.size(); i++) {
            List<Integer> near =
                    IntStream.range(i, i + 3).filter(this::isNear).boxed().toList();
            if (near.size() >= 2 && isOneSided(i, i + 3)) {
                for (int place : near) {
                    mark(place, place + 1, Signal.TWO_OF_THREE, side(i) > 0);
                }
            }
        }
    }

    private boolean isOneSided(int first, int end) {
        return IntStream.range(first, end).allMatch(i -> side(i) > 0)
                || IntStream.range(first, end).allMatch(i -> side(i) < 0);
    }

    private void outside() {
        for (int i = 0; i < values.size(); i++) {
            if (distance(i).compareTo(spread) > 0) {
                mark(i, i + 1, Signal.OUTSIDE, side(i) > 0);
            }
        }
    }
}
