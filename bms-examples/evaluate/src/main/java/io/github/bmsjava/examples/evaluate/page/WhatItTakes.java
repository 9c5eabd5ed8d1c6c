package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.whatif.SmallestChange;
import io.github.bmsjava.whatif.SmallestChange.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page says it takes, that a result has a better light; or that no change of the figure gives it. */
public final class WhatItTakes {
    private final @Nullable SmallestChange change;

    private WhatItTakes(@Nullable SmallestChange change) {
        this.change = change;
    }

    /**
     * Of a result: to the next level, and to the best. What does not follow from one figure alone is said to be so.
     *
     * @param result the result
     * @return in this order; empty where it is not judged or has the best light, and without the best where the next is not reachable
     */
    public static List<WhatItTakes> of(IndicatorResult result) {
        if (!result.status().isJudged()) {
            return List.of();
        }
        List<StatusLevel> levels = result.indicator().scale().levels();
        int best = levels.size() - 1;
        int now = levels.indexOf(result.status().level());
        List<WhatItTakes> changes = new ArrayList<>();
        try {
            for (int wanted = now + 1; wanted <= best; wanted = wanted == best ? best + 1 : best) {
                SmallestChange change = change(result, levels.get(wanted).id());
                if (change.outcome() != Outcome.REACHED) {
                    changes.add(new WhatItTakes(change));
                }
                if (change.outcome() == Outcome.NOT_REACHABLE) {
                    break;
                }
            }
        } catch (IllegalArgumentException e) {
            return List.of(new WhatItTakes(null));
        }
        return changes;
    }

    /** Of a figure that a unit reported, its own input; of a computed one the numerator of the whole, or the value. */
    private static SmallestChange change(IndicatorResult result, String level) {
        if (!result.isComputed()) {
            return SmallestChange.ofUnit(result, level, result);
        }
        return result.explain().isRatioOfSums()
                ? SmallestChange.ofNumerator(result, level)
                : SmallestChange.ofValue(result, level);
    }

    /** The key of the heading among the words of the page. */
    String key() {
        return change != null && change.outcome() == Outcome.NOT_REACHABLE ? "page.cannot-reach" : "page.what-it-takes";
    }

    /**
     * In a sentence.
     *
     * @param language the language
     * @param texts the words of the page
     * @return for example "Sykefravær: grønn krever 9,9 %, 0,16 prosentpoeng mindre enn nå"
     */
    public String sentence(Language language, Messages texts) {
        return change == null ? texts.text("page.not-one-figure") : change.sentence(language);
    }
}
