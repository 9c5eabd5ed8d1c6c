package io.github.bmsjava.examples.verification;

import java.util.List;
import java.util.stream.LongStream;

/** Compares columns of cases one after the other; called by name, with nothing but the JDK's types. */
final class ColumnCheck {
    private ColumnCheck() {}

    /** What differs in the first case in which anything does, of so many of a sort that {@link Case} makes. */
    static List<String> differences(String sort, int cases) {
        return LongStream.range(0, cases)
                .mapToObj(seed -> differences(made(sort, seed)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Case made(String sort, long seed) {
        return switch (sort) {
            case "units and time" -> Case.ofUnitsAndTime(seed);
            case "wide numbers" -> Case.ofWideNumbers(seed);
            default -> Case.ofCards(seed);
        };
    }

    private static List<String> differences(Case made) {
        Comparison.Account reference = made.reference(Mistake.NONE)::evaluate;
        return Comparison.ofColumns(made, made.evaluate(), reference.remembered());
    }
}
