package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.examples.evaluate.page.History.Told;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the indicators of a card through the periods, in words and as a line, and finds the breaks in them (J18). */
final class Histories {
    private final Evaluation results;
    private final Language language;
    private final Messages texts;
    private final boolean isBrief;
    /** Whether any unit came, went or changed; where none did, no result need be explained to know that there is no break. */
    private final boolean mayBreak;

    /** The indicators whose targets may differ from period to period; those of the others need be looked up once only. */
    private final Set<IndicatorId> dated;

    /** Whole, or in brief: with value and light alone. */
    Histories(Evaluation results, Language language, Messages texts, boolean isBrief) {
        this.results = results;
        this.language = language;
        this.texts = texts;
        this.isBrief = isBrief;
        this.dated = results.plan().model().indicators().stream()
                .filter(one -> !one.earlier().isEmpty()
                        || results.plan().model().targets().areDated(one.id()))
                .map(Indicator::id)
                .collect(Collectors.toSet());
        this.mayBreak = !results.organisation().timeline().events().isEmpty()
                || results.organisation().units().stream()
                        .anyMatch(unit -> !unit.validity().equals(DateRange.always()));
    }

    /** The indicators of a card that have anything to tell. */
    Map<IndicatorId, History> of(List<CardResult> through) {
        Map<IndicatorId, History> histories = new LinkedHashMap<>();
        for (CardResult card : through) {
            for (IndicatorResult result : rows(card)) {
                IndicatorId id = result.indicator().id();
                History history = histories.getOrDefault(id, new History());
                told(result, history).ifPresent(told -> {
                    history.add(told);
                    histories.put(id, history);
                });
            }
        }
        return histories;
    }

    /** The rows of a card, then those that only a group beside it asks for: its light is to be explained as well. */
    static List<IndicatorResult> rows(CardResult card) {
        Set<IndicatorId> onCard =
                card.indicators().stream().map(row -> row.indicator().id()).collect(Collectors.toSet());
        return Stream.concat(
                        card.indicators().stream(),
                        card.offCard().stream()
                                .filter(row -> !onCard.contains(row.indicator().id())))
                .toList();
    }

    private Optional<Told> told(IndicatorResult result, History history) {
        if (isBrief && BriefWords.areEnough(result)) {
            boolean isAfterBreak = isAfterBreak(history, result);
            String brief = BriefWords.of(result, language, texts);
            return Optional.of(new Told(result, null, past(isAfterBreak, Stream.of(brief)), isAfterBreak));
        }
        ResultWords words = ResultWords.of(result, language);
        if (!words.hasContent()) {
            return Optional.empty();
        }
        boolean isAfterBreak = isAfterBreak(history, result);
        String past = past(isAfterBreak, Stream.of(words.value(), words.target(), words.light(), words.remark()));
        return Optional.of(new Told(result, words, past, isAfterBreak));
    }

    private boolean isAfterBreak(History history, IndicatorResult result) {
        if (!mayBreak) {
            return false;
        }
        if (result.marks().contains(Mark.BREAK)) {
            return true;
        }
        return history.before(result)
                .flatMap(before -> Change.between(results, before, result))
                .filter(Change::isAcrossBreak)
                .isPresent();
    }

    /** The figure, what was asked for, the light, and what to know of it. */
    private String past(boolean isAfterBreak, Stream<String> said) {
        return Stream.concat(Stream.of(isAfterBreak ? texts.text("page.break") : ""), said)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What was said of a result in its history; a period without content is not told there. */
    ResultWords words(IndicatorResult result, History history) {
        return history.told().stream()
                .filter(told -> told.result().period().equals(result.period()))
                .map(Told::words)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> ResultWords.of(result, language));
    }

    /**
     * The values in the periods of a result's own type, from the first to the last of which anything is told. Those between them have
     * their place whether anything is told of them or not, and evaluated or not, so that the line does not join what lies apart. Each
     * has its own target; the words are those of the result.
     */
    Chart.Drawing chart(IndicatorResult result, History history, ResultWords words) {
        Optional<Bound> always = dated.contains(result.indicator().id()) ? Optional.empty() : words.findBound();
        Map<Period, Told> told = new LinkedHashMap<>();
        history.told().stream()
                .filter(one -> one.result().period().type() == result.period().type())
                .forEach(one -> told.put(one.result().period(), one));
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<Optional<Bound>> targets = new ArrayList<>();
        Set<Integer> breaks = new TreeSet<>();
        int met = 0;
        for (Period period : results.span(result.period().type())) {
            Told one = told.get(period);
            if (one != null) {
                met++;
                if (one.isAfterBreak() && !values.isEmpty()) {
                    breaks.add(values.size());
                }
                values.add(one.result().findValue().orElse(null));
                targets.add(always.isPresent() ? always : target(one));
            } else if (met > 0 && met < told.size()) {
                values.add(null);
                targets.add(Optional.empty());
            }
        }
        return Chart.of(values, breaks, targets);
    }

    /** The bound that the words of a result have; where it has none since they were not needed, the target is looked up without them. */
    private Optional<Bound> target(Told told) {
        ResultWords words = told.words();
        IndicatorResult result = told.result();
        if (words != null) {
            return words.findBound();
        }
        TargetResolution target = results.plan()
                .model()
                .targets()
                .resolve(new TargetQuery(
                        result.indicator(),
                        result.unit().id(),
                        result.unit().type(),
                        result.card().card().id(),
                        result.period()));
        return target.rule()
                .map(StatusRule::target)
                .or(() -> target.chosen()
                        .flatMap(any -> ResultWords.of(result, language).findBound()));
    }
}
