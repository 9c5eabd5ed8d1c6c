package io.github.bmsjava.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Makes records, in two places by turns so that the last one stands while the next is read, and counts the quotation marks
 * that the cells account for.
 */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvCells> {
    private CsvCells cells = new CsvCells();
    private CsvCells before = new CsvCells();
    private final long wanted;
    private long quotes;

    /**
     * Records of a file.
     *
     * @param wanted how many quotation marks it has
     */
    CsvRecords(long wanted) {
        this.wanted = wanted;
    }

    /** Whether the cells so far account for all quotation marks, each quoted cell closed. */
    boolean isBalanced() {
        return quotes == wanted;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (wanted > 0) {
            count(buffer, offset, length, quoted);
        }
        cells.add(buffer, offset, length);
    }

    private void count(char[] buffer, int offset, int length, boolean quoted) {
        int inside = 0;
        for (int i = offset; i < offset + length; i++) {
            inside += buffer[i] == '"' ? 1 : 0;
        }
        quotes += quoted ? 2 + 2L * inside : inside;
    }

    @Override
    protected @Nullable CsvCells buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return null;
        }
        CsvCells made = cells;
        cells = before;
        before = made;
        return made;
    }
}
