package io.github.bmsjava.internal.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Published numbers, codes and points of a column's cells. Written once, chunk by chunk. */
public final class ColumnResults {
    private final int size;
    private final NumberColumn values;
    private final byte[][] codes;
    private final short[] @Nullable [] scores;
    private final byte[] @Nullable [] marks;
    /** Which chunks other results read too, so that they are copied before the first write; null where none is. */
    private boolean @Nullable [] shared;

    /** Results of so many cells, with room for marks or without. */
    @SuppressWarnings("unchecked")
    public ColumnResults(int size, boolean marked) {
        int chunks = NumberColumn.chunks(size);
        this.size = size;
        this.values = new NumberColumn(size);
        this.codes = new byte[chunks][];
        this.scores = new short[chunks][];
        this.marks = new byte[marked ? chunks : 0][];
    }

    private ColumnResults(ColumnResults like) {
        this.size = like.size;
        this.values = like.values.fork();
        this.codes = like.codes.clone();
        this.scores = like.scores.clone();
        this.marks = like.marks.clone();
        this.shared = allShared();
    }

    /** Results that are the same; what is settled in either of them does not show in the other. */
    public ColumnResults fork() {
        shared = allShared();
        return new ColumnResults(this);
    }

    private boolean[] allShared() {
        boolean[] all = new boolean[codes.length];
        Arrays.fill(all, true);
        return all;
    }

    private void own(int chunk) {
        if (shared != null && shared[chunk]) {
            shared[chunk] = false;
            codes[chunk] = codes[chunk].clone();
            short[] points = scores[chunk];
            scores[chunk] = points == null ? null : points.clone();
            if (marks.length > 0) {
                marks[chunk] = marks[chunk].clone();
            }
        }
    }

    /** How many cells. */
    public int size() {
        return size;
    }

    /** The published number of a cell, or a state. */
    public long value(int place) {
        return values.get(place);
    }

    /** The code of a cell. */
    public byte code(int place) {
        return codes[place >> NumberColumn.SHIFT][place & NumberColumn.MASK];
    }

    /** The points of a cell in hundredths, or {@link Codes#NO_SCORE}. */
    public short score(int place) {
        short[] chunk = scores[place >> NumberColumn.SHIFT];
        return chunk == null ? Codes.NO_SCORE : chunk[place & NumberColumn.MASK];
    }

    /** Whether there is room for marks. */
    public boolean hasMarks() {
        return marks.length > 0;
    }

    /** The marks of a cell. */
    public byte mark(int place) {
        if (marks.length == 0) {
            return 0;
        }
        byte[] chunk = marks[place >> NumberColumn.SHIFT];
        return chunk == null ? 0 : chunk[place & NumberColumn.MASK];
    }

    /** The numbers. */
    public NumberColumn values() {
        return values;
    }

    /** The codes of a chunk, to be filled. */
    public byte[] newCodes(int chunk) {
        byte[] cells = new byte[NumberColumn.length(size, chunk)];
        codes[chunk] = cells;
        return cells;
    }

    /** The codes of a chunk that was written. */
    public byte[] codesOf(int chunk) {
        return codes[chunk];
    }

    /** The points of a chunk that was written; null where none has any. */
    public short @Nullable [] scoresOf(int chunk) {
        return scores[chunk];
    }

    /** The points of a chunk, to be filled. */
    public short[] newScores(int chunk) {
        short[] cells = new short[NumberColumn.length(size, chunk)];
        scores[chunk] = cells;
        return cells;
    }

    /** The marks of a chunk, to be filled; empty where there is no room for them. */
    byte[] newMarks(int chunk) {
        byte[] cells = new byte[marks.length == 0 ? 0 : NumberColumn.length(size, chunk)];
        if (marks.length > 0) {
            marks[chunk] = cells;
        }
        return cells;
    }

    /** Settles a cell that was pending. The marks are kept where there is room for them. */
    public void settle(int place, long value, byte code, short score, byte mark) {
        int chunk = place >> NumberColumn.SHIFT;
        own(chunk);
        values.set(place, value);
        codes[chunk][place & NumberColumn.MASK] = code;
        short[] points = scores[chunk];
        if (points == null) {
            points = new short[codes[chunk].length];
            Arrays.fill(points, Codes.NO_SCORE);
            scores[chunk] = points;
        }
        points[place & NumberColumn.MASK] = score;
        if (marks.length > 0) {
            marks[chunk][place & NumberColumn.MASK] = mark;
        }
    }

    /** Memory held, in bytes. */
    public long bytes() {
        long sum = values.bytes();
        for (int i = 0; i < codes.length; i++) {
            sum += codes[i].length + (scores[i] == null ? 0 : 2L * codes[i].length);
        }
        return sum + (marks.length == 0 ? 0 : size);
    }
}
