package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationOrigin;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills the columns of a run. Subjects and series have handles, counted from zero. Not thread-safe; used once. */
public final class TableLoader {
    private final ScorecardModel model;
    private final Structure structure;
    private final DataNeeds needs;
    private final Organisation organisation;
    private final Map<SeriesKey, SeriesLoader> loaders = new HashMap<>();
    private final Map<ObservationKey, Loose> strays = new HashMap<>();
    /** What was observed of keys that have no place in a column, as another table knew it. */
    private final Map<ObservationKey, ObservationHistory> kept = new HashMap<>();

    private final List<Slot> slots = new ArrayList<>();
    private final Map<Slot, Integer> handles = new HashMap<>();
    /** The units have the first handles. */
    private final List<SubjectId> others = new ArrayList<>();

    private final Origins.Known origins = new Origins.Known();
    private final List<SeriesKey> rowSeries = new ArrayList<>();
    private final List<@Nullable SeriesLoader> rowLoaders = new ArrayList<>();

    private @Nullable SeriesKey lastKey;
    private @Nullable SeriesLoader last;

    private record Slot(SeriesKey key, ObservationPart part, SeriesLoader loader) {}

    /**
     * An origin of this table.
     *
     * @param known all of them
     * @param place which one
     * @param origin itself
     */
    public record RowOrigin(Origins.Known known, int place, ObservationOrigin origin) {
        Observation observation(ObservationKey key, long unscaled, int scale, int row) {
            return origin.observation(key, BigDecimal.valueOf(unscaled, scale), row);
        }
    }

    /** An empty table of a plan. */
    public TableLoader(ScorecardModel model, Structure structure, DataNeeds needs) {
        this.model = model;
        this.structure = structure;
        this.needs = needs;
        this.organisation = structure.organisation();
    }

    /** Takes an observation of any key. */
    public void add(Observation observation) {
        ObservationKey key = observation.key();
        SeriesLoader loader = key.subject() instanceof OrgUnitId ? find(SeriesKey.of(key)) : null;
        int place = loader == null ? -1 : place(loader, organisation.indexOf((OrgUnitId) key.subject()));
        if (loader == null || place < 0) {
            stray(key).add(observation);
        } else {
            loader.add(place, observation);
        }
    }

    /** Takes all that was observed of a key, as another table knew it, in place of what was kept of it before. */
    public void keep(ObservationKey key, ObservationHistory history) {
        SeriesLoader loader = key.subject() instanceof OrgUnitId ? find(SeriesKey.of(key)) : null;
        int place = loader == null ? -1 : place(loader, organisation.indexOf((OrgUnitId) key.subject()));
        if (loader == null || place < 0) {
            kept.put(key, history);
        } else {
            loader.series().put(place, history);
        }
    }

    private static int place(SeriesLoader loader, int unit) {
        return unit < 0 ? -1 : loader.series().column().extent().place(unit);
    }

    private Loose stray(ObservationKey key) {
        return strays.computeIfAbsent(key, any -> new Loose());
    }

    /** The column of a series; null where no run of the plan reads it. */
    private @Nullable SeriesLoader find(SeriesKey key) {
        if (!key.equals(lastKey)) {
            lastKey = key;
            last = loaders.get(key);
            if (last == null && needs.reads(key.indicator(), key.period())) {
                last = model.findIndicator(key.indicator(), key.period())
                        .map(indicator -> new SeriesLoader(series(key, indicator)))
                        .orElse(null);
                if (last != null) {
                    loaders.put(key, last);
                }
            }
        }
        return last;
    }

    private FigureSeries series(SeriesKey key, Indicator indicator) {
        ReportedForm form =
                model.isSound(indicator.id()) ? indicator.rollUp().form().orElse(null) : null;
        return new FigureSeries(key, organisation, structure.extent(indicator.id()), form);
    }

    /** The handle of a unit that exists, or of a reference series. */
    public int subject(SubjectId id) {
        if (id instanceof OrgUnitId unit) {
            return organisation.indexOf(unit);
        }
        int known = others.indexOf(id);
        if (known < 0) {
            others.add(id);
            known = others.size() - 1;
        }
        return organisation.size() + known;
    }

    /** The handle of a series that the plan reads. */
    public int series(SeriesKey key, ObservationPart part) {
        SeriesLoader loader = find(key);
        if (loader == null) {
            throw new IllegalArgumentException("series " + key + " is not read.");
        }
        Slot slot = new Slot(key, part, loader);
        return handles.computeIfAbsent(slot, any -> {
            slots.add(slot);
            return slots.size() - 1;
        });
    }

    /** Takes one number of a figure. */
    public void number(int subject, int series, long unscaled, int scale) {
        Slot slot = slots.get(series);
        int place = subject < organisation.size() ? place(slot.loader(), subject) : -1;
        if (place < 0) {
            stray(slot.key().of(idOf(subject))).number(slot.part(), BigDecimal.valueOf(unscaled, scale));
        } else {
            slot.loader().number(place, slot.part(), unscaled, scale);
        }
    }

    /** Adds an origin of rows. */
    public RowOrigin origin(ObservationOrigin origin) {
        return new RowOrigin(origins, origins.add(origin), origin);
    }

    /** The handle of a series for rows; it is begun only when a row comes. */
    public int rowSeries(SeriesKey key) {
        rowSeries.add(key);
        rowLoaders.add(null);
        return rowSeries.size() - 1;
    }

    /** Takes one figure that is one number, and that its origin can tell whole. */
    public void row(int subject, int series, long unscaled, int scale, RowOrigin from, int row) {
        SeriesLoader loader = rowLoaders.get(series);
        if (loader == null) {
            loader = Objects.requireNonNull(find(rowSeries.get(series)));
            rowLoaders.set(series, loader);
        }
        int place = subject < organisation.size() ? place(loader, subject) : -1;
        if (place < 0) {
            ObservationKey key = rowSeries.get(series).of(idOf(subject));
            stray(key).add(from.observation(key, unscaled, scale, row));
        } else {
            loader.row(place, unscaled, scale, from, row);
        }
    }

    private SubjectId idOf(int subject) {
        return subject < organisation.size()
                ? organisation.units().get(subject).id()
                : others.get(subject - organisation.size());
    }

    /** Takes the word that there is no figure. */
    public void absent(int subject, int series, Absence absence) {
        add(Observation.builder(slots.get(series).key().of(idOf(subject)))
                .absent(absence)
                .build());
    }

    /**
     * Everything that came.
     *
     * @param incomplete is told of numbers that make no figure
     */
    public FigureTable finish(Consumer<IncompleteFigure> incomplete) {
        Map<SeriesKey, FigureSeries> series = new HashMap<>();
        loaders.forEach((key, loader) -> {
            loader.settle(incomplete);
            series.put(key, loader.series());
        });
        Map<ObservationKey, ObservationHistory> rest = new HashMap<>(kept);
        strays.forEach((key, loose) -> rest.put(key, ObservationHistory.of(loose.observations(key, incomplete))));
        return new FigureTable(organisation, series, rest);
    }
}
