package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Process-behaviour charts where there are points enough, and breaks in a history. */
class ProcessPageTest {
    @TempDir
    private Path directory;

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }

    @Test
    void aSeriesOfFortySixQuartersHasAChartWithItsSignalsInWords() {
        String page = Ran.in(directory, "norge").file("norge", "report.html").replace('\u00A0', ' ');

        assertThat(count("<svg class=\"chart\"", page)).isEqualTo(3);
        assertThat(page)
                .contains(
                        "<figcaption>Norge: Sykefravær i alt</figcaption>",
                        "<li>Gjennomsnitt 7,19 %, naturlige grenser 6,06 % og 8,32 %.</li>",
                        "<dt>4. kvartal 2003</dt><dd>over den øvre grensen</dd>",
                        "<dt>3. kvartal 2001 – 3. kvartal 2002</dt><dd>del av minst sju punkter på rad over gjennomsnittet</dd>",
                        ">øvre 8,32 %</text>",
                        ">snitt 7,19 %</text>",
                        ">nedre 6,06 %</text>");
        String drawing =
                page.substring(page.indexOf("<svg class=\"chart\""), page.indexOf("<figcaption>Norge: Egenmeldt"));
        assertThat(count("class=\"outside\"", drawing)).isEqualTo(1); // 2003K4: 8,5
        assertThat(count("<circle", drawing) + count("class=\"signal\"", drawing))
                .isEqualTo(45);
    }

    @Test
    void aPeriodWithoutContentIsAGapInTheLineAndYearsAreNotJoinedWithQuarters() throws IOException {
        Organisation organisation =
                Organisation.builder().unit("nord", "Nord", null).build().orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator("besøk", i -> i.decimals(0)))
                .build()
                .orThrow());
        Observations figures = Observations.of(List.of(
                Observation.of("nord", "besøk", "2012-Q1", "500"),
                Observation.of("nord", "besøk", "2012", "1"),
                Observation.of("nord", "besøk", "2014", "2"),
                Observation.of("nord", "besøk", "2015", "3")));
        List<Period> evaluated = Stream.of("2012-Q1", "2012", "2013", "2014", "2015")
                .map(Period::parse)
                .toList();
        List<Period> withoutTheSilentYear =
                Stream.of("2012-Q1", "2012", "2014", "2015").map(Period::parse).toList();

        for (List<Period> periods : List.of(evaluated, withoutTheSilentYear)) {
            assertThat(page(new Run("", organisation, model, periods, figures, List.of())))
                    .contains("<path d=\"M4.0,28.0h0M78.7,16.0h0L116.0,4.0\"/>");
        }
    }

    @Test
    void theLineOfTheTargetHasItsFigureAndItsWords() throws IOException {
        Organisation organisation =
                Organisation.builder().unit("nord", "Nord", null).build().orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "Økonomi",
                        p -> p.indicator(
                                "svar", i -> i.decimals(0).lowerIsBetter().target("4.25")))
                .build()
                .orThrow());
        List<Period> years = Period.sequence(Period.year(2000), Period.year(2012));
        List<Observation> figures = years.stream()
                .map(year -> Observation.of("nord", "svar", year.toString(), Integer.toString(year.year() % 2 + 4)))
                .toList();

        assertThat(page(new Run("", organisation, model, years, Observations.of(figures), List.of())))
                .contains(
                        "<li>Gjennomsnitt 4,5, naturlige grenser 1,8 og 7,1.</li>",
                        "<li>Målet, 4,25, er den prikkede linjen.</li>")
                .containsPattern(">øvre 7,1</text>.*>snitt 4,5</text>.*>mål 4,25</text>.*>nedre 1,8</text>");
    }

    @Test
    void threeYearsAreTooFewForAChart() {
        assertThat(Ran.in(directory, "loten").file("loten", "report.html")).doesNotContain("Prosessdiagram");
    }

    @Test
    void j18ABreakIsALineInTheChartAndWordsInTheHistory() throws IOException {
        Organisation organisation = Organisation.builder()
                .unit("område", "Område <Sør>", null)
                .unit("nord", "Nord", "område")
                .unit(OrgUnit.builder("ny")
                        .name("Ny")
                        .parent("område")
                        .validity(DateRange.from(LocalDate.of(2015, 7, 1)))
                        .build())
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "Økonomi",
                        p -> p.indicator(
                                "utgifter",
                                i -> i.decimals(0).lowerIsBetter().target("100").overUnits(UnitRule.sum())))
                .build()
                .orThrow());
        Observations figures = Observations.of(List.of(
                Observation.of("nord", "utgifter", "2013", "90"),
                Observation.of("nord", "utgifter", "2014", "95"),
                Observation.of("nord", "utgifter", "2015", "94"),
                Observation.of("ny", "utgifter", "2015", "20")));
        String page = page(new Run(
                "", organisation, model, Period.sequence(Period.year(2013), Period.year(2015)), figures, List.of()));

        assertThat(count("<line class=\"break\"", page)).isEqualTo(1);
        assertThat(page)
                .contains("<dt>2015</dt><dd>brudd: ikke uten videre å sammenligne med perioden før · 114")
                .contains("<dt>2014</dt><dd>95")
                .contains("<td class=\"trend\">brudd</td>")
                .doesNotContain("dårligere", "mangler", "sheet unanswered") // nothing is followed up here
                .contains("Område &lt;Sør&gt;");
    }

    private String page(Run run) throws IOException {
        Evaluated evaluated = Job.evaluate(run);
        Page.write(
                new Content(
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(new Content.Part(
                                "",
                                evaluated.results(),
                                run.organisation().roots(),
                                List.of(),
                                List.of(),
                                "",
                                Besides.NONE))),
                Language.NB,
                Language.NB,
                Texts.in(Language.NB),
                directory);

        return Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8);
    }
}
