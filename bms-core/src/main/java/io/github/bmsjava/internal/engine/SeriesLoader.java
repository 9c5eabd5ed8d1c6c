package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationPart;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Fills one series. What comes for a cell that is empty goes straight into the column; what comes for one that is not is laid
 * beside it, and settled when all is there. Not thread-safe.
 */
final class SeriesLoader {
    private final FigureSeries series;
    private final FigureColumn column;
    private final Map<Integer, Loose> loose = new HashMap<>(0);
    private boolean byParts;

    SeriesLoader(FigureSeries series) {
        this.series = series;
        this.column = series.column();
    }

    FigureSeries series() {
        return series;
    }

    void add(int place, Observation observation) {
        if (isFree(place)) {
            series.put(place, ObservationHistory.of(List.of(observation)));
        } else {
            loosen(place).add(observation);
        }
    }

    private boolean isFree(int place) {
        return column.isEmpty(place) && !loose.containsKey(place) && !series.isTold(place);
    }

    /** One number of a figure. */
    void number(int place, ObservationPart part, long unscaled, int scale) {
        boolean isLoose = !loose.isEmpty() && loose.containsKey(place);
        if (!isLoose && mayHold(formOf(part)) && !series.isTold(place) && write(place, part, unscaled, scale)) {
            return;
        }
        loosen(place).number(part, BigDecimal.valueOf(unscaled, scale));
    }

    /** One figure that is one number, and that its origin can tell whole. */
    void row(int place, long unscaled, int scale, TableLoader.RowOrigin from, int row) {
        if (isFree(place) && mayHold(ReportedForm.AMOUNT)) {
            series.setRow(place, unscaled, scale, from.known(), from.place(), row);
        } else {
            loosen(place).add(from.observation(series.key(place), unscaled, scale, row));
        }
    }

    private static ReportedForm formOf(ObservationPart part) {
        return switch (part) {
            case VALUE -> ReportedForm.AMOUNT;
            case NUMERATOR, DENOMINATOR -> ReportedForm.RATIO;
            case MEAN, N -> ReportedForm.MEAN;
        };
    }

    private boolean mayHold(ReportedForm form) {
        ReportedForm decided = column.form();
        if (decided == null) {
            if (series.wanted() != null && series.wanted() != form) {
                return false;
            }
            column.form(form);
            return true;
        }
        return decided == form;
    }

    private boolean write(int place, ObservationPart part, long unscaled, int scale) {
        byParts |= part != ObservationPart.VALUE;
        boolean isFirst =
                part == ObservationPart.VALUE || part == ObservationPart.NUMERATOR || part == ObservationPart.MEAN;
        DecimalColumn into = isFirst ? column.first() : column.second();
        if (into.numbers().get(place) != NumberColumn.ofState(NumberColumn.EMPTY)
                || (part == ObservationPart.N && (scale != 0 || unscaled < 0))) {
            return false;
        }
        into.set(place, unscaled, scale);
        return true;
    }

    private Loose loosen(int place) {
        return loose.computeIfAbsent(place, at -> {
            Loose beside = new Loose();
            if (hasParts(at)) {
                takeParts(at, beside);
            } else {
                // no more than one observation can have come so far
                series.find(at).ifPresent(history -> beside.add(history.current()));
            }
            series.clear(at);
            return beside;
        });
    }

    /** Whether a cell holds one or both numbers of a figure, as they may have come one by one; with a flag it came whole. */
    private boolean hasParts(int place) {
        return column.flags(place) == 0
                && column.form() != null
                && column.form() != ReportedForm.AMOUNT
                && !series.isTold(place)
                && !column.isEmpty(place)
                && column.absence(place) == null;
    }

    private boolean isHalf(int place) {
        return hasParts(place)
                && isEmpty(column.first().numbers(), place)
                        != isEmpty(column.second().numbers(), place);
    }

    private static boolean isEmpty(NumberColumn numbers, int place) {
        return numbers.get(place) == NumberColumn.ofState(NumberColumn.EMPTY);
    }

    private void takeParts(int place, Loose beside) {
        BigDecimal first = column.first().decimal(place);
        BigDecimal second = column.second().decimal(place);
        boolean isRatio = column.form() == ReportedForm.RATIO;
        if (first != null) {
            beside.number(isRatio ? ObservationPart.NUMERATOR : ObservationPart.MEAN, first);
        }
        if (second != null) {
            beside.number(isRatio ? ObservationPart.DENOMINATOR : ObservationPart.N, second);
        }
    }

    /** Decides about what came for one cell more than once, or in part, and makes the two parts of a figure fit together. */
    void settle(Consumer<IncompleteFigure> incomplete) {
        if (byParts) {
            for (int place = 0; place < column.extent().size(); place++) {
                if (isHalf(place)) {
                    loosen(place);
                } else {
                    column.joinLarge(place);
                }
            }
        }
        new TreeMap<>(loose).forEach((place, beside) -> {
            List<Observation> all = beside.observations(series.key(place), incomplete);
            series.put(place, ObservationHistory.of(all));
        });
        loose.clear();
    }
}
