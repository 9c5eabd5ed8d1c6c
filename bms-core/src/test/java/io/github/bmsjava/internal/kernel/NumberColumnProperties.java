package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberColumnProperties {
    private static final int SIZE = 2 * NumberColumn.CHUNK + 7;

    record Write(int place, long cell) {}

    @Property
    void aColumnHoldsWhatAnArrayOfLongsWould(@ForAll("writes") List<Write> writes) {
        NumberColumn column = new NumberColumn(SIZE);
        long[] model = new long[SIZE];
        Arrays.fill(model, Long.MIN_VALUE);
        for (Write write : writes) {
            column.set(write.place(), write.cell());
            model[write.place()] = write.cell();
            assertThat(column.get(write.place())).isEqualTo(write.cell());
        }
        long[] chunk = new long[NumberColumn.CHUNK];
        for (int at = 0; at < column.chunks(); at++) {
            column.read(at, chunk);
            int first = at * NumberColumn.CHUNK;
            assertThat(Arrays.copyOf(chunk, column.length(at)))
                    .isEqualTo(Arrays.copyOfRange(model, first, first + column.length(at)));
        }
        for (Write write : writes) {
            assertThat(column.get(write.place())).isEqualTo(model[write.place()]);
        }
    }

    @Property
    void aChunkIsReadAsItWasWritten(@ForAll("cells") List<Long> some) {
        long[] cells = new long[NumberColumn.CHUNK];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = some.get(i % some.size());
        }
        NumberColumn whole = new NumberColumn(SIZE);
        NumberColumn oneByOne = new NumberColumn(SIZE);
        whole.write(1, cells, NumberColumn.CHUNK);
        whole.write(2, cells, 7);
        long[] read = new long[NumberColumn.CHUNK];
        whole.read(1, read);
        assertThat(read).isEqualTo(cells);
        for (int i = 0; i < NumberColumn.CHUNK + 7; i++) {
            int place = NumberColumn.CHUNK + i;
            oneByOne.set(place, cells[i % NumberColumn.CHUNK]);
            assertThat(whole.get(place)).isEqualTo(oneByOne.get(place));
        }
        assertThat(whole.bytes()).isEqualTo(oneByOne.bytes());
        assertThat(whole.isEmpty(0)).isTrue();
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        Arbitrary<Integer> places = Arbitraries.of(
                0, 1, NumberColumn.CHUNK - 1, NumberColumn.CHUNK, 2 * NumberColumn.CHUNK - 1, SIZE - 7, SIZE - 1);
        return Combinators.combine(places, cells()).as(Write::new).list().ofMaxSize(30);
    }

    @Provide("cells")
    Arbitrary<List<Long>> someCells() {
        return cells().list().ofMinSize(1).ofMaxSize(9);
    }

    private static Arbitrary<Long> cells() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 15).map(NumberColumn::ofState),
                Arbitraries.integers().between(-20, 20).map(i -> (long) i),
                Arbitraries.integers().between(-20, 20).map(i -> Integer.MAX_VALUE + (long) i),
                Arbitraries.integers().between(-20, 20).map(i -> Integer.MIN_VALUE + (long) i),
                Arbitraries.integers().between(0, 20).map(i -> NumberColumn.LEAST + i),
                Arbitraries.integers().between(0, 20).map(i -> Long.MAX_VALUE - i));
    }
}
