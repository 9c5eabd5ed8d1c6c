package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvFormat;
import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.csv.CsvTable;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a source's tables, and gathers with its place whatever was odd. */
final class PrintedCells {
    /** In all three sources a dash says that nothing was measured; as a target, that there is none. */
    private final FigureReader reader = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED);

    private final List<Issue> issues = new ArrayList<>();

    /** The rows that have a cell for every column; the others are reported by the table. */
    List<CsvRow> rows(CsvFile file, String... columns) {
        CsvFormat format = CsvFormat.standard().columns(columns);
        return CsvTable.read(file, format).collect(issues).map(CsvTable::rows).orElse(List.of()).stream()
                .filter(CsvRow::isComplete)
                .toList();
    }

    Figure figure(CsvRow row, String column) {
        return placed(reader.read(row.cell(column)), row, column);
    }

    PrintedTarget target(CsvRow row, String column) {
        return placed(PrintedTarget.read(row.cell(column), reader), row, column);
    }

    Optional<Period> period(CsvRow row, String column) {
        Optional<Period> period = Period.find(row.cell(column));
        if (period.isEmpty()) {
            refuse(row, column, "2015, 2015-T1");
        }
        return period;
    }

    void refuse(CsvRow row, String column, String known) {
        issues.add(Issue.of(ExampleIssue.UNREADABLE_CELL, "column '" + column + "'")
                .with("column", column)
                .with("raw", row.cell(column))
                .with("known", known)
                .at(row.place(column)));
    }

    /** Everything that was odd so far, in the order read. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    private <T> T placed(Validated<T> read, CsvRow row, String column) {
        read.issues().forEach(issue -> issues.add(issue.at(row.place(column))));
        return read.partial().orElseThrow();
    }
}
