package io.github.bmsjava.examples.verification.disclosure;

import java.math.BigDecimal;

/**
 * What one unit reports for one period.
 *
 * @param amount the value, the mean, or the upper side
 * @param weight n, the weight, or the lower side; one where there is none
 */
record Figure(BigDecimal amount, BigDecimal weight) {
    static Figure of(int amount, int weight) {
        return new Figure(BigDecimal.valueOf(amount), BigDecimal.valueOf(weight));
    }

    Figure plus(int more, int moreWeight) {
        return new Figure(amount.add(BigDecimal.valueOf(more)), weight.add(BigDecimal.valueOf(moreWeight)));
    }

    /** Amount times weight. */
    BigDecimal product() {
        return amount.multiply(weight);
    }
}
