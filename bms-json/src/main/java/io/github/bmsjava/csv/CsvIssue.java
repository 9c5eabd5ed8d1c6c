package io.github.bmsjava.csv;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import java.util.Locale;

/** What can be wrong with a table. Open: more may come. */
public enum CsvIssue implements IssueCode {
    /** The file cannot be opened or read. */
    CSV_UNREADABLE(Severity.ERROR, "File '{file}' cannot be read: {why}."),
    /** Bytes that the declared encoding does not have; nothing of the file is used. */
    CSV_ENCODING(
            Severity.ERROR,
            "File '{file}' is not {encoding}: byte {byte} on line {line} is no text. The whole file is left out.\n"
                    + "Maybe it is ISO-8859-1 or windows-1252; the source must declare which."),
    /** There is not even a header. */
    CSV_EMPTY(Severity.ERROR, "File '{file}' is empty: there is no header."),
    /** Text after a closing quotation mark, or a cell too long to hold. */
    CSV_MALFORMED(
            Severity.ERROR,
            "File '{file}' cannot be read as a table from line {line}: {why}. Rows before it stand, the rest is not read."),
    /** A quotation mark that never closes. */
    CSV_UNCLOSED_QUOTE(
            Severity.ERROR,
            "A quotation mark opened in the row of line {line} in '{file}' never closes. The row, which runs to the end of"
                    + " the file, is left out."),
    /** A column that must be there is not. */
    MISSING_COLUMN(
            Severity.ERROR,
            "File '{file}' has no column '{column}' (nearest: {nearest}); it has {columns}. The whole file is left out."),
    /** A column that nobody declared. */
    UNKNOWN_COLUMN(Severity.WARNING, "File '{file}' has a column '{column}' that is not read (nearest: {nearest})."),
    /** Two columns of one name. */
    DUPLICATE_COLUMN(
            Severity.ERROR,
            "File '{file}' has {times} columns called '{column}'; which is meant is not known. The whole file is left out."),
    /** A row shorter than the header; it is kept as printed, and nothing is read from it. */
    TOO_FEW_CELLS(
            Severity.ERROR,
            "The row '{row}' in '{file}' has {count} cells, the header {wanted}. Which are missing is not known;"
                    + " the row is kept as printed and nothing is read from it."),
    /** A row longer than the header; it is kept as printed, and nothing is read from it. */
    TOO_MANY_CELLS(
            Severity.ERROR,
            "The row '{row}' in '{file}' has {count} cells, the header {wanted}. Which are too many is not known;"
                    + " the row is kept as printed and nothing is read from it."),
    /** A cell that must say whom or what the figure is about, and cannot. */
    UNUSABLE_CELL(Severity.ERROR, "The cell '{text}' in column '{column}' {why}. Nothing is read from its row."),
    /** A row of code changes in which a code only begins or only ends. */
    CODE_WITHOUT_COUNTERPART(
            Severity.INFO,
            "Code '{code}' only begins or only ends here, so there is no event. When a unit is there is said by the unit."),
    /** A name that several units or indicators go by. */
    AMBIGUOUS_NAME(
            Severity.ERROR, "The cell '{text}' in column '{column}' is ambiguous: {why} Nothing is read from its row."),
    /** A period that cannot be read. */
    UNREADABLE_PERIOD(
            Severity.ERROR, "The cell '{text}' in column '{column}' is no period. Nothing is read from its row."),
    /** A word for the kind of row that nobody declared. */
    UNKNOWN_KIND(
            Severity.ERROR,
            "The cell '{text}' in column '{column}' is no known kind of row (nearest: {nearest}). Nothing is read from it."),
    /** A version that is no whole number from one. */
    UNREADABLE_VERSION(
            Severity.ERROR,
            "The cell '{text}' in column '{column}' is no version: 1, 2, 3 and so on. Nothing is read from its row."),
    /** A target of a reference series, which nobody steers by. */
    TARGET_OF_REFERENCE(Severity.ERROR, "The row sets a target for '{text}', which is a reference series and no unit."),
    /** A remark beside a target, which has no place for it. */
    NOTE_OF_TARGET(Severity.INFO, "The remark '{text}' stands beside a target and is not kept.");

    private final Severity severity;
    private final String template;

    CsvIssue(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
