package io.github.bmsjava.internal.engine;

import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.value.Quantity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All observations of a run: those of units that an indicator concerns in columns, the others as they came. Safe to share
 * once nobody writes.
 */
public final class FigureTable {
    private final Organisation organisation;
    private final Map<SeriesKey, FigureSeries> series;
    private final Map<ObservationKey, ObservationHistory> strays;

    FigureTable(
            Organisation organisation,
            Map<SeriesKey, FigureSeries> series,
            Map<ObservationKey, ObservationHistory> strays) {
        this.organisation = organisation;
        this.series = new HashMap<>(series);
        this.strays = new HashMap<>(strays);
    }

    /** A table that holds the same; what is written to either of them does not show in the other. */
    public FigureTable fork() {
        Map<SeriesKey, FigureSeries> forks = new HashMap<>();
        series.forEach((key, one) -> forks.put(key, one.fork()));
        return new FigureTable(organisation, forks, strays);
    }

    /** The column of a series; null where nothing of it was observed. */
    public @Nullable FigureSeries series(SeriesKey key) {
        return series.get(key);
    }

    /** Begins a series of which nothing was observed so far. */
    void open(FigureSeries begun) {
        series.put(begun.key(), begun);
    }

    /** Keeps what belongs in no column. */
    public void keep(ObservationKey key, ObservationHistory history) {
        strays.put(key, history);
    }

    /** All that was observed of one key. */
    public Optional<ObservationHistory> find(ObservationKey key) {
        if (key.subject() instanceof OrgUnitId unit) {
            FigureSeries found = series.get(SeriesKey.of(key));
            int place = found == null ? -1 : found.column().extent().place(organisation.indexOf(unit));
            if (found != null && place >= 0) {
                return found.find(place);
            }
        }
        return Optional.ofNullable(strays.get(key));
    }

    /** The figure of a key whose observation says nothing besides, which need not be told to use it; else empty. */
    Optional<Quantity> findPlain(ObservationKey key) {
        if (key.subject() instanceof OrgUnitId unit) {
            FigureSeries found = series.get(SeriesKey.of(key));
            int place = found == null ? -1 : found.column().extent().place(organisation.indexOf(unit));
            if (found != null && place >= 0) {
                return found.findPlain(place);
            }
        }
        return Optional.empty();
    }

    /** The kinds of which anything was observed. */
    public Set<ValueKind> kinds() {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        series.keySet().forEach(key -> kinds.add(key.kind()));
        strays.keySet().forEach(key -> kinds.add(key.kind()));
        return kinds;
    }

    /** Shows everything observed, series by series in the order of their names, last what stands in no column. */
    public void forEach(BiConsumer<ObservationKey, ObservationHistory> action) {
        List<FigureSeries> sorted = series.values().stream()
                .sorted(Comparator.comparing(one -> one.key().toString()))
                .toList();
        for (FigureSeries one : sorted) {
            Extent extent = one.column().extent();
            one.forEach((place, history) -> action.accept(
                    one.key().of(organisation.units().get(extent.unit(place)).id()), history));
        }
        strays.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }

    /** How many values there are. */
    public long size() {
        long[] count = {strays.size()};
        series.values().forEach(one -> one.forEach((place, history) -> count[0]++));
        return count[0];
    }

    /** About how many bytes the columns take. */
    public long bytes() {
        return series.values().stream().mapToLong(FigureSeries::bytes).sum();
    }
}
