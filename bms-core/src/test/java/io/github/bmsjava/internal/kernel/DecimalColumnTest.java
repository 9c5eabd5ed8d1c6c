package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalColumnTest {
    private final DecimalColumn column = new DecimalColumn(4);

    @Test
    void aFinerNumberRescalesTheColumnWhereAllFits() {
        column.set(0, new BigDecimal("7"));
        column.set(1, new BigDecimal("0.000000000000000001"));
        assertThat(column.scale()).isEqualTo(18);
        assertThat(column.numbers().get(0)).isEqualTo(7_000_000_000_000_000_000L);
        assertThat(column.decimal(0)).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void aFinerNumberStandsBesideWhereOneWouldNotFit() {
        column.set(0, new BigDecimal("10"));
        column.set(1, new BigDecimal("0.000000000000000001"));
        assertThat(column.scale()).isZero();
        assertThat(column.numbers().get(1)).isEqualTo(NumberColumn.ofState(NumberColumn.LARGE));
        assertThat(column.decimal(1)).isEqualTo(new BigDecimal("1E-18"));
    }

    @Test
    void aNumberThatWouldBecomeAStateWhenRescaledKeepsTheColumnAsItIs() {
        // times ten this is the least long plus eight: a state, though its magnitude fits
        column.set(0, new BigDecimal("-922337203685477580"));
        column.set(1, new BigDecimal("0.5"));
        assertThat(column.decimal(0)).isEqualTo(new BigDecimal("-922337203685477580"));
        assertThat(column.decimal(1)).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void aNumberThatLooksLikeAStateIsLarge() {
        column.set(0, BigDecimal.valueOf(Long.MIN_VALUE));
        column.set(1, Long.MIN_VALUE + 15, 0);
        column.set(2, Long.MIN_VALUE + 16, 0);
        assertThat(column.numbers().get(0)).isEqualTo(NumberColumn.ofState(NumberColumn.LARGE));
        assertThat(column.decimal(0)).isEqualTo(BigDecimal.valueOf(Long.MIN_VALUE));
        assertThat(column.decimal(1)).isEqualTo(BigDecimal.valueOf(Long.MIN_VALUE + 15));
        assertThat(column.numbers().get(2)).isEqualTo(Long.MIN_VALUE + 16);
    }

    @Test
    void whatIsWrittenAnewIsNoLongerLarge() {
        column.set(0, new BigDecimal("123456789012345678901234567890"));
        column.set(0, new BigDecimal("1"));
        assertThat(column.decimal(0)).isEqualTo(BigDecimal.ONE);
        column.set(0, new BigDecimal("123456789012345678901234567890"));
        column.setState(0, NumberColumn.WORDS);
        assertThat(column.decimal(0)).isNull();
    }

    @Test
    void moreThanEighteenDecimalsAreRefused() {
        assertThatThrownBy(() -> column.set(0, 1, 19)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
