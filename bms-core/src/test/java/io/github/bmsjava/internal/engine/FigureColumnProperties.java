package io.github.bmsjava.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FigureColumnProperties {
    private static final int SIZE = NumberColumn.CHUNK + 3;

    record Write(int place, BigDecimal first, BigDecimal second) {}

    @Property
    void j1AColumnKeepsEveryAmountExactlyWhateverScalesMeet(@ForAll("writes") List<Write> writes) {
        FigureColumn column = new FigureColumn(Extent.all(SIZE));
        Map<Integer, BigDecimal> model = new HashMap<>();
        for (Write write : writes) {
            column.set(write.place(), new Quantity.Scalar(write.first()), ReportedForm.AMOUNT, Set.of());
            model.put(write.place(), write.first());
        }
        model.forEach((place, amount) -> {
            assertThat(column.quantity(place)).isInstanceOf(Quantity.Scalar.class);
            assertThat(((Quantity.Scalar) column.quantity(place)).amount()).isEqualByComparingTo(amount);
            long cell = column.a().get(place);
            if (NumberColumn.isState(cell)) {
                assertThat(NumberColumn.state(cell)).isEqualTo(NumberColumn.LARGE);
            } else {
                assertThat(BigDecimal.valueOf(cell, column.scaleA())).isEqualByComparingTo(amount);
            }
        });
    }

    @Property
    void j1ARatioKeepsBothPartsAndIsLargeInBothOrNeither(@ForAll("writes") List<Write> writes) {
        FigureColumn column = new FigureColumn(Extent.all(SIZE));
        Map<Integer, Quantity.Ratio> model = new HashMap<>();
        for (Write write : writes) {
            Quantity.Ratio ratio = new Quantity.Ratio(write.first(), write.second());
            column.set(write.place(), ratio, null, Set.of());
            model.put(write.place(), ratio);
        }
        model.forEach((place, ratio) -> {
            Quantity read = column.quantity(place);
            assertThat(read).isNotNull();
            assertThat(read.sameAmount(ratio)).isTrue();
            assertThat(NumberColumn.isState(column.a().get(place)))
                    .isEqualTo(NumberColumn.isState(column.b().get(place)));
        });
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        Arbitrary<Integer> places = Arbitraries.of(0, 1, 2, NumberColumn.CHUNK - 1, NumberColumn.CHUNK, SIZE - 1);
        return Combinators.combine(places, figures(), figures())
                .as(Write::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<BigDecimal> figures() {
        Arbitrary<Long> near = Arbitraries.longs().between(-2000, 2000);
        Arbitrary<Long> far = Arbitraries.oneOf(
                Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 20),
                Arbitraries.longs().greaterOrEqual(Long.MAX_VALUE - 20),
                Arbitraries.longs());
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, 3);
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(near, scales).as(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Combinators.combine(near, Arbitraries.integers().between(4, 18))
                                .as(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Combinators.combine(far, Arbitraries.integers().between(0, 18))
                                .as(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.just(new BigDecimal("99999999999999999999999999999999999999"))));
    }
}
