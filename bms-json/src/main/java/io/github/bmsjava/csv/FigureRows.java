package io.github.bmsjava.csv;

import io.github.bmsjava.csv.CellMemory.Meaning;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns rows of a long table into observations and targets. */
final class FigureRows implements Consumer<CsvCells> {
    private final SourceDeclaration source;
    private final FigureColumns columns;
    private final CellMeanings meanings;
    private final @Nullable PlainRows plain;
    private final ObservationSink observations;
    private final Consumer<TargetAssignment> targets;
    private final List<Issue> issues;
    private final FigureReader reader;

    FigureRows(
            SourceDeclaration source,
            FigureColumns columns,
            CsvNames names,
            ObservationSink observations,
            Consumer<TargetAssignment> targets,
            List<Issue> issues) {
        this.source = source;
        this.columns = columns;
        this.meanings = new CellMeanings(source, columns, names, issues);
        this.plain = PlainRows.open(source, columns, observations).orElse(null);
        this.observations = observations;
        this.targets = targets;
        this.issues = issues;
        this.reader = source.reader();
    }

    @Override
    public void accept(CsvCells cells) {
        if (cells.size() != columns.size() || cells.isBlank()) {
            return;
        }
        Meaning<SubjectId> subject = meanings.subject(cells);
        Meaning<IndicatorId> indicator = meanings.indicator(cells, subject);
        Meaning<Period> period = meanings.period(cells);
        RowKind kind = meanings.kind(cells);
        OptionalInt version = meanings.version(cells);
        if (subject == null || indicator == null || period == null || kind == null || version == null) {
            return;
        }
        ValueKind valueKind = kind.valueKind().orElse(null);
        if (valueKind == null) {
            target(cells, subject.value, indicator.value, period.value, version);
        } else if (plain == null || !plain.accept(cells, subject, indicator, period, valueKind)) {
            ObservationKey key = new ObservationKey(subject.value, indicator.value, period.value, valueKind);
            observations.accept(observation(cells, key, version));
        }
    }

    private Observation observation(CsvCells cells, ObservationKey key, OptionalInt version) {
        String raw = columns.text(cells, CsvColumn.VALUE);
        Figure figure = placed(reader.read(raw), cells);
        ObservationBuilder observation =
                Observation.builder(key).printed(figure).place(columns.place(cells.line(), CsvColumn.VALUE));
        if (raw.isBlank()) {
            observation.absent(source.empty());
        }
        if (source.isPublished() && figure.absence().isEmpty()) {
            observation.flag(QualityFlag.PUBLISHED);
        }
        version.ifPresent(observation::version);
        source.name().ifPresent(observation::source);
        String note = columns.text(cells, CsvColumn.NOTE);
        return (note.isBlank() ? observation : observation.note(note)).build();
    }

    private void target(CsvCells cells, SubjectId subject, IndicatorId indicator, Period period, OptionalInt version) {
        if (!(subject instanceof OrgUnitId unit)) {
            issues.add(columns.issue(CsvIssue.TARGET_OF_REFERENCE, cells, CsvColumn.UNIT));
            return;
        }
        PrintedTarget printed = placed(PrintedTarget.read(columns.text(cells, CsvColumn.VALUE), reader), cells);
        TargetAssignmentBuilder target = TargetAssignment.builder(indicator.value(), new TargetScope.Unit(unit))
                .period(period)
                .printed(printed)
                .place(columns.place(cells.line(), CsvColumn.VALUE));
        version.ifPresent(target::version);
        source.name().map(TargetOrigin::document).ifPresent(target::origin);
        if (!columns.text(cells, CsvColumn.NOTE).isBlank()) {
            issues.add(columns.issue(CsvIssue.NOTE_OF_TARGET, cells, CsvColumn.NOTE));
        }
        targets.accept(target.build());
    }

    /** What stands in a cell; its issues get the place of the cell. */
    private <T> T placed(Validated<T> read, CsvCells cells) {
        if (!read.issues().isEmpty()) {
            String place = columns.place(cells.line(), CsvColumn.VALUE);
            read.issues().forEach(issue -> issues.add(issue.at(place)));
        }
        return read.partial().orElseThrow();
    }
}
