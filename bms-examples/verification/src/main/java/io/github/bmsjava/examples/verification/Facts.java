package io.github.bmsjava.examples.verification;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is said of one result, by name and as text, so that two evaluators are compared without knowing each other. */
public final class Facts {
    private final Map<String, String> byName = new LinkedHashMap<>();

    /**
     * Adds a fact.
     *
     * @param name what it is about
     * @param what null, a number, a set, or anything whose text says all of it
     */
    public void put(String name, @Nullable Object what) {
        String text = what instanceof BigDecimal number ? number.toPlainString() : String.valueOf(what);
        if (what instanceof Set<?> set) {
            Set<String> sorted = new TreeSet<>();
            set.forEach(one -> sorted.add(String.valueOf(one)));
            text = sorted.toString();
        }
        byName.put(name, text);
    }

    /**
     * Some of the facts.
     *
     * @param names what they are about; those that are not there are left out
     * @return as text
     */
    public String only(List<String> names) {
        Map<String, String> some = new LinkedHashMap<>(byName);
        some.keySet().retainAll(names);
        return some.toString();
    }

    /**
     * What is shown of a result before anybody asks for its explanation: status, value and score.
     *
     * @return these three facts; null as text where nothing is said
     */
    public Facts held() {
        Facts held = new Facts();
        for (String name : List.of("status", "value", "score")) {
            held.put(name, byName.get(name));
        }
        return held;
    }

    /**
     * What is not the same.
     *
     * @param other what somebody else says of the same result
     * @return for every fact that differs both texts; empty if nothing does
     */
    public Map<String, String> differences(Facts other) {
        Map<String, String> found = new TreeMap<>();
        byName.forEach((name, text) -> {
            String theirs = other.byName.get(name);
            if (!text.equals(theirs)) {
                found.put(name, text + "  <>  " + theirs);
            }
        });
        return found;
    }

    /** Every fact. */
    @Override
    public String toString() {
        return byName.toString();
    }
}
