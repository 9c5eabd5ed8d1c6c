package io.github.bmsjava.csv;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns rows of a long table into observations and targets. */
final class FigureRows implements Consumer<CsvRow> {
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final SourceDeclaration source;
    private final Map<CsvColumn, String> columns;
    private final CsvNames names;
    private final ObservationSink observations;
    private final Consumer<TargetAssignment> targets;
    private final List<Issue> issues;
    private final FigureReader reader;
    private final Map<String, RowKind> kinds;

    FigureRows(
            SourceDeclaration source,
            Map<CsvColumn, String> columns,
            CsvNames names,
            ObservationSink observations,
            Consumer<TargetAssignment> targets,
            List<Issue> issues) {
        this.source = source;
        this.columns = columns;
        this.names = names;
        this.observations = observations;
        this.targets = targets;
        this.issues = issues;
        this.reader = source.reader();
        this.kinds = source.kindWords();
    }

    @Override
    public void accept(CsvRow row) {
        if (!row.isComplete() || row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        Optional<SubjectId> subject = named(row, CsvColumn.UNIT, names::subject, OrgUnitId::of);
        Optional<IndicatorId> indicator = named(
                row,
                CsvColumn.INDICATOR,
                text -> subject.flatMap(whose -> names.indicator(text, whose)),
                IndicatorId::of);
        Optional<Period> period = period(row);
        Optional<RowKind> kind = kind(row);
        Optional<OptionalInt> version = version(row);
        if (subject.isEmpty() || indicator.isEmpty() || period.isEmpty() || kind.isEmpty() || version.isEmpty()) {
            return;
        }
        Optional<ValueKind> valueKind = kind.get().valueKind();
        if (valueKind.isPresent()) {
            ObservationKey key = new ObservationKey(subject.get(), indicator.get(), period.get(), valueKind.get());
            observations.accept(observation(row, key, version.get()));
        } else if (subject.get() instanceof OrgUnitId unit) {
            targets.accept(target(row, indicator.get(), unit, period.get(), version.get()));
        } else {
            issues.add(issue(CsvIssue.TARGET_OF_REFERENCE, row, CsvColumn.UNIT));
        }
    }

    private Observation observation(CsvRow row, ObservationKey key, OptionalInt version) {
        String raw = text(row, CsvColumn.VALUE);
        Figure figure = placed(reader.read(raw), row);
        ObservationBuilder observation =
                Observation.builder(key).printed(figure).place(place(row, CsvColumn.VALUE));
        if (raw.isBlank()) {
            observation.absent(source.empty());
        }
        if (source.isPublished() && figure.absence().isEmpty()) {
            observation.flag(QualityFlag.PUBLISHED);
        }
        version.ifPresent(observation::version);
        source.name().ifPresent(observation::source);
        find(row, CsvColumn.NOTE).filter(note -> !note.isBlank()).ifPresent(observation::note);
        return observation.build();
    }

    private TargetAssignment target(
            CsvRow row, IndicatorId indicator, OrgUnitId unit, Period period, OptionalInt version) {
        PrintedTarget printed = placed(PrintedTarget.read(text(row, CsvColumn.VALUE), reader), row);
        TargetAssignmentBuilder target = TargetAssignment.builder(indicator.value(), new TargetScope.Unit(unit))
                .period(period)
                .printed(printed)
                .place(place(row, CsvColumn.VALUE));
        version.ifPresent(target::version);
        source.name().map(TargetOrigin::document).ifPresent(target::origin);
        if (find(row, CsvColumn.NOTE).filter(note -> !note.isBlank()).isPresent()) {
            issues.add(issue(CsvIssue.NOTE_OF_TARGET, row, CsvColumn.NOTE));
        }
        return target.build();
    }

    /** Who goes by a name, else the one whose id it is. */
    private <T> Optional<T> named(
            CsvRow row, CsvColumn column, Function<String, Optional<T>> byName, Function<String, ? extends T> byId) {
        String text = Ids.normalise(text(row, column));
        Optional<String> fault = Ids.fault(text);
        if (fault.isPresent()) {
            issues.add(issue(CsvIssue.UNUSABLE_CELL, row, column).with("why", fault.get()));
            return Optional.empty();
        }
        try {
            Optional<T> found = byName.apply(text);
            return found.isPresent() ? found : Optional.of(byId.apply(text));
        } catch (IllegalArgumentException e) {
            issues.add(issue(CsvIssue.AMBIGUOUS_NAME, row, column).with("why", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Period> period(CsvRow row) {
        Optional<Period> period = Period.find(text(row, CsvColumn.PERIOD));
        if (period.isEmpty()) {
            issues.add(issue(CsvIssue.UNREADABLE_PERIOD, row, CsvColumn.PERIOD));
        }
        return period;
    }

    private Optional<RowKind> kind(CsvRow row) {
        String text = find(row, CsvColumn.KIND).orElse("");
        if (text.isBlank()) {
            return Optional.of(RowKind.ACTUAL);
        }
        Optional<RowKind> kind = Optional.ofNullable(kinds.get(CsvHeader.fold(text)));
        if (kind.isEmpty()) {
            issues.add(issue(CsvIssue.UNKNOWN_KIND, row, CsvColumn.KIND)
                    .with("nearest", Nearest.to(text, kinds.keySet()).orElse("–")));
        }
        return kind;
    }

    /** The version of the row, else that of the source, if either states one; empty where the cell is no number. */
    private Optional<OptionalInt> version(CsvRow row) {
        String text = find(row, CsvColumn.VERSION).orElse("").strip();
        if (text.isEmpty()) {
            return Optional.of(source.version());
        }
        if (!VERSION.matcher(text).matches()) {
            issues.add(issue(CsvIssue.UNREADABLE_VERSION, row, CsvColumn.VERSION));
            return Optional.empty();
        }
        return Optional.of(OptionalInt.of(Integer.parseInt(text)));
    }

    private String text(CsvRow row, CsvColumn column) {
        return find(row, column).orElse("");
    }

    private Optional<String> find(CsvRow row, CsvColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::findCell);
    }

    private String place(CsvRow row, CsvColumn column) {
        return Optional.ofNullable(columns.get(column)).map(row::place).orElseGet(row::place);
    }

    private Issue issue(CsvIssue code, CsvRow row, CsvColumn column) {
        return Issue.of(code, "row " + row.place())
                .with("column", String.valueOf(columns.get(column)))
                .with("text", text(row, column))
                .at(place(row, column));
    }

    /** What stands in a cell; its issues get the place of the cell. */
    private <T> T placed(Validated<T> read, CsvRow row) {
        String place = place(row, CsvColumn.VALUE);
        read.issues().forEach(issue -> issues.add(issue.at(place)));
        return read.partial().orElseThrow();
    }
}
