package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.whatif.SmallestChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the page shows of a card. */
final class CardViewer {
    private static final int COLUMNS = 7;

    private final Evaluation results;
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;

    /** A result and the words about it. */
    private record Told(IndicatorResult result, ResultWords words) {}

    CardViewer(Evaluation results, Language language, Messages texts) {
        this.results = results;
        this.organisation = results.organisation();
        this.language = language;
        this.texts = texts;
    }

    /** A card through the periods, as it is in the one that is current. */
    View.Card card(List<CardResult> through) {
        CardResult card = Viewer.current(through).orElseThrow();
        Map<IndicatorId, List<Told>> histories = histories(through);
        Map<String, List<View.Row>> rows = new LinkedHashMap<>();
        for (IndicatorResult result : card.indicators()) {
            List<Told> history = histories.get(result.indicator().id());
            if (history != null) {
                rows.computeIfAbsent(result.row().perspective().id().value(), id -> new ArrayList<>())
                        .add(row(result, words(result, history), history));
            }
        }
        List<View.Group> groups = new ArrayList<>();
        card.indicators().stream()
                .map(result -> result.row().perspective())
                .distinct()
                .filter(perspective -> rows.containsKey(perspective.id().value()))
                .forEach(perspective -> groups.add(group(
                        card,
                        perspective.id().value(),
                        perspective.name().in(language),
                        rows.getOrDefault(perspective.id().value(), List.of()))));
        boolean methods = rows.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> !row.method().isEmpty());
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

    private View.Group group(CardResult card, String id, String name, List<View.Row> rows) {
        Optional<View.Light> light = card.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .flatMap(group -> group.explain()
                        .rule()
                        .map(rule -> Lights.of(
                                group.status(),
                                rule.scale(),
                                group.status()
                                        .findLevel()
                                        .map(level -> level.symbol() + " "
                                                + level.label().in(language))
                                        .orElseGet(() -> "○ "
                                                + texts.reason(group.status().reason())))));
        return new View.Group(name, light.orElse(new View.Light("", "", "")), light.isPresent(), rows);
    }

    private Map<IndicatorId, List<Told>> histories(List<CardResult> through) {
        Map<IndicatorId, List<Told>> histories = new LinkedHashMap<>();
        for (CardResult card : through) {
            for (IndicatorResult result : card.indicators()) {
                ResultWords words = ResultWords.of(result, language);
                if (words.hasContent()) {
                    histories
                            .computeIfAbsent(result.indicator().id(), id -> new ArrayList<>())
                            .add(new Told(result, words));
                }
            }
        }
        return histories;
    }

    /** What was said of it in its history; a period without content is not told there. */
    private ResultWords words(IndicatorResult result, List<Told> history) {
        return history.stream()
                .filter(told -> told.result.period().equals(result.period()))
                .findFirst()
                .map(Told::words)
                .orElseGet(() -> ResultWords.of(result, language));
    }

    private View.Row row(IndicatorResult result, ResultWords words, List<Told> history) {
        Explanation why = result.explain();
        List<View.Entry> contributions = contributions(why);
        return new View.Row(
                result.row()
                        .successFactor()
                        .map(factor -> factor.name().in(language))
                        .orElse(""),
                result.indicator().name().in(language),
                result.indicator()
                        .method()
                        .map(method -> method.name().in(language))
                        .orElse(""),
                words.target(),
                words.value(),
                light(result, words),
                trend(result),
                chart(history, words),
                words.remark(),
                history.stream().map(this::past).toList(),
                account(result, why),
                why.decomposition()
                        .flatMap(Decomposition::against)
                        .map(limit -> texts.text(
                                "page.contributions-against",
                                Map.of("limit", NorwegianFormat.withUnit(limit, why.unitOfMeasure()))))
                        .orElseGet(() -> texts.text("page.contributions")),
                contributions,
                !contributions.isEmpty());
    }

    /** All there is to say, and what it would take to reach the best light. */
    private List<View.Entry> account(IndicatorResult result, Explanation why) {
        List<View.Entry> entries = new ArrayList<>();
        why.account(language).entries().forEach(entry -> entries.add(new View.Entry(entry.heading(), entry.text())));
        change(result, why)
                .filter(change -> change.outcome() != SmallestChange.Outcome.REACHED)
                .ifPresent(change ->
                        entries.add(new View.Entry(texts.text("page.what-it-takes"), change.sentence(language))));
        return entries;
    }

    private static Optional<SmallestChange> change(IndicatorResult result, Explanation why) {
        if (!result.status().isJudged()
                || result.findValue().isEmpty()
                || why.rule().isEmpty()) {
            return Optional.empty();
        }
        String best = result.indicator().scale().best().id();
        try {
            return Optional.of(
                    why.parts().isPresent()
                            ? SmallestChange.ofNumerator(result, best)
                            : SmallestChange.ofValue(result, best));
        } catch (IllegalArgumentException e) { // it does not follow from one input alone, and has no such sentence
            return Optional.empty();
        }
    }

    private static View.Light light(IndicatorResult result, ResultWords words) {
        return Lights.of(result.status(), result.indicator().scale(), words.light());
    }

    /** A period: the figure, what was asked for, the light, and what to know of it. */
    private View.Entry past(Told told) {
        ResultWords words = told.words;
        return new View.Entry(
                told.result.period().label(language),
                Stream.of(words.value(), words.target(), words.light(), words.remark())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String chart(List<Told> history, ResultWords words) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        history.forEach(told -> values.add(told.result.findValue().orElse(null)));
        return Chart.of(values, words.findBound());
    }

    private String trend(IndicatorResult result) {
        return Change.sincePrevious(results, result)
                .map(change -> arrow(change.difference().signum()) + " "
                        + texts.text("page.trend." + change.trend().id()))
                .orElse("");
    }

    private static String arrow(int sign) {
        return sign > 0 ? "↑" : sign < 0 ? "↓" : "→";
    }

    private List<View.Entry> contributions(Explanation why) {
        return why.decomposition().map(this::contributions).orElse(List.of());
    }

    private List<View.Entry> contributions(Decomposition parts) {
        List<View.Entry> entries = new ArrayList<>();
        parts.shown()
                .forEach(line -> entries.add(new View.Entry(
                        line.subject().isEmpty()
                                ? texts.text("page.line." + line.kind().name().toLowerCase(Locale.ROOT))
                                : name(line.subject()),
                        line.findShown().map(NorwegianFormat::grouped).orElse(""))));
        parts.decidedBy().forEach(part -> entries.add(new View.Entry(name(part), texts.text("page.decided"))));
        return entries;
    }

    private String name(String id) {
        return organisation.find(id).map(unit -> unit.name().in(language)).orElse(id);
    }
}
