package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that count and are odd all the same. */
class OddFiguresTest {
    private static ObservationBuilder printed(ObservationBuilder observation, String raw) {
        return observation.printed(FigureReader.lenient().read(raw).partial().orElseThrow());
    }

    private static Climbing shares() {
        return Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent().lowerIsBetter().overUnits(UnitRule.plainMean()));
    }

    private static Climbing ratios(String rest) {
        return Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent().lowerIsBetter().overUnits(UnitRule.ratioOfSums()))
                .ratio("a", "2014", "5", rest)
                .ratio("b", "2014", "5", "100");
    }

    @Test
    void j12AFigureWhoseTextNamesAnotherUnitIsUsedAndSaidOnce() {
        Climbing run = shares().observe("a", "2014", o -> printed(o, "97 kr").place("tall.csv:4:2"))
                .observe("b", "2014", o -> printed(o, "3 %"));
        Evaluation evaluation = run.run("2014");

        assertThat(evaluation.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ObservationIssue.OTHER_UNIT_OF_MEASURE);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.place()).contains("tall.csv:4:2");
            assertThat(issue.message())
                    .startsWith(
                            "a · i · 2014 · actual: '97 kr' says 'kr', and the indicator is defined in the unit '%';");
        });
        assertThat(evaluation.in("2014").unit("a").indicator("i").issues()).isEqualTo(evaluation.issues());
        assertThat(evaluation.in("2014").unit("a").indicator("i").value()).isEqualByComparingTo("97");
        assertThat(evaluation.in("2014").unit("by").indicator("i").value()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"97", "97 %", "97 pst.", "97 prosent", "97 av alle", "97,0"})
    void aFigureThatMayBeOfTheUnitIsNotReported(String raw) {
        assertThat(shares().observe("a", "2014", o -> printed(o, raw))
                        .observe("b", "2014", "3")
                        .run("2014")
                        .issues())
                .isEmpty();
    }

    @Test
    void aFigureThatWasConvertedIsOfTheUnitThatItWasConvertedTo() {
        Climbing converted = shares().observe("a", "2014", o -> o.amount("9,7").raw("97 kr"))
                .observe("b", "2014", o -> o.quantity(Quantity.ratio("1", "3")).raw("1 kr"));

        assertThat(converted.run("2014").issues())
                .extracting(Issue::code)
                .doesNotContain(ObservationIssue.OTHER_UNIT_OF_MEASURE);
    }

    @Test
    void aPointThatTheSourceDeclaredIsUnderstood() {
        Climbing run = shares().observe("a", "2014", o -> o.amount("1234").raw("1.234 kr"))
                .observe("b", "2014", o -> o.amount("1,234").raw("1.234 kr"));

        assertThat(run.run("2014").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.OTHER_UNIT_OF_MEASURE, ObservationIssue.OTHER_UNIT_OF_MEASURE);
    }

    @Test
    void aReferenceFigureOfAnotherUnitIsSaid() {
        Observation average = printed(Observation.builder("a", "i", "2014").subject(ReferenceId.of("snitt")), "97 kr")
                .build();

        assertThat(shares().observe("a", "2014", "1")
                        .observe("b", "2014", "1")
                        .serve(average)
                        .run("2014")
                        .issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.OTHER_UNIT_OF_MEASURE);
    }

    @Test
    void j4ANegativeDenominatorIsSaidOnceAndItsPartsClimb() {
        Evaluation evaluation = ratios("-10").run("2014");

        assertThat(evaluation.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ObservationIssue.NEGATIVE_DENOMINATOR);
            assertThat(issue.values()).containsEntry("value", "5/-10");
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(evaluation.in("2014").unit("a").indicator("i").status().reason())
                .isEqualTo(Absence.UNDEFINED);
        assertThat(evaluation.in("2014").unit("by").indicator("i").exact())
                .contains(Fraction.of(100).divide(Fraction.of(9)));
    }

    @Test
    void aDenominatorOfZeroIsNoWrongSign() {
        assertThat(ratios("0").run("2014").issues()).isEmpty();
        assertThat(ratios("10").run("2014").issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void j16NothingIsToldOfAWithheldFigureThatIsDividedOrGoesByAnotherId(boolean isDivided) {
        Reorganisation event = isDivided
                ? Reorganisation.split("2019-01-01", "før", "nord", "sør").withKey(Map.of("nord", "0,6", "sør", "0,4"))
                : Reorganisation.codeChange("2019-01-01", "før", "nord");
        Organisation units = Organisation.builder()
                .unit("alle", "Alle", null)
                .unit("før", "Før", "alle")
                .unit("nord", "Nord", "alle")
                .unit("sør", "Sør", "alle")
                .event(event)
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("i", i -> i.percent().overUnits(UnitRule.ratioOfSums())))
                .build()
                .orThrow();
        EvaluationPlan plan = EvaluationPlan.compile(
                        ScorecardModel.of(card),
                        units,
                        PlanOptions.years(2018, 2019).asOf("2019-06-30"))
                .orThrow();
        ObservationSource figures = Observations.of(Observation.builder("før", "i", "2018")
                .quantity(Quantity.ratio("7919", "-3"))
                .build());
        RunOptions withholding = RunOptions.standard()
                .withholding(DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("før", "i", "2018"))));

        assertThat(plan.evaluate(figures).issues())
                .extracting(Issue::code)
                .contains(ObservationIssue.NEGATIVE_DENOMINATOR);
        assertThat(plan.evaluate(figures, withholding).issues()).isEmpty();
    }
}
