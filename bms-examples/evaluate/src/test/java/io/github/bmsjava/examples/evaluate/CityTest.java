package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.examples.evaluate.page.JsonValues;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated city, and the compact form of its page. How the page answers in a browser, {@code src/test/browser} checks. */
class CityTest {
    private static final int SIX_MEGABYTES = 6_000_000;
    private static final Period LAST = Period.year(2024);

    @TempDir
    private static Path directory;

    private static Ran ran;
    private static Evaluation results;
    private static Map<?, ?> data;

    @BeforeAll
    static void run() {
        ran = Ran.in(directory, "city");
        results =
                Job.evaluate(new CityExample().load(Language.NB).runs().get(0)).results();
        data = data("report.html");
    }

    private static Map<?, ?> data(String file) {
        Matcher found = Pattern.compile("<script type=\"application/json\" class=\"cards\">([^<]*)</script>")
                .matcher(ran.file("city", file));
        assertThat(found.find()).isTrue();
        return JsonValues.read(found.group(1));
    }

    private static String text(Object number) {
        return (String) ((List<?>) data.get("texts")).get((Integer) number);
    }

    private static String light(Object number) {
        List<?> light = (List<?>) ((List<?>) data.get("lights")).get((Integer) number);
        return light.get(1) + " " + light.get(2);
    }

    /** The rows of a unit's only card. */
    private static List<List<?>> rows(OrgUnit unit) {
        List<?> told = (List<?>) ((Map<?, ?>) data.get("units"))
                .get("d1-e" + results.organisation().indexOf(unit.id()));
        assertThat(text(told.get(0))).isEqualTo(unit.name().in(Language.NB));
        List<List<?>> rows = new ArrayList<>();
        for (Object card : (List<?>) told.get(1)) {
            for (Object group : (List<?>) ((List<?>) card).get(3)) {
                ((List<?>) ((List<?>) group).get(2)).forEach(row -> rows.add((List<?>) row));
            }
        }
        return rows;
    }

    private static List<IndicatorResult> results(OrgUnit unit, Period period) {
        return results.in(period).unit(unit.id().value()).cards().stream()
                .map(CardResult::indicators)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void itHasThreeHundredUnitsTwentyIndicatorsAndFiveYears() {
        assertThat(ran.exit()).isZero();
        assertThat(results.organisation().units()).hasSize(300);
        assertThat(results.organisation().units().stream()
                        .map(unit -> unit.name().in(Language.NB)))
                .doesNotHaveDuplicates();
        assertThat(results.organisation().units())
                .allSatisfy(unit -> assertThat(results(unit, LAST)).hasSize(20));
        assertThat(results.periods()).hasSize(5);
    }

    @Test
    void someFiguresAreMissingSomeUnjudgedAndEveryLightOccurs() {
        Set<String> told = new TreeSet<>();
        results.organisation()
                .units()
                .forEach(unit -> results(unit, LAST)
                        .forEach(result -> told.add(result.status()
                                .findLevel()
                                .map(level -> level.id())
                                .orElseGet(() -> result.status().reason().id()))));

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "green",
                        "yellow",
                        "red",
                        "contradictory-target",
                        "no-direction",
                        "no-target",
                        "not-reported",
                        "unknown");
    }

    @Test
    void onlyTheTopmostCardIsPrintedUnlessAUnitIsNamed() {
        assertThat(ran.out())
                .contains("Målekart: Fjordby kommune\n", "Kortene til 299 enheter under er ikke skrevet ut")
                .contains("Skrevet: target/bms/city/report.html og results.csv\n")
                .doesNotContain("Målekart: Bydel Åsane\n");
        assertThat(directory.resolve("target/bms/city/results.json")).doesNotExist();
        assertThat(ran.rows("city")).hasSizeGreaterThan(28_000);
    }

    @Test
    void thePageIsSmallAsksForNothingAndShowsTheTopmostCardToEverybody() {
        for (String file : List.of("report.html", "report.nn.html", "report.en.html")) {
            String page = ran.file("city", file);

            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(SIX_MEGABYTES);
            assertThat(page).doesNotContain("src=", "url(", "@import", "\r", "innerHTML", "eval(");
            assertThat(page).containsOnlyOnce("<article class=\"unit\"").containsOnlyOnce("<noscript>");
            assertThat(Pattern.compile("<tr class=\"why\">").matcher(page).results())
                    .hasSize(20);
        }
    }

    @Test
    void everyLinkOfTheTreeLeadsToACard() {
        Matcher links = Pattern.compile("<li><a href=\"#([^\"]+)\"").matcher(ran.file("city", "report.html"));

        assertThat(links.results().map(found -> found.group(1)))
                .hasSize(300)
                .allMatch(((Map<?, ?>) data.get("units"))::containsKey);
    }

    @Test
    void everyUnitAndRowIsInTheDataWithItsValueAndLight() {
        for (OrgUnit unit : results.organisation().units()) {
            List<List<?>> rows = rows(unit);
            List<IndicatorResult> expected = results(unit, LAST);
            assertThat(rows).hasSameSizeAs(expected);
            for (int i = 0; i < rows.size(); i++) {
                ResultWords words = ResultWords.of(expected.get(i), Language.NB);
                assertThat(text(rows.get(i).get(2)))
                        .isEqualTo(expected.get(i).indicator().name().in(Language.NB));
                assertThat(text(rows.get(i).get(4))).isEqualTo(words.target());
                assertThat(text(rows.get(i).get(5))).isEqualTo(words.value());
                assertThat(light(rows.get(i).get(6))).isEqualTo(words.light());
                assertThat(text(rows.get(i).get(9))).isEqualTo(words.remark());
            }
        }
    }

    @Test
    void theHistoryOfEveryPeriodSaysValueAndLightAsTheCardDoes() {
        int compared = 0;
        int about = 0;
        for (int u = 0; u < results.organisation().size(); u += 15) {
            OrgUnit unit = results.organisation().units().get(u);
            for (List<?> row : rows(unit)) {
                List<?> history = (List<?>) row.get(10);
                for (int i = 0; i < history.size(); i += 2) {
                    Period period = Period.find(text(history.get(i))).orElseThrow();
                    ResultWords words = results(unit, period).stream()
                            .filter(result ->
                                    result.indicator().name().in(Language.NB).equals(text(row.get(2))))
                            .findFirst()
                            .map(result -> ResultWords.of(result, Language.NB))
                            .orElseThrow();
                    String told = text(history.get(i + 1));
                    assertThat(told).startsWith(words.value()).contains(words.light());
                    compared++;
                    about += told.startsWith("ca. ") ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(1_900);
        assertThat(about).isPositive();
    }

    @Test
    void everyCardSaysWhyItsLightsAreAsTheyAreAndWhatItWouldTake() {
        OrgUnit unit = results.organisation().units().get(40);

        for (List<?> row : rows(unit)) {
            assertThat((List<?>) row.get(11)).hasSizeGreaterThan(1);
            if (light(row.get(6)).startsWith("▲") || light(row.get(6)).startsWith("■")) {
                assertThat(((List<?>) row.get(11)).stream().map(CityTest::text))
                        .containsAnyOf("Det som skal til", "Kan ikke nås");
            }
        }
    }

    @Test
    void numbersAreNorwegian() {
        assertThat((List<?>) data.get("texts"))
                .noneMatch(text ->
                        Pattern.compile("\\d\\.\\d").matcher((String) text).find());
        assertThat((List<?>) data.get("texts")).anyMatch(text -> ((String) text).matches("\\d+,\\d\u00A0%"));
    }

    /** Only another process has other hash codes of objects and another order of {@code Set.of} and {@code Map.of}. */
    @Test
    void anotherProcessInAnotherPlaceWritesTheSameBytes(@TempDir Path other) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "city")
                .directory(other.toFile())
                .redirectErrorStream(true)
                .redirectOutput(other.resolve("out.txt").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(other.resolve("out.txt"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(ran.out());
        for (String file : List.of("report.html", "report.nn.html", "report.en.html", "results.csv")) {
            assertThat(other.resolve("target/bms/city").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("target/bms/city").resolve(file));
        }
    }
}
