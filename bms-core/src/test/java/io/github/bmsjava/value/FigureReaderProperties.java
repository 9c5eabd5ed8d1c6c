package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureReaderProperties {
    @Property
    void everyTextGivesAFigureWithExactlyOneOfNumberAbsenceAndWords(@ForAll("cells") String raw) {
        Figure figure = FigureReader.lenient().read(raw).partial().orElseThrow();
        assertThat(Stream.of(figure.number(), figure.absence(), figure.words()).filter(Optional::isPresent))
                .hasSize(1);
        assertThat(figure.raw()).isEqualTo(raw);
    }

    @Property
    void anErrorStandsBesideEveryUnreadableFigureAndNoOther(@ForAll("cells") String raw) {
        for (FigureReader reader : List.of(FigureReader.lenient(), FigureReader.strict())) {
            Validated<Figure> read = reader.read(raw);
            boolean unreadable = read.partial().flatMap(Figure::absence).equals(Optional.of(Absence.UNREADABLE));
            assertThat(read.hasErrors()).isEqualTo(unreadable);
        }
    }

    @Property
    void strictAndLenientAgreeOnWhatNeedsNoLeniency(@ForAll("cells") String raw) {
        Validated<Figure> lenient = FigureReader.lenient().read(raw);
        Validated<Figure> strict = FigureReader.strict().read(raw);
        boolean needsLeniency = !lenient.issues().isEmpty()
                && lenient.partial().flatMap(Figure::number).isPresent();
        if (needsLeniency) {
            assertThat(strict.issues()).extracting(Issue::code).containsOnly(ValueIssue.STRICT_FIGURE);
            assertThat(strict.issues())
                    .extracting(issue -> issue.values().get("leniency"))
                    .isEqualTo(lenient.issues().stream()
                            .map(issue -> issue.code().id())
                            .toList());
        } else {
            assertThat(strict).isEqualTo(lenient);
        }
    }

    @Property
    void theDigitsReadAreTheDigitsPrinted(@ForAll("numbers") String raw) {
        FigureReader.lenient().read(raw).partial().flatMap(Figure::number).ifPresent(number -> {
            String printed = raw.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
            assertThat(number.unscaledValue().abs()).hasToString(printed);
        });
    }

    @Property
    void whatAPointMeansDecidesBetweenTwoReadings(@ForAll("wholes") int before, @ForAll("wholes") int after) {
        String raw = before + "." + (after < 10 ? "00" : after < 100 ? "0" : "") + after;
        BigDecimal decimal = read(FigureReader.strict().dot(DotMeaning.DECIMAL), raw);
        BigDecimal thousands = read(FigureReader.strict().dot(DotMeaning.THOUSANDS), raw);
        assertThat(thousands).isEqualTo(decimal.scaleByPowerOfTen(3).setScale(0));
        assertThat(FigureReader.lenient().read(raw).issues())
                .extracting(Issue::code)
                .containsExactly(ValueIssue.AMBIGUOUS_DOT);
    }

    @Property
    void whatIsWrittenPlainIsReadBackExactly(@ForAll("figures") BigDecimal number) {
        assertThat(read(FigureReader.strict(), NorwegianFormat.plain(number))).isEqualTo(number);
    }

    @Property
    void whatIsWrittenGroupedIsReadBackExactly(@ForAll("figures") BigDecimal number) {
        assertThat(read(FigureReader.strict(), NorwegianFormat.grouped(number))).isEqualTo(number);
    }

    @Property
    void whatIsWrittenWithItsUnitIsReadBackExactly(@ForAll("figures") BigDecimal number) {
        for (UnitOfMeasure unit : List.of(UnitOfMeasure.PERCENT, UnitOfMeasure.KRONER, UnitOfMeasure.NUMBER)) {
            String text = NorwegianFormat.withUnit(number, unit);
            Figure figure = FigureReader.strict().read(text).orThrow();
            assertThat(figure.number()).contains(number);
            assertThat(figure.unitText().orElse("")).isEqualTo(unit.symbol());
        }
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> parts = Arbitraries.of(
                "1",
                "23",
                "456",
                "0",
                " ",
                "\u00A0",
                ".",
                ",",
                "-",
                "–",
                "−",
                "+",
                "%",
                "/",
                "*",
                ":",
                "?",
                "ca ",
                "mill",
                " mrd",
                "kr ",
                "<",
                "Ikke målt",
                "pr.år",
                "\u00AD",
                "x",
                "½",
                "e9");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("1", "23", "456", "000", " ", ".", ",", ", ", "-", " %")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Integer> wholes() {
        return Arbitraries.integers().between(1, 999);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Figures.any();
    }

    private static BigDecimal read(FigureReader reader, String raw) {
        return reader.read(raw).orThrow().number().orElseThrow();
    }
}
