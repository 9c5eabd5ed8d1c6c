package io.github.bmsjava.examples.benchmarks.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvNames;
import io.github.bmsjava.csv.ObservationsCsv;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The amounts of a workload as the library's own kind of table; ratios and means do not stand in one cell. */
public final class Csv {
    private static final String NAME = "norway.csv";

    private final byte[] bytes;
    private final int rows;

    private Csv(byte[] bytes, int rows) {
        this.bytes = bytes;
        this.rows = rows;
    }

    /** Writes the amounts of a workload. */
    public static Csv of(Workload workload) {
        StringBuilder text = new StringBuilder("unit;indicator;period;value\n");
        int rows = 0;
        for (int nth = 0; nth < workload.units().reporting(); nth++) {
            String unit = workload.units().id(workload.units().reporting(nth));
            for (int at = 0; at < Card.MEASURES; at++) {
                Measure measure = workload.card().measures().get(at);
                for (int period = 0; period < Card.PERIODS && !measure.rule().isTwofold(); period++) {
                    if (workload.reports().isThere(at, period, nth)) {
                        String value =
                                Definitions.decimal(workload.reports().first(at, period, nth), measure.reported());
                        text.append(unit).append(';').append(measure.id()).append(';');
                        text.append(Card.month(period)).append(';');
                        text.append(value.replace('.', ',')).append('\n');
                        rows++;
                    }
                }
            }
        }
        return new Csv(text.toString().getBytes(StandardCharsets.UTF_8), rows);
    }

    /** How many amounts there are. */
    public int rows() {
        return rows;
    }

    /** Reads them into a plan's columns. */
    public ObservationTable load(EvaluationPlan plan) {
        CsvFile file = CsvFile.of(NAME, () -> new ByteArrayInputStream(bytes));
        SourceDeclaration source = SourceDeclaration.builder(NAME).build();
        return plan.load((request, sink) -> {
            List<Issue> issues = ObservationsCsv.forEach(file, source, CsvNames.ids(), sink, target -> {});
            if (!issues.isEmpty()) {
                throw new IllegalStateException(issues.size() + " issues, the first: " + issues.get(0));
            }
        });
    }

    /** Reads every field with the library's CSV parser and does nothing with it but count its characters. */
    public long scan() {
        long characters = 0;
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> records =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(reader)) {
            for (CsvRecord row : records) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }
}
