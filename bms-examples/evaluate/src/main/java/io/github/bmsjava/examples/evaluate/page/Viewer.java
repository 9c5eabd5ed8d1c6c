package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Puts together what the page shows of one evaluation. */
final class Viewer {
    private final Content.Part part;
    private final Evaluation results;
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;
    private final String prefix;
    private final FollowUpViewer followUp;
    private final CardViewer cardViewer;
    private final CardViewer briefly;

    Viewer(Content.Part part, Language language, Messages texts, int number) {
        this.part = part;
        this.results = part.results();
        this.organisation = results.organisation();
        this.language = language;
        this.texts = texts;
        this.prefix = "d" + number + "-";
        this.followUp = new FollowUpViewer(results, part.besides().followUp(), language, texts);
        this.cardViewer = new CardViewer(results, followUp, language, texts, false);
        this.briefly = new CardViewer(results, followUp, language, texts, true);
    }

    View.Part part() {
        Set<OrgUnitId> shown = part.units().stream().map(OrgUnit::id).collect(Collectors.toSet());
        boolean isCompact = Content.isLarge(results);
        // of a large city these take a while, beside which the rest can begin
        CompletableFuture<Fingerprints> fingerprints = CompletableFuture.supplyAsync(results::fingerprints);
        List<OrgUnit> whole = isCompact ? Content.topmost(part.units(), organisation) : part.units();
        CompletableFuture<List<View.Unit>> wholeUnits = CompletableFuture.supplyAsync(
                () -> whole.stream().map(unit -> unit(unit, cardViewer)).toList());
        String data = isCompact ? data(part.units()) : "";
        List<CardResult> cards = currentCards(whole);
        Comparisons comparisons = new Comparisons(results, language, texts, isCompact ? below(whole) : part.units());
        List<ProcessView> processes = new ProcessViewer(results, language, texts).views(cards);
        return new View.Part(
                prefix + "del",
                part.heading(),
                organisation.roots().stream().map(root -> branch(root, shown)).toList(),
                wholeUnits.join(),
                comparisons.all(),
                comparisons.tooMany(),
                part.texts(),
                part.problems(),
                !part.problems().isEmpty(),
                part.summary(),
                fingerprints(fingerprints.join()),
                followUp.view(isCompact ? currentCards(part.units()) : cards, this::href),
                new AgreementViewer(part.besides().agreements(), organisation, language, texts, this::href).view(),
                processes,
                !processes.isEmpty(),
                new StrategyViewer(part.besides().strategy(), language, this::counts).view(cards),
                isCompact,
                data);
    }

    private String fingerprints(Fingerprints prints) {
        return texts.text("page.fingerprints", Map.of("definition", prints.definition(), "data", prints.data()));
    }

    private List<OrgUnit> below(List<OrgUnit> units) {
        return units.stream()
                .flatMap(unit -> organisation.children(unit.id()).stream())
                .toList();
    }

    /** What the page's script makes the cards of units from. They are made side by side, and told in the order of the units. */
    private String data(List<OrgUnit> units) {
        CardData data = new CardData(texts);
        units.parallelStream().map(unit -> unit(unit, briefly)).forEachOrdered(data::add);
        return data.json();
    }

    /** The cards of units, as they are in the periods that are current. */
    private List<CardResult> currentCards(List<OrgUnit> units) {
        return units.stream()
                .flatMap(unit -> cards(unit).values().stream())
                .flatMap(card -> current(card).stream())
                .toList();
    }

    private String href(OrgUnitId unit) {
        return "#" + id(organisation.unit(unit));
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
                        .flatMap(card -> card.indicators().stream())
                        .toList()),
                below,
                !below.isEmpty());
    }

    /** How many lights of each kind, scale by scale from best to worst; what is not judged comes last. */
    private List<View.Count> counts(List<IndicatorResult> rows) {
        Map<View.Light, Integer> counts = new LinkedHashMap<>();
        for (IndicatorResult row : rows) {
            StatusScale scale = row.indicator().scale();
            Lights.all(scale, language).forEach(light -> counts.putIfAbsent(light, 0));
            row.status()
                    .findLevel()
                    .map(level -> Lights.of(level, scale, language))
                    .ifPresent(light -> counts.merge(light, 1, Integer::sum));
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

    private View.Unit unit(OrgUnit unit, CardViewer viewer) {
        return new View.Unit(
                id(unit),
                unit.name().in(language),
                cards(unit).values().stream().map(viewer::card).toList());
    }
}
