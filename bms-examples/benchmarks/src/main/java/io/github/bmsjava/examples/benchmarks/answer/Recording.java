package io.github.bmsjava.examples.benchmarks.answer;

import io.github.bmsjava.examples.benchmarks.workload.Card;

/** Keeps all results, to count how many differ. */
public final class Recording implements Answers {
    private final int units;
    private final long[] contents;

    /** Nothing recorded yet. */
    public Recording(int units) {
        this.units = units;
        this.contents = new long[Math.multiplyExact(units, Card.COLUMNS * Card.PERIODS)];
    }

    @Override
    public void cell(int period, int column, int unit, long value, int status, int score) {
        contents[(period * Card.COLUMNS + column) * units + unit] = Digest.content(value, status, score);
    }

    /** How many results differ. */
    public int differences(Recording other) {
        int differences = 0;
        for (int i = 0; i < contents.length; i++) {
            differences += contents[i] == other.contents[i] ? 0 : 1;
        }
        return differences;
    }

    /** How many results there are. */
    public int size() {
        return contents.length;
    }
}
