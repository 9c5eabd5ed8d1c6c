package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report in the width of a terminal: no line is longer, and nothing is lost. */
class WidthTest {
    @TempDir
    private Path directory;

    private static int longest(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    /** How often each letter and digit stands there; headings that are repeated or go are not counted. */
    private static Map<Integer, Long> letters(List<String> words) {
        return words.stream()
                .flatMap(word ->
                        word.codePoints().filter(Character::isLetterOrDigit).boxed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
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
        assertThat(longest(narrow.substring(0, narrow.indexOf("target/bms")))).isLessThanOrEqualTo(width);
        Map<Integer, Long> before = letters(wide.lines()
                .filter(line -> !line.startsWith("Indikator ")
                        && !line.startsWith("Enhet ")
                        && !line.startsWith("Plass ")
                        && !line.startsWith("Fokusområde "))
                .toList());
        Map<Integer, Long> after = letters(narrow.lines().toList());
        before.forEach((letter, count) -> assertThat(after.getOrDefault(letter, 0L))
                .as(Character.toString(letter))
                .isGreaterThanOrEqualTo(count));
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
