package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Absence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who contributes to the figures of one indicator on one card in one period (J8). */
final class Contributors {
    private final Stations stations;
    private final OwnFigures figures;
    private final Indicator indicator;
    private final ScorecardId card;
    private final Period period;
    private final ValueKind kind;
    private final Map<OrgUnitId, List<Contributor>> gathered = new HashMap<>();
    private final Map<OrgUnit, OwnFigure> own = new LinkedHashMap<>();
    /** Why nothing is expected of subtrees that were gathered elsewhere. */
    private final Map<OrgUnitId, Optional<Absence>> elsewhere = new HashMap<>();

    private final Set<OrgUnitId> sources = new HashSet<>();

    Contributors(
            Stations stations,
            OwnFigures figures,
            Indicator indicator,
            ScorecardId card,
            Period period,
            ValueKind kind) {
        this.stations = stations;
        this.figures = figures;
        this.indicator = indicator;
        this.card = card;
        this.period = period;
        this.kind = kind;
    }

    /** Takes over what was gathered of a subtree elsewhere, before anything is asked for. */
    void supply(OrgUnit root, Shard shard) {
        gathered.put(root.id(), shard.contributors());
        shard.contributors().forEach(one -> own.put(one.unit(), one.figure()));
        elsewhere.put(root.id(), Optional.ofNullable(shard.whyNothing()));
    }

    /** The units directly below; where a subtree was gathered elsewhere, the unit at its top, be it there or not. */
    private List<OrgUnit> below(OrgUnit unit) {
        return elsewhere.isEmpty() ? stations.below(unit) : stations.below(unit, elsewhere::containsKey);
    }

    /** What a subtree brings to figures above it. */
    Shard shard(OrgUnit root, Function<OrgUnit, Optional<OwnFigure>> weights) {
        // a unit that is not there passes on what is below it
        boolean isPresent = stations.isPresent(root);
        List<Contributor> all = isPresent
                ? of(root)
                : below(root).stream().flatMap(child -> of(child).stream()).toList();
        Map<OrgUnitId, OwnFigure> known = new LinkedHashMap<>();
        all.forEach(one -> weights.apply(one.unit())
                .ifPresent(weight -> known.put(one.unit().id(), weight)));
        List<Absence> reasons = new ArrayList<>();
        if (all.isEmpty()) {
            (isPresent ? List.of(root) : below(root)).forEach(unit -> addReasons(unit, reasons));
        }
        return new Shard(all, known, reasons.isEmpty() ? null : Missing.gravest(reasons));
    }

    OwnFigure own(OrgUnit unit) {
        return own.computeIfAbsent(unit, one -> figures.of(one, indicator, period, kind));
    }

    /** The expected units of a unit's figure, in the organisation's order. */
    List<Contributor> of(OrgUnit unit) {
        List<Contributor> known = gathered.get(unit.id());
        if (known == null) {
            List<Contributor> below = new ArrayList<>();
            for (OrgUnit child : below(unit)) {
                below.addAll(of(child));
            }
            known = gather(unit, below);
            gathered.put(unit.id(), known);
        }
        return known;
    }

    private List<Contributor> gather(OrgUnit unit, List<Contributor> below) {
        OwnFigure figure = own(unit);
        Contributor itself = new Contributor(unit, figure);
        if (below.isEmpty()) {
            if (!isMeasuredAt(unit)) {
                return List.of();
            }
            sources.add(unit.id());
            return figure.isExcluded() ? List.of() : List.of(itself);
        }
        OwnValues values = stations.ownValues(unit, indicator);
        boolean counts = switch (values) {
            case REFUSED -> false;
            case REPLACES -> figure.hasFigure();
            case ADDS -> adds(unit, figure);
        };
        if (!counts) {
            return below;
        }
        sources.add(unit.id());
        return values == OwnValues.ADDS ? joined(itself, below) : List.of(itself);
    }

    private boolean adds(OrgUnit unit, OwnFigure figure) {
        return figure.hasFigure() || (!figure.isExcluded() && (isMeasuredAt(unit) || !figure.isSilent()));
    }

    private static List<Contributor> joined(Contributor first, List<Contributor> rest) {
        List<Contributor> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** The units that contribute, or would if more were expected of them. */
    Set<OrgUnitId> sources() {
        return sources;
    }

    boolean isMeasuredAt(OrgUnit unit) {
        return stations.isMeasuredAt(unit, indicator, card);
    }

    /** Why nothing is expected of a unit and those below it: the gravest reason among the measured ones. */
    Absence whyNothing(OrgUnit unit) {
        List<Absence> reasons = new ArrayList<>();
        addReasons(unit, reasons);
        return reasons.isEmpty() ? Absence.NOT_APPLICABLE : Missing.gravest(reasons);
    }

    private void addReasons(OrgUnit unit, List<Absence> reasons) {
        Optional<Absence> known = elsewhere.get(unit.id());
        if (known != null) {
            known.ifPresent(reasons::add);
            return;
        }
        if (isMeasuredAt(unit)) {
            reasons.add(own(unit).reason());
        }
        below(unit).forEach(child -> addReasons(child, reasons));
    }

    /** What was odd with the figures that were looked at, but for those of some units. */
    List<Issue> issues(Predicate<OrgUnit> without) {
        return own.entrySet().stream()
                .filter(entry -> !without.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().issues().stream())
                .toList();
    }
}
