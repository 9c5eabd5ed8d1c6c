package io.github.bmsjava.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is another after a correction, an appeal, or a change that was tried (R122). Both sides tell their reasons.
 *
 * @param <T> what is decided: a place in a class, a line of an agreement, an eligibility
 * @param before the one; null where there was none
 * @param after the other; null where there is none any more
 */
public record Changed<T>(@Nullable T before, @Nullable T after) {
    /**
     * What differs, in the order of the one, then what is new.
     *
     * @param key of what a decision is
     * @param same whether two decisions of one key say the same
     */
    static <T> List<Changed<T>> between(
            Collection<T> before, Collection<T> after, Function<T, Object> key, BiPredicate<T, T> same) {
        Map<Object, T> now = new LinkedHashMap<>();
        after.forEach(one -> now.put(key.apply(one), one));
        List<Changed<T>> changes = new ArrayList<>();
        for (T one : before) {
            T then = now.remove(key.apply(one));
            if (then == null || !same.test(one, then)) {
                changes.add(new Changed<>(one, then));
            }
        }
        now.values().forEach(one -> changes.add(new Changed<>(null, one)));
        return changes;
    }

    /** Both, with an arrow between. */
    @Override
    public String toString() {
        return (before == null ? "–" : before) + " → " + (after == null ? "–" : after);
    }
}
