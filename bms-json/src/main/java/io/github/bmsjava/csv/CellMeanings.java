package io.github.bmsjava.csv;

import io.github.bmsjava.csv.CellMemory.Meaning;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the cells beside a figure mean. What was understood once is remembered; what was not is reported, for every row that
 * has it, and null.
 */
final class CellMeanings {
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final SourceDeclaration source;
    private final FigureColumns columns;
    private final int unit;
    private final int indicator;
    private final int period;
    private final int kind;
    private final int version;
    private final CsvNames names;
    private final List<Issue> issues;
    private final Map<String, RowKind> kindWords;
    private final CellMemory<SubjectId> subjects = new CellMemory<>();
    private final CellMemory<IndicatorId> indicators = new CellMemory<>();
    private final CellMemory<Period> periods = new CellMemory<>();
    private final CellMemory<RowKind> kinds = new CellMemory<>();

    CellMeanings(SourceDeclaration source, FigureColumns columns, CsvNames names, List<Issue> issues) {
        this.source = source;
        this.columns = columns;
        this.unit = columns.position(CsvColumn.UNIT);
        this.indicator = columns.position(CsvColumn.INDICATOR);
        this.period = columns.position(CsvColumn.PERIOD);
        this.kind = columns.position(CsvColumn.KIND);
        this.version = columns.position(CsvColumn.VERSION);
        this.names = names;
        this.issues = issues;
        this.kindWords = source.kindWords();
    }

    @Nullable
    Meaning<SubjectId> subject(CsvCells cells) {
        Meaning<SubjectId> known = subjects.find(cells, unit);
        if (known != null) {
            return known;
        }
        SubjectId found = named(cells, CsvColumn.UNIT, names::subject, OrgUnitId::of);
        return found == null ? null : subjects.add(cells, unit, found);
    }

    /** What was measured; of a subject that is not understood, too, so that both faults are reported. */
    @Nullable
    Meaning<IndicatorId> indicator(CsvCells cells, @Nullable Meaning<SubjectId> subject) {
        boolean remembers = subject != null && !names.dependOnSubject();
        Meaning<IndicatorId> known = remembers ? indicators.find(cells, indicator) : null;
        if (known != null) {
            return known;
        }
        IndicatorId found = named(
                cells,
                CsvColumn.INDICATOR,
                text -> subject == null ? Optional.empty() : names.indicator(text, subject.value),
                IndicatorId::of);
        if (found == null) {
            return null;
        }
        return remembers ? indicators.add(cells, indicator, found) : CellMemory.unnumbered(found);
    }

    /** Who goes by a name, else the one whose id it is. */
    private <T> @Nullable T named(
            CsvCells cells,
            CsvColumn column,
            Function<String, Optional<T>> byName,
            Function<String, ? extends T> byId) {
        String text = Ids.normalise(columns.text(cells, column));
        Optional<String> fault = Ids.fault(text);
        if (fault.isPresent()) {
            issues.add(columns.issue(CsvIssue.UNUSABLE_CELL, cells, column).with("why", fault.get()));
            return null;
        }
        try {
            Optional<T> found = byName.apply(text);
            return found.isPresent() ? found.get() : byId.apply(text);
        } catch (IllegalArgumentException e) {
            issues.add(
                    columns.issue(CsvIssue.AMBIGUOUS_NAME, cells, column).with("why", String.valueOf(e.getMessage())));
            return null;
        }
    }

    @Nullable
    Meaning<Period> period(CsvCells cells) {
        Meaning<Period> known = periods.find(cells, period);
        if (known != null) {
            return known;
        }
        Optional<Period> found = Period.find(cells.cell(period));
        if (found.isEmpty()) {
            issues.add(columns.issue(CsvIssue.UNREADABLE_PERIOD, cells, CsvColumn.PERIOD));
            return null;
        }
        return periods.add(cells, period, found.get());
    }

    @Nullable
    RowKind kind(CsvCells cells) {
        if (cells.isEmpty(kind)) {
            return RowKind.ACTUAL;
        }
        Meaning<RowKind> known = kinds.find(cells, kind);
        if (known != null) {
            return known.value;
        }
        String text = cells.cell(kind);
        RowKind found = text.isBlank() ? RowKind.ACTUAL : kindWords.get(CsvHeader.fold(text));
        if (found == null) {
            issues.add(columns.issue(CsvIssue.UNKNOWN_KIND, cells, CsvColumn.KIND)
                    .with("nearest", Nearest.to(text, kindWords.keySet()).orElse("–")));
            return null;
        }
        return kinds.add(cells, kind, found).value;
    }

    /** The version of the row, else that of the source, if either states one; null where the cell is no number. */
    @Nullable
    OptionalInt version(CsvCells cells) {
        if (cells.isEmpty(version)) {
            return source.version();
        }
        String text = columns.text(cells, CsvColumn.VERSION).strip();
        if (text.isEmpty()) {
            return source.version();
        }
        if (!VERSION.matcher(text).matches()) {
            issues.add(columns.issue(CsvIssue.UNREADABLE_VERSION, cells, CsvColumn.VERSION));
            return null;
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
