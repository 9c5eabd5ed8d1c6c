package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.agreement.BonusClass;
import io.github.bmsjava.agreement.PayEligibility;
import io.github.bmsjava.agreement.ResultPay;
import io.github.bmsjava.agreement.UnitBonus;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.examples.evaluate.page.AgreementWords;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public String text(Evaluation results, int width) {
        AgreementWords words = new AgreementWords(results.organisation(), language, texts);
        return Stream.concat(
                        Stream.of(pay(results, words, width)),
                        bonuses(results).stream().map(one -> bonus(results, words, one, width)))
                .collect(Collectors.joining("\n"));
    }

    /** Who may be considered for result pay: the leader of every result unit. */
    List<PayEligibility> eligibilities(Evaluation results) {
        return results.organisation().units().stream()
                .filter(unit -> unit.type().isPresent())
                .map(unit ->
                        PAY.eligibility(results, AgreementModel.YEAR, unit.id().value()))
                .toList();
    }

    /** Best result and best progress, service by service. */
    List<BonusClass> bonuses(Evaluation results) {
        return BONUS.bestResults(results, AgreementModel.YEAR).stream()
                .flatMap(one -> Stream.of(one, BONUS.bestProgress(results, AgreementModel.YEAR, "2006", one.service())))
                .toList();
    }

    private String pay(Evaluation results, AgreementWords words, int width) {
        TextTable table = TextTable.of(
                texts.text("report.column.unit"),
                texts.text("agreement.column-answer"),
                texts.text("agreement.column-leadership"),
                texts.text("agreement.column-economy"));
        eligibilities(results)
                .forEach(one -> table.row(
                        name(results, one.unit()),
                        words.answer(one.answer()),
                        words.answer(one.leadership()),
                        words.answer(one.economy())));
        return texts.text("agreement.pay") + "\n" + table.fitted(width);
    }

    private String bonus(Evaluation results, AgreementWords words, BonusClass decided, int width) {
        TextTable table = TextTable.of(
                texts.text("agreement.column-place"),
                texts.text("report.column.unit"),
                texts.text("agreement.column-figure"),
                texts.text("agreement.column-reason"));
        decided.places()
                .forEach(place -> table.row(
                        words.place(place), name(results, place.unit()), words.figure(place), words.reason(place)));
        return words.heading(decided) + "\n" + table.fitted(width) + words.outcome(decided) + "\n";
    }

    private String name(Evaluation results, OrgUnitId unit) {
        return results.organisation().unit(unit).name().in(language);
    }
}
