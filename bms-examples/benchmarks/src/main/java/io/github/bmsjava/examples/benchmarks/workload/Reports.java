package io.github.bmsjava.examples.benchmarks.workload;

import java.util.Arrays;

/** What was reported: a column of whole numbers for each indicator and month, by reporting unit. */
public final class Reports {
    private static final int MISSING = Integer.MIN_VALUE;

    private final int[][] first;
    private final int[][] second;

    Reports(Card card, int reporting) {
        first = new int[Card.MEASURES * Card.PERIODS][reporting];
        second = new int[first.length][];
        for (int i = 0; i < first.length; i++) {
            Arrays.fill(first[i], MISSING);
            second[i] = new int[card.measures().get(i / Card.PERIODS).rule().isTwofold() ? reporting : 0];
        }
    }

    void set(int measure, int period, int nth, int one, int other) {
        int column = measure * Card.PERIODS + period;
        first[column][nth] = one;
        if (second[column].length > 0) {
            second[column][nth] = other;
        }
    }

    /** Whether the n-th reporting unit reported. */
    public boolean isThere(int measure, int period, int nth) {
        return first[measure * Card.PERIODS + period][nth] != MISSING;
    }

    /** The amount, numerator or mean, without its decimal point. */
    public int first(int measure, int period, int nth) {
        return first[measure * Card.PERIODS + period][nth];
    }

    /** The denominator, without its decimal point, or the number of answers; 0 for amounts. */
    public int second(int measure, int period, int nth) {
        int[] column = second[measure * Card.PERIODS + period];
        return column.length == 0 ? 0 : column[nth];
    }
}
