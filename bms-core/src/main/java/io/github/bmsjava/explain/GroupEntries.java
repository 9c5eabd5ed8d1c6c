package io.github.bmsjava.explain;

import io.github.bmsjava.explain.Account.Topic;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the entries of a group's account together. */
final class GroupEntries {
    private final GroupExplanation group;
    private final Messages messages;
    private final Language language;
    private final Entries entries;

    GroupEntries(GroupExplanation group, Language language) {
        this.group = group;
        this.messages = Messages.in(language);
        this.entries = new Entries(messages);
        this.language = language;
    }

    List<Account.Entry> all() {
        entries.add(Topic.RESULT, group.sentence(language));
        group.rule().ifPresent(this::addRule);
        return entries.all();
    }

    private void addRule(GroupRule rule) {
        entries.add(Topic.RULE, rule(rule));
        group.parts().forEach(part -> entries.add(Topic.PART, part(rule, part)));
        group.coverage()
                .percent(2)
                .ifPresent(percent -> entries.add(
                        Topic.COVERAGE, messages.text("account.judged", Map.of("share", percent(percent)))));
        group.decomposition().ifPresent(this::addDecomposition);
        addRounding();
        if (!rule.bounds().isEmpty()) {
            entries.add(
                    Topic.BOUNDS,
                    BoundWords.ofLevels(
                            rule.scale(),
                            level -> rule.bounds().get(level.id()),
                            rule::word,
                            unit(rule),
                            messages,
                            language));
        }
        group.gates().forEach(answer -> entries.add(Topic.GATE, gate(rule, answer)));
    }

    private String rule(GroupRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(
                "group-rule." + rule.kind().id(),
                Map.of("level", rule.shareLevel().map(id -> level(rule, id)).orElse(""))));
        if (rule.missing() != MissingParts.REQUIRE_ALL) {
            parts.add(messages.text("group-missing." + rule.missing().id()));
        }
        if (rule.minimumCoverage().signum() > 0) {
            parts.add(messages.text(
                    "group-rule.minimum-coverage", Map.of("share", NorwegianFormat.share(rule.minimumCoverage()))));
        }
        return String.join(", ", parts);
    }

    /** "Sykefravær: gul, 50,00 poeng, vekt 2 (teller 2/5), gir 20,00". */
    private String part(GroupRule rule, GroupPart part) {
        List<String> said = new ArrayList<>();
        said.add(part.status()
                .findLevel()
                .map(this::word)
                .orElseGet(() -> messages.reason(part.status().reason()).toLowerCase(Locale.ROOT)));
        if (part.countedAsWorst()) {
            said.add(messages.text("mark.counted-as-worst.part"));
        }
        if (rule.kind() == GroupRule.Kind.WEIGHTED_SCORE) {
            part.findScore()
                    .map(NorwegianFormat::grouped)
                    .ifPresent(score -> said.add(messages.text("group.points", Map.of("score", score))));
            said.add(weight(part));
            contribution(part.id())
                    .map(NorwegianFormat::grouped)
                    .ifPresent(shown -> said.add(messages.text("account.contributes", Map.of("amount", shown))));
        }
        return part.name().in(language) + ": " + String.join(", ", said);
    }

    private String weight(GroupPart part) {
        String nominal = NorwegianFormat.grouped(part.weight());
        return part.findEffective()
                .map(effective -> messages.text(
                        "account.weight", Map.of("nominal", nominal, "effective", NorwegianFormat.exact(effective))))
                .orElseGet(() -> messages.text("account.weight.none", Map.of("nominal", nominal)));
    }

    private Optional<BigDecimal> contribution(String part) {
        return group.decomposition().stream()
                .flatMap(lines -> lines.shown().stream())
                .filter(line -> line.kind() == Line.Kind.PART && line.subject().equals(part))
                .findFirst()
                .flatMap(Line::findShown);
    }

    /** The lines that belong to no part, and the parts that decided. */
    private void addDecomposition(Decomposition made) {
        made.shown().stream()
                .filter(line -> line.kind() != Line.Kind.PART)
                .forEach(line -> line.findShown()
                        .ifPresent(shown -> entries.add(
                                Topic.PART,
                                messages.text("account.line."
                                                + line.kind().name().toLowerCase(Locale.ROOT)) + ": "
                                        + NorwegianFormat.grouped(shown))));
        String deciders = group.parts().stream()
                .filter(part -> made.decidedBy().contains(part.id()))
                .map(part -> part.name().in(language))
                .collect(Collectors.joining("; "));
        if (!deciders.isEmpty()) {
            entries.add(Topic.DECIDED, deciders);
        }
    }

    private void addRounding() {
        Optional<String> published = group.score()
                .map(NorwegianFormat::grouped)
                .or(() -> group.share().map(this::percent));
        group.exact()
                .filter(exact -> group.score()
                        .or(group::share)
                        .filter(shown -> Fraction.of(shown).equals(exact))
                        .isEmpty())
                .ifPresent(exact -> published.ifPresent(shown -> entries.addRounding(exact, shown)));
    }

    private String gate(GroupRule rule, GateAnswer answer) {
        Gate gate = answer.gate();
        List<String> said = new ArrayList<>();
        said.add(condition(rule, answer) + ": "
                + messages.text("gate." + answer.answer().id()));
        answer.findReason().map(messages::reason).ifPresent(said::add);
        if (answer.provisional()) {
            said.add(messages.text("gate.provisional"));
        }
        gate.cap()
                .flatMap(rule.scale()::findLevel)
                .map(rule::word)
                .map(word -> word.in(language).toLowerCase(Locale.ROOT))
                .ifPresent(cap -> said.add(messages.text("gate.cap", Map.of("level", cap))));
        gate.scoreCap()
                .map(NorwegianFormat::grouped)
                .ifPresent(points -> said.add(messages.text("gate.score-cap", Map.of("score", points))));
        return String.join(", ", said);
    }

    private String condition(GroupRule rule, GateAnswer answer) {
        return answer.gate()
                .condition()
                .fold(
                        one -> atLeast(rule, answer, one.level()),
                        one -> atLeast(rule, answer, one.level()),
                        one -> within(answer, "gate.published", one.bound()),
                        one -> within(answer, "gate.exact", one.bound()));
    }

    private String atLeast(GroupRule rule, GateAnswer answer, String level) {
        String word = answer.findAbout()
                .flatMap(AskedAbout::findLevel)
                .map(label -> label.in(language).toLowerCase(Locale.ROOT))
                .orElseGet(() -> level(rule, level));
        return messages.text("gate.at-least", Map.of("subject", answer.subject(language), "level", word));
    }

    private String within(GateAnswer answer, String key, Bound bound) {
        UnitOfMeasure unit = answer.findAbout().map(AskedAbout::unit).orElse(UnitOfMeasure.NUMBER);
        return messages.text(
                key, Map.of("subject", answer.subject(language), "bound", BoundWords.of(bound, unit, messages)));
    }

    private String level(GroupRule rule, String id) {
        return rule.scale().findLevel(id).map(this::word).orElse(id);
    }

    private String word(StatusLevel level) {
        return level.label().in(language).toLowerCase(Locale.ROOT);
    }

    private String percent(BigDecimal share) {
        return NorwegianFormat.withUnit(share, UnitOfMeasure.PERCENT);
    }

    private static UnitOfMeasure unit(GroupRule rule) {
        return rule.kind() == GroupRule.Kind.SHARE_AT_OR_ABOVE ? UnitOfMeasure.PERCENT : UnitOfMeasure.NUMBER;
    }
}
