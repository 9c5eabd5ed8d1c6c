package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.kernel.ColumnClimb;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What units themselves have to say, as columns (J21, step 1). Where the figure of a period is what was reported for it, that
 * is the observed column itself; where it is made of others, it is worked out unit by unit.
 */
public final class OwnColumns {
    private static final int STATES = 16;

    private final ScorecardModel model;
    private final Structure structure;
    private final FigureTable table;
    private final OwnFigures figures;

    /** The columns of a run. */
    public OwnColumns(ScorecardModel model, Structure structure, FigureTable table, DisclosurePattern withheld) {
        this.model = model;
        this.structure = structure;
        this.table = table;
        this.figures = new OwnFigures(model, structure, table, withheld);
    }

    /** The figures of an indicator. */
    public OwnColumn of(Indicator indicator, Period period, ValueKind kind) {
        return isAsReported(model, indicator, period)
                ? rearranged(reported(indicator, period, kind), indicator, period)
                : made(indicator, period, kind).column();
    }

    /** Whether the figure of a period is what was reported for it, or nothing where the indicator is not in use. */
    static boolean isAsReported(ScorecardModel model, Indicator indicator, Period period) {
        if (!indicator.inUse().containsLastDayOf(period)) {
            return true;
        }
        boolean isMade = model.isSound(indicator.id())
                && (indicator.formula().isPresent()
                        || indicator
                                .rollUp()
                                .useOfBudget()
                                .flatMap(model::findIndicator)
                                .isPresent()
                        || !ReportingPeriods.range(indicator.rollUp().overTime(), indicator.frequency(), period)
                                .isEmpty());
        return !isMade && indicator.rollUp().carryForward() == 0;
    }

    private OwnColumn reported(Indicator indicator, Period period, ValueKind kind) {
        FigureSeries series = indicator.inUse().containsLastDayOf(period)
                ? table.series(new SeriesKey(indicator.id(), period, kind))
                : null;
        byte[] reasons = reasons();
        boolean[] excluded = new boolean[STATES];
        boolean planned = indicator.isPlannedIn(period);
        for (Absence absence : Absence.values()) {
            int state = FigureColumn.stateOf(absence);
            reasons[state] = StatusCodes.of(absence);
            excluded[state] = !planned || !absence.isExpected();
        }
        Absence silence = planned ? indicator.whenMissing() : Absence.NOT_MEASURED;
        reasons[NumberColumn.EMPTY] = StatusCodes.of(silence);
        excluded[NumberColumn.EMPTY] = !planned || !silence.isExpected();
        if (series == null) {
            NumberColumn nothing =
                    new NumberColumn(structure.extent(indicator.id()).size());
            return new OwnColumn(ColumnWriter.formOf(null), nothing, 0, null, 0, null, reasons, excluded, true);
        }
        FigureColumn column = series.column();
        boolean paired = ColumnWriter.isPaired(column.form());
        return new OwnColumn(
                ColumnWriter.formOf(column.form()),
                column.a(),
                column.scaleA(),
                paired ? column.b() : null,
                column.scaleB(),
                marks(column),
                reasons,
                excluded,
                DecimalColumn.sumsFit(column.first(), column.second()));
    }

    /** The column in the order of the period, units that go by another id or were not there seen to. */
    private OwnColumn rearranged(OwnColumn column, Indicator indicator, Period period) {
        Stations stations = structure.in(period);
        return stations.landscape().isPlain()
                ? column
                : new Rearrangement(column, structure.extent(indicator.id()), stations)
                        .into(structure.extent(indicator.id(), stations));
    }

    static byte[] reasons() {
        byte[] reasons = new byte[STATES];
        reasons[NumberColumn.WORDS] = StatusCodes.of(Absence.UNREADABLE);
        reasons[NumberColumn.UNDEFINED] = StatusCodes.of(Absence.UNDEFINED);
        reasons[NumberColumn.LARGE] = StatusCodes.of(Absence.UNDEFINED);
        reasons[NumberColumn.MISMATCH] = StatusCodes.of(Absence.UNDEFINED);
        return reasons;
    }

    private static byte @Nullable [] marks(FigureColumn column) {
        if (!column.hasFlags()) {
            return null;
        }
        byte[] marks = new byte[column.extent().size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(column, i);
        }
        return marks;
    }

    static byte mark(FigureColumn column, int place) {
        boolean isApproximate = (column.flags(place) & FigureColumn.bit(QualityFlag.APPROXIMATE)) != 0;
        return isApproximate ? ColumnClimb.APPROXIMATE : 0;
    }

    ColumnWriter made(Indicator indicator, Period period, ValueKind kind) {
        Extent extent = structure.extent(indicator.id(), structure.in(period));
        List<OrgUnit> units = structure.organisation().units();
        ColumnWriter writer = new ColumnWriter(extent.size());
        for (int i = 0; i < extent.size(); i++) {
            writer.write(i, figures.of(units.get(extent.unit(i)), indicator, period, kind));
        }
        return writer;
    }
}
