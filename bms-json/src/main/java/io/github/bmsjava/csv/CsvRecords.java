package io.github.bmsjava.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records, and counts the quotation marks that the cells account for, so that one left open is found. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Line> {
    private List<String> cells = new ArrayList<>();
    private long quotes;

    /**
     * A record of the file.
     *
     * @param number the line it begins on
     * @param cells as printed
     */
    record Line(long number, List<String> cells) {}

    /** How many quotation marks the cells so far account for, each quoted cell closed. */
    long quotes() {
        return quotes;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        long inside = 0;
        for (int i = offset; i < offset + length; i++) {
            inside += buffer[i] == '"' ? 1 : 0;
        }
        quotes += quoted ? 2 + 2 * inside : inside;
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected @Nullable Line buildRecord() {
        return getRecordType() == RecordType.EMPTY ? null : new Line(getStartingLineNumber(), cells);
    }
}
