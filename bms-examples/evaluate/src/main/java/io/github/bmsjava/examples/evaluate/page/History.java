package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told of an indicator on a card, period by period; of a period without content nothing is. */
final class History {
    private final List<Told> told = new ArrayList<>();

    /** A result, the words about it where they had to be found, what its history says, and whether a break lies before it (J18). */
    record Told(IndicatorResult result, @Nullable ResultWords words, String past, boolean isAfterBreak) {}

    void add(Told next) {
        told.add(next);
    }

    /** In the order of the periods. */
    List<Told> told() {
        return told;
    }

    /** The nearest earlier result with a value, in a period of the same type. */
    Optional<IndicatorResult> before(IndicatorResult result) {
        for (int i = told.size() - 1; i >= 0; i--) {
            IndicatorResult before = told.get(i).result;
            if (before.period().type() == result.period().type()
                    && before.period().compareTo(result.period()) < 0
                    && before.findValue().isPresent()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** Each period with what is said of it. */
    List<View.Entry> entries(Language language) {
        return told.stream()
                .map(one -> new View.Entry(one.result.period().label(language), one.past))
                .toList();
    }
}
