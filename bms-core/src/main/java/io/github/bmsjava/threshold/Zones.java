package io.github.bmsjava.threshold;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.bmsjava.issue.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        RangeSet<BigDecimal> better = TreeRangeSet.create();
        List<StatusLevel> levels = scale.levels();
        for (int i = levels.size() - 1; i >= 0; i--) {
            StatusLevel level = levels.get(i);
            Bound bound = bounds.get(level);
            if (bound == null) {
                continue;
            }
            Optional<ThresholdIssue> fault = faultOf(range(bound), better, level.equals(scale.worst()));
            if (fault.isPresent()) {
                issues.add(Issue.of(fault.get(), "scale '" + scale.id() + "'")
                        .with("level", level.id())
                        .with("levels", describe(scale, bounds)));
                return;
            }
            better.add(range(bound));
        }
    }

    private Optional<ThresholdIssue> faultOf(Range<BigDecimal> range, RangeSet<BigDecimal> better, boolean worst) {
        boolean disjoint = better.subRangeSet(range).isEmpty();
        if (better.encloses(range)) {
            return Optional.of(ThresholdIssue.THRESHOLD_DISORDER);
        }
        if (!disjoint && !better.asRanges().stream().allMatch(range::encloses)) {
            return Optional.of(ThresholdIssue.THRESHOLD_OVERLAP);
        }
        RangeSet<BigDecimal> together = TreeRangeSet.create(better);
        together.add(range);
        if (!isOnePieceTowardsBetter(together)) {
            return Optional.of(
                    disjoint && !better.isEmpty() && liesBeyond(range, better)
                            ? ThresholdIssue.THRESHOLD_DISORDER
                            : ThresholdIssue.THRESHOLD_GAP);
        }
        if (worst && !together.encloses(Range.all())) {
            return Optional.of(ThresholdIssue.THRESHOLD_GAP);
        }
        return Optional.empty();
    }

    private boolean isOnePieceTowardsBetter(RangeSet<BigDecimal> set) {
        if (set.asRanges().size() != 1) {
            return false;
        }
        Range<BigDecimal> piece = set.span();
        return switch (direction) {
            case HIGHER_IS_BETTER -> !piece.hasUpperBound();
            case LOWER_IS_BETTER -> !piece.hasLowerBound();
            case WITHIN_RANGE, NONE -> true;
        };
    }

    /** Whether a worse level lies on the better side of the levels above it. */
    private boolean liesBeyond(Range<BigDecimal> range, RangeSet<BigDecimal> better) {
        Range<BigDecimal> span = better.span();
        return switch (direction) {
            case HIGHER_IS_BETTER -> span.hasUpperBound();
            case LOWER_IS_BETTER -> span.hasLowerBound();
            case WITHIN_RANGE, NONE -> range.encloses(span);
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
