package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Series over the reforms of 2020 and 2024: values, breaks, and the rule that was applied (R13, R20, J18). The figures are
 * made up.
 */
class UnitHistoryTest {
    private static final Scorecard CARD = Scorecard.builder("kort")
            .perspective(
                    "Økonomi",
                    p -> p.indicator("utgifter", i -> i.lowerIsBetter().overUnits(UnitRule.sum()))
                            .indicator("median", i -> i.higherIsBetter().overUnits(UnitRule.median())))
            .build()
            .orThrow();

    private static Evaluation run(Organisation organisation, PlanOptions options, String... figures) {
        return EvaluationPlan.compile(ScorecardModel.of(CARD), organisation, options)
                .orThrow()
                .evaluate(Observations.of(Arrays.stream(figures)
                        .map(figure -> figure.split(" "))
                        .map(part -> Observation.of(part[0], part[1], part[2], part[3]))
                        .toList()));
    }

    private static UnitHistory history(Evaluation run, String period, String unit, String indicator) {
        return UnitHistory.of(run, run.in(period).unit(unit).indicator(indicator));
    }

    private static Organisation merged() {
        return Organisation.builder()
                .unit("0", "Landet", null)
                .unit("1001", "Kristiansand (før)", "0")
                .unit("1017", "Songdalen", "0")
                .unit("1018", "Søgne", "0")
                .unit("4204", "Kristiansand", "0")
                .event(Reorganisation.merge("2020-01-01", "4204", "1001", "1017", "1018"))
                .build()
                .orThrow();
    }

    private static final String[] KRISTIANSAND = {
        "1001 utgifter 2019 100",
        "1017 utgifter 2019 20",
        "1018 utgifter 2019 30",
        "4204 utgifter 2020 155",
        "4204 utgifter 2021 160",
        "1001 median 2019 4",
        "1017 median 2019 5",
        "1018 median 2019 6",
        "4204 median 2020 5"
    };

    @Test
    void r13KristiansandAsItWasHasThreeOthersBeforeABreak() {
        UnitHistory history =
                history(run(merged(), PlanOptions.years(2019, 2021), KRISTIANSAND), "2021", "4204", "utgifter");

        assertThat(history.in("2019").passage()).isEqualTo(Passage.BEFORE);
        assertThat(history.in("2019").findValue()).isEmpty();
        assertThat(history.in("2019").others())
                .extracting(one -> one.unit().id() + " " + one.value())
                .containsExactly("1001 100", "1017 20", "1018 30");
        assertThat(history.in("2020").isAfterBreak()).isTrue();
        assertThat(history.in("2020").events()).hasSize(1);
        assertThat(history.in("2021").isAfterBreak()).isFalse();
        assertThat(history).hasToString("""
                4204 (Kristiansand) · utgifter
                  2019: – (before: 1001 100, 1017 20, 1018 30)
                  2020: 155 (itself), break, merge on 2020-01-01: 1001 + 1017 + 1018 → 4204
                  2021: 160 (itself)""");
    }

    @Test
    void asOf2020KristiansandIsJoinedWithoutABreak() {
        UnitHistory history = history(
                run(merged(), PlanOptions.years(2019, 2021).asOf("2020-01-01"), KRISTIANSAND),
                "2021",
                "4204",
                "utgifter");

        assertThat(history.in("2019").passage()).isEqualTo(Passage.JOINED);
        assertThat(history.in("2019").findValue())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("150"));
        assertThat(history.in("2020").isAfterBreak()).isFalse();
    }

    @Test
    void asOf2020AMedianOfTheThreeIsRefusedAndSaysWhy() {
        UnitHistory history = history(
                run(merged(), PlanOptions.years(2019, 2020).asOf("2020-01-01"), KRISTIANSAND),
                "2020",
                "4204",
                "median");

        assertThat(history.in("2019").passage()).isEqualTo(Passage.REFUSED);
        assertThat(history.in("2019").findRefusal().orElseThrow().code()).isEqualTo(ObservationIssue.JOIN_REFUSED);
        assertThat(history.in("2019").findRefusal().orElseThrow().message()).contains("median");
    }

    private static Organisation split(boolean withKey) {
        Reorganisation event = Reorganisation.split("2024-01-01", "1507", "1508", "1580");
        return Organisation.builder()
                .unit("0", "Landet", null)
                .unit("1507", "Ålesund (før)", "0")
                .unit("1508", "Ålesund", "0")
                .unit("1580", "Haram", "0")
                .event(withKey ? event.withKey(Map.of("1508", "0,9", "1580", "0,1")) : event)
                .build()
                .orThrow();
    }

    @Test
    void aalesundIsDividedByAKeyOnly() {
        String[] figures = {"1507 utgifter 2023 200", "1508 utgifter 2024 185", "1580 utgifter 2024 25"};
        PlanOptions asOf = PlanOptions.years(2023, 2024).asOf("2024-01-01");

        HistoryPoint divided = history(run(split(true), asOf, figures), "2024", "1580", "utgifter")
                .in("2023");
        HistoryPoint refused = history(run(split(false), asOf, figures), "2024", "1580", "utgifter")
                .in("2023");
        UnitHistory back = history(
                run(split(false), PlanOptions.years(2023, 2024).asOf("2023-01-01"), figures),
                "2023",
                "1507",
                "utgifter");

        assertThat(divided.passage()).isEqualTo(Passage.DIVIDED);
        assertThat(divided.findValue().orElseThrow()).isEqualByComparingTo("20");
        assertThat(refused.passage()).isEqualTo(Passage.REFUSED);
        assertThat(refused.findRefusal().orElseThrow().message()).contains("which has no key");
        assertThat(back.in("2024").passage()).isEqualTo(Passage.JOINED);
        assertThat(back.in("2024").findValue().orElseThrow()).isEqualByComparingTo("210");
    }

    @Test
    void loerenskogsNewCodeIsNoBreakWhateverTheStructure() {
        Organisation changed = Organisation.builder()
                .unit("0", "Landet", null)
                .unit("3029", "Lørenskog (før)", "0")
                .unit("3222", "Lørenskog", "0")
                .event(Reorganisation.codeChange("2024-01-01", "3029", "3222"))
                .build()
                .orThrow();
        String[] figures = {"3029 median 2022 4", "3029 median 2023 5", "3222 median 2024 6"};

        for (PlanOptions options : new PlanOptions[] {
            PlanOptions.years(2022, 2024), PlanOptions.years(2022, 2024).asOf("2024-06-30")
        }) {
            UnitHistory history = history(run(changed, options, figures), "2024", "3222", "median");

            assertThat(history.points())
                    .extracting(point -> point.findValue().orElseThrow().intValue())
                    .containsExactly(4, 5, 6);
            assertThat(history.points())
                    .extracting(HistoryPoint::passage)
                    .containsExactly(Passage.OTHER_ID, Passage.OTHER_ID, Passage.ITSELF);
            assertThat(history.points()).noneMatch(HistoryPoint::isAfterBreak);
        }
    }

    @Test
    void r20ATransferOfTasksIsABreakAndNoImprovement() {
        Organisation county = Organisation.builder()
                .unit("st", "Sør-Trøndelag", null)
                .event(Reorganisation.taskTransfer("2002-01-01", "st"))
                .build()
                .orThrow();
        Evaluation run = run(county, PlanOptions.years(2001, 2002), "st utgifter 2001 5000", "st utgifter 2002 1900");

        UnitHistory history = history(run, "2002", "st", "utgifter");

        assertThat(history.in("2002").isAfterBreak()).isTrue();
        assertThat(Change.sincePrevious(run, run.in("2002").unit("st").indicator("utgifter"))
                        .orElseThrow()
                        .isAcrossBreak())
                .isTrue();
    }

    @Test
    void aMoveIsABreakForBothParentsAndNotForTheUnitOrForThoseAbove() {
        Organisation moved = Organisation.builder()
                .unit("0", "Landet", null)
                .unit("nord", "Nord", "0")
                .unit("sør", "Sør", "0")
                .unit("n", "N", "nord")
                .unit("skole", "Skole", "sør")
                .event(Reorganisation.move("2021-01-01", "skole", "nord", "sør"))
                .build()
                .orThrow();
        Evaluation run = run(
                moved,
                PlanOptions.years(2020, 2021),
                "n utgifter 2020 1",
                "n utgifter 2021 1",
                "skole utgifter 2020 2",
                "skole utgifter 2021 2");

        assertThat(history(run, "2021", "nord", "utgifter").in("2021").isAfterBreak())
                .isTrue();
        assertThat(history(run, "2021", "sør", "utgifter").in("2021").isAfterBreak())
                .isTrue();
        assertThat(history(run, "2021", "skole", "utgifter").in("2021").isAfterBreak())
                .isFalse();
        assertThat(history(run, "2021", "0", "utgifter").in("2021").isAfterBreak())
                .isFalse();
    }

    /** Tasks were transferred in 2002, and nothing is known of that year: the break is there all the same, at the next figure. */
    @Test
    void aYearThatWasNotEvaluatedIsAPointOfWhichNothingIsKnownAndHidesNoBreak() {
        Organisation county = Organisation.builder()
                .unit("st", "Sør-Trøndelag", null)
                .event(Reorganisation.taskTransfer("2002-01-01", "st"))
                .build()
                .orThrow();
        Evaluation run = run(
                county,
                PlanOptions.of(List.of(Period.year(2001), Period.year(2003), Period.year(2004))),
                "st utgifter 2001 5000",
                "st utgifter 2003 1900",
                "st utgifter 2004 1950");

        UnitHistory history = history(run, "2004", "st", "utgifter");

        assertThat(history.points()).hasSize(4);
        assertThat(history.in("2002").passage()).isEqualTo(Passage.NOTHING);
        assertThat(history.in("2002").findResult()).isEmpty();
        assertThat(history.in("2002").events()).hasSize(1);
        assertThat(history.in("2003").events()).isEmpty();
        assertThat(history.in("2003").isAfterBreak()).isTrue();
        assertThat(history.in("2004").isAfterBreak()).isFalse();
    }

    /** The county had not begun in the first year, so that the break follows from its events alone. */
    @Test
    void aBreakAfterAYearThatWasNotEvaluatedIsSeenAlsoWhereTheUnitWasNotThereBefore() {
        UnitHistory history = history(
                run(
                        merged(),
                        PlanOptions.of(List.of(Period.year(2018), Period.year(2021))),
                        "1001 utgifter 2018 90",
                        KRISTIANSAND[4]),
                "2021",
                "4204",
                "utgifter");

        assertThat(history.points())
                .extracting(HistoryPoint::passage)
                .containsExactly(Passage.BEFORE, Passage.NOTHING, Passage.NOTHING, Passage.ITSELF);
        assertThat(history.points()).extracting(HistoryPoint::isAfterBreak).containsExactly(false, false, false, true);
    }

    @Test
    void aPeriodThatIsNotThereIsNamed() {
        UnitHistory history =
                history(run(merged(), PlanOptions.years(2019, 2020), KRISTIANSAND), "2020", "4204", "utgifter");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.in("2018"))
                .withMessageContaining("2019");
    }
}
