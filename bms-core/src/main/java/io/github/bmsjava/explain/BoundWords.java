package io.github.bmsjava.explain;

import com.google.common.collect.Lists;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bound in words: "minst 5,3". */
public final class BoundWords {
    private BoundWords() {}

    /**
     * A bound in words.
     *
     * @param bound the bound
     * @param unit the unit of its limits
     * @param messages the language
     * @return for example "minst 5,3" or "høyst 9,9 %"
     */
    public static String of(Bound bound, UnitOfMeasure unit, Messages messages) {
        if (bound instanceof Bound.Interval interval) {
            String ends = (interval.lowInclusive() ? "" : ".above") + (interval.highInclusive() ? "" : ".below");
            return messages.text(
                    "bound.between" + ends,
                    Map.of(
                            "low", NorwegianFormat.grouped(interval.low()),
                            "high", NorwegianFormat.withUnit(interval.high(), unit)));
        }
        Bound.Limit limit = (Bound.Limit) bound;
        String key = switch (limit.operator()) {
            case AT_LEAST -> "bound.at-least";
            case ABOVE -> "bound.above";
            case AT_MOST -> "bound.at-most";
            case BELOW -> "bound.below";
            case EXACTLY -> "bound.exactly";
        };
        return messages.text(key, Map.of("limit", NorwegianFormat.withUnit(limit.limit(), unit)));
    }

    /** What each level asks for, in the rule's own words, the best first: "grønn høyst 9,9 %; gul høyst 10,5 %; rød ellers". */
    static String ofLevels(
            StatusScale scale,
            Function<StatusLevel, @Nullable LevelBound> bounds,
            Function<StatusLevel, Label> words,
            UnitOfMeasure unit,
            Messages messages,
            Language language) {
        List<String> parts = new ArrayList<>();
        for (StatusLevel level : Lists.reverse(scale.levels())) {
            LevelBound bound = bounds.apply(level);
            if (bound != null
                    || level.equals(scale.worst())) { // one between without a bound of its own is never reached
                String asked = bound == null ? messages.text("account.otherwise") : asked(bound, unit, messages);
                parts.add(words.apply(level).in(language).toLowerCase(Locale.ROOT) + ": " + asked);
            }
        }
        return String.join("; ", parts);
    }

    /** What is asked for, in words where its limits are known, else as it was given. */
    static String asked(LevelBound bound, UnitOfMeasure unit, Messages messages) {
        return bound instanceof Bound known ? of(known, unit, messages) : bound.toString();
    }
}
