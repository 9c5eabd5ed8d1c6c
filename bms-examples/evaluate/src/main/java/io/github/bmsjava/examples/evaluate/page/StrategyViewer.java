package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.strategy.CauseLink;
import io.github.bmsjava.strategy.MapNode;
import io.github.bmsjava.strategy.Strategy;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together the strategy map over the success factors of a card. */
final class StrategyViewer {
    private final StrategyOverview overview;
    private final Language language;
    private final Function<List<IndicatorResult>, List<View.Count>> counts;

    StrategyViewer(
            StrategyOverview overview, Language language, Function<List<IndicatorResult>, List<View.Count>> counts) {
        this.overview = overview;
        this.language = language;
        this.counts = counts;
    }

    /** The map over the first card that has a group of it. */
    StrategyView view(List<CardResult> cards) {
        Set<CauseLink> links = overview.strategy().map().links();
        Set<GroupId> nodes = links.stream()
                .flatMap(link -> Stream.of(link.cause(), link.effect()))
                .flatMap(node -> group(node).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return cards.stream()
                .filter(card -> card.indicators().stream()
                        .anyMatch(row -> nodes.contains(factor(row).id())))
                .findFirst()
                .map(card -> view(card, links))
                .orElse(StrategyView.NONE);
    }

    private StrategyView view(CardResult card, Set<CauseLink> links) {
        Map<Group, Map<Group, List<IndicatorResult>>> areas = new LinkedHashMap<>();
        card.indicators()
                .forEach(row -> areas.computeIfAbsent(row.row().perspective(), area -> new LinkedHashMap<>())
                        .computeIfAbsent(factor(row), factor -> new ArrayList<>())
                        .add(row));
        Map<GroupId, Said> names = new LinkedHashMap<>();
        List<StrategyDrawing.Band> bands = new ArrayList<>();
        areas.forEach((area, factors) -> {
            List<StrategyDrawing.Box> boxes = new ArrayList<>();
            factors.forEach((factor, rows) -> {
                names.put(factor.id(), Said.of(factor.name(), language));
                boxes.add(new StrategyDrawing.Box(
                        factor.id().value(), factor.name().in(language), counts.apply(rows)));
            });
            bands.add(new StrategyDrawing.Band(area.name().in(language), boxes));
        });
        List<StrategyView.Factor> told = new ArrayList<>();
        areas.forEach((area, factors) -> factors.forEach((factor, rows) -> told.add(new StrategyView.Factor(
                Said.of(factor.name(), language),
                Said.of(area.name(), language),
                counts.apply(rows),
                effects(factor.id().value(), links, names)))));
        // what the card does not have cannot be drawn, but is said
        links.stream()
                .flatMap(link -> group(link.cause()).stream())
                .filter(cause -> !names.containsKey(cause))
                .distinct()
                .forEach(cause -> told.add(new StrategyView.Factor(
                        Said.plain(cause.value()), Said.NOTHING, List.of(), effects(cause.value(), links, names))));
        List<StrategyView.Goal> goals = goals(areas.keySet());
        return new StrategyView(
                true,
                unit(card) + ": " + card.card().card().name().in(language) + " · "
                        + card.indicators().get(0).period().label(language),
                overview.note(),
                StrategyDrawing.WIDTH,
                StrategyDrawing.height(bands),
                StrategyDrawing.of(bands, arrows(links)),
                goals,
                !goals.isEmpty(),
                told);
    }

    /** Whose lights they are. */
    private String unit(CardResult card) {
        return card.indicators().get(0).unit().name().in(language);
    }

    private static Group factor(IndicatorResult row) {
        return row.row().successFactor().orElseGet(() -> row.row().perspective());
    }

    private static Optional<GroupId> group(MapNode node) {
        return node.fold(goal -> Optional.empty(), Optional::of);
    }

    private static List<StrategyDrawing.Arrow> arrows(Set<CauseLink> links) {
        List<StrategyDrawing.Arrow> arrows = new ArrayList<>();
        links.forEach(link -> group(link.cause())
                .ifPresent(cause -> group(link.effect())
                        .ifPresent(effect -> arrows.add(new StrategyDrawing.Arrow(cause.value(), effect.value())))));
        return arrows;
    }

    private static Said effects(String id, Set<CauseLink> links, Map<GroupId, Said> names) {
        return Said.list(links.stream()
                .filter(link -> group(link.cause())
                        .filter(cause -> cause.value().equals(id))
                        .isPresent())
                .flatMap(link -> group(link.effect()).stream())
                .map(effect -> names.getOrDefault(effect, Said.plain(effect.value())))
                .toList());
    }

    /** The goals in their order, each with the areas of the card that are linked to it. */
    private List<StrategyView.Goal> goals(Set<Group> areas) {
        Strategy strategy = overview.strategy();
        return strategy.goals().stream()
                .map(goal -> new StrategyView.Goal(
                        Said.of(goal.name(), language),
                        Said.list(areas.stream()
                                .filter(area -> strategy.groupsUnder(goal.id()).contains(area.id()))
                                .map(area -> Said.of(area.name(), language))
                                .toList())))
                .toList();
    }
}
