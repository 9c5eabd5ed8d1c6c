package io.github.bmsjava.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is no wider than there is room: columns without content go, the widest ones wrap between words, and where even the longest
 * words of all columns do not stand beside each other, the other cells of a row stand below its first, each behind its heading.
 */
final class NarrowTable {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows;
    private final int width;

    /** Columns without a cell that says anything are left out: their headings say nothing either. */
    NarrowTable(List<String> header, List<List<String>> rows, int width) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.get(column).isBlank())) {
                kept.add(i);
            }
        }
        this.header = kept.stream().map(header::get).toList();
        this.rows =
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
        this.width = width;
    }

    String text() {
        int[] widths = new int[header.size()];
        int[] least = new int[header.size()];
        measure(header, widths, least);
        rows.forEach(row -> measure(row, widths, least));
        return total(least) > width ? stacked() : beside(widths, least);
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private static void measure(List<String> cells, int[] widths, int[] least) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            int indent = indent(cell);
            widths[i] = Math.max(widths[i], TextTable.width(cell));
            for (String word : cell.strip().split(" ", -1)) {
                least[i] = Math.max(least[i], indent + TextTable.width(word));
            }
        }
    }

    private static int indent(String cell) {
        return cell.length() - cell.stripLeading().length();
    }

    private String beside(int[] widths, int[] least) {
        while (total(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            widths[widest]--;
        }
        StringBuilder text = new StringBuilder();
        line(header, widths, text);
        text.append("─".repeat(total(widths))).append('\n');
        rows.forEach(row -> line(row, widths, text));
        return text.toString();
    }

    private static void line(List<String> cells, int[] widths, StringBuilder text) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(wrapped(cells.get(i), indent(cells.get(i)), widths[i]));
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int l = 0; l < lines; l++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = l < columns.get(i).size() ? columns.get(i).get(l) : "";
                line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - TextTable.width(cell)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** The first cell that says something heads the others, which stand a step further in. */
    private String stacked() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> {
            String first = row.get(0);
            int indent = indent(first);
            if (!first.isBlank()) {
                lines(first, indent, text);
            }
            List<String> others = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isBlank()) {
                    others.add(header.get(i) + ": " + row.get(i).strip());
                }
            }
            if (!others.isEmpty()) {
                lines(" ".repeat(4) + String.join(" · ", others), 6, text);
            }
        });
        return text.toString();
    }

    private void lines(String words, int indent, StringBuilder text) {
        wrapped(words, indent, width).forEach(line -> text.append(line).append('\n'));
    }

    /** Lines of whole words; those after the first begin with an indent. A word that is longer than a line is cut. */
    static List<String> wrapped(String words, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent(words)));
        boolean isFresh = true;
        for (String word : words.strip().split(" ", -1)) {
            if (!isFresh && TextTable.width(line.toString()) + 1 + TextTable.width(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                isFresh = true;
            }
            line.append(isFresh ? "" : " ").append(word);
            isFresh = false;
            while (TextTable.width(line.toString()) > width) {
                int end = line.offsetByCodePoints(0, width);
                String rest = line.substring(end);
                lines.add(line.substring(0, end));
                line = new StringBuilder(" ".repeat(indent)).append(rest);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
