package io.github.bmsjava.csv;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table read from text with separators: the columns of its first line, and its rows. Immutable.
 *
 * <pre>{@code
 * CsvTable table = CsvTable.read(CsvFile.of(path), CsvFormat.standard()).orThrow();
 * for (CsvRow row : table.rows()) {
 *     row.cell("enhet");      // Lund barnehage
 *     row.place("verdiRå");   // loten-malekort.csv:7:7
 * }
 * }</pre>
 */
public final class CsvTable {
    private final String name;
    private final CsvHeader header;
    private final List<CsvRow> rows;

    private CsvTable(String name, CsvHeader header, List<CsvRow> rows) {
        this.name = name;
        this.header = header;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table whole.
     *
     * @param file the bytes
     * @param format how they are written
     * @return the table with every problem; rows too short or too long are kept as printed ({@link CsvRow#isComplete()}).
     *     No table where the file cannot be opened, is not in the declared encoding, is empty, or its header is wrong
     */
    public static Validated<CsvTable> read(CsvFile file, CsvFormat format) {
        List<CsvRow> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        CsvScan scan = CsvScan.ofRows(file, format, rows::add, issues);
        scan.run();
        boolean isLost = scan.header().isEmpty() || (rows.isEmpty() && hasHeaderError(issues));
        return isLost
                ? Validated.failed(issues)
                : Validated.of(new CsvTable(file.name(), scan.header().get(), rows), issues);
    }

    /**
     * Hands over row by row and keeps none, so that a table of any size is read in constant memory.
     *
     * @param file the bytes
     * @param format how they are written
     * @param rows takes each row, short and long ones too
     * @return every problem, in the order of the file
     */
    public static List<Issue> forEachRow(CsvFile file, CsvFormat format, Consumer<CsvRow> rows) {
        List<Issue> issues = new ArrayList<>();
        CsvScan.ofRows(file, format, rows, issues).run();
        return List.copyOf(issues);
    }

    private static boolean hasHeaderError(List<Issue> issues) {
        return issues.stream()
                .anyMatch(issue -> issue.severity() == Severity.ERROR
                        && (issue.code() == CsvIssue.MISSING_COLUMN || issue.code() == CsvIssue.DUPLICATE_COLUMN));
    }

    /**
     * The name of the file.
     *
     * @return as places tell it
     */
    public String name() {
        return name;
    }

    /**
     * The columns.
     *
     * @return as the header names them, space at the ends taken away
     */
    public List<String> columns() {
        return header.columns();
    }

    CsvHeader header() {
        return header;
    }

    /**
     * The rows below the header; empty lines are none.
     *
     * @return in the order of the file
     */
    public List<CsvRow> rows() {
        return rows;
    }

    /** The name and the size. */
    @Override
    public String toString() {
        return name + " " + columns() + " with " + rows.size() + " rows";
    }
}
