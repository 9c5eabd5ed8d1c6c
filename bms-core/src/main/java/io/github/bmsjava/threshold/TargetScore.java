package io.github.bmsjava.threshold;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores measured by the target: attainment, and progress from a baseline. */
final class TargetScore implements ScoreFunction {
    static final TargetScore ATTAINMENT = new TargetScore(null);
    private static final Fraction HUNDRED = Fraction.of(100);

    private final @Nullable BigDecimal baseline;

    private TargetScore(@Nullable BigDecimal baseline) {
        this.baseline = baseline;
    }

    static TargetScore progress(BigDecimal baseline) {
        return new TargetScore(baseline);
    }

    @Override
    public String id() {
        return baseline == null ? "attainment" : "progress";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Map<String, String> parameters() {
        return baseline == null ? Map.of() : Map.of("baseline", baseline.toPlainString());
    }

    @Override
    public List<Issue> check(StatusRule rule) {
        Optional<String> why =
                !(rule.target() instanceof Bound.Limit limit) || rule.direction() == Direction.WITHIN_RANGE
                        ? Optional.of("the target '" + rule.target() + "' is a range")
                        : faultOf(limit.limit(), rule.direction());
        return why.map(text -> List.of(Issue.of(ThresholdIssue.SCORE_REFUSED, "rule '" + rule + "'")
                        .with("score", id())
                        .with("why", text)))
                .orElse(List.of());
    }

    private Optional<String> faultOf(BigDecimal target, Direction direction) {
        if (baseline == null) {
            return target.signum() > 0
                    ? Optional.empty()
                    : Optional.of("a ratio to the target " + target.toPlainString() + " says nothing");
        }
        int way = target.compareTo(baseline);
        boolean isShort = direction == Direction.HIGHER_IS_BETTER ? way > 0 : way < 0;
        return isShort
                ? Optional.empty()
                : Optional.of("the baseline " + baseline.toPlainString() + " is not short of the target "
                        + target.toPlainString());
    }

    @Override
    public Fraction score(BigDecimal published, StatusRule rule) {
        Fraction target = Fraction.of(((Bound.Limit) rule.target()).limit());
        Fraction value = Fraction.of(published);
        return clamp(baseline == null ? attainment(value, target, rule.direction()) : progress(value, target));
    }

    private static Fraction attainment(Fraction value, Fraction target, Direction direction) {
        if (direction == Direction.HIGHER_IS_BETTER) {
            return HUNDRED.multiply(value).divide(target);
        }
        return value.compareTo(target) <= 0 ? HUNDRED : HUNDRED.multiply(target).divide(value);
    }

    private Fraction progress(Fraction value, Fraction target) {
        Fraction start = Fraction.of(Objects.requireNonNull(baseline));
        return HUNDRED.multiply(value.subtract(start)).divide(target.subtract(start));
    }

    private static Fraction clamp(Fraction score) {
        if (score.signum() < 0) {
            return Fraction.ZERO;
        }
        return score.compareTo(HUNDRED) > 0 ? HUNDRED : score;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetScore that && Objects.equals(baseline, that.baseline);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(baseline);
    }

    @Override
    public String toString() {
        return baseline == null ? id() : id() + " from " + baseline.toPlainString();
    }
}
