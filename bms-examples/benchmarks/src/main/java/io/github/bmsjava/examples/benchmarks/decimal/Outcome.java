package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A judged result.
 *
 * @param value the published value, if there is one
 * @param status a level or a reason, as {@code Codes} numbers them
 * @param score the points, if there are any
 */
record Outcome(
        @Nullable BigDecimal value, int status, @Nullable BigDecimal score) {

    long unscaled() {
        return value == null ? 0 : value.unscaledValue().longValueExact();
    }

    int hundredths() {
        return score == null ? Codes.NO_SCORE : score.unscaledValue().intValueExact();
    }
}
