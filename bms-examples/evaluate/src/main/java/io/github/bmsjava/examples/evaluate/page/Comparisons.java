package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The indicators that units of one type have in common, side by side, in the period of which most is known; of several the last. */
final class Comparisons {
    private static final int FEW = 12;

    private final Evaluation results;
    private final Language language;
    private final Messages texts;
    private final Map<UnitTypeId, List<OrgUnit>> byType = new LinkedHashMap<>();

    Comparisons(Evaluation results, Language language, Messages texts, List<OrgUnit> units) {
        this.results = results;
        this.language = language;
        this.texts = texts;
        units.forEach(unit -> unit.type()
                .ifPresent(type ->
                        byType.computeIfAbsent(type, any -> new ArrayList<>()).add(unit)));
    }

    List<View.Comparison> all() {
        List<View.Comparison> all = new ArrayList<>();
        byType.forEach((type, alike) -> {
            if (alike.size() <= FEW) {
                fullest(alike).map(shared -> comparison(type, alike, shared)).ifPresent(all::add);
            }
        });
        return all;
    }

    /** Of which types there are too many units to stand side by side, a sentence each. */
    List<String> tooMany() {
        List<String> tooMany = new ArrayList<>();
        byType.forEach((type, alike) -> {
            if (alike.size() > FEW && fullest(alike).isPresent()) {
                tooMany.add(texts.text(
                        "page.comparison-too-many",
                        Map.of("count", Integer.toString(alike.size()), "type", type.value())));
            }
        });
        return tooMany;
    }

    private View.Comparison comparison(UnitTypeId type, List<OrgUnit> alike, Shared shared) {
        return new View.Comparison(
                type.value() + " " + shared.period.label(language),
                legend(shared),
                alike.stream().map(unit -> unit.name().in(language)).toList(),
                rows(shared));
    }

    /** What is shared in the period of which most is known; empty where nothing is in any. */
    private Optional<Shared> fullest(List<OrgUnit> alike) {
        Shared most = null;
        for (Period period : results.periods()) {
            Shared shared = shared(alike, period);
            if (shared.figures() > 0 && (most == null || shared.figures() >= most.figures())) {
                most = shared;
            }
        }
        return Optional.ofNullable(most);
    }

    /** An indicator, and its card where some unit has the indicator on several. */
    private record Subject(IndicatorId indicator, Optional<ScorecardId> card) {}

    /** What units have in a period: the first result of each subject, which names it, and a column for each unit. */
    private record Shared(
            Period period, Map<Subject, IndicatorResult> firsts, List<Map<Subject, IndicatorResult>> columns) {
        /** How many figures and lights at least one other unit has, too. */
        long figures() {
            return subjects().stream().mapToLong(this::count).sum();
        }

        /** Those of which at least two units have a figure or a light. */
        List<Subject> subjects() {
            return firsts.keySet().stream()
                    .filter(subject -> count(subject) > 1)
                    .toList();
        }

        private long count(Subject subject) {
            return columns.stream()
                    .flatMap(column -> Stream.ofNullable(column.get(subject)))
                    .filter(Comparisons::isKnown)
                    .count();
        }
    }

    private static boolean isKnown(IndicatorResult result) {
        return result.findValue().isPresent() || result.status().isJudged();
    }

    private Shared shared(List<OrgUnit> alike, Period period) {
        List<List<IndicatorResult>> units = alike.stream()
                .map(unit -> results.in(period).findUnit(unit.id()).map(UnitResults::cards).orElse(List.of()).stream()
                        .flatMap(card -> card.indicators().stream())
                        .toList())
                .toList();
        Set<IndicatorId> onSeveral = new HashSet<>();
        for (List<IndicatorResult> unit : units) {
            Set<IndicatorId> seen = new HashSet<>();
            unit.stream()
                    .map(result -> result.indicator().id())
                    .filter(id -> !seen.add(id))
                    .forEach(onSeveral::add);
        }
        Map<Subject, IndicatorResult> firsts = new LinkedHashMap<>();
        List<Map<Subject, IndicatorResult>> columns = new ArrayList<>();
        for (List<IndicatorResult> unit : units) {
            Map<Subject, IndicatorResult> column = new HashMap<>();
            for (IndicatorResult result : unit) {
                IndicatorId id = result.indicator().id();
                Subject subject = new Subject(
                        id,
                        onSeveral.contains(id)
                                ? Optional.of(result.card().card().id())
                                : Optional.empty());
                column.put(subject, result);
                firsts.putIfAbsent(subject, result);
            }
            columns.add(column);
        }
        return new Shared(period, firsts, columns);
    }

    private List<View.Compared> rows(Shared shared) {
        return shared.subjects().stream()
                .map(subject -> new View.Compared(
                        name(subject, shared),
                        shared.columns.stream()
                                .map(column -> cell(column.get(subject)))
                                .toList()))
                .toList();
    }

    /** The indicator, with its card where it stands on several. */
    private Said name(Subject subject, Shared shared) {
        IndicatorResult first = Objects.requireNonNull(shared.firsts.get(subject));
        Said name = Said.of(first.indicator().name(), language);
        return subject.card().isEmpty()
                ? name
                : name.before(" · " + first.card().card().name().in(language));
    }

    /** Every level of the scales of the rows, from best to worst, and what else stands in their cells. */
    private List<View.Light> legend(Shared shared) {
        Set<View.Light> levels = new LinkedHashSet<>();
        Set<View.Light> others = new LinkedHashSet<>();
        for (Subject subject : shared.subjects()) {
            IndicatorResult first = Objects.requireNonNull(shared.firsts.get(subject));
            levels.addAll(Lights.all(first.indicator().scale(), language));
            shared.columns.stream()
                    .map(column -> cell(column.get(subject)).light())
                    .filter(light -> !light.symbol().isEmpty())
                    .forEach(others::add);
        }
        levels.addAll(others);
        return List.copyOf(levels);
    }

    /** Figure and light; where there is neither, why there is not. What does not stand on a unit's card has an empty cell. */
    private View.Cell cell(@Nullable IndicatorResult result) {
        if (result == null) {
            return new View.Cell(false, "", View.Light.NONE, "");
        }
        if (!isKnown(result)) {
            String reason = texts.reason(result.status().reason());
            return new View.Cell(false, "", View.Light.NONE, reason.toLowerCase(Locale.ROOT));
        }
        ResultWords words = ResultWords.of(result, language);
        return new View.Cell(
                true,
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()),
                "");
    }
}
