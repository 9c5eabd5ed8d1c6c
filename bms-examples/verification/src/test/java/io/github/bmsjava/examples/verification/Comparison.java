package io.github.bmsjava.examples.verification;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Two accounts of the same results, cell by cell. */
final class Comparison {
    private static final int SHOWN = 8;

    private Comparison() {}

    /** Something that can say everything about a period and a kind of value. */
    interface Account {
        Map<String, Facts> of(Period period, ValueKind kind);

        /** The same account, which is asked once only. */
        default Account remembered() {
            Map<List<Object>, Map<String, Facts>> known = new HashMap<>();
            return (period, kind) -> known.computeIfAbsent(List.of(period, kind), any -> of(period, kind));
        }

        /** What columns hold of it. */
        default Account held() {
            return (period, kind) -> {
                Map<String, Facts> held = new LinkedHashMap<>();
                of(period, kind).forEach((name, facts) -> held.put(name, facts.held()));
                return held;
            };
        }
    }

    /** What the library says otherwise than the reference: in its views, to a visitor, and in its explanations. */
    static List<String> withReference(Case made, Predicate<String> explained) {
        Evaluation evaluation = made.evaluate();
        Account reference = made.reference(Mistake.NONE)::evaluate;
        Account remembered = reference.remembered();
        List<String> found = ofColumns(made, evaluation, remembered);
        found.addAll(differences(
                made.periods(), (period, kind) -> ProductFacts.of(evaluation, period, kind), remembered, explained));
        return found;
    }

    /** What the columns hold otherwise than the reference says; nothing is explained for it. */
    static List<String> ofColumns(Case made, Evaluation evaluation, Account reference) {
        List<String> found = new ArrayList<>();
        Account held = reference.held();
        differences(made.periods(), (period, kind) -> HeldFacts.viewed(evaluation, period, kind), held)
                .forEach(difference -> found.add("view: " + difference));
        HeldFacts visited = HeldFacts.visited(evaluation, made.organisation());
        Set<ValueKind> reported = EnumSet.of(ValueKind.ACTUAL);
        made.observations().forEach(one -> reported.add(one.key().kind()));
        Account shown = (period, kind) -> reported.contains(kind) ? held.of(period, kind) : Map.of();
        differences(made.periods(), visited::of, shown).forEach(difference -> found.add("visit: " + difference));
        visited.twice().forEach(name -> found.add("visit: " + name + " is shown twice"));
        return found;
    }

    /** What differs, the first few; a row before the groups that it is in. */
    static List<String> differences(List<Period> periods, Account ours, Account theirs) {
        return differences(periods, ours, theirs, name -> true);
    }

    /** The same of some results. */
    static List<String> differences(List<Period> periods, Account ours, Account theirs, Predicate<String> compared) {
        List<String> found = new ArrayList<>();
        for (Period period : periods) {
            for (ValueKind kind : ValueKind.values()) {
                Map<String, Facts> right = theirs.of(period, kind);
                Map<String, Facts> left = ours.of(period, kind);
                left.forEach((name, facts) -> {
                    if (compared.test(name)) {
                        facts.differences(right.getOrDefault(name, new Facts()))
                                .forEach((what, texts) -> found.add(
                                        name + " · " + period + " · " + kind.id() + ": " + what + "\n    " + texts));
                    }
                });
                right.keySet().stream()
                        .filter(name -> compared.test(name) && !left.containsKey(name))
                        .forEach(name -> found.add(name + " · " + period + " · " + kind.id() + ": is not shown"));
                if (found.size() >= SHOWN) {
                    return found;
                }
            }
        }
        return found;
    }
}
