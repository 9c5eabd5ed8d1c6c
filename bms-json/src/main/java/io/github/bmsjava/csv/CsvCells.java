package io.github.bmsjava.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of the record that is being read, one after the other in one array, so that no text is made of a cell before
 * somebody asks for it. The next record but one takes its place.
 */
final class CsvCells {
    private char[] text = new char[256];
    private int[] ends = new int[16];
    private int size;
    private long line;

    void begin(long number) {
        line = number;
        size = 0;
    }

    void add(char[] from, int offset, int length) {
        int start = start(size);
        if (text.length - start < length) {
            text = Arrays.copyOf(text, Math.max(start + length, Math.addExact(text.length, text.length >> 1)));
        }
        System.arraycopy(from, offset, text, start, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = start + length;
    }

    /** The line on which the record begins, from 1. */
    long line() {
        return line;
    }

    int size() {
        return size;
    }

    /** All characters; those of a cell stand from {@link #start} to before {@link #end}. */
    char[] text() {
        return text;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** Whether a cell has no text, or there is no such column. */
    boolean isEmpty(int cell) {
        return cell < 0 || start(cell) == end(cell);
    }

    /** Whether there is nothing but space in any cell. */
    boolean isBlank() {
        int end = start(size);
        for (int i = 0; i < end; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    String cell(int cell) {
        return new String(text, start(cell), end(cell) - start(cell));
    }

    List<String> list() {
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** The line and the cells. */
    @Override
    public String toString() {
        return line + " " + list();
    }
}
