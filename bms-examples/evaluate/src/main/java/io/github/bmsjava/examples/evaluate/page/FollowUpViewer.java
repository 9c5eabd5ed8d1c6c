package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Step;
import io.github.bmsjava.action.TargetDeviation;
import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
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

/** Puts together comment, action and dialogue: beside each number, and as the plan with what is red and unanswered (R190). */
final class FollowUpViewer {
    private final Evaluation results;
    private final FollowUp followUp;
    private final Language language;
    private final Messages texts;
    private final Map<Period, Lacking> lacking = new LinkedHashMap<>();

    /** The results of a period that are red and unanswered. */
    private record Lacking(Set<IndicatorResult> comment, Set<IndicatorResult> action) {}

    FollowUpViewer(Evaluation results, FollowUp followUp, Language language, Messages texts) {
        this.results = results;
        this.followUp = followUp;
        this.language = language;
        this.texts = texts;
    }

    /** Comment, action and dialogue about a result, in this order. */
    List<FollowUpView.Place> places(IndicatorResult result) {
        return List.of(
                place("comment", comments(result), lacksComment(result)),
                place("action", actions(result), lacksAction(result)),
                place("dialogue", dialogue(result), false));
    }

    private FollowUpView.Place place(String kind, List<String> entries, boolean isMissing) {
        return new FollowUpView.Place(
                texts.text("page.follow-" + kind), entries, entries.isEmpty(), entries.isEmpty() && isMissing);
    }

    private List<String> comments(IndicatorResult result) {
        return followUp.comments().stream()
                .filter(comment -> isAbout(comment.unit(), comment.indicator(), result)
                        && comment.period().equals(result.period()))
                .map(comment -> NorwegianFormat.date(comment.step().on()) + ": "
                        + comment.text().reveal())
                .toList();
    }

    private List<String> actions(IndicatorResult result) {
        return followUp.plan().actions().stream()
                .filter(action -> isAbout(action.unit(), action.indicator(), result))
                .map(action -> Stream.of(
                                action.activity().in(language),
                                action.deadline().map(this::by).orElse(""),
                                state(action, result.period()).word())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    private List<String> dialogue(IndicatorResult result) {
        return followUp.deviations().stream()
                .filter(one -> isAbout(one.unit(), one.indicator(), result)
                        && one.period().equals(result.period()))
                .map(this::steps)
                .toList();
    }

    private String steps(TargetDeviation deviation) {
        return Stream.of(
                        Optional.of(step("seen", deviation.seen())),
                        deviation.findRaised().map(step -> step("raised", step)),
                        deviation.findFollowedUp().map(step -> step("followed", step)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String step(String kind, Step step) {
        return texts.text("page.follow-" + kind, Map.of("day", NorwegianFormat.date(step.on())));
    }

    private static boolean isAbout(OrgUnitId unit, IndicatorId indicator, IndicatorResult result) {
        return unit.equals(result.unit().id())
                && indicator.equals(result.indicator().id());
    }

    private boolean lacksComment(IndicatorResult result) {
        return lacking(result.period()).comment.contains(result);
    }

    private boolean lacksAction(IndicatorResult result) {
        return lacking(result.period()).action.contains(result);
    }

    private Lacking lacking(Period period) {
        return lacking.computeIfAbsent(
                period,
                any -> new Lacking(
                        new LinkedHashSet<>(ActionPlan.redWithoutComment(results, period, followUp.comments())),
                        new LinkedHashSet<>(followUp.plan().redWithoutAction(results, period, followUp.day()))));
    }

    /** The plan and what is red and unanswered on the cards that are shown. */
    FollowUpView view(List<CardResult> cards, Function<OrgUnitId, String> href) {
        List<IndicatorResult> shown =
                cards.stream().flatMap(card -> card.indicators().stream()).toList();
        List<FollowUpView.Red> unanswered = shown.stream()
                .filter(result -> lacksComment(result) || lacksAction(result))
                .map(result -> red(result, href))
                .toList();
        long red = shown.stream().filter(FollowUpViewer::isRed).count();
        List<FollowUpView.Planned> plan = plan(shown);
        return new FollowUpView(
                plan,
                !plan.isEmpty(),
                texts.text("page.follow-day", Map.of("day", NorwegianFormat.date(followUp.day()))),
                red > 0,
                unanswered,
                !unanswered.isEmpty(),
                texts.text(
                        "page.follow-sum",
                        Map.of("red", Long.toString(red), "lacking", Integer.toString(unanswered.size()))));
    }

    private static boolean isRed(IndicatorResult result) {
        return result.status()
                .findLevel()
                .filter(result.indicator().scale().worst()::equals)
                .isPresent();
    }

    private FollowUpView.Red red(IndicatorResult result, Function<OrgUnitId, String> href) {
        ResultWords words = ResultWords.of(result, language);
        return new FollowUpView.Red(
                result.unit().name().in(language),
                href.apply(result.unit().id()),
                result.indicator().name().in(language),
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()),
                texts.text(lacksComment(result) ? "page.follow-missing" : "page.follow-there"),
                texts.text(lacksAction(result) ? "page.follow-missing" : "page.follow-there"));
    }

    /** The actions of what is shown, in the order of the plan. */
    private List<FollowUpView.Planned> plan(List<IndicatorResult> shown) {
        List<FollowUpView.Planned> rows = new ArrayList<>();
        for (Action action : followUp.plan().actions()) {
            shown.stream()
                    .filter(result -> isAbout(action.unit(), action.indicator(), result))
                    .findFirst()
                    .ifPresent(result -> rows.add(planned(action, result)));
        }
        return rows;
    }

    private FollowUpView.Planned planned(Action action, IndicatorResult result) {
        ResultWords words = ResultWords.of(result, language);
        return new FollowUpView.Planned(
                action.activity().in(language),
                result.unit().name().in(language),
                result.indicator().name().in(language),
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()),
                !words.light().isEmpty(),
                action.deadline().map(this::by).orElse(""),
                action.cost()
                        .map(cost -> NorwegianFormat.grouped(cost) + "\u00A0kr")
                        .orElse(""),
                state(action, result.period()));
    }

    private String by(Deadline deadline) {
        String day = NorwegianFormat.date(deadline.date());
        return deadline.isApproximate() ? texts.text("page.follow-about", Map.of("day", day)) : day;
    }

    /** How far an action has come on the day; symbol and word tell it without the colour. */
    private View.Light state(Action action, Period period) {
        if (action.isDone(followUp.day())) {
            return new View.Light(
                    "good",
                    "✓",
                    texts.text(
                            "page.follow-done",
                            Map.of(
                                    "day",
                                    action.done().map(NorwegianFormat::date).orElse(""))));
        }
        if (!followUp.plan().active(results, period, followUp.day()).contains(action)) {
            return new View.Light("none", "–", texts.text("page.follow-dormant"));
        }
        return action.isOverdue(followUp.day())
                ? new View.Light("bad", "!", texts.text("page.follow-late"))
                : new View.Light("between", "…", texts.text("page.follow-open"));
    }
}
