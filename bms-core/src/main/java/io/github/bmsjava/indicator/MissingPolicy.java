package io.github.bmsjava.indicator;

import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;

/**
 * What becomes of a figure of which a part is missing (J8, J9). Closed.
 *
 * @param requiresAll whether every expected part must be there
 * @param minimum the least share of the expected parts, from 0 to 1, exact; 1 where all are required
 */
public record MissingPolicy(boolean requiresAll, BigDecimal minimum) {
    private static final MissingPolicy REQUIRE_ALL = new MissingPolicy(true, BigDecimal.ONE);
    private static final MissingPolicy OF_REPORTED = new MissingPolicy(false, BigDecimal.ZERO);

    /**
     * Checks the share.
     *
     * @param requiresAll whether every expected part must be there
     * @param minimum from 0 to 1; 1 where all are required
     */
    public MissingPolicy {
        minimum = Decimals.require(minimum).stripTrailingZeros();
        if (minimum.signum() < 0 || minimum.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("minimum coverage " + minimum.toPlainString()
                    + " is not within 0 to 1.\nMaybe 0,8 was meant for 80 %.");
        }
        if (requiresAll && minimum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("minimum coverage " + minimum.toPlainString()
                    + " stands beside a policy that requires all.\nMaybe MissingPolicy.ofReported(share) was meant.");
        }
    }

    /**
     * Every expected part must be there, else there is no figure. The default.
     *
     * @return the policy
     */
    public static MissingPolicy requireAll() {
        return REQUIRE_ALL;
    }

    /**
     * The figure of what was reported, if anything was; marked where a part is missing.
     *
     * @return the policy
     */
    public static MissingPolicy ofReported() {
        return OF_REPORTED;
    }

    /**
     * The figure of what was reported, if enough was; marked where a part is missing.
     *
     * @param minimum the least share of the expected parts, from 0 to 1, for example {@code "0,8"}
     * @return the policy
     */
    public static MissingPolicy ofReported(String minimum) {
        return new MissingPolicy(false, Decimals.of(minimum));
    }

    /** {@code require all}, or {@code of reported} with the least share. */
    @Override
    public String toString() {
        return requiresAll
                ? "require all"
                : "of reported" + (minimum.signum() == 0 ? "" : ", at least " + minimum.toPlainString());
    }
}
