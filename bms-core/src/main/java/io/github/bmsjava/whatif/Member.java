package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.value.Absence;
import java.util.ArrayList;
import java.util.List;

/** A unit of those that a result is made of, as its decomposition tells; what that withholds is not told here either (J16). */
final class Member {
    private Member() {}

    /** Refuses a unit of which the result is not made, or may not be said to be. */
    static void check(IndicatorResult result, IndicatorResult unit) {
        refuseWithheld(result);
        refuseWithheld(unit);
        requireSame(result, unit);
        if (unit.findValue().isEmpty() && !unit.isComputed()) {
            throw new IllegalArgumentException(unit.key() + " has no figure to change: " + unit.status() + ".");
        }
        if (unit.isComputed()) {
            throw new IllegalArgumentException(
                    unit.key() + " is computed from units below it.\nMaybe one of those was meant.");
        }
    }

    /** Refuses what is not the same indicator, of the same kind, on the same card and in the same period. */
    private static void requireSame(IndicatorResult result, IndicatorResult unit) {
        List<String> differences = new ArrayList<>();
        differ(
                differences,
                "indicator",
                unit.indicator().id().value(),
                result.indicator().id().value());
        differ(differences, "period", unit.period().toString(), result.period().toString());
        differ(differences, "kind", unit.key().kind().id(), result.key().kind().id());
        differ(
                differences,
                "card",
                unit.card().card().id().value(),
                result.card().card().id().value());
        if (!differences.isEmpty()) {
            throw noPart(result, unit, "\nThere is another " + String.join(", another ", differences) + ".");
        }
    }

    private static void differ(List<String> differences, String what, String one, String other) {
        if (!one.equals(other)) {
            differences.add(what + ": '" + one + "', not '" + other + "'");
        }
    }

    /** Refuses a unit, or several together, of whose sums those of the result are not made. */
    static void requireWithin(IndicatorResult result, IndicatorResult within) {
        requireSame(result, within);
        if (within.key().equals(result.key())) {
            return;
        }
        List<String> all = parts(result);
        List<String> some = within.isComputed() ? parts(within) : List.of(id(within));
        if (some.isEmpty() || !all.containsAll(some)) {
            throw noPart(result, within, names(all));
        }
    }

    private static List<String> parts(IndicatorResult result) {
        return decomposition(result).lines().stream()
                .filter(line -> line.kind() == Line.Kind.PART)
                .map(Line::subject)
                .toList();
    }

    static void refuseWithheld(IndicatorResult result) {
        if (result.status().findReason().filter(Absence.SUPPRESSED::equals).isPresent()) {
            throw new IllegalArgumentException(
                    result.key() + " is withheld to protect persons, and so is what would change it.");
        }
    }

    static void require(boolean holds, IndicatorResult result, IndicatorResult unit) {
        if (!holds) {
            throw new IllegalArgumentException(
                    result.key() + " does not follow from " + unit.key() + " alone, as it was reported.");
        }
    }

    /** What the unit adds. */
    static Line line(IndicatorResult result, IndicatorResult unit) {
        return decomposition(result).lines().stream()
                .filter(line -> line.kind() == Line.Kind.PART && line.subject().equals(id(unit)))
                .findFirst()
                .orElseThrow(() -> noPart(result, unit, names(parts(result))));
    }

    /** What the result would be without each unit. */
    static List<Effect> effects(IndicatorResult result) {
        List<Effect> effects = decomposition(result).effects();
        if (effects.isEmpty()) {
            throw withheld(result);
        }
        return effects;
    }

    static Effect effect(IndicatorResult result, IndicatorResult unit) {
        List<Effect> effects = effects(result);
        return effects.stream()
                .filter(effect -> effect.subject().equals(id(unit)))
                .findFirst()
                .orElseThrow(() -> noPart(
                        result,
                        unit,
                        names(effects.stream().map(Effect::subject).toList())));
    }

    private static Decomposition decomposition(IndicatorResult result) {
        Decomposition decomposition = result.contributions()
                .orElseThrow(() -> new IllegalArgumentException(result.key() + " is not computed from other units."));
        if (decomposition.kind() == Decomposition.Kind.WITHHELD) {
            throw withheld(result);
        }
        return decomposition;
    }

    private static IllegalArgumentException withheld(IndicatorResult result) {
        return new IllegalArgumentException(
                "what " + result.key() + " is made of is withheld to protect persons.\nMaybe ofValue(..) was meant.");
    }

    private static IllegalArgumentException noPart(IndicatorResult result, IndicatorResult unit, String hint) {
        return new IllegalArgumentException(unit.key() + " is no part of " + result.key() + "." + hint);
    }

    private static String names(List<String> parts) {
        return "\nIts parts are " + String.join(", ", parts.subList(0, Math.min(parts.size(), 20)))
                + (parts.size() > 20 ? ", …" : "") + ".";
    }

    private static String id(IndicatorResult unit) {
        return unit.unit().id().value();
    }
}
