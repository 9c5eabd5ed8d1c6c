package io.github.bmsjava.examples.verification;

import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Two accounts of the same results, cell by cell. */
final class Comparison {
    private static final int SHOWN = 8;

    private Comparison() {}

    /** Something that can say everything about a period and a kind of value. */
    interface Account {
        Map<String, Facts> of(Period period, ValueKind kind);
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
                right.keySet().removeIf(compared.negate());
                Map<String, Facts> left = ours.of(period, kind);
                left.keySet().removeIf(compared.negate());
                left.forEach((name, facts) -> facts.differences(right.getOrDefault(name, new Facts()))
                        .forEach((what, texts) ->
                                found.add(name + " · " + period + " · " + kind.id() + ": " + what + "\n    " + texts)));
                right.keySet().stream()
                        .filter(name -> !left.containsKey(name))
                        .forEach(name -> found.add(name + " · " + period + ": nobody expected it"));
                if (found.size() >= SHOWN) {
                    return found;
                }
            }
        }
        return found;
    }
}
