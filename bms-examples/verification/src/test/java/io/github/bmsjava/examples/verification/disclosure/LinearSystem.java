package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Equations between unknown numbers, solved exactly: by elimination, down to what is left free. */
final class LinearSystem {
    /** Rows without the unknown that each determines in terms of the others; that unknown has the coefficient one. */
    private final Map<String, Map<String, Fraction>> solved = new LinkedHashMap<>();

    private final List<String> equations = new ArrayList<>();

    /** Adds Σ coefficient × unknown = value. */
    void add(String origin, Map<String, Fraction> coefficients, Fraction value) {
        equations.add(origin + ": " + coefficients + " = " + value);
        Map<String, Fraction> row = new LinkedHashMap<>(coefficients);
        row.put("", value);
        solved.forEach((unknown, known) -> eliminate(unknown, known, row));
        row.values().removeIf(coefficient -> coefficient.signum() == 0);
        Set<String> unknowns = new LinkedHashSet<>(row.keySet());
        unknowns.remove("");
        if (unknowns.isEmpty()) {
            return;
        }
        String pivot = unknowns.iterator().next();
        Fraction leading = row.get(pivot);
        row.replaceAll((unknown, coefficient) -> coefficient.divide(leading));
        solved.values().forEach(other -> eliminate(pivot, row, other));
        solved.put(pivot, row);
    }

    private static void eliminate(String unknown, Map<String, Fraction> known, Map<String, Fraction> row) {
        Fraction times = row.getOrDefault(unknown, Fraction.ZERO);
        if (times.signum() != 0) {
            known.forEach((other, coefficient) ->
                    row.merge(other, Fraction.ZERO.subtract(times.multiply(coefficient)), Fraction::add));
            row.values().removeIf(coefficient -> coefficient.signum() == 0);
        }
    }

    /** The unknowns that have one value only. */
    Map<String, Fraction> determined() {
        Map<String, Fraction> determined = new LinkedHashMap<>();
        solved.forEach((unknown, row) -> {
            if (row.keySet().stream().allMatch(other -> other.equals(unknown) || other.isEmpty())) {
                determined.put(unknown, row.getOrDefault("", Fraction.ZERO));
            }
        });
        return determined;
    }

    @Override
    public String toString() {
        return String.join("\n", equations);
    }
}
