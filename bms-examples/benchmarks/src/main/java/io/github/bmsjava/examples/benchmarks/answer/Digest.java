package io.github.bmsjava.examples.benchmarks.answer;

import io.github.bmsjava.examples.benchmarks.workload.Card;
import java.util.Locale;

/**
 * 64 bits over all results: each is mixed with its status and score, weighted by its place, and added. Two engines with the
 * same digest gave the same results.
 */
public final class Digest implements Answers {
    private final int units;
    private long sum;
    private long count;

    /** A digest of nothing yet. */
    public Digest(int units) {
        this.units = units;
    }

    @Override
    public void cell(int period, int column, int unit, long value, int status, int score) {
        long place = ((long) period * Card.COLUMNS + column) * units + unit;
        sum += (2 * place + 1) * content(value, status, score);
        count++;
    }

    /** A result in 64 bits. */
    static long content(long value, int status, int score) {
        long mixed = value * 0x9E3779B97F4A7C15L + status * 0xC2B2AE3D27D4EB4FL + (score + 2) * 0x165667B19E3779F9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The digest. */
    public long value() {
        return sum + count;
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%016x", value());
    }
}
