package io.github.bmsjava.explain;

import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.Map;

/** A bound in words, "minst 5,3", and in signs, {@code >=5,3}. */
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
            return messages.text(
                    "bound.between",
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

    /**
     * A bound in signs, for flat tables.
     *
     * @param bound the bound
     * @return operator and limit with decimal comma, without unit: {@code <=9,9}; an interval as {@code [10..20]}
     */
    public static String signs(Bound bound) {
        if (bound instanceof Bound.Interval interval) {
            return (interval.lowInclusive() ? "[" : "(") + NorwegianFormat.plain(interval.low()) + ".."
                    + NorwegianFormat.plain(interval.high()) + (interval.highInclusive() ? "]" : ")");
        }
        Bound.Limit limit = (Bound.Limit) bound;
        return limit.operator().symbol() + NorwegianFormat.plain(limit.limit());
    }
}
