package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import org.jspecify.annotations.Nullable;

/** Columns over a table that is written while they are read. Not thread-safe. */
public final class LiveColumns {
    private final ScorecardModel model;
    private final Structure structure;
    private final FigureTable table;
    private final OwnColumns own;
    private final OwnFigures figures;

    /** Columns over a table. */
    public LiveColumns(ScorecardModel model, Structure structure, FigureTable table, DisclosurePattern withheld) {
        this.model = model;
        this.structure = structure;
        this.table = table;
        this.own = new OwnColumns(model, structure, table, withheld);
        this.figures = new OwnFigures(model, structure, table, withheld);
    }

    /** The series of a key, begun where nothing of it was observed so far. */
    public FigureSeries open(SeriesKey key, Indicator indicator) {
        FigureSeries known = table.series(key);
        if (known == null) {
            ReportedForm form =
                    model.isSound(indicator.id()) ? indicator.rollUp().form().orElse(null) : null;
            known = new FigureSeries(key, structure.organisation(), structure.extent(indicator.id()), form);
            table.open(known);
        }
        return known;
    }

    /** Whether the figure of a period is what was reported for it. */
    public boolean isAsReported(Indicator indicator, Period period) {
        return structure.in(period).landscape().isPlain() && OwnColumns.isAsReported(model, indicator, period);
    }

    /**
     * A column.
     *
     * @param row the column
     * @param period when
     * @param kind actual, budget or forecast
     * @param hidden a bit for each place that is withheld, or null
     * @param results what the column has come to; is written to
     */
    public LiveColumn column(
            RowColumn row, Period period, ValueKind kind, long @Nullable [] hidden, IndicatorColumn results) {
        Indicator indicator = row.indicator();
        LiveOwn source = isAsReported(indicator, period)
                ? new Reported(indicator, period, kind)
                : new Made(indicator, period, kind);
        return new LiveColumn(row, source, hidden, results);
    }

    /** What was reported for the very period. */
    private final class Reported implements LiveOwn {
        private final Indicator indicator;
        private final Period period;
        private final ValueKind kind;
        private @Nullable OwnColumn column;
        private @Nullable FigureSeries series;

        Reported(Indicator indicator, Period period, ValueKind kind) {
            this.indicator = indicator;
            this.period = period;
            this.kind = kind;
        }

        private @Nullable FigureColumn reported() {
            FigureSeries known = series;
            if (known == null) {
                known = table.series(new SeriesKey(indicator.id(), period, kind));
                series = known;
            }
            return known == null ? null : known.column();
        }

        @Override
        public ColumnShape shape() {
            FigureColumn reported = reported();
            return reported == null
                    ? new ColumnShape(null, 0, 0, false)
                    : new ColumnShape(reported.form(), reported.scaleA(), reported.scaleB(), reported.hasFlags());
        }

        @Override
        public OwnColumn column() {
            OwnColumn made = own.of(indicator, period, kind);
            column = made;
            return made;
        }

        @Override
        public void refresh(int place) {
            FigureColumn reported = reported();
            byte[] marks = column == null ? null : column.marks();
            if (marks != null && reported != null) {
                marks[place] = OwnColumns.mark(reported, place);
            }
        }
    }

    /** Figures that are made of others. */
    private final class Made implements LiveOwn {
        private final Indicator indicator;
        private final Period period;
        private final ValueKind kind;
        private final Extent extent;
        private @Nullable ColumnWriter writer;

        Made(Indicator indicator, Period period, ValueKind kind) {
            this.indicator = indicator;
            this.period = period;
            this.kind = kind;
            this.extent = structure.extent(indicator.id(), structure.in(period));
        }

        private ColumnWriter writer() {
            ColumnWriter known = writer;
            if (known == null) {
                known = own.made(indicator, period, kind);
                writer = known;
            }
            return known;
        }

        @Override
        public ColumnShape shape() {
            return writer().shape();
        }

        @Override
        public OwnColumn column() {
            return writer().column();
        }

        @Override
        public void refresh(int place) {
            if (writer != null) {
                OrgUnit unit = structure.organisation().units().get(extent.unit(place));
                writer.write(place, figures.of(unit, indicator, period, kind));
            }
        }
    }
}
