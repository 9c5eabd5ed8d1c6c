package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.DotMeaning;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainNumberProperties {
    @Property
    void whatIsPlainIsReadTheSameByEveryReaderAndItsTextFollowsFromIt(@ForAll("cells") String raw) {
        for (DotMeaning dot : DotMeaning.values()) {
            char mark = dot == DotMeaning.DECIMAL ? '.' : ',';
            PlainNumber plain = new PlainNumber(mark);
            if (!reads(plain, raw)) {
                continue;
            }
            BigDecimal number = BigDecimal.valueOf(plain.unscaled(), plain.scale());
            for (FigureReader reader : List.of(FigureReader.lenient(), FigureReader.strict())) {
                Validated<Figure> read = reader.dashMeansZero().dot(dot).read(raw);
                Figure figure = read.orThrow();
                assertThat(read.issues()).isEmpty();
                assertThat(figure.number()).contains(number);
                assertThat(figure.flags()).isEmpty();
                assertThat(figure.unitText()).isEmpty();
            }
            assertThat(number.toPlainString().replace('.', mark)).isEqualTo(raw);
        }
    }

    @Property
    void numbersWithACommaArePlain(@ForAll("numbers") BigDecimal number) {
        PlainNumber plain = new PlainNumber(',');

        assertThat(reads(plain, number.toPlainString().replace('.', ','))).isTrue();
        assertThat(BigDecimal.valueOf(plain.unscaled(), plain.scale())).isEqualTo(number);
    }

    @Example
    void whatSaysMoreThanANumberIsNotPlain() {
        List<String> plain = new ArrayList<>();
        for (String text : List.of(
                "",
                "-",
                ",",
                "5,",
                ",5",
                "-,5",
                "+5",
                "-0",
                "-0,00",
                "007",
                "00",
                "-01",
                "1 234",
                "5 ",
                " 5",
                "5 %",
                "ca 5",
                "4.50",
                "1.234",
                "1,2,3",
                "1,2.3",
                "1.2,3",
                "\u22123",
                "\u20133",
                "5\u200B",
                "\u0665",
                "1e3",
                "1234567890123456789",
                "0,123456789012345678",
                "9".repeat(40))) {
            if (reads(new PlainNumber(','), text)) {
                plain.add(text);
            }
        }
        assertThat(plain).isEmpty();
    }

    private static boolean reads(PlainNumber plain, String text) {
        char[] around = ("7" + text + "7").toCharArray();
        return plain.read(around, 1, around.length - 1);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789,.- +%e\u2212\u2013\u00A0\u200B")
                        .ofMaxLength(22),
                Arbitraries.strings().withChars("0019,.-").ofMaxLength(6),
                numbers().map(number -> number.toPlainString().replace('.', ',')),
                numbers().map(BigDecimal::toPlainString));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        long most = 999_999_999_999_999_999L;
        Arbitrary<Long> digits = Arbitraries.oneOf(
                Arbitraries.longs().between(-most, most), Arbitraries.longs().between(-20_000, 20_000));
        return digits.flatMap(
                unscaled -> Arbitraries.integers().between(0, 17).map(scale -> BigDecimal.valueOf(unscaled, scale)));
    }
}
