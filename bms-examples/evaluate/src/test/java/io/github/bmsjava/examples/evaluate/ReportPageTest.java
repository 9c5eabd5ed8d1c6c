package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a file. How it looks and answers in a browser, {@code src/test/browser} checks. */
class ReportPageTest {
    private static final int TWO_MEGABYTES = 2_000_000;

    @TempDir
    private Path directory;

    private static Set<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loten", "alna", "ringsaker", "agreement", "norge"})
    void aPageIsOneFileInEachLanguageThatAsksForNothing(String example) {
        Ran ran = Ran.in(directory, example);

        for (Language language : Language.values()) {
            String page = ran.file(example, Page.file(language, Language.NB));
            assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">");
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
            assertThat(page).doesNotContain("<script", "src=", "url(", "@import", "\r");
            assertThat(all("href=\"([^\"#]+)\"", page))
                    .containsExactlyInAnyOrder("data:,", "report.html", "report.nn.html", "report.en.html");
            assertThat(all("\\bid=\"([^\"]+)\"", page)).containsAll(all("href=\"#([^\"]+)\"", page));
            assertThat(Pattern.compile("\\bid=\"([^\"]+)\"")
                            .matcher(page)
                            .results()
                            .map(MatchResult::group))
                    .doesNotHaveDuplicates();
        }
    }

    /** Of a page with one run the sections stand below its title; of one with several below the heading of the run. */
    @ParameterizedTest
    @ValueSource(strings = {"loten", "alna", "ringsaker", "agreement", "norge"})
    void headingsLieBelowEachOther(String example) {
        String page = Ran.in(directory, example).file(example, "report.html");

        int above = 0;
        for (MatchResult heading :
                Pattern.compile("<h([1-6])").matcher(page).results().toList()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).as("the level after %s", above).isBetween(above == 0 ? 1 : 2, above + 1);
            above = level;
        }
        boolean hasRuns = page.contains("<p class=\"run\">");
        assertThat(count("<h2 id=", page)).isEqualTo(hasRuns ? 0 : count("<article class=\"unit\"", page));
        assertThat(count("<h3 id=", page)).isEqualTo(hasRuns ? count("<article class=\"unit\"", page) : 0);
    }

    @Test
    void thePageCarriesTheFingerprintsOfItsResults() {
        String page = Ran.in(directory, "loten").file("loten", "report.html");
        Fingerprints prints = Job.evaluate(
                        new LotenExample().load(Language.NB).runs().get(0))
                .results()
                .fingerprints();

        assertThat(page).contains("definisjon " + prints.definition() + ", data " + prints.data());
    }

    @Test
    void aGroupWithARuleIsExplainedAndStandsThereThoughItIsNoFocusArea() {
        String page = Ran.in(directory, "agreement").file("agreement", "report.html");

        assertThat(page)
                .contains("<span>eget lederskap</span> <span class=\"light")
                .contains("<dt>Regel</dt><dd>den dårligste av delene</dd>")
                .contains("<dt>Avgjort av</dt><dd>leder følger opp</dd>");
    }

    @Test
    void aNameThatIsGivenInBokmalAloneIsMarkedAsBokmalOnTheOtherPages() {
        Ran alna = Ran.in(directory, "alna");

        for (String file : List.of("report.en.html", "report.nn.html")) {
            assertThat(alna.file("alna", file))
                    .contains(
                            "<th scope=\"row\"><span class=\"factor\" lang=\"nb\">Økonomi i balanse</span>"
                                    + "<span lang=\"nb\">Økonomisk resultat</span>",
                            "<span class=\"unseen\">: <span lang=\"nb\">Økonomisk resultat</span></span>",
                            "<tr><th scope=\"row\" lang=\"nb\">Økonomi i balanse</th><td lang=\"nb\">");
        }
        assertThat(alna.file("alna", "report.html"))
                .contains("<span class=\"factor\">Økonomi i balanse</span>Økonomisk resultat");
        assertThat(Ran.in(directory, "norge").file("norge", "report.en.html"))
                .contains("<th scope=\"row\">Sickness absence")
                .doesNotContain("<th scope=\"row\"><span lang");
    }

    @Test
    void everyLightOfTheLastYearWithFiguresIsExplained() {
        String page = Ran.in(directory, "loten").file("loten", "report.html").replace('\u00A0', ' ');

        assertThat(page)
                .contains("<dd>Brukertilfredshet 5,0 er under målet (over 5,3; avvik 0,3)</dd>")
                .contains("<dt>Målet kommer fra</dt><dd>dokumentet loten.kommune.no article37540-16965, for 2014");
        assertThat(count("<tr class=\"why\">", page)).isPositive().isEqualTo(count("<summary>Hvorfor?", page));
        assertThat(count("<article class=\"unit\"", page)).isEqualTo(8);
    }

    @Test
    void whatTheLightsOfAComparisonMeanStandsInWordsAboveIt() {
        String page = Ran.in(directory, "loten").file("loten", "report.html");

        assertThat(page)
                .containsPattern("<h2>Sammenligning: [^<]+</h2>\n<p class=\"legend\">Tegnforklaring:"
                        + " <span class=\"light good\">✓ Nådd</span> <span class=\"light bad\">✗ Ikke nådd</span>"
                        + " <span class=\"light none\">○ Uten mål</span></p>")
                .doesNotContain("title=\"");
    }

    @Test
    void theAreaOfRingsakerShowsWhatItsUnitsBring() {
        String page =
                Ran.in(directory, "ringsaker").file("ringsaker", "report.html").replace('\u00A0', ' ');

        assertThat(page)
                .contains("<caption>Bidrag til avstanden fra 5,0</caption>")
                .contains("<tr><th scope=\"row\">Tømmerli</th><td class=\"number\">0,0</td></tr>");
    }

    @Test
    void whatNoChangeReachesIsNotWhatItTakes() throws IOException {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "Brukere",
                        p -> p.indicator(
                                "deltakere",
                                i -> i.decimals(0)
                                        .define(d -> d.direction(Direction.WITHIN_RANGE)
                                                .quantum(new InputQuantum(BigDecimal.ONE)))
                                        .green(Bound.between("5.2", "5.4"))))
                .build()
                .partial()
                .orElseThrow();
        Organisation organisation =
                Organisation.builder().unit("nord", "Nord", null).build().orThrow();
        Evaluated evaluated = Job.evaluate(new Run(
                "",
                organisation,
                ScorecardModel.of(card),
                List.of(Period.year(2015)),
                Observations.of(List.of(Observation.of("nord", "deltakere", "2015", "5"))),
                List.of()));
        Content.Part part =
                new Content.Part("", evaluated.results(), organisation.roots(), List.of(), List.of(), "", Besides.NONE);

        Page.write(
                new Content("", "", "", List.of(), List.of(part)),
                Language.NB,
                Language.NB,
                Texts.in(Language.NB),
                directory);

        assertThat(Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("<dt>Kan ikke nås</dt><dd>")
                .doesNotContain("<dt>Det som skal til</dt>");
    }

    @Test
    void aYearWithoutATargetHasNoLineForOne() {
        String page = Ran.in(directory, "loten").file("loten", "report.html");

        assertThat(page)
                .contains("<path class=\"limit\" d=\"M32.0,28.0H120.0\"/><path d=\"M4.0,10.3h0L60.0,4.0\"/>")
                .doesNotContain("<line class=\"limit\"");
    }

    @Test
    void textsFromDocumentsAreNoMarkup() throws IOException {
        Content content = new Content("<script>alert(1)</script>", "\"&", "", List.of("<b>"), List.of());

        Page.write(content, Language.NB, Language.NB, Texts.in(Language.NB), directory);

        assertThat(Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("&quot;&amp;")
                .contains("<li>&lt;b&gt;</li>")
                .doesNotContain("<script");
    }
}
