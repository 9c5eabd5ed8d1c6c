package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

class CellMemoryProperties {
    @Property
    void whatIsRememberedIsWhatWasAdded(@ForAll("texts") List<String> texts) {
        CellMemory<String> memory = new CellMemory<>();
        Map<Integer, String> numbers = new HashMap<>();
        for (String text : texts) {
            CsvCells cells = cells(text);
            CellMemory.Meaning<String> known = memory.find(cells, 1);
            CellMemory.Meaning<String> meaning = known == null ? memory.add(cells, 1, text) : known;

            assertThat(meaning.value).isEqualTo(text);
            if (meaning.number >= 0) {
                assertThat(numbers.putIfAbsent(meaning.number, text)).isIn(null, text);
                assertThat(memory.find(cells, 1)).isSameAs(meaning);
            }
        }
    }

    @Property
    void handlesAreThoseThatWereAdded(@ForAll List<@LongRange(min = -1, max = 500) Long> keys) {
        Handles handles = new Handles();
        Map<Long, Integer> added = new HashMap<>();
        for (long key : keys) {
            int found = handles.find(key);
            if (found == CellMemory.Meaning.UNASKED) {
                handles.add(key, added.size());
                added.put(key, added.size());
            } else {
                assertThat(found).isEqualTo(added.get(key));
            }
        }
        assertThat(handles.find(Handles.NO_KEY)).isEqualTo(CellMemory.Meaning.UNASKED);
    }

    private static CsvCells cells(String text) {
        CsvCells cells = new CsvCells();
        cells.begin(2);
        for (String cell : List.of("before", text, "after")) {
            cells.add(cell.toCharArray(), 0, cell.length());
        }
        return cells;
    }

    /** Many of them with one hash, and some too long to be kept. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> alike = Arbitraries.of("Aa", "BB").list().ofMaxSize(7).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
        Arbitrary<String> large = Arbitraries.integers().between(198, 203).map("x"::repeat);
        return Arbitraries.frequencyOf(Tuple.of(6, alike), Tuple.of(3, any), Tuple.of(1, large))
                .list()
                .ofMaxSize(300);
    }
}
