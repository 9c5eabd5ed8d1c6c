package io.github.bmsjava.value;

import java.util.List;
import java.util.Optional;

/** What the marks between groups of digits mean. A comma is the decimal mark; a point is what its source says it is. */
final class DigitGroups {
    /** Stands for a comma that a space follows. */
    static final char STRAY_COMMA = ';';

    private final List<String> groups;
    private final String marks;
    private final DotMeaning dot;

    private DigitGroups(List<String> groups, String marks, DotMeaning dot) {
        this.groups = groups;
        this.marks = marks;
        this.dot = dot;
    }

    /**
     * What was read.
     *
     * @param digits all digits, decimals included
     * @param scale how many of them are decimals
     * @param leniencies what had to be overlooked
     */
    record Read(String digits, int scale, List<ValueIssue> leniencies) {}

    /** Reads groups with one mark between each two; empty where they are not one number. */
    static Optional<Read> read(List<String> groups, String marks, DotMeaning dot) {
        return new DigitGroups(groups, marks, dot).read();
    }

    private Optional<Read> read() {
        if (marks.isEmpty()) {
            return whole();
        }
        String before = marks.substring(0, marks.length() - 1);
        char last = marks.charAt(marks.length() - 1);
        return switch (last) {
            case ' ' -> only(marks, ' ') && areThousands(groups.size()) ? whole() : Optional.empty();
            case ',' -> afterComma(before, List.of());
            case STRAY_COMMA -> afterComma(before, List.of(ValueIssue.STRAY_SPACE));
            default -> afterPoint(before);
        };
    }

    private Optional<Read> afterComma(String before, List<ValueIssue> leniencies) {
        boolean pointsMayGroup = dot != DotMeaning.DECIMAL;
        boolean grouped = isGroupedBefore(before, ' ') || (pointsMayGroup && isGroupedBefore(before, '.'));
        return grouped ? decimal(leniencies) : Optional.empty();
    }

    private Optional<Read> afterPoint(String before) {
        boolean single = before.indexOf('.') < 0;
        if (single && before.indexOf(',') >= 0) {
            return dot != DotMeaning.THOUSANDS && isGroupedBefore(before, ',')
                    ? decimal(List.of(ValueIssue.MIXED_MARKS))
                    : Optional.empty();
        }
        if (!single || dot == DotMeaning.THOUSANDS) {
            return dot != DotMeaning.DECIMAL && only(marks, '.') && areThousands(groups.size())
                    ? whole()
                    : Optional.empty();
        }
        if (!isGroupedBefore(before, ' ')) {
            return Optional.empty();
        }
        return dot == DotMeaning.DECIMAL ? decimal(List.of()) : decimal(List.of(pointIssue()));
    }

    private ValueIssue pointIssue() {
        boolean thousandsToo = groups.get(groups.size() - 1).length() == 3
                && groups.get(0).charAt(0) != '0'
                && groups.get(groups.size() - 2).length() <= 3;
        return thousandsToo ? ValueIssue.AMBIGUOUS_DOT : ValueIssue.DECIMAL_POINT;
    }

    private boolean isGroupedBefore(String before, char mark) {
        return before.isEmpty() || (only(before, mark) && areThousands(groups.size() - 1));
    }

    /** Whether the first groups are thousands: one to three digits, not beginning with zero, then three each. */
    private boolean areThousands(int count) {
        String first = groups.get(0);
        return first.length() <= 3
                && first.charAt(0) != '0'
                && groups.subList(1, count).stream().allMatch(group -> group.length() == 3);
    }

    private static boolean only(String marks, char mark) {
        return marks.chars().allMatch(c -> c == mark);
    }

    private Optional<Read> whole() {
        return Optional.of(new Read(String.join("", groups), 0, List.of()));
    }

    private Optional<Read> decimal(List<ValueIssue> leniencies) {
        int scale = groups.get(groups.size() - 1).length();
        return Optional.of(new Read(String.join("", groups), scale, leniencies));
    }
}
