package io.github.bmsjava.internal.engine;

import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;

/** Published points (J6). */
public final class Scores {
    /** How many decimals points are published with. */
    public static final int DECIMALS = 2;

    private static final Fraction FULL = Fraction.of(100);

    private Scores() {}

    /**
     * The points of a published value.
     *
     * @throws RuntimeException what a customer's function throws, or that its points are not within 0 to 100
     */
    public static BigDecimal of(ScoreFunction function, BigDecimal published, StatusRule rule) {
        Fraction score = function.score(published, rule);
        if (score.signum() < 0 || score.compareTo(FULL) > 0) {
            throw new IllegalStateException("score " + score + " is not within 0 to 100");
        }
        return score.round(DECIMALS);
    }

    static int hundredths(ScoreFunction function, BigDecimal published, StatusRule rule) {
        return of(function, published, rule).unscaledValue().intValueExact();
    }
}
