package io.github.bmsjava.explain;

import io.github.bmsjava.explain.Account.Topic;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Given;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.text.Messages;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the entries of an account together. */
final class AccountEntries {
    private final Explanation explanation;
    private final Messages messages;
    private final Language language;
    private final Entries entries;

    AccountEntries(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.messages = Messages.in(language);
        this.entries = new Entries(messages);
        this.language = language;
    }

    List<Account.Entry> all() {
        entries.add(Topic.RESULT, explanation.sentence(language));
        if (explanation.status().isJudged()) {
            entries.add(Topic.LIGHT, Sentence.light(explanation, language));
        }
        explanation.observation().ifPresent(this::addObservation);
        explanation.supersededObservations().forEach(earlier -> entries.add(Topic.EARLIER, figure(earlier)));
        explanation
                .indicator()
                .formula()
                .map(Formula::toString)
                .ifPresent(formula -> entries.add(Topic.COMPUTED, formula));
        explanation.derived().ifPresent(this::addOperands);
        boolean isWeighted = explanation.isComputed() && !explanation.isRatioOfSums();
        parts().ifPresent(parts -> entries.add(isWeighted ? Topic.WEIGHTED_SUM : Topic.PARTS, parts));
        addCoverage();
        explanation
                .ownValue()
                .ifPresent(own -> entries.add(
                        Topic.OWN_VALUE, messages.text("account.does-not-count", Map.of("value", withUnit(own)))));
        addQuality();
        addRounding();
        explanation.rule().ifPresent(rule -> entries.add(Topic.BOUNDS, bounds(rule)));
        explanation
                .assignment()
                .ifPresent(assignment ->
                        entries.add(assignment.isNone() ? Topic.NO_TARGET_BY : Topic.SET_BY, setBy(assignment)));
        explanation.supersededTargets().forEach(earlier -> entries.add(Topic.EARLIER_TARGET, setBy(earlier)));
        explanation.score().ifPresent(score -> entries.add(Topic.SCORE, NorwegianFormat.grouped(score)));
        explanation.observation().flatMap(Observation::note).ifPresent(note -> entries.add(Topic.NOTE, note));
        explanation.issues().forEach(issue -> entries.add(Topic.ISSUE, said(issue)));
        return entries.all();
    }

    private void addObservation(Observation own) {
        if (!explanation.isComputed()) {
            own.raw()
                    .map(raw -> raw.isBlank() ? messages.text("account.empty") : quoted(raw))
                    .or(() -> own.quantity()
                            .filter(Quantity.Mean.class::isInstance)
                            .map(NorwegianFormat::quantity))
                    .ifPresent(reported -> entries.add(Topic.REPORTED, reported));
        }
        String source = source(own);
        if (!source.isEmpty()) {
            entries.add(Topic.SOURCE, source);
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
                .map(this::quoted)
                .or(() -> earlier.quantity().map(this::words))
                .or(() -> earlier.absence().map(messages::reason))
                .orElse("");
        String source = source(earlier);
        return source.isEmpty() ? text : text + " (" + source + ")";
    }

    private void addOperands(Outcome outcome) {
        String figures = outcome.operands().entrySet().stream()
                .map(operand -> operand.getKey() + " " + words(operand.getValue()))
                .collect(Collectors.joining("; "));
        if (!figures.isEmpty()) {
            entries.add(Topic.OPERANDS, figures);
        }
    }

    private String words(Given given) {
        return given.findValue()
                .map(NorwegianFormat::exact)
                .orElseGet(() -> "(" + messages.reason(Objects.requireNonNull(given.absence())) + ")");
    }

    /** How many of the units have a figure is said with the rule, in the result's sentence. */
    private void addCoverage() {
        List<String> parts = new ArrayList<>();
        explanation
                .weightCoverage()
                .flatMap(coverage -> coverage.percent(2))
                .ifPresent(percent -> parts.add(messages.text(
                        "account.of-weight",
                        Map.of("share", NorwegianFormat.withUnit(percent, UnitOfMeasure.PERCENT)))));
        explanation
                .periods()
                .ifPresent(periods -> parts.add(messages.text(
                        "account.of-periods",
                        Map.of(
                                "measured", Integer.toString(periods.measured()),
                                "expected", Integer.toString(periods.expected())))));
        if (!parts.isEmpty()) {
            entries.add(Topic.COVERAGE, String.join(", ", parts));
        }
    }

    private void addQuality() {
        boolean hasFigure = explanation.published().isPresent()
                || explanation.observation().flatMap(Observation::quantity).isPresent();
        if (hasFigure && !explanation.flags().isEmpty()) {
            entries.add(
                    Topic.QUALITY,
                    explanation.flags().stream()
                            .map(flag -> messages.text("quality." + flag.id()).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    private Optional<String> parts() {
        return explanation
                .parts()
                .map(parts ->
                        NorwegianFormat.exact(parts.numerator()) + " / " + NorwegianFormat.exact(parts.denominator()))
                .or(() -> explanation
                        .observation()
                        .filter(own -> !explanation.isComputed())
                        .flatMap(Observation::quantity)
                        .filter(Quantity.Ratio.class::isInstance)
                        .map(this::words));
    }

    private String words(Quantity quantity) {
        return quantity instanceof Quantity.Scalar scalar
                ? withUnit(scalar.amount())
                : NorwegianFormat.quantity(quantity);
    }

    private void addRounding() {
        explanation
                .published()
                .ifPresent(published -> explanation
                        .exact()
                        .filter(exact -> !exact.equals(Fraction.of(published)))
                        .ifPresent(exact -> entries.addRounding(exact, withUnit(published))));
    }

    private String bounds(StatusRule rule) {
        return BoundWords.ofLevels(
                rule.scale(), level -> rule.bounds().get(level), rule::word, unit(), messages, language);
    }

    private String setBy(TargetAssignment assignment) {
        List<String> parts = new ArrayList<>();
        TargetOrigin origin = assignment.origin();
        String kind = messages.text("account.origin." + origin.kind().id());
        // what was made up says so itself
        parts.add(
                origin.text().isEmpty()
                        ? kind
                        : origin.kind() == TargetOrigin.Kind.CONSTRUCTED ? origin.text() : kind + " " + origin.text());
        if (assignment.version() > 1) { // a first version is what nobody has numbered yet
            parts.add(messages.text("account.version", Map.of("number", Integer.toString(assignment.version()))));
        }
        assignment
                .period()
                .ifPresent(period ->
                        parts.add(messages.text("account.for-period", Map.of("period", period.label(language)))));
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
                        .map(bound -> BoundWords.asked(bound, unit(), messages))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
        return messages.text("account.decided", values);
    }

    private String withUnit(BigDecimal number) {
        return NorwegianFormat.withUnit(number, unit());
    }

    private UnitOfMeasure unit() {
        return explanation.unitOfMeasure();
    }

    private String quoted(String text) {
        return messages.text("account.quoted", Map.of("text", text));
    }

    /** In one line, without the key where the text begins with it: an account is about one key. */
    private String said(Issue issue) {
        String text = messages.issue(issue);
        String about = issue.subject() + ": ";
        return (text.startsWith(about) ? text.substring(about.length()) : text).replaceAll("\\s*\\R\\s*", " ");
    }
}
