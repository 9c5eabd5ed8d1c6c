package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.Optional;

/** What is known of one result: the figures of its column, and on request all that led to them. Thread-safe. */
interface ResultCell {
    ObservationKey key();

    Indicator indicator();

    Status status();

    Optional<BigDecimal> value();

    Optional<BigDecimal> score();

    /** What gates ask besides: whether it is approximate, and whether more data may still turn it. */
    byte marks();

    Explanation explain();

    /** A result that is explained already. */
    static ResultCell of(Explanation explanation) {
        return new ResultCell() {
            @Override
            public ObservationKey key() {
                return explanation.key();
            }

            @Override
            public Indicator indicator() {
                return explanation.indicator();
            }

            @Override
            public Status status() {
                return explanation.status();
            }

            @Override
            public Optional<BigDecimal> value() {
                return explanation.published();
            }

            @Override
            public Optional<BigDecimal> score() {
                return explanation.score();
            }

            @Override
            public byte marks() {
                return Provisional.marks(explanation);
            }

            @Override
            public Explanation explain() {
                return explanation;
            }
        };
    }
}
