package io.github.bmsjava.report;

import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static io.github.bmsjava.SmallCards.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    /** Four with figure and target: two lights of one scale, one of another, one not measured; one lacks a figure. */
    private static Summary summary() {
        return Summary.of(run(
                SmallCards.twoIndicators(),
                figure("brukertilfredshet", "2013", "5,0"),
                printed("sykefravær", "2013", "Ikke målt"),
                figure("brukertilfredshet", "2014", "5,4"),
                figure("sykefravær", "2014", "10,06"),
                figure("brukertilfredshet", "2015", "5,5")));
    }

    private static Summary bySign(String... years) {
        Evaluation results = run(
                one("sykefravær", SmallCards::absence),
                List.of(target("sykefravær", "2013", "<9,9"), target("sykefravær", "2014", "<9,9")),
                Arrays.stream(years)
                        .map(year -> figure("sykefravær", year, "9,9"))
                        .toArray(Observation[]::new));
        return Summary.of(results);
    }

    @Test
    void onlyWhatHasBothFigureAndTargetIsCompared() {
        assertThat(summary().compared())
                .extracting(result -> result.indicator().id() + " " + result.period())
                .containsExactly(
                        "brukertilfredshet 2013",
                        "sykefravær 2013",
                        "brukertilfredshet 2014",
                        "sykefravær 2014",
                        "brukertilfredshet 2015");
    }

    @Test
    void everyLevelIsCountedFromBestToWorstZeroIncluded() {
        Map<StatusLevel, Integer> counts = summary().counts();

        assertThat(counts.keySet())
                .extracting(StatusLevel::id)
                .containsExactly("met", "not-met", "green", "yellow", "red");
        assertThat(counts.values()).containsExactly(0, 1, 2, 1, 0);
    }

    @Test
    void theReasonsForNoLightAreCounted() {
        assertThat(summary().reasons()).isEqualTo(Map.of("not-measured", 1));
    }

    @Test
    void theTextNamesEveryLightAndEveryReasonInBokmaal() {
        assertThat(summary().text(Language.NB)).isEqualTo("""
                5 resultater har både mål og resultat:
                  ✓ Nådd: 0
                  ✗ Ikke nådd: 1
                  ● Grønn: 2
                  ▲ Gul: 1
                  ■ Rød: 0
                  ○ Ikke vurdert: 1
                      Lund barnehage · Sykefravær · 2013: Ikke målt
                """);
    }

    @Test
    void theTextNamesEveryLightAndEveryReasonInNynorsk() {
        assertThat(summary().text(Language.NN)).isEqualTo("""
                5 resultat har både mål og resultat:
                  ✓ Nådd: 0
                  ✗ Ikkje nådd: 1
                  ● Grøn: 2
                  ▲ Gul: 1
                  ■ Raud: 0
                  ○ Ikkje vurdert: 1
                      Lund barnehage · Sjukefråvær · 2013: Ikkje målt
                """);
    }

    @Test
    void theTextNamesEveryLightAndEveryReasonInEnglish() {
        assertThat(summary().text(Language.EN)).isEqualTo("""
                5 results have both a target and a result:
                  ✓ Met: 0
                  ✗ Not met: 1
                  ● Green: 2
                  ▲ Yellow: 1
                  ■ Red: 0
                  ○ Not judged: 1
                      Lund kindergarten · Sickness absence · 2013: Not measured
                """);
    }

    @Test
    void whatIsMissedOnlyByTheSignIsListedWithItsSentence() {
        assertThat(bySign("2013", "2014").text(Language.NB).replace('\u00A0', ' '))
                .isEqualTo("""
                2 resultater har både mål og resultat:
                  ✓ Nådd: 0
                  ✗ Ikke nådd: 2
                  ○ Ikke vurdert: 0
                2 er lik grensen, og bare tegnet gjør at de ikke når den:
                      Lund barnehage · Sykefravær · 2013: Sykefravær 9,90 % når ikke målet (under 9,9 %): tallet er lik grensen
                      Lund barnehage · Sykefravær · 2014: Sykefravær 9,90 % når ikke målet (under 9,9 %): tallet er lik grensen
                """);
    }

    @Test
    void oneIsSingularInEveryLanguage() {
        assertThat(bySign("2013").text(Language.NB))
                .startsWith("1 resultat har både mål og resultat:\n")
                .contains("\n1 er lik grensen, og bare tegnet gjør at den ikke nås:\n");
        assertThat(bySign("2013").text(Language.NN))
                .startsWith("1 resultat har både mål og resultat:\n")
                .contains("\n1 er likt grensa, og berre teiknet gjer at ho ikkje blir nådd:\n");
        assertThat(bySign("2013").text(Language.EN))
                .startsWith("1 result has both a target and a result:\n")
                .contains("\n1 equals the limit and misses it only by the sign:\n");
    }

    @Test
    void aRunWithoutTargetsComparesNothing() {
        Summary summary = Summary.of(run(one("sykefravær", SmallCards::absence), figure("sykefravær", "2013", "9,9")));

        assertThat(summary.text(Language.NB)).isEqualTo("""
                0 resultater har både mål og resultat:
                  ○ Ikke vurdert: 0
                """);
    }

    @Test
    void theSummaryInOneLineHoldsTheNumbers() {
        assertThat(summary())
                .hasToString("5 compared: {met=0, not-met=1, green=2, yellow=1, red=0},"
                        + " without a light {not-measured=1}");
    }
}
