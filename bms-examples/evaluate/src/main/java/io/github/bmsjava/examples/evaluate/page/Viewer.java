package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what the page shows of one evaluation. */
final class Viewer {
    private final Evaluation results;
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;
    private final String prefix;
    private final CardViewer cardViewer;

    Viewer(Evaluation results, Language language, Messages texts, int number) {
        this.results = results;
        this.organisation = results.organisation();
        this.language = language;
        this.texts = texts;
        this.prefix = "d" + number + "-";
        this.cardViewer = new CardViewer(results, language, texts);
    }

    View.Part part(Content.Part part) {
        Set<OrgUnitId> shown = part.units().stream().map(OrgUnit::id).collect(Collectors.toSet());
        return new View.Part(
                prefix + "del",
                part.heading(),
                organisation.roots().stream().map(root -> branch(root, shown)).toList(),
                part.units().stream().map(this::unit).toList(),
                new Comparisons(results, language, part.units()).all(),
                part.texts(),
                part.problems(),
                !part.problems().isEmpty(),
                part.summary());
    }

    private String id(OrgUnit unit) {
        return prefix + "e" + organisation.indexOf(unit.id());
    }

    private View.Branch branch(OrgUnit unit, Set<OrgUnitId> shown) {
        List<View.Branch> below = organisation.children(unit.id()).stream()
                .map(child -> branch(child, shown))
                .toList();
        return new View.Branch(
                "#" + id(unit),
                unit.name().in(language),
                shown.contains(unit.id()),
                counts(cards(unit).values().stream()
                        .flatMap(card -> current(card).stream())
                        .toList()),
                below,
                !below.isEmpty());
    }

    /** How many lights of each kind, best first; what is not judged comes last. */
    private List<View.Count> counts(List<CardResult> cards) {
        Map<View.Light, Integer> counts = new LinkedHashMap<>();
        List<IndicatorResult> rows =
                cards.stream().flatMap(card -> card.indicators().stream()).toList();
        for (IndicatorResult row : rows) {
            StatusScale scale = row.indicator().scale();
            List<StatusLevel> levels = scale.levels();
            for (int i = levels.size() - 1; i >= 0; i--) {
                StatusLevel level = levels.get(i);
                counts.merge(
                        new View.Light(
                                Lights.style(level, scale),
                                level.symbol(),
                                level.label().in(language)),
                        row.status().findLevel().filter(level::equals).isPresent() ? 1 : 0,
                        Integer::sum);
            }
        }
        int judged = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (rows.size() > judged) {
            counts.put(new View.Light("none", "○", texts.text("page.unjudged")), rows.size() - judged);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new View.Count(
                        count.getKey().style(),
                        count.getKey().symbol(),
                        count.getKey().word(),
                        count.getValue()))
                .toList();
    }

    /** The cards of a unit through the periods, by the card's id. */
    private Map<String, List<CardResult>> cards(OrgUnit unit) {
        Map<String, List<CardResult>> cards = new LinkedHashMap<>();
        for (Period period : results.periods()) {
            results.in(period).findUnit(unit.id()).map(UnitResults::cards).orElse(List.of()).stream()
                    .filter(card -> !card.indicators().isEmpty())
                    .forEach(card -> cards.computeIfAbsent(
                                    card.card().card().id().value(), id -> new ArrayList<>())
                            .add(card));
        }
        return cards;
    }

    /** The last period in which anything has a value; the last one at all where nothing has. */
    static Optional<CardResult> current(List<CardResult> card) {
        for (int i = card.size() - 1; i >= 0; i--) {
            if (card.get(i).indicators().stream()
                    .anyMatch(row -> row.findValue().isPresent())) {
                return Optional.of(card.get(i));
            }
        }
        return card.isEmpty() ? Optional.empty() : Optional.of(card.get(card.size() - 1));
    }

    private View.Unit unit(OrgUnit unit) {
        return new View.Unit(
                id(unit),
                unit.name().in(language),
                cards(unit).values().stream().map(cardViewer::card).toList());
    }
}
