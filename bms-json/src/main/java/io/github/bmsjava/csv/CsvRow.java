package io.github.bmsjava.csv;

import io.github.bmsjava.internal.check.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table: its cells as printed, by the names of the header, and where each stands. Immutable.
 *
 * <p>A place is {@code file:line:column}: the line on which the row begins, from 1 (a cell with line breaks makes a row of
 * several), and the number of the cell in its row, from 1, not of a character.
 */
public final class CsvRow {
    private final CsvHeader header;
    private final long line;
    private final List<String> cells;

    CsvRow(CsvHeader header, long line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = List.copyOf(cells);
    }

    /**
     * The line on which the row begins.
     *
     * @return from 1; the header is most often line 1
     */
    public long line() {
        return line;
    }

    /**
     * The cells as printed, as many as there are.
     *
     * @return in order; a cell without text is empty
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * Whether the row has as many cells as the header. In one that has not, it is not known which cell belongs to which
     * column.
     *
     * @return true if each cell has its column
     */
    public boolean isComplete() {
        return cells.size() == header.size();
    }

    /**
     * The cell of a column.
     *
     * @param column a name in the header
     * @return its text as printed, quotation marks taken away; empty for a cell without text
     * @throws IllegalArgumentException if there is no such column, or the row ends before it
     */
    public String cell(String column) {
        int index = position(column);
        if (index >= cells.size()) {
            throw new IllegalArgumentException("row " + place() + " has no cell in column '" + column + "': " + cells
                    + "\nMaybe leave out rows that are not isComplete().");
        }
        return cells.get(index);
    }

    /**
     * The cell of a column that may not be there.
     *
     * @param column a name
     * @return its text; empty if there is no such column, or the row ends before it
     */
    public Optional<String> findCell(String column) {
        return header.find(column).filter(index -> index < cells.size()).map(cells::get);
    }

    /**
     * Where the row stands.
     *
     * @return {@code file:line}
     */
    public String place() {
        return header.file() + ":" + line;
    }

    /**
     * Where a cell stands.
     *
     * @param column a name in the header
     * @return {@code file:line:column}
     * @throws IllegalArgumentException if there is no such column
     */
    public String place(String column) {
        return header.place(line, position(column));
    }

    private int position(String column) {
        return header.find(column)
                .orElseThrow(() -> new IllegalArgumentException("file '" + header.file() + "' has no column '" + column
                        + "', only " + header.columns() + "." + Nearest.hint(column, header.columns())));
    }

    /** The place and the cells. */
    @Override
    public String toString() {
        return place() + " " + cells;
    }
}
