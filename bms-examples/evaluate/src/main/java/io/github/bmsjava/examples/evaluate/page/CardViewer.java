package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Account;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the page shows of a card. */
final class CardViewer {
    private static final int COLUMNS = 7;

    private final Evaluation results;
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;
    private final FollowUpViewer followUp;
    private final Histories histories;

    /** A viewer of cards that are to be read whole, or in brief: with value and light alone for earlier periods. */
    CardViewer(Evaluation results, FollowUpViewer followUp, Language language, Messages texts, boolean isBrief) {
        this.results = results;
        this.organisation = results.organisation();
        this.language = language;
        this.texts = texts;
        this.followUp = followUp;
        this.histories = new Histories(results, language, texts, isBrief);
    }

    /** A card through the periods, as it is in the one that is current. */
    View.Card card(List<CardResult> through) {
        CardResult card = Viewer.current(through).orElseThrow();
        Map<IndicatorId, History> past = histories.of(through);
        Map<String, List<View.Row>> rows = new LinkedHashMap<>();
        List<IndicatorResult> all = Histories.rows(card);
        for (IndicatorResult result : all) {
            History history = past.get(result.indicator().id());
            if (history != null) {
                rows.computeIfAbsent(result.row().perspective().id().value(), id -> new ArrayList<>())
                        .add(row(result, histories.words(result, history), history));
            }
        }
        List<View.Group> groups = new ArrayList<>();
        all.stream()
                .map(result -> result.row().perspective())
                .distinct()
                .filter(perspective -> rows.containsKey(perspective.id().value()))
                .forEach(perspective -> groups.add(group(
                        card,
                        perspective.id().value(),
                        Said.of(perspective.name(), language),
                        rows.getOrDefault(perspective.id().value(), List.of()))));
        others(card, rows.keySet()).forEach(groups::add);
        boolean methods = rows.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> !row.method().text().isEmpty());
        return new View.Card(
                title(card),
                card.indicators().get(0).period().label(language),
                methods,
                methods ? COLUMNS : COLUMNS - 1,
                groups);
    }

    /** What cards are called here, and this one where it has a name of its own. */
    private String title(CardResult card) {
        String word = card.card().card().word().in(language);
        String name = card.card().card().name().in(language);
        return name.equals(word) ? word : word + ": " + name;
    }

    private View.Group group(CardResult card, String id, Said name, List<View.Row> rows) {
        return card.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .flatMap(group -> group.group().flatMap(Group::rule).map(rule -> judged(group, rule, name, rows)))
                .orElseGet(() -> new View.Group(name, View.Light.NONE, false, rows, List.of(), false));
    }

    /** Groups with a light that are no focus area, and the card itself where it has one. */
    private Stream<View.Group> others(CardResult card, Set<String> areas) {
        Stream<View.Group> groups = card.groups().stream()
                .filter(group -> !areas.contains(group.id()))
                .flatMap(group -> group
                        .group()
                        .flatMap(own ->
                                own.rule().map(rule -> judged(group, rule, Said.of(own.name(), language), List.of())))
                        .stream());
        Stream<View.Group> whole = card.card().card().rule().stream()
                .map(rule -> judged(card.whole(), rule, Said.plain(title(card)), List.of()));
        return Stream.concat(groups, whole);
    }

    private View.Group judged(GroupResult group, GroupRule rule, Said name, List<View.Row> rows) {
        String light = group.status()
                .findLevel()
                .map(level -> level.symbol() + " " + level.label().in(language))
                .orElseGet(() -> "○ " + texts.reason(group.status().reason()));
        List<View.Entry> account = entries(group.explain().account(language));
        return new View.Group(name, Lights.of(group.status(), rule.scale(), light), true, rows, account, true);
    }

    private static List<View.Entry> entries(Account account) {
        return account.entries().stream()
                .map(entry -> new View.Entry(entry.heading(), entry.text()))
                .toList();
    }

    private View.Row row(IndicatorResult result, ResultWords words, History history) {
        Explanation why = result.explain();
        List<View.Entry> contributions = contributions(why);
        return new View.Row(
                result.indicator().id().value(),
                result.row()
                        .successFactor()
                        .map(factor -> Said.of(factor.name(), language))
                        .orElse(Said.NOTHING),
                Said.of(result.indicator().name(), language),
                result.indicator()
                        .method()
                        .map(method -> Said.of(method.name(), language))
                        .orElse(Said.NOTHING),
                words.target(),
                words.value(),
                light(result, words),
                trend(result, history),
                histories.chart(result, history, words),
                words.remark(),
                history.entries(language),
                account(result, why),
                why.decomposition()
                        .flatMap(Decomposition::against)
                        .map(limit -> texts.text(
                                "page.contributions-against",
                                Map.of("limit", NorwegianFormat.withUnit(limit, why.unitOfMeasure()))))
                        .orElseGet(() -> texts.text("page.contributions")),
                contributions,
                !contributions.isEmpty(),
                followUp.places(result));
    }

    /** All there is to say, and what it would take to reach the best light, or that it cannot be reached. */
    private List<View.Entry> account(IndicatorResult result, Explanation why) {
        List<View.Entry> entries = new ArrayList<>(entries(why.account(language)));
        WhatItTakes.of(result)
                .forEach(change ->
                        entries.add(new View.Entry(texts.text(change.key()), change.sentence(language, texts))));
        return entries;
    }

    private static View.Light light(IndicatorResult result, ResultWords words) {
        return Lights.of(result.status(), result.indicator().scale(), words.light());
    }

    /** Better or worse than before; across a break neither (J18). */
    private String trend(IndicatorResult result, History history) {
        return history.before(result)
                .flatMap(before -> Change.between(results, before, result))
                .map(change -> change.isAcrossBreak()
                        ? texts.text("page.trend.break")
                        : arrow(change.difference().signum()) + " "
                                + texts.text("page.trend." + change.trend().id()))
                .orElse("");
    }

    private static String arrow(int sign) {
        return sign > 0 ? "↑" : sign < 0 ? "↓" : "→";
    }

    private List<View.Entry> contributions(Explanation why) {
        return why.decomposition().map(parts -> contributions(parts, why)).orElse(List.of());
    }

    /** What weighs most comes first; of what decides alone, what the figure or light would be without it. */
    private List<View.Entry> contributions(Decomposition parts, Explanation why) {
        if (parts.kind() == Decomposition.Kind.WITHHELD) {
            return List.of(new View.Entry(texts.text("page.contributions-withheld"), ""));
        }
        List<View.Entry> entries = new ArrayList<>();
        parts.ranked()
                .forEach(line -> entries.add(new View.Entry(
                        line.subject().isEmpty()
                                ? texts.text("page.line." + line.kind().name().toLowerCase(Locale.ROOT))
                                : name(line.subject()),
                        line.findShown().map(NorwegianFormat::grouped).orElse(""))));
        parts.decidedBy().forEach(part -> entries.add(new View.Entry(name(part), decided(parts, part, why))));
        return entries;
    }

    private String decided(Decomposition parts, String part, Explanation why) {
        return parts.effects().stream()
                .filter(effect -> effect.subject().equals(part))
                .findFirst()
                .flatMap(effect -> without(effect, why))
                .map(without -> texts.text("page.decided-without", Map.of("without", without)))
                .orElseGet(() -> texts.text("page.decided"));
    }

    private Optional<String> without(Effect effect, Explanation why) {
        return effect.findValue()
                .map(value -> NorwegianFormat.withUnit(value, why.unitOfMeasure()))
                .or(() -> effect.findStatus()
                        .flatMap(Status::findLevel)
                        .map(level -> level.label().in(language).toLowerCase(Locale.ROOT)));
    }

    private String name(String id) {
        return organisation.find(id).map(unit -> unit.name().in(language)).orElse(id);
    }
}
