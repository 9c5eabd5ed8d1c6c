package io.github.bmsjava.explain;

import io.github.bmsjava.explain.Account.Topic;
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

/** Puts the entries of an account together. */
final class AccountEntries {
    private final Explanation explanation;
    private final Messages messages;
    private final Language language;
    private final List<Account.Entry> entries = new ArrayList<>();

    AccountEntries(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.messages = Messages.in(language);
        this.language = language;
    }

    List<Account.Entry> all() {
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
        return entries;
    }

    private void add(Topic topic, String text) {
        entries.add(new Account.Entry(topic, messages.text("account." + topic.id()), text));
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
                .map(AccountEntries::quoted)
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
            return NorwegianFormat.grouped(ratio.numerator()) + " / " + NorwegianFormat.grouped(ratio.denominator());
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
