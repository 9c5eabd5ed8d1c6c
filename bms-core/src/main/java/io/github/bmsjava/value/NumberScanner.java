package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sign, digits and their marks from a place in a text: one pass, no going back. */
final class NumberScanner {
    /** More digits than any figure has, leading zeros included. */
    private static final int MOST_DIGITS = 60;

    private final String text;
    private final List<ValueIssue> leniencies = new ArrayList<>();
    private int at;
    private int digits;

    private NumberScanner(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The number at a place, or the error code that says why there is none. */
    static Scanned scan(String text, int from, DotMeaning dot) {
        return new NumberScanner(text, from).scan(dot);
    }

    /**
     * A number and where it ended, or why there is none.
     *
     * @param number the number, empty where there is a fault
     * @param end the place after its last character
     * @param leniencies what had to be overlooked
     * @param fault the error code, empty where there is a number
     */
    record Scanned(Optional<BigDecimal> number, int end, List<ValueIssue> leniencies, Optional<ValueIssue> fault) {}

    private Scanned scan(DotMeaning dot) {
        boolean negative = sign();
        if (!FigureText.isDigit(text, at)) {
            return fault(ValueIssue.UNREADABLE_FIGURE);
        }
        List<String> groups = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        groups.add(group());
        while (mark(marks)) {
            groups.add(group());
        }
        if (digits > MOST_DIGITS) {
            return fault(ValueIssue.FIGURE_TOO_LARGE);
        }
        return DigitGroups.read(groups, marks.toString(), dot)
                .map(read -> limited(read, negative))
                .orElseGet(() -> fault(ValueIssue.UNREADABLE_FIGURE));
    }

    private boolean sign() {
        if (at + 1 >= text.length() || !FigureText.isDigit(text, at + 1)) {
            return false;
        }
        char sign = text.charAt(at);
        boolean dash = FigureText.isDash(sign);
        boolean negative = dash || FigureText.isMinus(sign);
        if (dash) {
            leniencies.add(ValueIssue.DASH_AS_MINUS);
        }
        if (negative || sign == '+') {
            at++;
        }
        return negative;
    }

    private String group() {
        int from = at;
        while (FigureText.isDigit(text, at)) {
            at++;
        }
        digits += at - from;
        return text.substring(from, Math.min(at, from + MOST_DIGITS + 1));
    }

    /** Steps over a mark that a digit follows; a comma may have one space after it. */
    private boolean mark(StringBuilder marks) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean space = FigureText.isGroupSpace(c);
        if (!space && c != '.' && c != ',') {
            return false;
        }
        int next = at + 1;
        boolean stray = c == ',' && next < text.length() && FigureText.isGroupSpace(text.charAt(next));
        if (!FigureText.isDigit(text, stray ? next + 1 : next)) {
            return false;
        }
        marks.append(space ? ' ' : stray ? DigitGroups.STRAY_COMMA : c);
        at = stray ? next + 1 : next;
        return true;
    }

    private Scanned limited(DigitGroups.Read read, boolean negative) {
        BigInteger unscaled = new BigInteger(read.digits());
        BigDecimal number = new BigDecimal(negative ? unscaled.negate() : unscaled, read.scale());
        if (Decimals.limited(number).isEmpty()) {
            return fault(ValueIssue.FIGURE_TOO_LARGE);
        }
        leniencies.addAll(read.leniencies());
        return new Scanned(Optional.of(number), at, List.copyOf(leniencies), Optional.empty());
    }

    private Scanned fault(ValueIssue code) {
        return new Scanned(Optional.empty(), at, List.of(), Optional.of(code));
    }
}
