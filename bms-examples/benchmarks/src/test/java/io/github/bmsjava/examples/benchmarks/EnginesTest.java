package io.github.bmsjava.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.answer.Recording;
import io.github.bmsjava.examples.benchmarks.decimal.DecimalEngine;
import io.github.bmsjava.examples.benchmarks.duckdb.RowsEngine;
import io.github.bmsjava.examples.benchmarks.duckdb.WideEngine;
import io.github.bmsjava.examples.benchmarks.floating.DoubleEngine;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;

class EnginesTest {
    private static final Workload WORKLOAD = Workload.tiny();

    @Test
    void theLibraryAnswersAsTheDecimalPeer() {
        assertThat(differences(new DecimalEngine(WORKLOAD))).isZero();
    }

    @Test
    void duckDbAnswersAsTheDecimalPeerFromRowsOfFigures() {
        try (Engine duckDb = new RowsEngine(WORKLOAD)) {
            assertThat(differences(duckDb, new DecimalEngine(WORKLOAD))).isZero();
        }
    }

    @Test
    void duckDbAnswersAsTheDecimalPeerFromWideRows() {
        try (Engine duckDb = new WideEngine(WORKLOAD)) {
            assertThat(differences(duckDb, new DecimalEngine(WORKLOAD))).isZero();
        }
    }

    @Test
    void theDoublePeerRoundsSomeResultsToTheOtherSide() {
        // a hundredth of a day, halved in binary, is not what it is on paper
        assertThat(differences(new DoubleEngine(WORKLOAD))).isPositive();
    }

    private static int differences(Engine peer) {
        return differences(peer, LibraryEngine.of(WORKLOAD));
    }

    private static int differences(Engine one, Engine other) {
        return record(one).differences(record(other));
    }

    private static Recording record(Engine engine) {
        engine.run();
        Recording recording = new Recording(WORKLOAD.units().size());
        engine.tell(recording);
        return recording;
    }
}
