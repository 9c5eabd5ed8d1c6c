package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.Optional;

/** What is known of the result of one group: what its column says, and on request all that led to it. Thread-safe. */
interface GroupCell {
    String id();

    Status status();

    Optional<BigDecimal> score();

    GroupExplanation explain();

    /** A result that is explained already. */
    static GroupCell of(GroupExplanation explanation) {
        return new GroupCell() {
            @Override
            public String id() {
                return explanation.id();
            }

            @Override
            public Status status() {
                return explanation.status();
            }

            @Override
            public Optional<BigDecimal> score() {
                return explanation.score();
            }

            @Override
            public GroupExplanation explain() {
                return explanation;
            }
        };
    }
}
