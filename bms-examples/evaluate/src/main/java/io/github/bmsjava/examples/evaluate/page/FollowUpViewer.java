package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Comment;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    /** Red results without a comment, and those without an action, of all periods; units are told side by side and only read them. */
    private final Set<IndicatorResult> uncommented = new HashSet<>();

    private final Set<IndicatorResult> unanswered = new HashSet<>();

    FollowUpViewer(Evaluation results, FollowUp followUp, Language language, Messages texts) {
        this.results = results;
        this.followUp = followUp;
        this.language = language;
        this.texts = texts;
        LocalDate day = followUp.day();
        if (day != null) {
            for (Period period : results.periods()) {
                uncommented.addAll(ActionPlan.redWithoutComment(results, period, followUp.comments()));
                unanswered.addAll(followUp.plan().redWithoutAction(results, period, day));
            }
        }
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
                .map(this::said)
                .toList();
    }

    private String said(Comment comment) {
        String day = NorwegianFormat.date(comment.step().on());
        return followUp.showsTexts()
                ? day + ": " + comment.text().reveal()
                : texts.text("page.follow-commented", Map.of("day", day));
    }

    private List<String> actions(IndicatorResult result) {
        LocalDate day = followUp.day();
        return day == null
                ? List.of()
                : followUp.plan().actions().stream()
                        .filter(action -> isAbout(action.unit(), action.indicator(), result))
                        .map(action -> Stream.of(
                                        action.activity().in(language),
                                        action.deadline().map(this::by).orElse(""),
                                        state(action, result.period(), day).word())
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
        return uncommented.contains(result);
    }

    private boolean lacksAction(IndicatorResult result) {
        return unanswered.contains(result);
    }

    /** The plan and what is red and unanswered on cards, each in its current period. */
    FollowUpView view(List<CardResult> cards, Function<OrgUnitId, String> href) {
        LocalDate day = followUp.day();
        if (day == null) {
            return FollowUpView.NONE;
        }
        List<IndicatorResult> shown =
                cards.stream().flatMap(card -> card.indicators().stream()).toList();
        List<FollowUpView.Red> lacking = shown.stream()
                .filter(result -> lacksComment(result) || lacksAction(result))
                .map(result -> red(result, href))
                .toList();
        long red = shown.stream().filter(FollowUpViewer::isRed).count();
        List<FollowUpView.Planned> plan = plan(cards, day);
        return new FollowUpView(
                plan,
                !plan.isEmpty(),
                texts.text("page.follow-day", Map.of("day", NorwegianFormat.date(day))),
                red > 0,
                lacking,
                !lacking.isEmpty(),
                texts.text(
                        red == 1 ? "page.follow-sum.one" : "page.follow-sum",
                        Map.of("red", Long.toString(red), "lacking", Integer.toString(lacking.size()))),
                shown.stream().map(IndicatorResult::period).distinct().count() > 1,
                note());
    }

    /** What the page shows of comments. */
    private String note() {
        return followUp.comments().isEmpty()
                ? ""
                : texts.text(followUp.showsTexts() ? "page.follow-texts-shown" : "page.follow-texts-hidden");
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
                Said.of(result.indicator().name(), language),
                result.period().label(language),
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()),
                texts.text(lacksComment(result) ? "page.follow-missing" : "page.follow-there"),
                texts.text(lacksAction(result) ? "page.follow-missing" : "page.follow-there"));
    }

    /**
     * The actions in the order of the plan: with the result that they answer where it is on a card that is shown or in a group beside
     * it, and alone where it is not.
     */
    private List<FollowUpView.Planned> plan(List<CardResult> cards, LocalDate day) {
        Map<List<Object>, IndicatorResult> shown = new HashMap<>();
        Stream.concat(
                        cards.stream().flatMap(card -> card.indicators().stream()),
                        cards.stream().flatMap(card -> card.offCard().stream()))
                .forEach(result -> shown.putIfAbsent(
                        List.of(result.unit().id(), result.indicator().id()), result));
        List<FollowUpView.Planned> rows = new ArrayList<>();
        for (Action action : followUp.plan().actions()) {
            IndicatorResult result = shown.get(List.of(action.unit(), action.indicator()));
            rows.add(result == null ? planned(action, day) : planned(action, result, day));
        }
        return rows;
    }

    /** An action whose result is not shown, under the names of the unit and the indicator where they are known. */
    private FollowUpView.Planned planned(Action action, LocalDate day) {
        return new FollowUpView.Planned(
                Said.of(action.activity(), language),
                results.organisation()
                        .findUnit(action.unit())
                        .map(unit -> unit.name().in(language))
                        .orElseGet(() -> action.unit().value()),
                results.plan()
                        .model()
                        .findIndicator(action.indicator())
                        .map(indicator -> Said.of(indicator.name(), language))
                        .orElseGet(() -> Said.plain(action.indicator().value())),
                "",
                "",
                View.Light.NONE,
                false,
                action.deadline().map(this::by).orElse(""),
                cost(action),
                state(action, lastJudged(action), day));
    }

    /** The last period in which the result that an action answers has a light; the last one at all where there is none. */
    private Period lastJudged(Action action) {
        List<Period> periods = results.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (results.in(periods.get(i))
                    .findUnit(action.unit())
                    .flatMap(unit -> unit.findIndicator(action.indicator()))
                    .filter(result -> result.status().isJudged())
                    .isPresent()) {
                return periods.get(i);
            }
        }
        return periods.get(periods.size() - 1);
    }

    private FollowUpView.Planned planned(Action action, IndicatorResult result, LocalDate day) {
        ResultWords words = ResultWords.of(result, language);
        return new FollowUpView.Planned(
                Said.of(action.activity(), language),
                result.unit().name().in(language),
                Said.of(result.indicator().name(), language),
                result.period().label(language),
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()),
                !words.light().isEmpty(),
                action.deadline().map(this::by).orElse(""),
                cost(action),
                state(action, result.period(), day));
    }

    private static String cost(Action action) {
        return action.cost()
                .map(cost -> NorwegianFormat.grouped(cost) + "\u00A0kr")
                .orElse("");
    }

    private String by(Deadline deadline) {
        String day = NorwegianFormat.date(deadline.date());
        return deadline.isApproximate() ? texts.text("page.follow-about", Map.of("day", day)) : day;
    }

    /** How far an action has come on the day; symbol and word tell it without the colour. */
    private View.Light state(Action action, Period period, LocalDate day) {
        if (action.isDone(day)) {
            return new View.Light(
                    "good",
                    "✓",
                    texts.text(
                            "page.follow-done",
                            Map.of(
                                    "day",
                                    action.done().map(NorwegianFormat::date).orElse(""))));
        }
        if (!followUp.plan().active(results, period, day).contains(action)) {
            return new View.Light("none", "–", texts.text("page.follow-dormant"));
        }
        return action.isOverdue(day)
                ? new View.Light("bad", "!", texts.text("page.follow-late"))
                : new View.Light("between", "…", texts.text("page.follow-open"));
    }
}
