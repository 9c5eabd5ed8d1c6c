package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table of monospaced text: a header, a rule, rows; each column as wide as its widest cell. Not thread-safe. */
public final class TextTable {
    private static final String GAP = "  ";

    /** What would break a line, or its columns: line ends, tabs and other control characters, with the spaces around. */
    private static final Pattern CONTROL = Pattern.compile(" *[\\p{Cc}\\u2028\\u2029][\\p{Cc}\\u2028\\u2029 ]*");

    private final ImmutableList<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> header) {
        this.header = ImmutableList.copyOf(header);
    }

    private static List<String> clean(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> CONTROL.matcher(cell).replaceAll(" "))
                .toList();
    }

    /**
     * A table with column titles.
     *
     * @param header at least one title
     * @return an empty table
     */
    public static TextTable of(String... header) {
        if (header.length == 0) {
            throw new IllegalArgumentException("a table needs a column.");
        }
        return new TextTable(clean(header));
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns; line breaks, tabs and other control characters become a space
     * @return this table
     * @throws IllegalArgumentException if there are more or fewer
     */
    public TextTable row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "row " + Arrays.toString(cells) + " does not have " + header.size() + " cells.");
        }
        rows.add(clean(cells));
        return this;
    }

    /**
     * How many rows there are.
     *
     * @return without the header
     */
    public int size() {
        return rows.size();
    }

    /** The table, a line a row, each ended by a line feed, without space at line ends. */
    @Override
    public String toString() {
        int[] widths = new int[header.size()];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        StringBuilder text = new StringBuilder();
        line(header, widths, text);
        int total = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        text.append("─".repeat(total)).append('\n');
        rows.forEach(row -> line(row, widths, text));
        return text.toString();
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    private static void line(List<String> cells, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i))));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** The columns a text takes: one for each character, whatever its plane, and none for a mark on the one before. */
    static int width(String text) {
        return (int) text.codePoints().filter(TextTable::takesSpace).count();
    }

    private static boolean takesSpace(int character) {
        int type = Character.getType(character);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
