package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything observed of one indicator, period and kind. A plain number stands in the column alone; an observation that says
 * more, such as its text or an earlier version, is kept whole beside it, and the column has what it comes to. Written by one
 * thread; safe to share once nobody writes.
 */
public final class FigureSeries {
    private final SeriesKey key;
    private final Organisation organisation;
    private final @Nullable ReportedForm wanted;
    private final FigureColumn column;
    private @Nullable Origins origins;
    private Map<Integer, ObservationHistory> told = new HashMap<>(0);
    private boolean toldShared;

    /**
     * An empty series.
     *
     * @param key what was measured, when
     * @param organisation the units
     * @param extent those of them that it concerns
     * @param wanted the form that the rules need, or null where any will do
     */
    FigureSeries(SeriesKey key, Organisation organisation, Extent extent, @Nullable ReportedForm wanted) {
        this.key = key;
        this.organisation = organisation;
        this.wanted = wanted;
        this.column = new FigureColumn(extent);
    }

    private FigureSeries(FigureSeries like) {
        this.key = like.key;
        this.organisation = like.organisation;
        this.wanted = like.wanted;
        this.column = like.column.fork();
        this.origins = like.origins == null ? null : like.origins.fork();
        this.told = like.told;
        this.toldShared = true;
    }

    /** A series that holds the same; what is written to either of them does not show in the other. */
    public FigureSeries fork() {
        toldShared = true;
        return new FigureSeries(this);
    }

    /** What was measured, when. */
    public SeriesKey key() {
        return key;
    }

    /** The figures as the rules read them. */
    public FigureColumn column() {
        return column;
    }

    /** The form that the rules need, or null where any will do. */
    @Nullable
    ReportedForm wanted() {
        return wanted;
    }

    /** All that was observed of a unit, by its place in the extent. */
    public Optional<ObservationHistory> find(int place) {
        ObservationHistory whole = told.get(place);
        return whole != null || column.isEmpty(place)
                ? Optional.ofNullable(whole)
                : Optional.of(ObservationHistory.of(List.of(plain(place))));
    }

    /** The figure of a cell whose observation has no flags and no earlier versions. */
    Optional<Quantity> findPlain(int place) {
        return isTold(place) || column.flags(place) != 0
                ? Optional.empty()
                : Optional.ofNullable(column.quantity(place));
    }

    /** Whether a unit has an observation that says more than its column. */
    boolean isTold(int place) {
        return !told.isEmpty() && told.containsKey(place);
    }

    /** The key of a cell. */
    ObservationKey key(int place) {
        return key.of(organisation.units().get(column.extent().unit(place)).id());
    }

    /** The observation of a cell that says all there is to say. */
    Observation plain(int place) {
        ObservationBuilder builder = Observation.builder(key(place));
        Absence absence = column.absence(place);
        Quantity quantity = column.quantity(place);
        Origins from = origins;
        if (from != null && from.isThere(place) && quantity instanceof Quantity.Scalar scalar) {
            return from.origin(place).observation(key(place), scalar.amount(), from.row(place));
        }
        if (absence != null || quantity == null) {
            return builder.absent(absence == null ? Absence.NOT_REPORTED : absence)
                    .build();
        }
        builder.quantity(quantity);
        for (QualityFlag flag : QualityFlag.values()) {
            if ((column.flags(place) & FigureColumn.bit(flag)) != 0) {
                builder.flag(flag);
            }
        }
        return builder.build();
    }

    /** Writes what was observed of a unit in place of what stood there. */
    public void put(int place, ObservationHistory history) {
        Observation current = history.current();
        write(place, current);
        boolean isPlain = history.superseded().isEmpty()
                && history.issues().isEmpty()
                && isBare(current)
                && !column.isEmpty(place)
                && current.equals(plain(place));
        if (isPlain) {
            forget(place);
        } else {
            ownTold().put(place, history);
        }
    }

    private void forgetOrigin(int place) {
        if (origins != null) {
            origins.clear(place);
        }
    }

    /** Writes a plain amount that its origin can tell whole, into an empty cell of a column of amounts. */
    void setRow(int place, long unscaled, int scale, Origins.Known known, int origin, int row) {
        Origins into = origins;
        if (into == null) {
            into = new Origins(known, column.extent().size());
            origins = into;
        }
        column.first().set(place, unscaled, scale);
        into.set(place, origin, row);
    }

    private void forget(int place) {
        forgetOrigin(place);
        if (told.containsKey(place)) {
            ownTold().remove(place);
        }
    }

    /** What nobody else reads. */
    private Map<Integer, ObservationHistory> ownTold() {
        if (toldShared) {
            told = new HashMap<>(told);
            toldShared = false;
        }
        return told;
    }

    /** Writes a plain amount in place of what stood there. */
    public void putAmount(int place, long unscaled, int scale) {
        if (column.form() != ReportedForm.AMOUNT) {
            put(place, new Quantity.Scalar(BigDecimal.valueOf(unscaled, scale)));
            return;
        }
        forget(place);
        column.clearFlags(place);
        column.first().set(place, unscaled, scale);
    }

    /** Writes a mean and its number of answers, or numerator and denominator, in place of what stood there. */
    public void putPair(int place, boolean isMean, long first, int firstScale, long second, int secondScale) {
        ReportedForm form = isMean ? ReportedForm.MEAN : ReportedForm.RATIO;
        boolean fits = column.form() == form && (!isMean || (secondScale == 0 && second >= 0));
        if (!fits) {
            put(place, pair(isMean, BigDecimal.valueOf(first, firstScale), BigDecimal.valueOf(second, secondScale)));
            return;
        }
        forget(place);
        column.clearFlags(place);
        column.first().set(place, first, firstScale);
        column.second().set(place, second, secondScale);
        column.joinLarge(place);
    }

    private static Quantity pair(boolean isMean, BigDecimal first, BigDecimal second) {
        return isMean ? new Quantity.Mean(first, second.longValueExact()) : new Quantity.Ratio(first, second);
    }

    private void put(int place, Quantity quantity) {
        put(
                place,
                ObservationHistory.of(List.of(
                        Observation.builder(key(place)).quantity(quantity).build())));
    }

    private void write(int place, Observation current) {
        forgetOrigin(place);
        if (current.quantity().isPresent()) {
            column.set(place, current.quantity().get(), wanted, current.flags());
        } else if (current.absence().get() == Absence.NOT_REPORTED) {
            column.setState(place, NumberColumn.EMPTY);
        } else {
            column.set(place, current.absence().get());
        }
    }

    /** Whether an observation says nothing but its figure; the cheap part of the question whether it is plain. */
    private static boolean isBare(Observation one) {
        return one.raw().isEmpty() && one.version().isEmpty() && one.place().isEmpty();
    }

    /** Forgets what was observed of a unit. */
    public void clear(int place) {
        forget(place);
        column.setState(place, NumberColumn.EMPTY);
    }

    /** Shows everything observed, in the order of the units. */
    public void forEach(BiConsumer<Integer, ObservationHistory> action) {
        for (int place = 0; place < column.extent().size(); place++) {
            Optional<ObservationHistory> history = find(place);
            if (history.isPresent()) {
                action.accept(place, history.get());
            }
        }
    }

    /** About how many bytes the column takes. */
    public long bytes() {
        return column.bytes() + (origins == null ? 0 : origins.bytes());
    }

    /** The key and the sizes. */
    @Override
    public String toString() {
        return key + ": " + column + ", " + told.size() + " told whole";
    }
}
