package io.github.bmsjava.threshold;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Straight lines between points, constant beyond the ends. */
final class PiecewiseLinear implements ScoreFunction {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ImmutableSortedMap<BigDecimal, BigDecimal> points;

    private PiecewiseLinear(Map<BigDecimal, BigDecimal> points) {
        this.points = ImmutableSortedMap.copyOf(points);
    }

    static PiecewiseLinear of(Map<String, String> texts) {
        TreeMap<BigDecimal, BigDecimal> points = new TreeMap<>();
        texts.forEach((value, score) -> {
            BigDecimal at = Decimals.of(value);
            BigDecimal points100 = Decimals.of(score);
            if (points100.signum() < 0 || points100.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("score " + score + " at " + value + " is not within 0 to 100.");
            }
            if (points.put(at, points100) != null) {
                throw new IllegalArgumentException("value " + value + " has two scores.");
            }
        });
        if (points.size() < 2) {
            throw new IllegalArgumentException("points " + texts + " are fewer than two.");
        }
        PiecewiseLinear line = new PiecewiseLinear(points);
        if (line.rises() && line.falls()) {
            throw new IllegalArgumentException("scores of " + texts + " both rise and fall with the value."
                    + "\nMaybe the indicator has a range: score it by status points.");
        }
        return line;
    }

    @Override
    public String id() {
        return "piecewise-linear";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Map<String, String> parameters() {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        points.forEach((value, score) -> texts.put(value.toPlainString(), score.toPlainString()));
        return texts.build();
    }

    @Override
    public List<Issue> check(StatusRule rule) {
        boolean wrongWay = switch (rule.direction()) {
            case HIGHER_IS_BETTER -> falls();
            case LOWER_IS_BETTER -> rises();
            case WITHIN_RANGE, NONE -> true;
        };
        return wrongWay
                ? List.of(Issue.of(ThresholdIssue.SCORE_REFUSED, "rule '" + rule + "'")
                        .with("score", id())
                        .with(
                                "why",
                                "its points go against the direction "
                                        + rule.direction().id()))
                : List.of();
    }

    @Override
    public Fraction score(BigDecimal published, StatusRule rule) {
        Map.@Nullable Entry<BigDecimal, BigDecimal> below = points.floorEntry(published);
        Map.@Nullable Entry<BigDecimal, BigDecimal> above = points.ceilingEntry(published);
        if (below == null || above == null) {
            return Fraction.of(
                    Objects.requireNonNull(below == null ? above : below).getValue());
        }
        Fraction from = Fraction.of(below.getValue());
        if (below.getKey().compareTo(above.getKey()) == 0) {
            return from;
        }
        Fraction share =
                Fraction.of(published.subtract(below.getKey()), above.getKey().subtract(below.getKey()));
        return from.add(share.multiply(Fraction.of(above.getValue()).subtract(from)));
    }

    private boolean rises() {
        return steps(1);
    }

    private boolean falls() {
        return steps(-1);
    }

    private boolean steps(int sign) {
        BigDecimal previous = null;
        for (BigDecimal score : points.values()) {
            if (previous != null && score.compareTo(previous) == sign) {
                return true;
            }
            previous = score;
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PiecewiseLinear that && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    @Override
    public String toString() {
        return id() + points;
    }
}
