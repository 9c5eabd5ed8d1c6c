package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.agreement.BonusClass;
import io.github.bmsjava.agreement.BonusPlace;
import io.github.bmsjava.agreement.PayEligibility;
import io.github.bmsjava.agreement.ResultPay;
import io.github.bmsjava.agreement.UnitBonus;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may have result pay, and who is best within each service; with the reasons. */
final class AgreementDecisions implements Section {
    private static final ResultPay PAY = ResultPay.of(
            "resultatlønn",
            1,
            AgreementModel.CARD,
            Gate.group(AgreementModel.LEADERSHIP, "yellow"),
            Gate.indicator(AgreementModel.ECONOMY, "yellow"));
    private static final UnitBonus BONUS = UnitBonus.builder("bonus", 1, AgreementModel.CARD)
            .rankedBy(AgreementModel.USERS)
            .economy(Gate.indicator(AgreementModel.ECONOMY, "yellow"))
            .range("1", "6")
            .build();

    private final Messages texts;
    private final Language language;

    AgreementDecisions(Language language) {
        this.texts = Texts.in(language);
        this.language = language;
    }

    @Override
    public String text(Evaluation results) {
        StringBuilder text = new StringBuilder(pay(results));
        for (BonusClass one : BONUS.bestResults(results, AgreementModel.YEAR)) {
            text.append('\n').append(bonus(results, "agreement.result", one));
            text.append('\n')
                    .append(bonus(
                            results,
                            "agreement.progress",
                            BONUS.bestProgress(results, AgreementModel.YEAR, "2006", one.service())));
        }
        return text.toString();
    }

    private String pay(Evaluation results) {
        TextTable table = TextTable.of(
                texts.text("report.column.unit"),
                texts.text("agreement.column-answer"),
                texts.text("agreement.column-leadership"),
                texts.text("agreement.column-economy"));
        for (OrgUnit unit : results.organisation().units()) {
            if (unit.type().isPresent()) {
                PayEligibility one =
                        PAY.eligibility(results, AgreementModel.YEAR, unit.id().value());
                table.row(unit.name().in(language), word(one.answer()), word(one.leadership()), word(one.economy()));
            }
        }
        return texts.text("agreement.pay") + "\n" + table;
    }

    private String word(Answer answer) {
        return switch (answer) {
            case YES -> texts.text("agreement.yes");
            case NO -> texts.text("agreement.no");
            case UNDECIDED -> texts.text("agreement.undecided");
        };
    }

    private String word(GateAnswer answer) {
        String why = answer.findReason()
                .map(texts::reason)
                .orElse(answer.provisional() ? texts.text("agreement.provisional") : "");
        return word(answer.answer()) + (why.isEmpty() ? "" : ": " + why);
    }

    private String bonus(Evaluation results, String heading, BonusClass decided) {
        TextTable table = TextTable.of(
                texts.text("agreement.column-place"),
                texts.text("report.column.unit"),
                texts.text("agreement.column-figure"),
                texts.text("agreement.column-reason"));
        decided.places()
                .forEach(place -> table.row(
                        place(place),
                        name(results, place.unit()),
                        place.findFigure().map(NorwegianFormat::plain).orElse(""),
                        reason(place)));
        List<BonusPlace> may =
                decided.places().stream().filter(BonusPlace::mayWin).toList();
        String first = names(results, decided.first());
        String outcome = decided.isFinal()
                ? texts.text("agreement.final", Map.of("units", first))
                : texts.text("agreement.open", Map.of("units", first, "may", names(results, may)));
        return texts.text(heading, Map.of("service", decided.service())) + "\n" + table + outcome + "\n";
    }

    private String place(BonusPlace place) {
        return switch (place.standing()) {
            case FIRST, RANKED -> Integer.toString(place.rank());
            case UNDECIDED -> texts.text("agreement.undecided-place");
            case OUT -> texts.text("agreement.out");
            case OUTSIDE -> texts.text("agreement.outside");
        };
    }

    private String reason(BonusPlace place) {
        if (place.economy().answer() == Answer.NO) {
            return texts.text("agreement.reason-gate");
        }
        String figure =
                place.findReason().map((Reason why) -> texts.reason(why)).orElse("");
        return place.economy().answer() == Answer.UNDECIDED && figure.isEmpty()
                ? texts.text("agreement.reason-open")
                : figure;
    }

    private String names(Evaluation results, List<BonusPlace> places) {
        return places.isEmpty()
                ? texts.text("agreement.none")
                : places.stream().map(place -> name(results, place.unit())).collect(Collectors.joining(", "));
    }

    private String name(Evaluation results, OrgUnitId unit) {
        return results.organisation().unit(unit).name().in(language);
    }
}
