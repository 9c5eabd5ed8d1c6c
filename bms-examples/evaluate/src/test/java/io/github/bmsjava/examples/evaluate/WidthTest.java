package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report in the width of a terminal: no line is longer, and nothing is lost. */
class WidthTest {
    /** A longer word than the width without the deepest indentation is cut. */
    private static final int DEEPEST = 10;

    @TempDir
    private Path directory;

    private static int longest(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    /** How often each word stands there; headings that are repeated or go are not counted. */
    private static Map<String, Long> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static boolean isHeading(String line) {
        return Stream.of("Indikator ", "Enhet ", "Plass ", "Fokusområde ").anyMatch(line::startsWith);
    }

    /** A heading that stands before each cell, as "Periode:", may be one with a year in it. */
    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit) && !word.endsWith(":");
    }

    @ParameterizedTest
    @CsvSource({
        "loten,60",
        "alna,60",
        "ringsaker,60",
        "agreement,60",
        "norge,60",
        "loten,40",
        "alna,40",
        "agreement,40",
        "loten,100",
        "alna,120"
    })
    void noLineIsLongerAndNothingIsLost(String example, int width) {
        String wide = Ran.in(directory, example).out();
        String narrow =
                Ran.in(directory, example, "--width", Integer.toString(width)).out();

        assertThat(longest(wide)).isGreaterThan(width);
        assertThat(longest(narrow)).isLessThanOrEqualTo(width);
        Map<String, Long> before =
                words(wide.lines().filter(line -> !isHeading(line)).toList());
        Set<String> headings =
                words(wide.lines().filter(WidthTest::isHeading).toList()).keySet();
        Map<String, Long> after = words(narrow.lines().toList());
        before.forEach((word, count) -> {
            long found = after.getOrDefault(word, 0L);
            if (word.length() > width - DEEPEST) {
                assertThat(narrow.replaceAll("\\s+", "")).as(word).contains(word);
            } else if (isFigure(word) && !headings.contains(word)) {
                assertThat(found).as(word).isEqualTo(count);
            } else {
                assertThat(found).as(word).isGreaterThanOrEqualTo(count);
            }
        });
    }

    @Test
    void whereTheColumnsDoNotFitARowStandsBelowItsName() {
        String narrow = Ran.in(directory, "loten", "--width", "60", "--unit", "Lund barnehage")
                .out()
                .replace('\u00A0', ' ');

        assertThat(narrow)
                .contains(
                        "  Personalmøter med kompetanseutvikling\n    Periode: 2013 · Resultat: 12 · Status: ○ Uten mål\n",
                        "    Periode: 2014 · Mål: minst 12 · Resultat: 12 · Status: ✓\n      Nådd\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"39", "-1", "bred"})
    void aWidthThatNobodyCanReadIsWrongUsage(String width) {
        Ran ran = Ran.in(directory, "ringsaker", "--width", width);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("'" + width + "' is no whole number of 40 or more");
    }
}
