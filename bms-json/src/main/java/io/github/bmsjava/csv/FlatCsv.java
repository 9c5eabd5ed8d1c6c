package io.github.bmsjava.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.report.FlatTable;
import io.github.bmsjava.value.Language;
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
        CsvWriter csv = started(out);
        table.rows().forEach(row -> csv.writeRecord(row.cells()));
        csv.flush();
    }

    /**
     * Writes the table of results row by row and keeps none, so that results of any size are written in constant memory.
     *
     * @param results actual values of all periods
     * @param language the language of display names
     * @param out receives the text; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Results results, Language language, Writer out) throws IOException {
        CsvWriter csv = started(out);
        FlatTable.forEach(results, language, row -> csv.writeRecord(row.cells()));
        csv.flush();
    }

    private static CsvWriter started(Writer out) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(FlatTable.HEADER);
        return csv;
    }
}
