package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberColumnTest {
    @Test
    void everyStateIsToldFromEveryNumber() {
        for (int state = 0; state < 16; state++) {
            long cell = NumberColumn.ofState(state);
            assertThat(NumberColumn.isState(cell)).isTrue();
            assertThat(NumberColumn.state(cell)).isEqualTo(state);
        }
        assertThat(NumberColumn.isState(NumberColumn.LEAST)).isFalse();
        assertThatThrownBy(() -> NumberColumn.ofState(16)).hasMessageContaining("16");
    }

    @Test
    void aChunkNobodyWroteToTakesNoRoomAndSmallNumbersHalf() {
        NumberColumn column = new NumberColumn(3 * NumberColumn.CHUNK);
        long empty = column.bytes();
        column.set(0, NumberColumn.ofState(NumberColumn.EMPTY));
        assertThat(column.bytes()).isEqualTo(empty);
        column.set(5, 7);
        assertThat(column.bytes() - empty).isEqualTo(16 + 4L * NumberColumn.CHUNK);
        assertThat(column.isEmpty(0)).isFalse();
        assertThat(column.isEmpty(1)).isTrue();
        column.set(6, 1L << 40);
        assertThat(column.bytes() - empty).isEqualTo(16 + 8L * NumberColumn.CHUNK);
    }

    @Test
    void aPlaceOutsideIsRefusedAlsoWhereTheLastChunkWouldHaveRoom() {
        NumberColumn column = new NumberColumn(10);
        assertThatThrownBy(() -> column.get(10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> column.set(10, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
