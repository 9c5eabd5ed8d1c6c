package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R171 to R173 and R103; all figures are made up. */
class ResultPayTest {
    private static Scorecard card(boolean withRule) {
        return Scorecard.builder("målekart")
                .perspective(
                        "økonomi",
                        p -> p.indicator(
                                "regnskap",
                                i -> i.percent()
                                        .decimals(1)
                                        .lowerIsBetter()
                                        .green(Bound.atMost("98"))
                                        .yellow(Bound.atMost("100"))))
                .group(GroupKind.OFF_CARD, "eget lederskap", g -> {
                    if (withRule) {
                        g.rule(GroupRule.worstOf());
                    }
                    for (String question : List.of("l1", "l2", "l3")) {
                        g.indicator(
                                question,
                                i -> i.decimals(1)
                                        .higherIsBetter()
                                        .define(d -> d.score(ScoreFunction.statusPoints()))
                                        .green(Bound.atLeast("4,5"))
                                        .yellow(Bound.atLeast("4")));
                    }
                })
                .build()
                .orThrow();
    }

    private static final ResultPay SCHEME = ResultPay.of(
            "resultatlønn",
            1,
            "målekart",
            Gate.group("eget lederskap", "yellow"),
            Gate.indicator("regnskap", "yellow"));

    private static PayEligibility eligibility(String economy, String... leadership) {
        return eligibility(DisclosurePattern.none(), economy, leadership);
    }

    private static PayEligibility eligibility(DisclosurePattern withheld, String economy, String... leadership) {
        List<Observation> figures = new ArrayList<>();
        figures.add(Schemes.printed("lund", "regnskap", "2007", economy));
        for (int i = 0; i < leadership.length; i++) {
            figures.add(Observation.of("lund", "l" + (i + 1), "2007", leadership[i]));
        }
        Evaluation run = EvaluationPlan.compile(
                        ScorecardModel.of(card(true)), Schemes.CITY, PlanOptions.years(2007, 2007))
                .orThrow()
                .evaluate(Observations.of(figures), RunOptions.standard().withholding(withheld));
        return SCHEME.eligibility(run, "2007", "lund");
    }

    @Test
    void r103EconomyOf100IsAtLeastYellowAnd100Comma1IsRed() {
        assertThat(eligibility("100,0", "4,6", "4,1", "5").answer()).isEqualTo(Answer.YES);
        assertThat(eligibility("100,1", "4,6", "4,1", "5").answer()).isEqualTo(Answer.NO);
        assertThat(eligibility("97", "4,6", "4,1", "5").economy().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void r171RedLeadershipIsNoAndGreyLeadershipCannotBeDecided() {
        PayEligibility red = eligibility("97", "4,6", "3,9", "5");
        PayEligibility grey = eligibility("97");
        PayEligibility withheld = eligibility(
                DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("lund", "l2", "2007"))),
                "97",
                "4,6",
                "4,5",
                "5");

        assertThat(red.answer()).isEqualTo(Answer.NO);
        assertThat(grey.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(grey.missing()).containsExactly("leadership", "assessment");
        assertThat(withheld.answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void r172AboutAHundredCannotBeDecided() {
        PayEligibility about = eligibility("Ca 100", "4,6", "4,1", "5");

        assertThat(about.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(about.missing()).containsExactly("economy", "assessment");
        assertThat(about)
                .hasToString(
                        "lund 2007, resultatlønn version 1: undecided (leadership yes, economy undecided: provisional)");
    }

    @Test
    void aNoOfOneConditionStandsWhateverTheOtherIs() {
        assertThat(eligibility("101").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void r173DiscretionIsAPersonsTextAndChangesNoAnswer() {
        PayEligibility assessed = eligibility("101", "4,6", "4,1", "5")
                .assessed(PersonRef.of("p1"), LocalDate.parse("2008-02-01"), PersonalText.of("Tenker helhet."));

        assertThat(assessed.answer()).isEqualTo(Answer.NO);
        assertThat(assessed.missing()).isEmpty();
        assertThat(assessed.toString()).doesNotContain("helhet", "p1");
        assertThat(assessed.findAssessment().orElseThrow().text().reveal()).isEqualTo("Tenker helhet.");
        assertThat(assessed.findAssessment().orElseThrow().toString()).doesNotContain("helhet", "p1");
    }

    @Test
    void aConditionOnAGroupWithoutRuleIsADefinitionError() {
        ScorecardModel without = ScorecardModel.of(card(false));
        ResultPay wrong = ResultPay.of(
                "resultatlønn", 1, "målekart", Gate.indicator("regnskp", "yellow"), Gate.indicator("regnskap", "gul"));

        assertThat(SCHEME.check(without, Schemes.CITY.units(), Period.year(2007)))
                .extracting(Issue::code)
                .containsExactly(AgreementIssue.CONDITION_WITHOUT_RULE);
        assertThat(SCHEME.check(ScorecardModel.of(card(true)), Schemes.CITY.units(), Period.year(2007)))
                .isEmpty();
        assertThat(wrong.check(without, Schemes.CITY.units(), Period.year(2007)))
                .extracting(Issue::code)
                .containsExactly(AgreementIssue.CONDITION_WITHOUT_SUBJECT, AgreementIssue.CONDITION_LEVEL);
    }
}
