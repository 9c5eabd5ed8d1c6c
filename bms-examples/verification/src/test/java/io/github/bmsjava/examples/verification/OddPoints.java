package io.github.bmsjava.examples.verification;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A customer's own score function, which fails for some values and leaves 0 to 100 for others. */
record OddPoints(int by) implements ScoreFunction {
    @Override
    public String id() {
        return "odd-points";
    }

    @Override
    public int version() {
        return by;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public List<Issue> check(StatusRule rule) {
        return List.of();
    }

    @Override
    public Fraction score(BigDecimal published, StatusRule rule) {
        int rest =
                published.unscaledValue().mod(java.math.BigInteger.valueOf(by)).intValue();
        if (rest == 3) {
            throw new IllegalStateException("no points for " + published);
        }
        // thirds; one step beyond either end
        return Fraction.of(100L * (rest - 1)).divide(Fraction.of(Math.max(1, by - 3)));
    }
}
