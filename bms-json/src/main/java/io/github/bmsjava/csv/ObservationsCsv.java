package io.github.bmsjava.csv;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.target.TargetAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a long table, one figure or target a row, as its source declares it. The library's own form has the header {@code
 * unit;indicator;period;kind;value;version;note}, or in Norwegian {@code enhet;indikator;periode;slag;verdi;versjon;
 * merknad}; kind, version and note may be left out.
 *
 * <p>Nothing is guessed: a row of the wrong length, or whose unit, indicator, period, kind or version cannot be read, is
 * reported and gives nothing; a figure that cannot be read becomes an absence with its text.
 *
 * <pre>{@code
 * CsvFigures figures = ObservationsCsv.read(
 *         CsvFile.of(path), SourceDeclaration.builder("tall.csv").build(), CsvNames.ids())
 *     .orThrow();
 * }</pre>
 */
public final class ObservationsCsv {
    private ObservationsCsv() {}

    /**
     * Reads a table whole.
     *
     * @param file the bytes
     * @param source how to read them
     * @param names whom and what the cells mean
     * @return what stands, with every problem at its cell
     */
    public static Validated<CsvFigures> read(CsvFile file, SourceDeclaration source, CsvNames names) {
        List<Observation> observations = new ArrayList<>();
        List<TargetAssignment> targets = new ArrayList<>();
        List<Issue> issues = forEach(file, source, names, observations::add, targets::add);
        return Validated.of(new CsvFigures(observations, targets), issues);
    }

    /**
     * Hands over row by row and keeps none, so that a table of any size is read in constant memory. Figures that say no more
     * than a number, its line and what the source declares for all are handed over as numbers where the sink takes them
     * ({@link ObservationSink#rows}): no version, no note, in plain digits such as {@code 12,5}.
     *
     * @param file the bytes
     * @param source how to read them
     * @param names whom and what the cells mean; a text of a cell that was understood is asked for once
     * @param observations takes every figure
     * @param targets takes every target
     * @return every problem, in the order of the file
     */
    public static List<Issue> forEach(
            CsvFile file,
            SourceDeclaration source,
            CsvNames names,
            ObservationSink observations,
            Consumer<TargetAssignment> targets) {
        List<Issue> issues = new ArrayList<>();
        CsvScan.Opener opener = header -> {
            FigureColumns columns = new FigureColumns(header, source, issues);
            return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)
                    ? Optional.empty()
                    : Optional.of(new FigureRows(source, columns, names, observations, targets, issues));
        };
        new CsvScan(file, source.format(), opener, issues).run();
        return List.copyOf(issues);
    }
}
