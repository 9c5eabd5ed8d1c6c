package io.github.bmsjava.threshold;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.bmsjava.issue.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check that bounds divide the number line as a rule needs it: no gap, no overlap, no disorder (J3).
 *
 * <p>Walks from the best level down. What the levels so far take together must stay one piece that reaches to the end of
 * the line in the direction of better; a worse level must add something, and must either include everything better or
 * touch none of it.
 */
final class Zones {
    private final StatusScale scale;
    private final Direction direction;
    private final Map<StatusLevel, Bound> bounds;
    private final List<Issue> issues = new ArrayList<>();

    private Zones(StatusScale scale, Direction direction, Map<StatusLevel, Bound> bounds) {
        this.scale = scale;
        this.direction = direction;
        this.bounds = bounds;
    }

    static List<Issue> check(StatusScale scale, Direction direction, Map<StatusLevel, Bound> bounds) {
        Zones zones = new Zones(scale, direction, bounds);
        zones.walk();
        return zones.issues;
    }

    private void walk() {
        Range<BigDecimal> better = null;
        List<StatusLevel> levels = scale.levels();
        for (int i = levels.size() - 1; i >= 0; i--) {
            StatusLevel level = levels.get(i);
            Bound bound = bounds.get(level);
            if (bound == null) {
                continue;
            }
            Range<BigDecimal> range = range(bound);
            Optional<ThresholdIssue> fault = faultOf(range, better, level.equals(scale.worst()));
            if (fault.isPresent()) {
                issues.add(Issue.of(fault.get(), "scale '" + scale.id() + "'")
                        .with("level", level.id())
                        .with("levels", describe(scale, bounds)));
                return;
            }
            better = better == null ? range : better.span(range);
        }
    }

    /**
     * What is wrong with a level's range.
     *
     * @param better what the better levels take together, in one piece; null where this is the best level
     */
    private Optional<ThresholdIssue> faultOf(
            Range<BigDecimal> range, @Nullable Range<BigDecimal> better, boolean worst) {
        if (better == null) {
            return isGap(range, worst) ? Optional.of(ThresholdIssue.THRESHOLD_GAP) : Optional.empty();
        }
        if (better.encloses(range)) {
            return Optional.of(ThresholdIssue.THRESHOLD_DISORDER);
        }
        boolean touches = better.isConnected(range);
        boolean disjoint = !touches || better.intersection(range).isEmpty();
        if (!disjoint && !range.encloses(better)) {
            return Optional.of(ThresholdIssue.THRESHOLD_OVERLAP);
        }
        Range<BigDecimal> together = better.span(range);
        if (!touches || !reachesTheBetterEnd(together)) {
            return Optional.of(
                    disjoint && liesBeyond(range, better)
                            ? ThresholdIssue.THRESHOLD_DISORDER
                            : ThresholdIssue.THRESHOLD_GAP);
        }
        return worst && !isAll(together) ? Optional.of(ThresholdIssue.THRESHOLD_GAP) : Optional.empty();
    }

    private boolean isGap(Range<BigDecimal> best, boolean worst) {
        return !reachesTheBetterEnd(best) || (worst && !isAll(best));
    }

    private boolean reachesTheBetterEnd(Range<BigDecimal> piece) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> !piece.hasUpperBound();
            case LOWER_IS_BETTER -> !piece.hasLowerBound();
            case WITHIN_RANGE, NONE -> true;
        };
    }

    private static boolean isAll(Range<BigDecimal> range) {
        return !range.hasLowerBound() && !range.hasUpperBound();
    }

    /** Whether a worse level lies on the better side of the levels above it. */
    private boolean liesBeyond(Range<BigDecimal> range, Range<BigDecimal> better) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> better.hasUpperBound();
            case LOWER_IS_BETTER -> better.hasLowerBound();
            case WITHIN_RANGE, NONE -> range.encloses(better);
        };
    }

    static Range<BigDecimal> range(Bound bound) {
        if (bound instanceof Bound.Interval interval) {
            return Range.range(
                    interval.low(), type(interval.lowInclusive()), interval.high(), type(interval.highInclusive()));
        }
        Bound.Limit limit = (Bound.Limit) bound;
        return switch (limit.operator()) {
            case AT_LEAST -> Range.atLeast(limit.limit());
            case ABOVE -> Range.greaterThan(limit.limit());
            case AT_MOST -> Range.atMost(limit.limit());
            case BELOW -> Range.lessThan(limit.limit());
            case EXACTLY -> Range.singleton(limit.limit());
        };
    }

    private static BoundType type(boolean inclusive) {
        return inclusive ? BoundType.CLOSED : BoundType.OPEN;
    }

    /** The levels from best to worst, as messages show them: {@code green >=5.3, yellow >=5.0, red otherwise}. */
    static String describe(StatusScale scale, Map<StatusLevel, ? extends LevelBound> bounds) {
        List<String> parts = new ArrayList<>();
        List<StatusLevel> levels = scale.levels();
        for (int i = levels.size() - 1; i >= 0; i--) {
            StatusLevel level = levels.get(i);
            LevelBound bound = bounds.get(level);
            if (bound != null) {
                parts.add(level.id() + " " + bound);
            } else if (i == 0) {
                parts.add(level.id() + " otherwise");
            }
        }
        return String.join(", ", parts);
    }
}
