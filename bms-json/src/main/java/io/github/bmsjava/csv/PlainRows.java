package io.github.bmsjava.csv;

import io.github.bmsjava.csv.CellMemory.Meaning;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.RowSink;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.DotMeaning;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Hands over the figures of plain rows as numbers, where the sink takes them and the figure says no more than its number. */
final class PlainRows {
    private static final int PERIOD_BITS = 20;

    private final int value;
    private final int version;
    private final int note;
    private final RowSink sink;
    private final PlainNumber number;
    private final Map<ValueKind, Handles> series = new EnumMap<>(ValueKind.class);

    private PlainRows(FigureColumns columns, RowSink sink, char mark) {
        this.value = columns.position(CsvColumn.VALUE);
        this.version = columns.position(CsvColumn.VERSION);
        this.note = columns.position(CsvColumn.NOTE);
        this.sink = sink;
        this.number = new PlainNumber(mark);
        for (ValueKind kind : ValueKind.values()) {
            series.put(kind, new Handles());
        }
    }

    /** The way for the plain rows of a source; empty where none of them is plain, or the sink wants all of them whole. */
    static Optional<PlainRows> open(SourceDeclaration source, FigureColumns columns, ObservationSink sink) {
        boolean numbersAreWords = source.words().keySet().stream().anyMatch(PlainRows::hasDigit); // such as 999
        if (source.isPublished() || numbersAreWords) {
            return Optional.empty();
        }
        char mark =
                source.dot() == DotMeaning.DECIMAL ? '.' : ','; // the other one needs leniency, or more than its number
        CsvOrigin origin = new CsvOrigin(source, line -> columns.place(line, CsvColumn.VALUE), mark);
        return sink.rows(origin).map(rows -> new PlainRows(columns, rows, mark));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Hands over a figure; false if it has to be handed over whole. */
    boolean accept(
            CsvCells cells,
            Meaning<SubjectId> subject,
            Meaning<IndicatorId> indicator,
            Meaning<Period> period,
            ValueKind kind) {
        if (!cells.isEmpty(note)
                || !cells.isEmpty(version)
                || cells.line() > CsvOrigin.LAST_LINE
                || !number.read(cells.text(), cells.start(value), cells.end(value))) {
            return false;
        }
        if (subject.handle == Meaning.UNASKED) {
            subject.handle = sink.subject(subject.value);
        }
        int who = subject.handle;
        int what = series(indicator, period, kind);
        if (who == ObservationSink.UNKNOWN || what == ObservationSink.UNKNOWN) {
            return false;
        }
        sink.accept(who, what, number.unscaled(), number.scale(), CsvOrigin.row(cells.line(), number.scale()));
        return true;
    }

    private int series(Meaning<IndicatorId> indicator, Meaning<Period> period, ValueKind kind) {
        Handles known = Objects.requireNonNull(series.get(kind));
        long key = indicator.number < 0 || period.number < 0
                ? Handles.NO_KEY
                : (long) indicator.number << PERIOD_BITS | period.number;
        int handle = known.find(key);
        if (handle == Meaning.UNASKED) {
            handle = sink.series(indicator.value, period.value, kind);
            known.add(key, handle);
        }
        return handle;
    }
}
