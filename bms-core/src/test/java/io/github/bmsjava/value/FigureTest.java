package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @Test
    void aNumberIsAScalar() {
        assertThat(read("9,90 %").quantity()).contains(new Quantity.Scalar(new BigDecimal("9.90")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,50", "4,5 ", "ca. 4,5", "4,5*", "4,5 %", "4,5 dager", "??", "", "60/40"})
    void figuresThatDifferInAnyPartAreNotEqual(String other) {
        assertThat(read(other)).isNotEqualTo(read("4,5"));
        assertThat(read(other)).isEqualTo(read(other)).hasSameHashCodeAs(read(other));
    }

    @Test
    void figuresOfOneTextDifferWhereTheirSourcesMeanDifferentThings() {
        BigDecimal five = new BigDecimal("5");
        Set<QualityFlag> none = Set.of();
        Figure figure = Figure.number("x", five, none, null);
        assertThat(figure).isEqualTo(Figure.number("x", five, none, null));
        assertThat(figure).isNotEqualTo(Figure.number("x", new BigDecimal("5.0"), none, null));
        assertThat(figure).isNotEqualTo(Figure.number("x", five, Set.of(QualityFlag.PRELIMINARY), null));
        assertThat(figure).isNotEqualTo(Figure.number("x", five, none, "%"));
        assertThat(figure).isNotEqualTo(Figure.absent("x", Absence.UNKNOWN));
        assertThat(Figure.absent("x", Absence.UNKNOWN)).isNotEqualTo(Figure.absent("x", Absence.NOT_DUE));
        assertThat(Figure.words("x", "a")).isNotEqualTo(Figure.words("x", "b"));
    }

    @Test
    void theTextNamesWhatWasReadAndWhatWasPrinted() {
        assertThat(read("ca. 4,50*")).hasToString("4.50 preliminary approximate from 'ca. 4,50*'");
        assertThat(read("??")).hasToString("unknown from '??'");
        assertThat(read("60/40")).hasToString("words from '60/40'");
    }

    @Test
    void theFlagsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read("4,5").flags().add(QualityFlag.REVISED));
    }

    private static Figure read(String raw) {
        return FigureReader.lenient().read(raw).orThrow();
    }
}
