package io.github.bmsjava.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written: its separator, its encoding, and the columns it should have. Cells may stand in double
 * quotation marks, and then hold separators, line breaks and doubled quotation marks. Immutable.
 *
 * <p>Columns are named by the first line. Their order makes no difference, nor do case, Unicode form and space around a
 * name.
 */
public final class CsvFormat {
    private static final CsvFormat STANDARD = new CsvFormat(';', CsvEncoding.UTF_8, List.of(), List.of());

    private final char separator;
    private final CsvEncoding encoding;
    private final List<String> columns;
    private final List<String> optionalColumns;

    private CsvFormat(char separator, CsvEncoding encoding, List<String> columns, List<String> optionalColumns) {
        this.separator = separator;
        this.encoding = encoding;
        this.columns = List.copyOf(columns);
        this.optionalColumns = List.copyOf(optionalColumns);
    }

    /**
     * Semicolons, UTF-8, any columns.
     *
     * @return the format
     */
    public static CsvFormat standard() {
        return STANDARD;
    }

    /**
     * The format with another separator.
     *
     * @param character between two cells; no quotation mark and no line break
     * @return a new format
     * @throws IllegalArgumentException if the character cannot separate cells
     */
    public CsvFormat separator(char character) {
        if (character == '"' || character == '\n' || character == '\r' || character == '\uFEFF') {
            throw new IllegalArgumentException("separator U+" + Integer.toHexString(character)
                    + " cannot stand between cells.\nMaybe ';', ',' or a tab was meant.");
        }
        return new CsvFormat(character, encoding, columns, optionalColumns);
    }

    /**
     * The format with another encoding.
     *
     * @param declared the encoding of the file; nothing else is tried
     * @return a new format
     */
    public CsvFormat encoding(CsvEncoding declared) {
        return new CsvFormat(separator, Objects.requireNonNull(declared, "declared"), columns, optionalColumns);
    }

    /**
     * The format with columns that must be there. Once columns are named, others are reported.
     *
     * @param names further names
     * @return a new format
     */
    public CsvFormat columns(String... names) {
        return new CsvFormat(separator, encoding, joined(columns, names), optionalColumns);
    }

    /**
     * The format with columns that may be there.
     *
     * @param names further names
     * @return a new format
     */
    public CsvFormat optionalColumns(String... names) {
        return new CsvFormat(separator, encoding, columns, joined(optionalColumns, names));
    }

    private static List<String> joined(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    /**
     * What stands between two cells.
     *
     * @return the separator
     */
    public char separator() {
        return separator;
    }

    /**
     * How characters are written as bytes.
     *
     * @return the encoding
     */
    public CsvEncoding encoding() {
        return encoding;
    }

    /**
     * The columns that must be there.
     *
     * @return in the order named; immutable
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The columns that may be there.
     *
     * @return in the order named; immutable
     */
    public List<String> optionalColumns() {
        return optionalColumns;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvFormat that
                && separator == that.separator
                && encoding == that.encoding
                && columns.equals(that.columns)
                && optionalColumns.equals(that.optionalColumns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(separator, encoding.id(), columns, optionalColumns);
    }

    /** Separator, encoding and columns. */
    @Override
    public String toString() {
        return "'" + separator + "' " + encoding.id() + " " + columns
                + (optionalColumns.isEmpty() ? "" : " and perhaps " + optionalColumns);
    }
}
