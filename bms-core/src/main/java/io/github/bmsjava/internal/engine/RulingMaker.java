package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.LinePoints;
import io.github.bmsjava.internal.kernel.Points;
import io.github.bmsjava.internal.kernel.Ruling;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns targets of one indicator on one card into zones of published numbers. Not thread-safe. */
public final class RulingMaker {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    private final Indicator indicator;
    private final Optional<Unjudged> inherent;
    private final boolean codable;
    private final @Nullable Points line;
    private final Map<StatusRule, Ruling> scored = new HashMap<>();
    private final Map<StatusRule, Ruling> unscored = new HashMap<>();
    private final Map<Unjudged, Ruling> unjudged = new HashMap<>();

    /** Of an indicator that may have no light whatever its targets are. */
    public RulingMaker(Indicator indicator, Optional<Unjudged> inherent) {
        this.indicator = indicator;
        this.inherent = inherent;
        this.codable = StatusCodes.of(indicator.scale()).isComplete();
        this.line = indicator
                .score()
                .filter(RulingMaker::isLine)
                .map(function -> line(function.parameters()))
                .orElse(null);
    }

    /** How values are judged under a target. */
    public Ruling of(TargetResolution target) {
        Optional<Unjudged> reason = inherent.or(target::reason);
        if (reason.isPresent()) {
            return unjudged.computeIfAbsent(reason.get(), RulingMaker::unjudged);
        }
        boolean refused = target.issues().stream().anyMatch(issue -> issue.code() == ThresholdIssue.SCORE_REFUSED);
        StatusRule rule = target.rule().orElseThrow();
        return codable
                ? (refused ? unscored : scored).computeIfAbsent(rule, judging -> zones(judging, !refused))
                : Ruling.elsewhere();
    }

    private static Ruling unjudged(Unjudged reason) {
        Unjudged ofWords = reason == Unjudged.UNREADABLE_TARGET ? Unjudged.NOT_COMPARABLE : reason;
        return Ruling.unjudged(StatusCodes.of(reason), StatusCodes.of(ofWords));
    }

    private Ruling zones(StatusRule rule, boolean isScored) {
        int count = rule.bounds().size();
        long[] low = new long[count];
        long[] high = new long[count];
        int[] levels = new int[count];
        int i = 0;
        for (Map.Entry<StatusLevel, Bound> entry : rule.bounds().entrySet()) {
            Zone zone = zone(entry.getValue(), indicator.decimals());
            low[i] = zone.low();
            high[i] = zone.high();
            levels[i++] = rule.scale().indexOf(entry.getKey());
        }
        return Ruling.zones(
                low,
                high,
                levels,
                rule.scale().indexOf(rule.scale().worst()),
                StatusCodes.of(Unjudged.NOT_COMPARABLE),
                isScored ? points(rule) : null);
    }

    private @Nullable Points points(StatusRule rule) {
        if (line != null) {
            return line;
        }
        ScoreFunction function = indicator.score().orElse(null);
        return function == null ? null : new FunctionPoints(function, rule, indicator.decimals());
    }

    /**
     * Whole numbers that lie within a bound.
     *
     * @param low the least
     * @param high the greatest; smaller than the least where there is none
     */
    public record Zone(long low, long high) {
        private static final Zone NONE = new Zone(1, 0);
    }

    /** The published numbers of so many decimals for which a bound holds. */
    public static Zone zone(Bound bound, int decimals) {
        if (bound instanceof Bound.Interval interval) {
            return zone(
                    above(interval.low(), interval.lowInclusive(), decimals),
                    below(interval.high(), interval.highInclusive(), decimals));
        }
        Bound.Limit limit = (Bound.Limit) bound;
        return switch (limit.operator()) {
            case AT_LEAST -> zone(above(limit.limit(), true, decimals), MOST);
            case ABOVE -> zone(above(limit.limit(), false, decimals), MOST);
            case AT_MOST -> zone(LEAST, below(limit.limit(), true, decimals));
            case BELOW -> zone(LEAST, below(limit.limit(), false, decimals));
            case EXACTLY -> zone(above(limit.limit(), true, decimals), below(limit.limit(), true, decimals));
        };
    }

    private static Zone zone(BigInteger low, BigInteger high) {
        if (low.compareTo(high) > 0 || low.compareTo(MOST) > 0 || high.compareTo(LEAST) < 0) {
            return Zone.NONE;
        }
        return new Zone(low.max(LEAST).longValue(), high.min(MOST).longValue());
    }

    private static BigInteger above(BigDecimal limit, boolean inclusive, int decimals) {
        BigInteger ceiling = limit.setScale(decimals, RoundingMode.CEILING).unscaledValue();
        return inclusive || !isWhole(limit, decimals) ? ceiling : ceiling.add(BigInteger.ONE);
    }

    private static BigInteger below(BigDecimal limit, boolean inclusive, int decimals) {
        BigInteger floor = limit.setScale(decimals, RoundingMode.FLOOR).unscaledValue();
        return inclusive || !isWhole(limit, decimals) ? floor : floor.subtract(BigInteger.ONE);
    }

    private static boolean isWhole(BigDecimal limit, int decimals) {
        return limit.stripTrailingZeros().scale() <= decimals;
    }

    /** Whether a function is the one that lies on straight lines, and none that only calls itself so. */
    private static boolean isLine(ScoreFunction function) {
        try {
            return ScoreFunction.piecewiseLinear(function.parameters()).equals(function);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable Points line(Map<String, String> texts) {
        TreeMap<BigDecimal, BigDecimal> points = new TreeMap<>();
        int scaleX = indicator.decimals();
        int scaleY = 2;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            BigDecimal x = new BigDecimal(entry.getKey());
            BigDecimal y = new BigDecimal(entry.getValue());
            points.put(x, y);
            scaleX = Math.max(scaleX, x.scale());
            scaleY = Math.max(scaleY, y.scale());
        }
        long[] at = new long[points.size()];
        long[] scores = new long[points.size()];
        int i = 0;
        try {
            for (Map.Entry<BigDecimal, BigDecimal> point : points.entrySet()) {
                at[i] = point.getKey().setScale(scaleX).unscaledValue().longValueExact();
                scores[i++] = point.getValue().setScale(scaleY).unscaledValue().longValueExact();
            }
            long unit = BigInteger.TEN.pow(scaleY - 2).longValueExact();
            long step = BigInteger.TEN.pow(scaleX - indicator.decimals()).longValueExact();
            return new LinePoints(at, scores, unit, step);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** Points that only the function itself knows. */
    private record FunctionPoints(ScoreFunction function, StatusRule rule, int decimals) implements Points {
        @Override
        public int of(long published, int level) {
            try {
                return Scores.hundredths(function, BigDecimal.valueOf(published, decimals), rule);
            } catch (RuntimeException e) {
                return Codes.NO_SCORE;
            }
        }
    }
}
