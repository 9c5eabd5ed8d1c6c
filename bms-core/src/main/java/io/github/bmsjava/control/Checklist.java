package io.github.bmsjava.control;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.value.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions to be answered with yes, no or not applicable, as internal control and reporting on IKT security ask them (R180). Yes is
 * as it should be. A unit's answers become the figure of an indicator. Immutable.
 *
 * <pre>{@code
 * Checklist list = Checklist.builder("ikt-sikkerhet")
 *         .item("opplæring", "Har alle fått opplæring?")
 *         .item("passord", "Er passordene personlige?")
 *         .build();
 * Observation share = list.form("lund", "2008")
 *         .answer("opplæring", Checklist.Answer.YES)
 *         .answer("passord", Checklist.Answer.NO)
 *         .observation("ikt-etterlevelse");   // 1 of 2
 * }</pre>
 */
public final class Checklist {
    private static final int SHOWN = 20;

    private final String id;
    private final ImmutableMap<String, Label> items;

    /** What is answered to an item. Closed. */
    public enum Answer {
        /** As it should be. */
        YES("yes"),
        /** Not as it should be: a finding. */
        NO("no"),
        /** The item does not concern the unit, and does not count. */
        NOT_APPLICABLE("not-applicable");

        private final String id;

        Answer(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    private Checklist(Builder from) {
        id = from.id;
        items = ImmutableMap.copyOf(from.items);
    }

    /**
     * Starts a checklist.
     *
     * @param id the stable id
     * @return a builder
     * @throws IllegalArgumentException if the text is no id
     */
    public static Builder builder(String id) {
        return new Builder(Ids.require("checklist id", id));
    }

    /**
     * The form of a unit for a period, with nothing answered.
     *
     * @param unit the id of the unit
     * @param period for example {@code "2008"}
     * @return an empty form
     * @throws IllegalArgumentException if a text is no id or no period
     */
    public ChecklistForm form(String unit, String period) {
        return ChecklistForm.empty(this, unit, period);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The items and what they ask.
     *
     * @return by id, in the order given
     */
    public Map<String, Label> items() {
        return items;
    }

    void require(String item) {
        if (!items.containsKey(item)) {
            throw new IllegalArgumentException("checklist '" + id + "' has no item '" + item + "'."
                    + Nearest.hint(item, List.copyOf(items.keySet())));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checklist that
                && id.equals(that.id)
                && List.copyOf(items.entrySet()).equals(List.copyOf(that.items.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, items);
    }

    /** The id and the first items, a line each. */
    @Override
    public String toString() {
        String first = items.entrySet().stream()
                .limit(SHOWN)
                .map(item -> "  " + item.getKey() + ": " + item.getValue() + "\n")
                .collect(Collectors.joining());
        return id + "\n" + first + (items.size() > SHOWN ? "  … and " + (items.size() - SHOWN) + " more\n" : "");
    }

    /** Builds a checklist. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Map<String, Label> items = new LinkedHashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Adds an item.
         *
         * @param item its stable id within the list
         * @param question in bokmål, such that yes is as it should be
         * @return this builder
         * @throws IllegalArgumentException if the text is no id, or there is an item of this id
         */
        public Builder item(String item, String question) {
            return item(item, Label.of(question));
        }

        /**
         * Adds an item.
         *
         * @param item its stable id within the list
         * @param question such that yes is as it should be
         * @return this builder
         * @throws IllegalArgumentException if the text is no id, or there is an item of this id
         */
        public Builder item(String item, Label question) {
            Objects.requireNonNull(question, "question");
            if (items.putIfAbsent(Ids.require("item id", item), question) != null) {
                throw new IllegalArgumentException("checklist '" + id + "' has two items '" + item + "'.");
            }
            return this;
        }

        /**
         * The checklist.
         *
         * @return an immutable checklist
         * @throws IllegalStateException if it asks nothing
         */
        public Checklist build() {
            if (items.isEmpty()) {
                throw new IllegalStateException("checklist '" + id + "' asks nothing.\nMaybe add an item.");
            }
            return new Checklist(this);
        }
    }
}
