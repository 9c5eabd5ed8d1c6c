package io.github.bmsjava.report;

import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static io.github.bmsjava.SmallCards.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flat long table for pivot tables (R189). */
class FlatTableTest {

    private static Evaluation twoYears() {
        return run(
                SmallCards.twoIndicators(),
                figure("brukertilfredshet", "2013", "5,0"),
                printed("sykefravær", "2013", "Ikke målt"),
                figure("brukertilfredshet", "2014", "5,3"),
                printed("sykefravær", "2014", "9,9 %"));
    }

    private static List<String> lines(Evaluation results, Language language) {
        return FlatTable.of(results, language).rows().stream()
                .map(row -> String.join(";", row.cells()))
                .toList();
    }

    @Test
    void theHeaderIsThatOfResultsCsv() {
        assertThat(String.join(";", FlatTable.HEADER))
                .isEqualTo("periode;enhet;kort;fokusområde;indikator;verdi;mål;status;grunn;dekning;merker;gruppe");
    }

    @Test
    void aRowStandsForEveryUnitIndicatorAndPeriod() {
        assertThat(lines(twoYears(), Language.NB))
                .containsExactly(
                        "2013;Lund barnehage;kort;Brukere;Brukertilfredshet;5,0;>=5,3;yellow;;;;",
                        "2013;Lund barnehage;kort;Ansatte;Sykefravær;;<=9,9;;not-measured;;;",
                        "2014;Lund barnehage;kort;Brukere;Brukertilfredshet;5,3;>=5,3;green;;;;",
                        "2014;Lund barnehage;kort;Ansatte;Sykefravær;9,90;<=9,9;met;;;;");
    }

    @Test
    void namesFollowTheLanguageAndIdsDoNot() {
        assertThat(lines(twoYears(), Language.NN).get(1))
                .isEqualTo("2013;Lund barnehage;kort;Tilsette;Sjukefråvær;;<=9,9;;not-measured;;;");
        assertThat(lines(twoYears(), Language.EN).get(1))
                .isEqualTo("2013;Lund kindergarten;kort;Employees;Sickness absence;;<=9,9;;not-measured;;;");
    }

    @Test
    void aRowThatNobodyReportedOrAskedForIsLeftOut() {
        Evaluation results = run(
                SmallCards.card("kort")
                        .perspective(
                                "Fokus",
                                p -> p.indicator("taus", SmallCards::absence)
                                        .indicator("talt", SmallCards::satisfaction))
                        .build()
                        .orThrow(),
                figure("talt", "2014", "5,4"));

        assertThat(lines(results, Language.NB))
                .containsExactly("2014;Lund barnehage;kort;Fokus;Brukertilfredshet;5,4;>=5,3;green;;;;");
    }

    @Test
    void aTargetThatCannotJudgeIsStillTold() {
        Evaluation results = run(
                one("sykefravær", SmallCards::absence),
                List.of(target("sykefravær", "2014", ">9.9 %")),
                figure("sykefravær", "2014", "10,06"));

        assertThat(lines(results, Language.NB))
                .containsExactly("2014;Lund barnehage;kort;Fokus;Sykefravær;10,06;>9,9;;contradictory-target;;;");
    }

    @Test
    void largeAndNegativeNumbersHaveNoThousandsMarksAndAnAsciiMinus() {
        Evaluation results = run(
                one(
                        "resultat",
                        i -> i.define(d -> d.decimals(2).higherIsBetter()).green(Bound.above("-2000"))),
                figure("resultat", "2014", "-1234567,5"));

        assertThat(lines(results, Language.NB))
                .containsExactly("2014;Lund barnehage;kort;Fokus;resultat;-1234567,50;>-2000;red;;;;");
    }

    @Test
    void anIntervalIsWrittenInSigns() {
        Evaluation results = run(
                one(
                        "grad",
                        i -> i.define(d -> d.direction(Direction.WITHIN_RANGE)).green(Bound.between("90", "100"))),
                figure("grad", "2014", "95"));

        assertThat(lines(results, Language.NB))
                .containsExactly("2014;Lund barnehage;kort;Fokus;grad;95;[90..100];green;;;;");
    }

    @Test
    void theTableInOneLineSaysHowManyRows() {
        assertThat(FlatTable.of(twoYears(), Language.NB))
                .hasToString(
                        "4 rows of [periode, enhet, kort, fokusområde, indikator, verdi, mål, status, grunn, dekning, merker, gruppe]");
    }
}
