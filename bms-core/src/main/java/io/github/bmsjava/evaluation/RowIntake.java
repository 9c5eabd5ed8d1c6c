package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.SeriesKey;
import io.github.bmsjava.internal.engine.TableLoader;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.RowSink;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;

/**
 * Takes the plain numbers of one origin. They wait for each other and are laid into the columns together, since columns lie
 * far apart.
 */
final class RowIntake implements RowSink {
    private static final int WAITING = 512;

    private final EvaluationPlan plan;
    private final TableLoader loader;
    private final TableLoader.RowOrigin origin;
    private final int[] subjects = new int[WAITING];
    private final int[] series = new int[WAITING];
    private final long[] numbers = new long[WAITING];
    private final byte[] scales = new byte[WAITING];
    private final int[] rows = new int[WAITING];
    private int waiting;
    private int knownSubjects;
    private int knownSeries;

    RowIntake(EvaluationPlan plan, TableLoader loader, TableLoader.RowOrigin origin) {
        this.plan = plan;
        this.loader = loader;
        this.origin = origin;
        this.knownSubjects = plan.organisation().size();
    }

    @Override
    public int subject(SubjectId id) {
        int handle = loader.subject(id);
        knownSubjects = Math.max(knownSubjects, handle + 1);
        return handle < 0 ? ObservationSink.UNKNOWN : handle;
    }

    @Override
    public int series(IndicatorId indicator, Period period, ValueKind kind) {
        if (plan.model().findIndicator(indicator).isEmpty() || !plan.needs().reads(indicator, period)) {
            return ObservationSink.UNKNOWN;
        }
        int handle = loader.rowSeries(new SeriesKey(indicator, period, kind));
        knownSeries = Math.max(knownSeries, handle + 1);
        return handle;
    }

    @Override
    public void accept(int subject, int wanted, long unscaled, int scale, int row) {
        if (subject < 0 || subject >= knownSubjects || wanted < 0 || wanted >= knownSeries) {
            throw new IllegalArgumentException("subject " + subject + " or series " + wanted
                    + " is no handle of this sink.\nMaybe it was resolved by another one.");
        }
        if (scale < 0 || scale > DecimalColumn.MAX_SCALE) {
            throw new IllegalArgumentException("scale " + scale + " of " + unscaled + " is not within 0 to 17.");
        }
        if (waiting == WAITING) {
            flush();
        }
        subjects[waiting] = subject;
        series[waiting] = wanted;
        numbers[waiting] = unscaled;
        scales[waiting] = (byte) scale;
        rows[waiting++] = row;
    }

    /** Lays what waits into the columns. */
    void flush() {
        for (int i = 0; i < waiting; i++) {
            loader.row(subjects[i], series[i], numbers[i], scales[i], origin, rows[i]);
        }
        waiting = 0;
    }
}
