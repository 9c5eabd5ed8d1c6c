package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.agreement.AgreementEvaluation;
import io.github.bmsjava.agreement.AgreementGoal;
import io.github.bmsjava.agreement.Aim;
import io.github.bmsjava.agreement.BonusClass;
import io.github.bmsjava.agreement.GoalLine;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.PayEligibility;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.BoundWords;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together the agreement overview. */
final class AgreementViewer {
    private final AgreementOverview overview;
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;
    private final AgreementWords words;
    private final Function<OrgUnitId, String> href;

    AgreementViewer(
            AgreementOverview overview,
            Organisation organisation,
            Language language,
            Messages texts,
            Function<OrgUnitId, String> href) {
        this.overview = overview;
        this.organisation = organisation;
        this.language = language;
        this.texts = texts;
        this.words = new AgreementWords(organisation, language, texts);
        this.href = href;
    }

    AgreementView view() {
        Map<String, List<AgreementView.Agreement>> services = new LinkedHashMap<>();
        for (LeaderAgreement agreement : overview.agreements()) {
            List<OrgUnit> units =
                    agreement.units().stream().map(organisation::unit).toList();
            String service = units.get(0).type().map(UnitTypeId::value).orElse("");
            services.computeIfAbsent(service, any -> new ArrayList<>()).add(agreement(agreement, units));
        }
        List<AgreementView.Bonus> bonuses =
                overview.bonuses().stream().map(this::bonus).toList();
        return new AgreementView(
                !services.isEmpty(),
                overview.notes(),
                services.entrySet().stream()
                        .map(service -> new AgreementView.Service(service.getKey(), service.getValue()))
                        .toList(),
                !bonuses.isEmpty(),
                bonuses);
    }

    private AgreementView.Agreement agreement(LeaderAgreement agreement, List<OrgUnit> units) {
        Optional<List<GoalLine>> lines = overview.evaluations().stream()
                .filter(one -> one.agreement().equals(agreement))
                .findFirst()
                .map(AgreementEvaluation::lines);
        return new AgreementView.Agreement(
                units.stream()
                        .map(unit -> new AgreementView.Led(
                                href.apply(unit.id()), unit.name().in(language)))
                        .toList(),
                signed(agreement),
                lines.map(this::sum).orElseGet(() -> texts.text("page.agreement-unjudged")),
                lines.stream().flatMap(List::stream).map(this::goal).toList(),
                overview.eligibilities().stream()
                        .filter(one -> agreement.units().contains(one.unit()))
                        .map(one -> pay(one, units.size() > 1))
                        .toList());
    }

    private AgreementView.Pay pay(PayEligibility pay, boolean isOneOfSeveral) {
        return new AgreementView.Pay(
                isOneOfSeveral ? organisation.unit(pay.unit()).name().in(language) : "",
                answer(pay.answer(), words.answer(pay.answer())),
                conditions(pay));
    }

    /** Signed on the day on which the second of the two did. */
    private View.Light signed(LeaderAgreement agreement) {
        return Stream.of(agreement.signedByLeader(), agreement.signedBySuperior())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .filter(day -> agreement.isSigned())
                .map(day -> new View.Light(
                        "good", "✓", texts.text("page.agreement-signed-on", Map.of("day", NorwegianFormat.date(day)))))
                .orElseGet(() -> new View.Light("bad", "✗", texts.text("page.agreement-unsigned")));
    }

    private String sum(List<GoalLine> lines) {
        if (lines.isEmpty()) {
            return texts.text("page.agreement-no-goals");
        }
        long met = lines.stream().filter(line -> line.answer() == Answer.YES).count();
        return texts.text(
                "page.agreement-met", Map.of("met", Long.toString(met), "all", Integer.toString(lines.size())));
    }

    private AgreementView.Goal goal(GoalLine line) {
        Optional<IndicatorResult> evidence = line.findEvidence();
        Optional<ResultWords> said = evidence.map(result -> ResultWords.of(result, language));
        View.Light answer = answer(line.answer(), reached(line.answer()));
        String why = line.findReason().map(texts::reason).orElse("");
        return new AgreementView.Goal(
                aim(line.goal(), evidence),
                bound(line.goal(), evidence),
                said.map(ResultWords::value).orElse(""),
                evidence.flatMap(result -> said.map(words ->
                                Lights.of(result.status(), result.indicator().scale(), words.light())))
                        .orElse(View.Light.NONE),
                said.map(words -> !words.light().isEmpty()).orElse(false),
                why.isEmpty() ? answer : new View.Light(answer.style(), answer.symbol(), answer.word() + ": " + why));
    }

    /** What is to be reached: the indicator that the goal is about, else the goal's own words. */
    private Said aim(AgreementGoal goal, Optional<IndicatorResult> evidence) {
        if (evidence.isEmpty() || goal.aim() instanceof Aim.Quantity) {
            return Said.of(goal.text(), language);
        }
        Indicator indicator = evidence.get().indicator();
        if (goal.aim() instanceof Aim.Light light) {
            String name = indicator.name().in(language);
            String level =
                    indicator.scale().level(light.level()).label().in(language).toLowerCase(Locale.ROOT);
            return Said.plain(texts.text("page.agreement-light", Map.of("indicator", name, "level", level)));
        }
        return Said.of(goal.aim() instanceof Aim.Ambition ? indicator.name() : goal.text(), language);
    }

    /** How much of it is to be reached; empty where that is not said of a figure. */
    private String bound(AgreementGoal goal, Optional<IndicatorResult> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        if (goal.aim() instanceof Aim.Quantity quantity) {
            return BoundWords.of(quantity.bound(), UnitOfMeasure.NUMBER, texts);
        }
        Indicator indicator = evidence.get().indicator();
        if (goal.aim() instanceof Aim.Ambition ambition) {
            return bound(ambition.ambition(), indicator)
                    .map(bound -> BoundWords.of(bound, indicator.unit(), texts))
                    .orElseGet(() -> goal.text().in(language));
        }
        return "";
    }

    private static Optional<Bound> bound(LevelBound ambition, Indicator indicator) {
        return ambition instanceof BareTarget bare
                ? Optional.of(bare.in(indicator.direction()))
                : Optional.of(ambition).filter(Bound.class::isInstance).map(Bound.class::cast);
    }

    private String reached(Answer answer) {
        return switch (answer) {
            case YES -> texts.text("page.agreement-reached");
            case NO -> texts.text("page.agreement-missed");
            case UNDECIDED -> words.answer(answer);
        };
    }

    private static View.Light answer(Answer answer, String word) {
        return switch (answer) {
            case YES -> new View.Light("good", "✓", word);
            case NO -> new View.Light("bad", "✗", word);
            case UNDECIDED -> new View.Light("none", "?", word);
        };
    }

    private List<View.Entry> conditions(PayEligibility pay) {
        return List.of(
                condition("agreement.column-leadership", pay.leadership()),
                condition("agreement.column-economy", pay.economy()));
    }

    private View.Entry condition(String heading, GateAnswer answer) {
        return new View.Entry(texts.text(heading), words.answer(answer));
    }

    private AgreementView.Bonus bonus(BonusClass decided) {
        return new AgreementView.Bonus(
                words.heading(decided),
                words.outcome(decided),
                decided.places().stream()
                        .map(place -> new AgreementView.Place(
                                words.place(place),
                                organisation.unit(place.unit()).name().in(language),
                                words.figure(place),
                                words.reason(place)))
                        .toList());
    }
}
