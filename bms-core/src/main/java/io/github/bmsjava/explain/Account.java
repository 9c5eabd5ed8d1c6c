package io.github.bmsjava.explain;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.value.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that there is to say about one result, in words, for who must answer for it (J19): where the figure comes from, how it was
 * computed and rounded, what it was held against and who set that, what it superseded and what was odd. Immutable.
 */
public final class Account {
    /** What an entry is about, in the order in which they are told. */
    public enum Topic {
        /** The light, in one sentence. */
        RESULT("result"),
        /** The light, in a word. */
        LIGHT("light"),
        /** The unit's own figure as it was printed or reported. */
        REPORTED("reported"),
        /** Where the figure comes from, which version it is and where it stood. */
        SOURCE("source"),
        /** Figures that this one took the place of. */
        EARLIER("earlier"),
        /** By which formula it was computed. */
        COMPUTED("computed"),
        /** The figures that a formula was made of. */
        OPERANDS("operands"),
        /** By which rule a group is judged. */
        RULE("rule"),
        /** One part of a group: its light, points, weight as declared and as it counted, and what it contributes. */
        PART("part"),
        /** Which parts of a group decided. */
        DECIDED("decided-by"),
        /** Numerator and denominator of a ratio. */
        PARTS("parts"),
        /** The weighted sum and the sum of the weights of a mean. */
        WEIGHTED_SUM("weighted-sum"),
        /** How much of the weight, or of the periods, has a figure. */
        COVERAGE("coverage"),
        /** The unit's own figure beside a computed one. */
        OWN_VALUE("own-value"),
        /** What is said of the figure besides its size: preliminary, approximate, estimated, revised. */
        QUALITY("quality"),
        /** The value before it was rounded, where it is another. */
        ROUNDING("rounding"),
        /** What each light asks for. */
        BOUNDS("bounds"),
        /** Who set the target, and what was printed. */
        SET_BY("set-by"),
        /** Who said that there is no target, and what was printed. */
        NO_TARGET_BY("no-target-by"),
        /** Targets that this one took the place of. */
        EARLIER_TARGET("earlier-target"),
        /** A condition on a group besides its rule, and how it was answered. */
        GATE("gate"),
        /** The points. */
        SCORE("score"),
        /** What was noted with the figure. */
        NOTE("note"),
        /** What was odd or wrong. */
        ISSUE("issue");

        private final String id;

        Topic(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case
         */
        public String id() {
            return id;
        }
    }

    /**
     * One thing that is said.
     *
     * @param topic what it is about
     * @param heading the topic in the account's language, for example {@code Kilde}
     * @param text what there is to say
     */
    public record Entry(Topic topic, String heading, String text) {
        /** Heading and text. */
        @Override
        public String toString() {
            return heading + ": " + text;
        }
    }

    private final ImmutableList<Entry> entries;

    private Account(List<Entry> entries) {
        this.entries = ImmutableList.copyOf(entries);
    }

    static Account of(Explanation explanation, Language language) {
        return new Account(new AccountEntries(explanation, language).all());
    }

    static Account of(GroupExplanation explanation, Language language) {
        return new Account(new GroupEntries(explanation, language).all());
    }

    /**
     * Everything, topic by topic.
     *
     * @return at least the result; a topic may have several entries, or none
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The result and where it comes from, in one paragraph: all but what was odd.
     *
     * @return sentences that end with full stops, for example {@code Sykefravær 10,06 % er over målet 9,9 % (avvik 0,16
     *     prosentpoeng). Kilde: Årsmelding 2009.}
     */
    public String paragraph() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            if (entry.topic != Topic.ISSUE) {
                String sentence = entry.topic == Topic.RESULT ? entry.text : entry.toString();
                text.append(text.isEmpty() ? "" : " ").append(sentence).append(sentence.endsWith(".") ? "" : ".");
            }
        }
        return text.toString();
    }

    /**
     * Whether the same is said.
     *
     * @param other anything
     * @return true for an account with the same entries
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** A line for each entry. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry).append('\n'));
        return text.toString();
    }
}
