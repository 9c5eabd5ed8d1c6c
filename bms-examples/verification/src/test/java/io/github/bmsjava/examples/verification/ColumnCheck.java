package io.github.bmsjava.examples.verification;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Compares columns of cases one after the other; called by name, with nothing but the JDK's types. */
final class ColumnCheck {
    private ColumnCheck() {}

    /** What differs in the first case in which anything does, of so many cases of each sort. */
    static List<String> differences(int cases) {
        return LongStream.range(0, cases)
                .mapToObj(seed -> differences(seed))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> differences(long seed) {
        return List.<LongFunction<Case>>of(Case::ofCards, Case::ofWideNumbers, Case::ofUnitsAndTime).stream()
                .map(maker -> maker.apply(seed))
                .flatMap(made -> Comparison.ofColumns(made, made.evaluate(), reference(made)).stream())
                .toList();
    }

    private static Comparison.Account reference(Case made) {
        Comparison.Account account = made.reference(Mistake.NONE)::evaluate;
        return account.remembered();
    }
}
