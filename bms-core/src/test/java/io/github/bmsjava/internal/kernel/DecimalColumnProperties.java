package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class DecimalColumnProperties {
    private static final int SIZE = NumberColumn.CHUNK + 3;

    /** A number that is written whole or by its digits; null for a state. */
    record Write(int place, @Nullable BigDecimal number, boolean byDigits) {
        void to(DecimalColumn column) {
            if (number == null) {
                column.setState(place, NumberColumn.WORDS);
            } else if (byDigits && Longs.isLong(number.unscaledValue())) {
                column.set(place, number.unscaledValue().longValue(), number.scale());
            } else {
                column.set(place, number);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j1AColumnHoldsEveryDecimalExactlyWhateverIsWrittenAfterIt(@ForAll("writes") List<Write> writes) {
        DecimalColumn column = new DecimalColumn(SIZE);
        @Nullable BigDecimal[] model = new BigDecimal[SIZE];
        for (Write write : writes) {
            write.to(column);
            model[write.place()] = write.number();
            for (Write other : writes) {
                assertHolds(column, other.place(), model[other.place()]);
            }
        }
    }

    private static void assertHolds(DecimalColumn column, int place, @Nullable BigDecimal number) {
        long cell = column.numbers().get(place);
        if (number == null) {
            assertThat(column.decimal(place)).isNull();
            assertThat(cell).isIn(NumberColumn.ofState(NumberColumn.EMPTY), NumberColumn.ofState(NumberColumn.WORDS));
        } else {
            assertThat(column.decimal(place)).isEqualByComparingTo(number);
            if (NumberColumn.isState(cell)) {
                assertThat(cell).isEqualTo(NumberColumn.ofState(NumberColumn.LARGE));
            } else {
                assertThat(BigDecimal.valueOf(cell, column.scale())).isEqualByComparingTo(number);
            }
        }
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        Arbitrary<Integer> places = Arbitraries.of(0, 1, NumberColumn.CHUNK - 1, NumberColumn.CHUNK, SIZE - 1);
        Arbitrary<BigInteger> digits = Arbitraries.frequencyOf(
                Tuple.of(6, Longs.any().map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(38).negate(), BigInteger.TEN.pow(38))));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, 1, 2)),
                Tuple.of(1, Arbitraries.integers().between(0, 18)));
        Arbitrary<BigDecimal> numbers = Combinators.combine(digits, scales).as(BigDecimal::new);
        return Combinators.combine(places, numbers.injectNull(0.1), Arbitraries.of(true, false))
                .as(Write::new)
                .list()
                .ofMaxSize(12);
    }
}
