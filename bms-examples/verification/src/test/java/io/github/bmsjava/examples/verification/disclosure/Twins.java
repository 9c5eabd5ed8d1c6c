package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks, for every hidden number, for another world that says the very same and in which the number is another. A number
 * for which there is none can be worked out, by whatever means.
 */
final class Twins {
    private final Case world;
    private final Said said;
    private final String texts;
    private final Map<String, Object> secrets;
    private final Set<String> sought;
    private boolean compared;

    private Twins(Case world) {
        this.world = world;
        Evaluation shown = world.shown(world.figures());
        this.said = Said.by(shown, world.observations(world.figures()));
        this.texts = Said.texts(shown);
        this.secrets = secrets(world.figures());
        this.sought = new LinkedHashSet<>(secrets.keySet());
    }

    /** The hidden numbers that no other world has differently. */
    static Set<String> betrayed(Case world) {
        Twins twins = new Twins(world);
        // the first few worlds of every pair nearly always do
        for (int most : List.of(3, Integer.MAX_VALUE)) {
            twins.pairs()
                    .forEach((first, others) -> others.stream()
                            .takeWhile(second -> twins.isSought(first))
                            .forEach(second -> twins.look(first, second, most)));
        }
        return twins.sought;
    }

    private void look(Set<Slot> first, Set<Slot> second, int most) {
        Change change = new Change(world);
        look(first, change.of(first, second).stream().limit(most).toList());
        if (first.size() > 1) {
            first.forEach(slot -> look(
                    Set.of(slot),
                    change.of(Set.of(slot), second).stream().limit(most).toList()));
        }
    }

    private void look(Set<Slot> changed, List<Map<Slot, Figure>> worlds) {
        for (Map<Slot, Figure> other : worlds) {
            if (!isSought(changed)) {
                return;
            }
            if (looksTheSame(other)) {
                Map<String, Object> differently = secrets(other);
                sought.removeIf(secret -> !secrets.get(secret).equals(differently.get(secret)));
            }
        }
    }

    /** Whether one of some figures is sought, or a hidden cell above them. */
    private boolean isSought(Set<Slot> changed) {
        return changed.stream().anyMatch(slot -> sought.stream().anyMatch(secret -> isChanged(secret, slot)));
    }

    private static boolean isChanged(String secret, Slot changed) {
        return secret.startsWith(changed + " ")
                || (secret.endsWith("cell")
                        && changed.unit().value().startsWith(secret.substring(0, secret.indexOf(' '))));
    }

    private boolean looksTheSame(Map<Slot, Figure> other) {
        Evaluation shown = world.shown(other);
        if (!Said.by(shown, world.observations(other)).equals(said)) {
            return false;
        }
        // words are made of what was compared: once a case is enough to see that they are made of nothing else
        boolean same = compared || Said.texts(shown).equals(texts);
        compared |= same;
        return same;
    }

    /** Every hidden number: what was reported, and the figures of hidden cells. */
    private Map<String, Object> secrets(Map<Slot, Figure> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        figures.forEach((slot, figure) -> {
            if (world.isHidden(slot)) {
                all.put(slot + " amount", figure.amount().stripTrailingZeros());
                if (world.hidesWeights()) {
                    all.put(slot + " weight", figure.weight().stripTrailingZeros());
                }
            }
        });
        if (world.law().hidesWhatIsComputed()) {
            all.putAll(cells(world.open(figures)));
        }
        return all;
    }

    private Map<String, Fraction> cells(Evaluation open) {
        Map<String, Fraction> cells = new LinkedHashMap<>();
        for (Period period : open.periods()) {
            for (IndicatorResult result : open.in(period).indicators().toList()) {
                ObservationKey key = result.key();
                if (key.indicator().equals(Case.INDICATOR)
                        && key.kind() == ValueKind.ACTUAL
                        && world.isHidden(result.unit().id(), period)) {
                    result.exact().ifPresent(exact -> cells.put(result.unit().id() + " · " + period + " cell", exact));
                }
            }
        }
        return cells;
    }

    /** Hidden figures that could be exchanged: those of each hidden unit, and of those hidden beside it. */
    private Map<Set<Slot>, List<Set<Slot>>> pairs() {
        Map<Set<Slot>, List<Set<Slot>>> pairs = new LinkedHashMap<>();
        for (OrgUnit parent : world.plan().organisation().units()) {
            List<OrgUnit> hidden = world.plan().organisation().children(parent.id()).stream()
                    .filter(world::isHidden)
                    .toList();
            for (OrgUnit one : hidden) {
                hidden.stream().filter(other -> !other.equals(one)).forEach(other -> pair(one, other, pairs));
                below(one).forEach(other -> pair(slots(one.id()), slots(other), pairs));
            }
        }
        return pairs;
    }

    private void pair(OrgUnit one, OrgUnit other, Map<Set<Slot>, List<Set<Slot>>> pairs) {
        for (OrgUnitId first : below(one)) {
            below(other).forEach(second -> pair(slots(first), slots(second), pairs));
        }
    }

    private static void pair(Set<Slot> first, Set<Slot> second, Map<Set<Slot>, List<Set<Slot>>> pairs) {
        if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
            pairs.computeIfAbsent(first, one -> new ArrayList<>()).add(second);
        }
    }

    /** A hidden unit and those hidden below it, but not under one that is shown: its figure would tell of them. */
    private List<OrgUnitId> below(OrgUnit unit) {
        List<OrgUnitId> all = new ArrayList<>(List.of(unit.id()));
        world.plan().organisation().children(unit.id()).stream()
                .filter(world::isHidden)
                .forEach(child -> all.addAll(below(child)));
        return all;
    }

    private Set<Slot> slots(OrgUnitId unit) {
        return world.figures().keySet().stream()
                .filter(slot -> slot.unit().equals(unit) && world.isHidden(slot))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
