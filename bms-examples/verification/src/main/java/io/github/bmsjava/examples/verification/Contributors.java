package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which units an indicator on a card ranges over in a period. */
final class Contributors {
    private final World world;
    private final OverTime time;
    private final Scorecard card;
    private final Indicator indicator;
    private final Period period;
    private final ValueKind kind;

    Contributors(World world, OverTime time, Scorecard card, Indicator indicator, Period period, ValueKind kind) {
        this.world = world;
        this.time = time;
        this.card = card;
        this.indicator = indicator;
        this.period = period;
        this.kind = kind;
    }

    /** Gathered from below. */
    List<OrgUnit> of(OrgUnit unit) {
        List<OrgUnit> below = new ArrayList<>();
        for (OrgUnit child : world.organisation.children(unit.id())) {
            below.addAll(of(child));
        }
        if (!world.isPresent(unit, period)) {
            return below;
        }
        OwnFigure own = time.figure(unit, indicator, period, kind);
        if (below.isEmpty()) {
            return isMeasured(unit) && !own.excluded() ? List.of(unit) : List.of();
        }
        OwnValues meaning = indicator.rollUp().ownValues();
        if (world.mistake == Mistake.OWN_VALUE_TWICE && meaning == OwnValues.REFUSED) {
            meaning = OwnValues.ADDS;
        }
        return switch (meaning) {
            case REFUSED -> below;
            case REPLACES -> own.isFigure() ? List.of(unit) : below;
            case ADDS ->
                own.isFigure() || (!own.excluded() && (isMeasured(unit) || !own.silent()))
                        ? Stream.concat(Stream.of(unit), below.stream()).toList()
                        : below;
        };
    }

    boolean isMeasured(OrgUnit unit) {
        if (!world.isPresent(unit, period)) {
            return false;
        }
        MeasuredAt place = indicator.rollUp().measuredAt();
        return place.isDefault()
                ? presentIn(unit).size() == 1
                        && world.card(card, unit, period).filter(this::has).isPresent()
                : place.names(unit);
    }

    private boolean has(UnitCard found) {
        return Stream.concat(found.rows().stream(), found.offCardRows().stream())
                .anyMatch(row -> row.entry().indicator().equals(indicator.id()));
    }

    /** The present units of the subtree, the unit itself among them. */
    List<OrgUnit> presentIn(OrgUnit unit) {
        return world.organisation.subtree(unit.id()).stream()
                .filter(one -> world.isPresent(one, period))
                .toList();
    }
}
