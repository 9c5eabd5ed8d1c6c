package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.RollUpCheck;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Men's doctor-certified absence in 31 municipalities, and in the country beside them, as Statistics Norway printed it. */
class SsbMunicipalitiesTest {
    private static final String COUNTRY = "0000";
    private static final String ALL = "utvalget";
    private static final List<String[]> ROWS = Ssb.rows(Ssb.MUNICIPALITIES);
    private static final Evaluation RESULTS = evaluate();
    private static final ComparisonGroup MUNICIPALITIES =
            ComparisonGroup.ofType("kommune").besideReference(COUNTRY);

    private static Evaluation evaluate() {
        Organisation.Builder organisation =
                Organisation.builder().unit(ALL, "31 kommuner", null).reference(COUNTRY, "Hele landet");
        List<Observation> figures = new ArrayList<>();
        for (String[] row : ROWS) {
            SubjectId subject = row[0].equals(COUNTRY) ? ReferenceId.of(COUNTRY) : OrgUnitId.of(row[0]);
            if (subject instanceof OrgUnitId) {
                organisation.unit(row[0], u -> u.name(row[1]).parent(ALL).type("kommune"));
            }
            figures.add(figure(subject, "dagsverk", "2008K1", row[2]));
            figures.add(figure(subject, "dagsverk", "2009K1", row[3]));
            figures.add(figure(subject, "prosent", "2008K1", row[5]));
            figures.add(figure(subject, "prosent", "2009K1", row[6]));
        }
        Scorecard card = Scorecard.builder("fravær")
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator("dagsverk", i -> i.lowerIsBetter().overUnits(UnitRule.sum()))
                                .indicator(
                                        "prosent", i -> i.percent().decimals(1).lowerIsBetter()))
                .build()
                .orThrow();
        return Bms.evaluate(card, organisation.build().orThrow(), Observations.of(figures));
    }

    private static Observation figure(SubjectId subject, String indicator, String quarter, String printed) {
        return Observation.builder(
                        new ObservationKey(subject, IndicatorId.of(indicator), Period.parse(quarter), ValueKind.ACTUAL))
                .printed(Ssb.figure(printed))
                .build();
    }

    private static Benchmark benchmark(String quarter, String indicator) {
        return Benchmark.of(
                RESULTS, Period.parse(quarter), ValueKind.ACTUAL, IndicatorId.of(indicator), MUNICIPALITIES);
    }

    private static IndicatorResult together(String quarter, String indicator) {
        return RESULTS.in(quarter).unit(ALL).indicator(indicator);
    }

    @Test
    void lostDaysClimbBySum() {
        assertThat(together("2008K1", "dagsverk").value()).isEqualByComparingTo("354879");
        assertThat(together("2009K1", "dagsverk").value()).isEqualByComparingTo("409412");
        assertThat(Change.between(RESULTS, ALL, "dagsverk", "2008K1", "2009K1"))
                .get()
                .hasToString("354879 in 2008-Q1 to 409412 in 2009-Q1: 54533, worsening");
    }

    @Test
    void theCountryIsAReferenceBesideThemAndNotTheirSum() {
        Benchmark days = benchmark("2008K1", "dagsverk");

        assertThat(days.members()).hasSize(31);
        assertThat(days.compared(COUNTRY).figure()).isEqualByComparingTo("2829083");
        assertThat(days.beside()).containsExactly(days.compared(COUNTRY));
        assertThat(days.parentAverage()).isEmpty();
        assertThat(days.unweightedAverage()).get().hasToString("354879/31");
    }

    @Test
    void theOwnPercentageStandsBesideThatOfTheCountry() {
        Benchmark percent = benchmark("2009K1", "prosent");

        assertThat(percent.compared("0219").figure()).isEqualByComparingTo("3.6");
        assertThat(percent.compared(COUNTRY).figure()).isEqualByComparingTo("5.1");
        assertThat(percent.relativeTo("0219", COUNTRY)).get().hasToString("12/17");
        assertThat(Ranking.of(percent).first()).extracting(Place::toString).containsExactly("1 0219 3.6");
        assertThat(Ranking.of(percent).places().get(1)).hasToString("2 0217 3.8");
        assertThat(Ranking.of(percent).places().get(2)).hasToString("2 0220 3.8");
    }

    /** Lost days of contracted days: nobody printed the contracted days, and nothing divides backwards to find them. */
    @Test
    void thePercentagesHaveNoFigureTogetherAndAreNeverCalculatedBack() {
        IndicatorResult percent = together("2009K1", "prosent");

        assertThat(percent.findValue()).isEmpty();
        assertThat(percent.explain().parts()).isEmpty();
        assertThat(RESULTS.observations(new ObservationKey(
                        OrgUnitId.of("0219"),
                        IndicatorId.of("avtalte-dagsverk"),
                        Period.parse("2009K1"),
                        ValueKind.ACTUAL)))
                .isEmpty();
    }

    @Test
    void thePercentagesRefuseRatioOfSumsAndWeightedMean() {
        assertThat(faults(UnitRule.ratioOfSums())).containsExactly(IndicatorIssue.RULE_DOES_NOT_FIT);
        assertThat(faults(UnitRule.weightedMeanByN())).containsExactly(IndicatorIssue.RULE_DOES_NOT_FIT);
        assertThat(faults(UnitRule.weightedMeanBy("avtalte-dagsverk"))).containsExactly(IndicatorIssue.UNKNOWN_SERIES);
        assertThat(faults(UnitRule.sum())).containsExactly(IndicatorIssue.RULE_DOES_NOT_FIT);
        assertThat(faults(UnitRule.plainMean())).isEmpty();
    }

    private static List<IssueCode> faults(UnitRule rule) {
        Indicator percent = Indicator.builder("prosent")
                .percent()
                .lowerIsBetter()
                .reportedAs(ReportedForm.AMOUNT)
                .overUnits(rule)
                .build();
        return RollUpCheck.check(percent, List.of(percent)).stream()
                .map(Issue::code)
                .toList();
    }

    @Test
    void theTenRowsWhosePrintedChangeDiffersByOneAreReported() {
        List<Issue> issues = ROWS.stream()
                .filter(row -> !row[0].equals(COUNTRY))
                .map(row -> PrintedChange.of(row[2], row[4], row[3]).check(row[0] + " " + row[1]))
                .flatMap(Optional::stream)
                .toList();

        assertThat(issues)
                .hasSize(10)
                .allSatisfy(issue -> {
                    assertThat(issue.code()).isEqualTo(ComparisonIssue.PRINTED_CHANGE_DIFFERS);
                    assertThat(Long.parseLong(issue.values().get("difference"))
                                    - Long.parseLong(issue.values().get("change")))
                            .isIn(-1L, 1L);
                })
                .first()
                .hasToString(
                        "WARNING printed-change-differs: 0104 Moss: from 19411 to 20257 is 846, not 847 as printed."
                                + " All stand as printed.");
    }

    @Test
    void thePrintedChangeOfTheCountryAgrees() {
        String[] country = ROWS.get(0);

        assertThat(PrintedChange.of(country[2], country[4], country[3]).check(country[1]))
                .isEmpty();
    }
}
