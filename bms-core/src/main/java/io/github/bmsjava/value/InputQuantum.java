package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The smallest step in which an indicator's figures are reported: whole days (1), øre (0.01), half positions (0.5).
 *
 * @param step positive, at most 18 decimals
 */
public record InputQuantum(BigDecimal step) {

    /**
     * Checks the step.
     *
     * @param step positive
     */
    public InputQuantum {
        step = Decimals.require(step);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("input quantum " + step + " is not positive.");
        }
    }

    /**
     * A quantum from code.
     *
     * @param step for example {@code "0,01"}
     * @return the quantum
     */
    public static InputQuantum of(String step) {
        return new InputQuantum(Decimals.of(step));
    }

    /**
     * Whether an amount is a whole number of steps.
     *
     * @param amount any amount
     * @return true if it can have been reported
     */
    public boolean allows(BigDecimal amount) {
        // of a step such as 0.01 the decimals tell
        boolean isDecimal =
                step.scale() >= amount.scale() && step.unscaledValue().equals(BigInteger.ONE);
        return isDecimal || amount.remainder(step).signum() == 0;
    }
}
