package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderAbsenceTest {
    @ParameterizedTest
    @CsvSource({
        "??, UNKNOWN",
        "?, UNKNOWN",
        "Ikke målt, NOT_MEASURED",
        "IKKE MÅLT, NOT_MEASURED",
        "Ikkje målt, NOT_MEASURED",
        "Ikke  må\u00ADlt, NOT_MEASURED",
        "Ikke\u00A0målt, NOT_MEASURED",
        "Ikke ma\u030Alt, NOT_MEASURED",
        "Ikke aktuelt, NOT_APPLICABLE",
        "Ikkje aktuelt, NOT_APPLICABLE",
        ":, SUPPRESSED",
        ".., NOT_REPORTED",
        "..., NOT_DUE",
        "…, NOT_DUE",
        "., NOT_APPLICABLE",
        "'', NOT_REPORTED",
        "' \u00A0\t', NOT_REPORTED"
    })
    @DisplayName("J4 each way of printing no value has its own meaning, and needs no issue in either mode")
    void j4WordsAndSymbols(String raw, Absence absence) {
        for (FigureReader reader : List.of(FigureReader.lenient(), FigureReader.strict())) {
            Validated<Figure> read = reader.read(raw);
            assertThat(read.issues()).isEmpty();
            assertThat(read.orThrow().absence()).contains(absence);
            assertThat(read.orThrow().number()).isEmpty();
            assertThat(read.orThrow().quantity()).isEmpty();
            assertThat(read.orThrow().raw()).isEqualTo(raw);
        }
    }

    @Test
    @DisplayName("R79 ?? is unknown, and the mean of the years before uses two values")
    void r79UnknownIsNotZero() {
        List<BigDecimal> known = Stream.of("4,89", "4.70", "??")
                .map(raw -> FigureReader.lenient().read(raw).orThrow().number())
                .flatMap(Optional::stream)
                .toList();
        Fraction sum = known.stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::add);
        assertThat(sum.divide(Fraction.of(known.size())).round(3)).isEqualTo(new BigDecimal("4.795"));
    }

    @Test
    @DisplayName("R90 a year without the survey is not measured")
    void r90NotMeasured() {
        assertThat(FigureReader.lenient().read("Ikke målt").orThrow().absence()).contains(Absence.NOT_MEASURED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ikke malt", "Ikke målt enda", "-.", "....", "ukjent", "i.a."})
    void wordsThatAreAlmostKnownAreNotGuessed(String raw) {
        Validated<Figure> read = FigureReader.lenient().read(raw);
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.partial().orElseThrow().absence()).contains(Absence.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2013", "\u2212", " - ", "\u2011"})
    void aDashAloneMeansWhatItsSourceDeclares(String raw) {
        FigureReader reader = FigureReader.strict().dashMeans(Absence.NOT_MEASURED);
        assertThat(reader.read(raw).orThrow().absence()).contains(Absence.NOT_MEASURED);
    }

    @Test
    void aDashAloneIsZeroWhereItsSourceDeclaresThat() {
        Figure figure = FigureReader.strict().dashMeansZero().read("-").orThrow();
        assertThat(figure.number()).contains(BigDecimal.ZERO);
        assertThat(figure.absence()).isEmpty();
    }

    @Test
    void theLastDeclarationOfADashCounts() {
        FigureReader zeroLast =
                FigureReader.lenient().dashMeans(Absence.NOT_DUE).dashMeansZero();
        FigureReader absenceLast = FigureReader.lenient().dashMeansZero().dashMeans(Absence.NOT_DUE);
        assertThat(zeroLast.read("-").orThrow().number()).contains(BigDecimal.ZERO);
        assertThat(absenceLast.read("-").orThrow().absence()).contains(Absence.NOT_DUE);
    }

    @Test
    void aDeclaredDashLeavesNegativeFiguresAlone() {
        assertThat(FigureReader.lenient().dashMeansZero().read("-5").orThrow().number())
                .contains(new BigDecimal("-5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utgår", "utgår", " UTGÅR ", "utga\u030Ar"})
    void aSourceMayHaveWordsOfItsOwn(String raw) {
        FigureReader reader = FigureReader.lenient().word(" utgår", Absence.NOT_IN_USE);
        assertThat(reader.read(raw).orThrow().absence()).contains(Absence.NOT_IN_USE);
    }

    @Test
    void aSourcesOwnWordReplacesAKnownOne() {
        FigureReader reader =
                FigureReader.lenient().word(".", Absence.NOT_REPORTED).word("0", Absence.NOT_MEASURED);
        assertThat(reader.read(".").orThrow().absence()).contains(Absence.NOT_REPORTED);
        assertThat(reader.read("0").orThrow().absence()).contains(Absence.NOT_MEASURED);
        assertThat(reader.read("0,0").orThrow().number()).contains(new BigDecimal("0.0"));
    }
}
