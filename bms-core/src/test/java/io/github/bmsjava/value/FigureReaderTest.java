package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    private static final FigureReader READER = FigureReader.lenient();

    @ParameterizedTest
    @CsvSource({"'4,89', 4.89", "4.70, 4.70", "'10,06', 10.06", "95.93 %, 95.93", "'97,24%', 97.24"})
    @DisplayName("R81 commas, points and percent signs are read as printed")
    void r81MixedMarksAreRead(String raw, BigDecimal number) {
        assertThat(READER.read(raw).orThrow().number()).contains(number);
    }

    @Test
    @DisplayName("R81 what was read is printed in one Norwegian form")
    void r81IsPrintedInOneForm() {
        assertThat(List.of("4,89", "4.70", "10,06"))
                .map(raw -> NorwegianFormat.grouped(number(raw)))
                .containsExactly("4,89", "4,70", "10,06");
        assertThat(List.of("95.93 %", "97,24%"))
                .map(raw -> NorwegianFormat.withUnit(number(raw), UnitOfMeasure.PERCENT))
                .containsExactly("95,93\u00A0%", "97,24\u00A0%");
    }

    @Test
    @DisplayName("R82 a figure says whether its cell had a percent sign; its size is the same without")
    void r82TheUnitIsTheIndicatorsAndNotTheCells() {
        Figure bare = READER.read("11.6").orThrow();
        Figure percent = READER.read("9.9 %").orThrow();
        assertThat(bare.unitText()).isEmpty();
        assertThat(bare.isPercent()).isFalse();
        assertThat(percent.unitText()).contains("%");
        assertThat(percent.isPercent()).isTrue();
        assertThat(bare.number().orElseThrow())
                .isGreaterThan(percent.number().orElseThrow())
                .isEqualTo(new BigDecimal("11.6"));
    }

    @ParameterizedTest
    @CsvSource({"4.5, 4.5", "90 %, 90", "100 %, 100", "9.9 %, 9.9"})
    @DisplayName("R75 R76 R77 the number part of a target is an ordinary figure")
    void r75TheNumberPartOfATarget(String raw, BigDecimal number) {
        assertThat(READER.read(raw).orThrow().number()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ca 97",
                "ca. 97",
                "CA 97",
                "ca.97",
                "omtrent 97",
                "Rundt 97",
                "cirka 97",
                "om lag 97",
                "omlag 97"
            })
    @DisplayName("R80 about ninety-seven is 97 with a flag")
    void r80AnApproximateFigureCarriesAFlag(String raw) {
        Figure figure = READER.read(raw).orThrow();
        assertThat(figure.number()).contains(new BigDecimal("97"));
        assertThat(figure.flags()).containsExactly(QualityFlag.APPROXIMATE);
        assertThat(figure.raw()).isEqualTo(raw);
        assertThat(READER.read(raw).issues()).isEmpty();
    }

    @Test
    @DisplayName("R15 ca. 1000 is 1000, approximate")
    void r15ApproximateCounts() {
        Figure figure = READER.read("ca. 1000").orThrow();
        assertThat(figure.number()).contains(new BigDecimal("1000"));
        assertThat(figure.flags()).containsExactly(QualityFlag.APPROXIMATE);
    }

    @ParameterizedTest
    @CsvSource({
        "'4,7 mrd', 4700000000",
        "'6,8 mrd.', 6800000000",
        "850 mill, 850000000",
        "150 MILL., 150000000",
        "1.5 milliarder, 1500000000",
        "1 milliard, 1000000000",
        "2 milliardar, 2000000000",
        "1 million, 1000000",
        "3 millioner, 3000000",
        "3 millionar, 3000000",
        "2 tusen, 2000",
        "5 hundre, 500",
        "'4,50 mill', 4500000",
        "850mill, 850000000",
        "'0,5 mio', 500000",
        "'4,1234567 mill', 4123456.7"
    })
    @DisplayName("R17 scale words are applied exactly")
    void r17ScaleWords(String raw, BigDecimal number) {
        assertThat(READER.read(raw).orThrow().number()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 mill kr", "12 mill. kroner", "12 mkr", "12 MNOK", "12 mill.kr", "kr 12 mill", "Kr. 12 mill"})
    void kronerBeforeOrAfterTheScaleAreAUnitAndNoIssue(String raw) {
        Validated<Figure> read = READER.read(raw);
        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().number()).contains(new BigDecimal("12000000"));
        assertThat(read.orThrow().unitText().orElseThrow()).startsWith("kr");
    }

    @ParameterizedTest
    @CsvSource({
        "kr 1 234, 1234",
        "'kr. 1 234,50', 1234.50",
        "500 kr, 500",
        "500 kr., 500",
        "500 kroner, 500",
        "500 NOK, 500",
        "500kr, 500"
    })
    void kronerAreAUnitAndNoIssue(String raw, BigDecimal number) {
        assertThat(READER.read(raw).issues()).isEmpty();
        assertThat(READER.read(raw).orThrow().number()).contains(number);
    }

    @Test
    void kronerBeforeAndAnotherUnitAfterIsUnreadable() {
        assertUnreadable("kr 500 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,9%", "9,9 %", "9,9\u00A0%", "9,9 prosent", "9,9 pst.", "9,9 Pst"})
    void percentIsKnownByItsSignAndItsWords(String raw) {
        assertThat(READER.read(raw).issues()).isEmpty();
        assertThat(READER.read(raw).orThrow().isPercent()).isTrue();
    }

    @Test
    void percentagePointsAreNoPercentage() {
        assertThat(READER.read("5 %-poeng").orThrow().isPercent()).isFalse();
        assertThat(READER.read("5 prosentpoeng").orThrow().isPercent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'1 234,5', 1234.5",
        "1\u00A0234\u202F567, 1234567",
        "'1\u2009234,50', 1234.50",
        "1.234.567, 1234567",
        "'1.234,5', 1234.5",
        "'12.345.678,90', 12345678.90",
        "1 234.5, 1234.5",
        "'1,234', 1.234",
        "1234567, 1234567"
    })
    void thousandsStandInGroupsOfThree(String raw, BigDecimal number) {
        assertThat(READER.read(raw).orThrow().number()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34",
                "1234 567",
                "1  234",
                "1 234 56",
                "0 123",
                "1.23.456",
                "1.23,4",
                "0.123.456",
                "1 234.567,8",
                "1,2,3",
                "1,234 567",
                "1,234,567",
                "1\n234",
                "1'234",
                "12,5.3"
            })
    void groupsOfAnotherLengthAreUnreadable(String raw) {
        assertUnreadable(raw);
    }

    @ParameterizedTest
    @CsvSource({"-5, -5", "\u22125, -5", "'-1 234,5', -1234.5", "\u20105, -5", "\u20115, -5", "+5, 5", "-0, 0"})
    void aSignStandsRightBeforeTheDigits(String raw, BigDecimal number) {
        assertThat(READER.read(raw).orThrow().number()).contains(number);
        assertThat(READER.read(raw).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 5", "--5", "+-5", "5-", "(5)", "\u2014"})
    void anyOtherSignIsUnreadable(String raw) {
        assertUnreadable(raw);
    }

    @Test
    void trailingZerosAndFloatNoiseAreKept() {
        assertThat(number("4.50")).hasScaleOf(2);
        assertThat(number("10.199999999999999")).isEqualTo(new BigDecimal("10.199999999999999"));
        assertThat(number("77,0 %")).isEqualTo(new BigDecimal("77.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,5*", "4,5 *", "4,5 %*"})
    void aStarIsPreliminary(String raw) {
        Figure figure = READER.read(raw).orThrow();
        assertThat(figure.flags()).containsExactly(QualityFlag.PRELIMINARY);
        assertThat(figure.number()).contains(new BigDecimal("4.5"));
    }

    @Test
    void aFigureMayCarrySeveralFlags() {
        assertThat(READER.read("ca. 4,5*").orThrow().flags())
                .containsExactly(QualityFlag.PRELIMINARY, QualityFlag.APPROXIMATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00AD0", "\uFEFF10", "1\u200B0", "10\u2060", "\u00A010\u202F", "\t10\r\n"})
    void invisibleCharactersAndSpaceAtTheEndsAreNoPartOfTheFigure(String raw) {
        assertThat(READER.read(raw))
                .extracting(read -> read.orThrow().number().orElseThrow())
                .isEqualTo(new BigDecimal("10"));
        assertThat(READER.read(raw).orThrow().raw()).isEqualTo(raw);
        assertThat(READER.read(raw).issues()).isEmpty();
    }

    @Test
    @DisplayName("J12 every result that one municipality printed is read, and only three kinds of cell need a word")
    void j12RealCells() {
        String cells = "|-|0|0 %|0,0%|0,02%|0,04%|0,2 %|0,3|0,36|0,4|0,41|0,42 %|0,44|0,5|0,5%|0,54|0,6 %|0,71|1|1,3"
                + "|1,35%|1,63|1,64 %|1,76 %|1,83|10|10,9|100|100 %|100%|100,4|101,2|102,7|103,5|104|104, 2%|106|12|14"
                + "|14,85 %|16|16,18|2|2,0|2,2|28|29|29 %|3,1|3,56 %|4,4|4,6|4,9|4.9|45 %|5|5,0|5,1|5,2|5,3|5,4|50|518"
                + "|544|6,4|6,6|6,8|60 %|60,0 %|61,6 %|64|65/35|7,18 %|73,6|74|75 %|76 %|77 %|77,0|77,0 %|78,1 %|79"
                + "|8,72%|80 %|88|9|90 %|91,7 %|94|95|97|98 %|98,3 %|99|99,9%|Ikke målt";
        FigureReader reader = READER.dashMeans(Absence.NOT_MEASURED);
        List<String> odd = Arrays.stream(cells.split("\\|", -1))
                .flatMap(cell -> reader.read(cell).issues().stream())
                .map(Issue::toString)
                .toList();
        assertThat(odd)
                .containsExactly(
                        "WARNING stray-space: figure '104, 2%' has a space after the decimal comma; it was read as 104,2.",
                        "INFO decimal-point: figure '4.9' has a point as decimal mark; it was read as 4,9.",
                        "INFO not-one-number: figure '65/35' is not one number; it is kept as words and is never judged.");
    }

    @Test
    void aReaderIsNotChangedByWhatIsMadeFromIt() {
        FigureReader first = FigureReader.lenient();
        first.dashMeansZero().dot(DotMeaning.THOUSANDS).word("x", Absence.NOT_DUE);
        assertThat(first.read("-").hasErrors()).isTrue();
        assertThat(first.read("10.145").orThrow().number()).contains(new BigDecimal("10.145"));
        assertThat(first.read("x").hasErrors()).isTrue();
    }

    @Test
    void declarationsAddUp() {
        FigureReader reader = FigureReader.strict()
                .word("ingen", Absence.NOT_APPLICABLE)
                .dot(DotMeaning.THOUSANDS)
                .dashMeans(Absence.NOT_MEASURED);
        assertThat(reader.read("Ingen").orThrow().absence()).contains(Absence.NOT_APPLICABLE);
        assertThat(reader.read("10.145").orThrow().number()).contains(new BigDecimal("10145"));
        assertThat(reader.read("-").orThrow().absence()).contains(Absence.NOT_MEASURED);
    }

    @Test
    void aWordMustBeOneThatCanBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.word(" \u00AD", Absence.NOT_DUE))
                .withMessageContaining("not-due")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException().isThrownBy(() -> READER.word("x".repeat(201), Absence.NOT_DUE));
        assertThat(READER.word("x".repeat(200), Absence.NOT_DUE)
                        .read("X".repeat(200))
                        .orThrow()
                        .absence())
                .contains(Absence.NOT_DUE);
    }

    private static BigDecimal number(String raw) {
        return READER.read(raw).orThrow().number().orElseThrow();
    }

    private static void assertUnreadable(String raw) {
        Validated<Figure> read = READER.read(raw);
        assertThat(read.issues()).extracting(Issue::code).containsExactly(ValueIssue.UNREADABLE_FIGURE);
        assertThat(read.partial().orElseThrow().absence()).contains(Absence.UNREADABLE);
        assertThat(read.partial().orElseThrow().raw()).isEqualTo(raw);
    }
}
