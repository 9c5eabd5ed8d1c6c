package io.github.bmsjava.target;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Decimals;
import java.util.Map;
import java.util.TreeMap;

/** Bounds in canonical text, so that {@code >77} and {@code >77.0} compare equal, and a bare 77 equals the limit it
 * stands for. */
final class BoundTexts {
    private BoundTexts() {}

    static Map<String, String> of(Map<String, LevelBound> bounds, Indicator indicator) {
        Map<String, String> texts = new TreeMap<>();
        bounds.forEach((id, bound) -> texts.put(
                indicator.scale().findLevel(id).map(StatusLevel::id).orElse(id), of(bound, indicator.direction())));
        return texts;
    }

    private static String of(LevelBound bound, Direction direction) {
        if (bound instanceof BareTarget bare && direction != Direction.NONE) {
            return of(bare.in(direction), direction);
        }
        if (bound instanceof Bound.Limit limit) {
            return limit.operator().symbol() + Decimals.canonical(limit.limit());
        }
        if (bound instanceof BareTarget bare) {
            return Decimals.canonical(bare.value());
        }
        if (bound instanceof Bound.Interval interval) {
            return (interval.lowInclusive() ? "[" : "(") + Decimals.canonical(interval.low()) + ","
                    + Decimals.canonical(interval.high()) + (interval.highInclusive() ? "]" : ")");
        }
        return bound.toString();
    }
}
