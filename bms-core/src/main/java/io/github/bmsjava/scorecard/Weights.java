package io.github.bmsjava.scorecard;

import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;

/** What a weight may be. */
final class Weights {
    private Weights() {}

    static BigDecimal require(String what, BigDecimal weight) {
        BigDecimal checked = Decimals.require(weight);
        if (checked.signum() < 0) {
            throw new IllegalArgumentException("weight " + checked.toPlainString() + " of '" + what + "' is negative."
                    + "\nMaybe the indicator's direction was meant to be turned.");
        }
        return checked.stripTrailingZeros();
    }
}
