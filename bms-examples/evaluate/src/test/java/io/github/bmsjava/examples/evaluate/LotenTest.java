package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.json.BmsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures here were counted from the table by other means than this program. */
class LotenTest {
    private static Ran ran;

    @BeforeAll
    static void run(@TempDir Path directory) {
        ran = Ran.in(directory);
    }

    @Test
    void lotenIsTheDefaultAndEverythingOddIsExpected() {
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void thereIsARowForEachUnitIndicatorAndYearThatHasAResultOrATarget() {
        assertThat(ran.file("loten", "results.csv"))
                .startsWith("periode;enhet;kort;fokusområde;indikator;verdi;mål;status;grunn;dekning;merker;gruppe\n")
                .endsWith("\n")
                .doesNotContain("\r");
        assertThat(ran.rows("loten")).hasSize(244);
        assertThat(ran.rows("loten").stream().map(row -> row.split(";", -1)[0]).distinct())
                .containsExactly("2013", "2014", "2015");
    }

    @Test
    void ofThoseWithBothResultAndTargetSomeAreMetSomeNotAndSomeNotJudged() {
        assertThat(ran.out())
                .contains(
                        "92 resultater har både mål og resultat:\n  ✓ Nådd: 51\n  ✗ Ikke nådd: 30\n  ○ Ikke vurdert: 11\n");
        assertThat(ran.rows("loten").stream().filter(row -> row.endsWith(";met;;;;")))
                .hasSize(51);
        assertThat(ran.rows("loten").stream().filter(row -> row.endsWith(";not-met;;;;")))
                .hasSize(30);
    }

    @Test
    void eachOfTheElevenNotJudgedHasItsReason() {
        assertThat(block(ran.out(), "○ Ikke vurdert: 11"))
                .containsExactly(
                        "Lund barnehage · Medarbeidertilfredshet · 2014: Ikke målt",
                        "Jønsrud barnehage · Medarbeidertilfredshet · 2014: Ikke målt",
                        "Teknisk drift · Brukertilfredshet · 2015: Ikke målt",
                        "Hjemmebasert omsorg (navn antatt) · Brukertilfredshet · 2015: Ikke målt",
                        "Hjemmebasert omsorg (navn antatt) · Oppstart innen 3 uker · 2015: Ikke målt",
                        "Hjemmebasert omsorg (navn antatt) · Årsverk fagandel · 2015: Kan ikke sammenlignes",
                        "Familie og helse (navn antatt) · Brukertilfredshet · 2015: Ikke målt",
                        "Familie og helse (navn antatt) · Gravide · 2015: Ikke målt",
                        "Familie og helse (navn antatt) · Vedtak · 2015: Ikke målt",
                        "Barnevern · Brukertilfredshet · 2015: Ikke målt",
                        "Barnevern · Sykefravær egenmeldt · 2015: Uten mål");
    }

    @Test
    void fourAreMissedOnlyByTheStrictSign() {
        assertThat(block(ran.out(), "4 er lik grensen").stream().map(line -> line.replaceAll(":.*", "")))
                .containsExactly(
                        "Teknisk drift · Fornyelse vannledning · 2015",
                        "Teknisk drift · Fornyelse avløpsledning · 2015",
                        "Teknisk drift · Andel veg med asfalt · 2015",
                        "Hjemmebasert omsorg (navn antatt) · Stillinger under 50 % · 2015");
    }

    @Test
    void theLaterReportJudgesAndTheEarlierStandsBeside() {
        assertThat(ran.rows("loten").stream().filter(row -> row.contains(";Andel veg med asfalt;")))
                .containsExactly(
                        "2013;Teknisk drift;Målekort;Egne;Andel veg med asfalt;45;;;no-target;;;",
                        "2014;Teknisk drift;Målekort;Egne;Andel veg med asfalt;29;;;no-target;;;",
                        "2015;Teknisk drift;Målekort;Egne;Andel veg med asfalt;29;>29;not-met;;;;");
        assertThat(ran.out())
                .contains("erstatter 0,71\n", "erstatter 0,36\n", "erstatter 45 %\n", "erstatter målet >45 %;")
                .doesNotContain("2015-melding");
    }

    @Test
    void aNameWithASemicolonIsOneCell() {
        assertThat(ran.rows("loten"))
                .contains("2015;\"Barnehage (navn ikke i utdrag; 6,9 årsverk, 30 barn)\";Målekort;Felles;"
                        + "Sykefravær sykemeldt;3,70;<7,0;met;;;;");
    }

    @Test
    void theDocumentHoldsStableIdsAndReadsBack() {
        String json = ran.file("loten", "results.json");
        assertThat(BmsJson.read(json).issues()).isEmpty();
        assertThat(json)
                .contains("\"unit\": \"jonsrud\"", "\"indicator\": \"felles/sykefravaer-egenmeldt\"")
                .containsPattern("\"supersededValues\": \\[\\s*\\{\\s*\"value\": 0.71,");
    }

    @Test
    void everyFigureIsMarkedAsPublishedByItsSource() {
        assertThat(ran.out()).contains("\nAlle tallene er merket: Allerede offentliggjort (av kilden)\n");
        List<String> reported = Pattern.compile("\"reported\": \\{[^}]*}")
                .matcher(ran.file("loten", "results.json"))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(reported)
                .hasSize(218)
                .allMatch(text -> text.contains("\"flags\": [\"published\"]")
                        && text.contains("\"source\": \"loten.kommune.no article"));
    }

    @Test
    void nothingLinksTheKindergartenWithoutANameToAnother() {
        assertThat(ran.rows("loten").stream().filter(row -> row.startsWith("2013;\"Barnehage (navn ikke i utdrag")))
                .isEmpty();
        assertThat(ran.rows("loten").stream().filter(row -> row.startsWith("2015;Jønsrud barnehage;")))
                .isEmpty();
    }

    @Test
    void reportAndTableAreAsReadByEye() throws IOException {
        Golden.assertSame("loten/report.txt", ran.out());
        Golden.assertSame("loten/results.csv", ran.file("loten", "results.csv"));
    }

    /** The indented lines below the line that begins a block. */
    private static List<String> block(String text, String beginning) {
        List<String> lines = text.lines().toList();
        int first = 0;
        while (!lines.get(first).strip().startsWith(beginning)) {
            first++;
        }
        return lines.stream()
                .skip(first + 1)
                .takeWhile(line -> line.startsWith("      "))
                .map(String::strip)
                .collect(Collectors.toList());
    }
}
