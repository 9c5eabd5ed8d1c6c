package io.github.bmsjava.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservationSinkTest {
    @Test
    void aSinkTakesWholeObservationsOnlyUnlessItSaysOtherwise() {
        ObservationSink sink = observation -> {};

        assertThat(sink.rows((key, amount, row) ->
                        Observation.builder(key).amount("1").build()))
                .isEmpty();
    }
}
