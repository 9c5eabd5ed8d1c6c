package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of monospaced text: a header, a rule, rows; each column as wide as its widest cell. Not thread-safe. */
public final class TextTable {
    /** So many characters a line must have at least. */
    public static final int NARROWEST = 20;

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

    /**
     * The table in no more columns of characters than there is room for. Where {@link #toString()} fits, it is that; else columns
     * without content go and cells wrap between words, and where that is not enough, the other cells of a row stand below
     * its first, each behind its heading. Nothing that a cell says is lost.
     *
     * @param width how many characters fit in a line, at least {@value #NARROWEST}
     * @return the lines, each ended by a line feed, none longer than the width
     * @throws IllegalArgumentException if the width is less than {@value #NARROWEST}
     */
    public String fitted(int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a table cannot be " + width + " characters wide, but " + NARROWEST
                    + " or more.\nMaybe print it as wide as it is, with toString().");
        }
        String asWide = toString();
        return asWide.lines().allMatch(line -> width(line) <= width)
                ? asWide
                : new NarrowTable(header, rows, width).text();
    }

    /**
     * A text in lines that are no longer than there is room for, broken between words; a line that fits stays as it is.
     *
     * @param text lines, for example a paragraph
     * @param width how many characters fit in a line, at least {@value #NARROWEST}
     * @return the lines, parted by line feeds; what goes on begins two characters further in
     * @throws IllegalArgumentException if the width is less than {@value #NARROWEST}
     */
    public static String wrapped(String text, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "a line cannot be " + width + " characters wide, but " + NARROWEST + " or more.");
        }
        return Arrays.stream(text.split("\n", -1))
                .flatMap(line -> width(line) <= width
                        ? Stream.of(line)
                        : NarrowTable.wrapped(
                                line, line.length() - line.stripLeading().length() + 2, width)
                                .stream())
                .collect(Collectors.joining("\n"));
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
