package io.github.bmsjava.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.bmsjava.report.FlatTable;
import java.io.IOException;
import java.io.Writer;

/** Writes the flat long table for pivot tables (R189): semicolons, decimal comma, quotes only where a cell needs them. */
public final class FlatCsv {
    private FlatCsv() {}

    /**
     * Writes header and rows, each ended by a line feed, without a byte order mark.
     *
     * @param table the table
     * @param out receives the text; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(FlatTable table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(FlatTable.HEADER);
        table.rows().forEach(row -> csv.writeRecord(row.cells()));
        csv.flush();
    }
}
