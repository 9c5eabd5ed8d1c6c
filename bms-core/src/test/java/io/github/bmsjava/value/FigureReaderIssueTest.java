package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderIssueTest {
    private static final FigureReader LENIENT = FigureReader.lenient();
    private static final FigureReader STRICT = FigureReader.strict();

    /** A cell, the number a lenient reader gives, and the issue beside it. */
    record Odd(String raw, String number, ValueIssue code) {}

    static Stream<Odd> oddFigures() {
        return Stream.of(
                new Odd("4.70", "4.70", ValueIssue.DECIMAL_POINT),
                new Odd("0.145", "0.145", ValueIssue.DECIMAL_POINT),
                new Odd("1234.567", "1234.567", ValueIssue.DECIMAL_POINT),
                new Odd("10.145", "10.145", ValueIssue.AMBIGUOUS_DOT),
                new Odd("1 234.567", "1234.567", ValueIssue.AMBIGUOUS_DOT),
                new Odd("104, 2%", "104.2", ValueIssue.STRAY_SPACE),
                new Odd("1 104, 2", "1104.2", ValueIssue.STRAY_SPACE),
                new Odd("1,234.5", "1234.5", ValueIssue.MIXED_MARKS),
                new Odd("1,234,567.89", "1234567.89", ValueIssue.MIXED_MARKS),
                new Odd("\u20135", "-5", ValueIssue.DASH_AS_MINUS),
                new Odd("15 pr.år", "15", ValueIssue.UNIT_TEXT),
                new Odd("ca. 1000 lærlinger", "1000", ValueIssue.UNIT_TEXT),
                new Odd("60 % av barna", "60", ValueIssue.UNIT_TEXT));
    }

    @ParameterizedTest
    @MethodSource("oddFigures")
    void aLenientReaderReadsAnOddFigureAndSaysSo(Odd odd) {
        Validated<Figure> read = LENIENT.read(odd.raw());
        assertThat(read.orThrow().number()).contains(new BigDecimal(odd.number()));
        assertThat(codes(read)).containsExactly(odd.code());
        assertThat(read.issues().get(0).values())
                .containsEntry("raw", odd.raw())
                .containsEntry("read", NorwegianFormat.plain(new BigDecimal(odd.number())));
    }

    @ParameterizedTest
    @MethodSource("oddFigures")
    @DisplayName("R81 a strict reader names the leniency and gives no number")
    void r81AStrictReaderRefusesAnOddFigure(Odd odd) {
        Validated<Figure> read = STRICT.read(odd.raw());
        assertThat(codes(read)).containsExactly(ValueIssue.STRICT_FIGURE);
        assertThat(read.issues().get(0).values())
                .containsEntry("leniency", odd.code().id());
        assertThat(read.partial()).contains(Figure.absent(odd.raw(), Absence.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,89",
                "97,24%",
                "100 %",
                "Ca 97",
                "4,7 mrd",
                "1 234,5",
                "1.234.567",
                "1.234,5",
                "-5",
                "kr 5",
                "4,5*"
            })
    void aStrictReaderReadsWhatNeedsNoLeniency(String raw) {
        assertThat(STRICT.read(raw).issues()).isEmpty();
        assertThat(STRICT.read(raw)).isEqualTo(LENIENT.read(raw));
    }

    @Test
    void severalLeniencesAreAllNamed() {
        assertThat(codes(LENIENT.read("\u201310.145 barn")))
                .containsExactly(ValueIssue.DASH_AS_MINUS, ValueIssue.AMBIGUOUS_DOT, ValueIssue.UNIT_TEXT);
        assertThat(STRICT.read("\u201310.145 barn").issues())
                .extracting(issue -> issue.values().get("leniency"))
                .containsExactly("dash-as-minus", "ambiguous-dot", "unit-text");
    }

    @Test
    void theUnitTextIsKeptAndNamed() {
        Validated<Figure> read = LENIENT.read("15 pr.år");
        assertThat(read.orThrow().unitText()).contains("pr.år");
        assertThat(read.issues().get(0).values()).containsEntry("text", "pr.år");
    }

    @ParameterizedTest
    @CsvSource({"106.932, 106932", "10.145, 10145", "6.002, 6002", "1.234.567, 1234567", "'1.234,5', 1234.5"})
    @DisplayName("R16 R17 a declared thousands point needs no issue")
    void r17DeclaredThousands(String raw, BigDecimal number) {
        Validated<Figure> read = STRICT.dot(DotMeaning.THOUSANDS).read(raw);
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().number()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"106.932, 106.932", "4.70, 4.70", "'4,89', 4.89", "1 234.567, 1234.567"})
    @DisplayName("R17 a declared decimal point needs no issue")
    void r17DeclaredDecimal(String raw, BigDecimal number) {
        Validated<Figure> read = STRICT.dot(DotMeaning.DECIMAL).read(raw);
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().number()).contains(number);
    }

    @Test
    @DisplayName(
            "R17 an undeclared point before three digits is read as decimal, with the warning that it is ambiguous")
    void r17AmbiguousPoint() {
        Validated<Figure> read = LENIENT.read("106.932");
        assertThat(read.orThrow().number()).contains(new BigDecimal("106.932"));
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ValueIssue.AMBIGUOUS_DOT);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "THOUSANDS, 4.70",
        "THOUSANDS, 1234.567",
        "THOUSANDS, '1,234.5'",
        "DECIMAL, 1.234.567",
        "DECIMAL, '1.234,5'",
        "THOUSANDS, 1 234.567",
        "DECIMAL, 1 23.4"
    })
    void aFigureThatContradictsWhatItsSourceDeclaresIsUnreadable(DotMeaning dot, String raw) {
        assertThat(codes(LENIENT.dot(dot).read(raw))).containsExactly(ValueIssue.UNREADABLE_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over 1 milliard",
                "under 5",
                "1–1.5 mill",
                "10-20",
                "passere 7 600 i 2015",
                "NaN",
                "1e999",
                "1E5",
                "Infinity",
                "Ja",
                "ca",
                "kr",
                "*",
                "4,5**",
                "97.",
                "97,",
                ",5",
                "4,5 av 6",
                "97 (2013)",
                "2.5.01",
                "31. 12",
                "5 mrd→1,9 mrd",
                "65/",
                "/35",
                "65//35",
                "65/x",
                "4½",
                "٥",
                "５",
                "5 > 3",
                "500,-",
                "5 mill 3",
                "5 mill -",
                "5 poeng < mål"
            })
    @DisplayName("J12 what is not plainly one number is never guessed")
    void j12NothingIsGuessed(String raw) {
        for (FigureReader reader : List.of(LENIENT, STRICT)) {
            Validated<Figure> read = reader.read(raw);
            assertThat(codes(read)).containsExactly(ValueIssue.UNREADABLE_FIGURE);
            assertThat(read.partial()).contains(Figure.absent(raw, Absence.UNREADABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890123456789", "0,1234567890123456789",
                "123456789012345678901234567890123456789012345678901234567890123",
                        "12345678901234567890123456789012 mrd"
            })
    @DisplayName("J4 more than 38 digits or 18 decimals is unreadable")
    void j4TooLarge(String raw) {
        assertThat(codes(LENIENT.read(raw))).containsExactly(ValueIssue.FIGURE_TOO_LARGE);
        assertThat(LENIENT.read(raw).partial().orElseThrow().absence()).contains(Absence.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890123456789012345678",
                "0,123456789012345678",
                "12345678901234567890,123456789012345678"
            })
    @DisplayName("J4 38 digits and 18 decimals are read exactly")
    void j4JustNotTooLarge(String raw) {
        assertThat(LENIENT.read(raw).orThrow().number()).contains(new BigDecimal(raw.replace(',', '.')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<5", ">=3", "< = 100 %", "≤ 5", "=5", ">9.9 %"})
    @DisplayName("R76 an operator belongs in a target and not in a figure")
    void r76OperatorsAreRefused(String raw) {
        assertThat(codes(LENIENT.read(raw))).containsExactly(ValueIssue.OPERATOR_IN_FIGURE);
        assertThat(codes(STRICT.read(raw))).containsExactly(ValueIssue.OPERATOR_IN_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65/35", "60/40", "60 / 40", "60/30/10", "61,5/38,5 %"})
    void aSplitIsKeptAsWords(String raw) {
        Validated<Figure> read = STRICT.read(raw);
        assertThat(codes(read)).containsExactly(ValueIssue.NOT_ONE_NUMBER);
        assertThat(read.orThrow().words()).contains(raw);
        assertThat(read.orThrow().number()).isEmpty();
        assertThat(read.orThrow().absence()).isEmpty();
        assertThat(read.orThrow().quantity()).contains(new Quantity.Words(raw));
    }

    @Test
    void anUndeclaredDashIsAnErrorThatSaysWhatToDeclare() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> LENIENT.read("-").orThrow())
                .withMessageContaining("dash-undeclared")
                .withMessageContaining("the source must declare which");
        assertThat(codes(STRICT.read("–"))).containsExactly(ValueIssue.DASH_UNDECLARED);
    }

    @Test
    void everyCodeIsProvokedByACell() {
        Set<ValueIssue> provoked = Stream.concat(
                        oddFigures().map(Odd::raw), Stream.of("-", "65/35", "Ja", "9".repeat(39), "<5"))
                .flatMap(raw -> Stream.concat(codes(LENIENT.read(raw)).stream(), codes(STRICT.read(raw)).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(provoked).containsExactlyInAnyOrder(ValueIssue.values());
    }

    @Test
    void everyMessageIsFilledIn() {
        Stream.concat(oddFigures().map(Odd::raw), Stream.of("-", "65/35", "Ja", "9".repeat(39), "<5"))
                .flatMap(raw -> Stream.concat(LENIENT.read(raw).issues().stream(), STRICT.read(raw).issues().stream()))
                .forEach(issue -> assertThat(issue.message())
                        .doesNotContain("{")
                        .contains("figure '" + FigureText.shown(issue.values().get("raw")) + "'"));
    }

    @Test
    void codesAreAsciiWithHyphens() {
        assertThat(Arrays.stream(ValueIssue.values()).map(ValueIssue::id))
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(ValueIssue.DASH_UNDECLARED.id()).isEqualTo("dash-undeclared");
    }

    @Test
    void aLongTextIsCutInTheIssueAndKeptInTheFigure() {
        String raw = "x\n".repeat(500);
        Validated<Figure> read = LENIENT.read(raw);
        assertThat(read.issues().get(0).message()).hasSizeLessThan(200).doesNotContain("\n");
        assertThat(read.partial().orElseThrow().raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 ", "1.", "1,", "1, ", "1/", "a", "%", " ", "-", "?", "*", "1 mill ", "a\u0327\u0301"})
    void aMillionCharactersTakeNoTime(String part) {
        String raw = part.repeat(1_000_000 / part.length());
        Validated<Figure> read = Assertions.assertTimeout(Duration.ofSeconds(10), () -> LENIENT.read(raw));
        assertThat(read.partial().orElseThrow().raw()).isEqualTo(raw);
    }

    private static List<ValueIssue> codes(Validated<Figure> read) {
        return read.issues().stream()
                .map(Issue::code)
                .map(ValueIssue.class::cast)
                .toList();
    }
}
