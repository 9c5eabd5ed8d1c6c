package io.github.bmsjava.csv;

/**
 * Reads a figure that is nothing but a number in its shortest spelling, such as {@code 12,5}, {@code -3} or {@code 4,50}: one
 * that {@link io.github.bmsjava.value.FigureReader} reads to the same number without an issue, and whose text follows from
 * the number and its decimals. Everything else it leaves to that.
 */
final class PlainNumber {
    /** As many digits as any {@code long} has room for. */
    static final int MOST_DIGITS = 18;

    private final char mark;
    private long unscaled;
    private int scale;

    /**
     * A reader.
     *
     * @param mark the decimal mark that needs no leniency, a comma or a point
     */
    PlainNumber(char mark) {
        this.mark = mark;
    }

    /** The digits of the number read last. */
    long unscaled() {
        return unscaled;
    }

    /** The decimals of the number read last, trailing zeros included. */
    int scale() {
        return scale;
    }

    /** Whether a text is a plain number; then it has been read. */
    boolean read(char[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int first = negative ? from + 1 : from;
        if (to - first < 1 || to - first > MOST_DIGITS + 1) {
            return false;
        }
        long number = 0;
        int point = to;
        for (int i = first; i < to; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0'); // 19 digits fit too, whatever comes of them
            } else if (c == mark && point == to) {
                point = i;
            } else {
                return false;
            }
        }
        unscaled = negative ? -number : number;
        scale = Math.max(0, to - point - 1);
        int whole = point - first;
        boolean padded = whole > 1 && text[first] == '0';
        boolean minusZero = negative && number == 0;
        return whole > 0 && point != to - 1 && whole + scale <= MOST_DIGITS && !padded && !minusZero;
    }
}
