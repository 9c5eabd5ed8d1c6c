package io.github.bmsjava.explain;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        /** The unit's own figure as it was printed or reported. */
        REPORTED("reported"),
        /** Where the figure comes from, which version it is and where it stood. */
        SOURCE("source"),
        /** Figures that this one took the place of. */
        EARLIER("earlier"),
        /** By which rule or formula it was computed. */
        COMPUTED("computed"),
        /** Numerator and denominator of a ratio. */
        PARTS("parts"),
        /** The value before it was rounded, where it is another. */
        ROUNDING("rounding"),
        /** What each light asks for. */
        BOUNDS("bounds"),
        /** Who set the target, and what was printed. */
        SET_BY("set-by"),
        /** Targets that this one took the place of. */
        EARLIER_TARGET("earlier-target"),
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
        return new Teller(explanation, language).account();
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
                text.append(text.isEmpty() ? "" : " ")
                        .append(entry.topic == Topic.RESULT ? entry.text : entry.toString())
                        .append('.');
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

    /** Puts the entries together. */
    private static final class Teller {
        private final Explanation explanation;
        private final Messages messages;
        private final Language language;
        private final List<Entry> entries = new ArrayList<>();

        Teller(Explanation explanation, Language language) {
            this.explanation = explanation;
            this.messages = Messages.in(language);
            this.language = language;
        }

        Account account() {
            add(Topic.RESULT, explanation.sentence(language));
            explanation.observation().ifPresent(this::addObservation);
            explanation.supersededObservations().forEach(earlier -> add(Topic.EARLIER, figure(earlier)));
            explanation.indicator().formula().map(Formula::toString).ifPresent(formula -> add(Topic.COMPUTED, formula));
            parts().ifPresent(parts -> add(Topic.PARTS, parts));
            addRounding();
            explanation.rule().ifPresent(rule -> add(Topic.BOUNDS, bounds(rule)));
            explanation.assignment().ifPresent(assignment -> add(Topic.SET_BY, setBy(assignment)));
            explanation.supersededTargets().forEach(earlier -> add(Topic.EARLIER_TARGET, setBy(earlier)));
            explanation.score().ifPresent(score -> add(Topic.SCORE, NorwegianFormat.grouped(score)));
            explanation.observation().flatMap(Observation::note).ifPresent(note -> add(Topic.NOTE, note));
            explanation.issues().forEach(issue -> add(Topic.ISSUE, oneLine(messages.issue(issue))));
            return new Account(entries);
        }

        private void add(Topic topic, String text) {
            entries.add(new Entry(topic, messages.text("account." + topic.id()), text));
        }

        private void addObservation(Observation own) {
            if (!explanation.isComputed()) {
                own.raw().ifPresent(raw -> add(Topic.REPORTED, quoted(raw)));
            }
            String source = source(own);
            if (!source.isEmpty()) {
                add(Topic.SOURCE, source);
            }
        }

        private String source(Observation observation) {
            List<String> parts = new ArrayList<>();
            observation.source().ifPresent(parts::add);
            observation
                    .version()
                    .ifPresent(version ->
                            parts.add(messages.text("account.version", Map.of("number", Integer.toString(version)))));
            observation.imported().map(NorwegianFormat::date).ifPresent(parts::add);
            observation.place().ifPresent(parts::add);
            return String.join(", ", parts);
        }

        /** A figure that no longer holds: as printed, else its numbers, else why there is none; and where it comes from. */
        private String figure(Observation earlier) {
            String text = earlier.raw()
                    .map(Teller::quoted)
                    .or(() -> earlier.quantity().map(this::words))
                    .or(() -> earlier.absence().map(messages::reason))
                    .orElse("");
            String source = source(earlier);
            return source.isEmpty() ? text : text + " (" + source + ")";
        }

        private Optional<String> parts() {
            return explanation
                    .parts()
                    .map(parts -> parts.numerator() + " / " + parts.denominator())
                    .or(() -> explanation
                            .observation()
                            .filter(own -> !explanation.isComputed())
                            .flatMap(Observation::quantity)
                            .filter(Quantity.Ratio.class::isInstance)
                            .map(this::words));
        }

        private String words(Quantity quantity) {
            if (quantity instanceof Quantity.Ratio ratio) {
                return NorwegianFormat.grouped(ratio.numerator()) + " / "
                        + NorwegianFormat.grouped(ratio.denominator());
            }
            return quantity instanceof Quantity.Scalar scalar ? withUnit(scalar.amount()) : quantity.toString();
        }

        private void addRounding() {
            explanation
                    .published()
                    .ifPresent(published -> explanation
                            .exact()
                            .filter(exact -> !exact.equals(Fraction.of(published)))
                            .ifPresent(exact -> add(
                                    Topic.ROUNDING,
                                    messages.text(
                                            "account.rounded",
                                            Map.of("exact", exact.toString(), "published", withUnit(published))))));
        }

        private String bounds(StatusRule rule) {
            List<String> parts = new ArrayList<>();
            List<StatusLevel> levels = explanation.indicator().scale().levels();
            for (int i = levels.size() - 1; i >= 0; i--) {
                StatusLevel level = levels.get(i);
                Bound bound = rule.bounds().get(level);
                parts.add(level.label().in(language).toLowerCase(Locale.ROOT) + " "
                        + (bound == null ? messages.text("account.otherwise") : words(bound)));
            }
            return String.join("; ", parts);
        }

        private String setBy(TargetAssignment assignment) {
            List<String> parts = new ArrayList<>();
            TargetOrigin origin = assignment.origin();
            String kind = messages.text("account.origin." + origin.kind().id());
            parts.add(origin.text().isEmpty() ? kind : kind + " " + origin.text());
            parts.add(messages.text("account.version", Map.of("number", Integer.toString(assignment.version()))));
            assignment.period().ifPresent(period -> parts.add(period.label(language)));
            assignment.raw().ifPresent(raw -> parts.add(messages.text("account.printed", Map.of("raw", quoted(raw)))));
            assignment.override().ifPresent(override -> parts.add(decided(override)));
            assignment.place().ifPresent(parts::add);
            return String.join(", ", parts);
        }

        private String decided(TargetOverride override) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("by", override.by());
            values.put("reason", override.reason());
            values.put(
                    "target",
                    override.bounds().values().stream()
                            .map(this::words)
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""));
            return messages.text("account.decided", values);
        }

        private String words(LevelBound bound) {
            return bound instanceof Bound own ? BoundWords.of(own, unit(), messages) : bound.toString();
        }

        private String withUnit(BigDecimal number) {
            return NorwegianFormat.withUnit(number, unit());
        }

        private UnitOfMeasure unit() {
            return explanation.unitOfMeasure();
        }

        private static String quoted(String text) {
            return "«" + text + "»";
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s*\\R\\s*", " ");
        }
    }
}
