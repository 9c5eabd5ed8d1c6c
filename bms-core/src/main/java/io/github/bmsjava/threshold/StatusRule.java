package io.github.bmsjava.threshold;

import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which level a published value reaches: the best level whose bound it satisfies, else the worst level. Immutable, and
 * total: every decimal reaches exactly one level.
 */
public final class StatusRule {
    private final StatusScale scale;
    private final Direction direction;
    private final ImmutableMap<StatusLevel, Bound> bestToWorst;
    private final ImmutableMap<String, Label> words;

    private StatusRule(
            StatusScale scale, Direction direction, Map<StatusLevel, Bound> bestToWorst, Map<String, Label> words) {
        this.scale = scale;
        this.direction = direction;
        this.bestToWorst = ImmutableMap.copyOf(bestToWorst);
        this.words = ImmutableMap.copyOf(words);
    }

    /**
     * A rule with the scale's own words.
     *
     * @param scale the levels
     * @param direction which way is better
     * @param bounds by level id ({@link StatusScale#TARGET} for the best); the best level must have one, the worst need
     *     not
     * @return the rule, or every reason why it cannot stand: unknown level, an operator against the direction, a gap, an
     *     overlap, disorder
     */
    public static Validated<StatusRule> of(
            StatusScale scale, Direction direction, Map<String, ? extends LevelBound> bounds) {
        return of(scale, direction, bounds, Map.of());
    }

    /**
     * A rule with words of its own for some levels, such as "minst balanse" for yellow (R103).
     *
     * @param scale the levels
     * @param direction which way is better
     * @param bounds by level id ({@link StatusScale#TARGET} for the best); the best level must have one, the worst need
     *     not
     * @param words by level id ({@link StatusScale#TARGET} for the best); a level without one keeps the scale's
     * @return the rule, or every reason why it cannot stand
     */
    public static Validated<StatusRule> of(
            StatusScale scale,
            Direction direction,
            Map<String, ? extends LevelBound> bounds,
            Map<String, Label> words) {
        List<Issue> issues = new ArrayList<>();
        Map<StatusLevel, LevelBound> stated = order(scale, bounds, issues);
        words.keySet().forEach(id -> requireLevel(scale, id, issues));
        stated.forEach((level, bound) -> {
            if (bound instanceof UnreadableBound unreadable) {
                issues.add(issue(scale, ThresholdIssue.UNREADABLE_BOUND)
                        .with("level", level.id())
                        .with("raw", unreadable.raw()));
            }
        });
        if (!stated.containsKey(scale.best()) && issues.isEmpty()) {
            issues.add(issue(scale, ThresholdIssue.BEST_LEVEL_WITHOUT_BOUND)
                    .with("level", scale.best().id())
                    .with("levels", Zones.describe(scale, stated)));
        }
        if (!issues.isEmpty()) {
            return Validated.failed(issues);
        }
        if (direction == Direction.NONE) {
            return Validated.failed(List.of(
                    issue(scale, ThresholdIssue.BOUND_WITHOUT_DIRECTION).with("bound", Zones.describe(scale, stated))));
        }
        Map<StatusLevel, Bound> absolute = resolve(scale, direction, stated, issues);
        absolute.forEach((level, bound) -> checkDirection(scale, direction, level, bound, issues));
        if (issues.isEmpty()) {
            issues.addAll(Zones.check(scale, direction, absolute));
        }
        return issues.isEmpty()
                ? Validated.of(new StatusRule(scale, direction, absolute, words))
                : Validated.failed(issues);
    }

    /**
     * The level of a published value.
     *
     * @param published the value, already rounded to the indicator's decimals (J2)
     * @return the best level whose bound holds, else the worst level
     */
    public StatusLevel judge(BigDecimal published) {
        for (Map.Entry<StatusLevel, Bound> entry : bestToWorst.entrySet()) {
            if (entry.getValue().holds(published)) {
                return entry.getKey();
            }
        }
        return scale.worst();
    }

    /**
     * The level that an exact value would reach, for the question whether rounding decided (J2).
     *
     * @param exact the value before rounding
     * @return the best level whose bound holds, else the worst level
     */
    public StatusLevel judge(Fraction exact) {
        for (Map.Entry<StatusLevel, Bound> entry : bestToWorst.entrySet()) {
            if (entry.getValue().holds(exact)) {
                return entry.getKey();
            }
        }
        return scale.worst();
    }

    /**
     * The scale.
     *
     * @return worst to best
     */
    public StatusScale scale() {
        return scale;
    }

    /**
     * Which way is better.
     *
     * @return the direction; never {@link Direction#NONE}
     */
    public Direction direction() {
        return direction;
    }

    /**
     * The target: the best level's bound.
     *
     * @return the bound
     */
    public Bound target() {
        return Objects.requireNonNull(bestToWorst.get(scale.best()));
    }

    /**
     * The bounds, absolute.
     *
     * @return from the best level to the worst that has one; immutable
     */
    public Map<StatusLevel, Bound> bounds() {
        return bestToWorst;
    }

    /**
     * The word for a level under this rule.
     *
     * @param level a level of the scale
     * @return the rule's own word, else the scale's
     */
    public Label word(StatusLevel level) {
        return scale.word(level, words);
    }

    /**
     * The rule's own words.
     *
     * @return by level id, in the order given; immutable
     */
    public Map<String, Label> words() {
        return words;
    }

    /**
     * The bound that decided a level: its own, or for a level below the target the nearest bound missed.
     *
     * @param level the level reached
     * @return the bound of the next better level, which was missed; empty for the best level
     */
    public Optional<Bound> missed(StatusLevel level) {
        Bound missed = null;
        for (Map.Entry<StatusLevel, Bound> entry : bestToWorst.entrySet()) {
            if (entry.getKey().equals(level)) {
                break;
            }
            missed = entry.getValue();
        }
        return level.equals(scale.best()) ? Optional.empty() : Optional.ofNullable(missed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusRule that
                && scale.equals(that.scale)
                && direction == that.direction
                && bestToWorst.equals(that.bestToWorst)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, direction.id(), bestToWorst.keySet().asList());
    }

    /** The levels from best to worst with their bounds. */
    @Override
    public String toString() {
        return Zones.describe(scale, bestToWorst);
    }

    private static Map<StatusLevel, LevelBound> order(
            StatusScale scale, Map<String, ? extends LevelBound> bounds, List<Issue> issues) {
        Map<StatusLevel, LevelBound> ordered = new TreeMap<>(Comparator.comparing(scale::indexOf, reverseOrder()));
        bounds.forEach((id, bound) -> {
            requireLevel(scale, id, issues);
            scale.findLevel(id)
                    .filter(level -> ordered.put(level, bound) != null)
                    .ifPresent(level ->
                            issues.add(issue(scale, ThresholdIssue.LEVEL_TWICE).with("level", level.id())));
        });
        return ordered;
    }

    private static void requireLevel(StatusScale scale, String id, List<Issue> issues) {
        if (scale.findLevel(id).isEmpty()) {
            issues.add(
                    issue(scale, ThresholdIssue.UNKNOWN_LEVEL).with("level", id).with("scale", scale));
        }
    }

    private static Map<StatusLevel, Bound> resolve(
            StatusScale scale, Direction direction, Map<StatusLevel, LevelBound> stated, List<Issue> issues) {
        Map<StatusLevel, Bound> absolute = new LinkedHashMap<>();
        stated.forEach((level, bound) -> {
            if (bound instanceof Bound own) {
                absolute.put(level, own);
            } else if (bound instanceof BareTarget bare) {
                absolute.put(level, bare.in(direction));
            } else if (absolute.get(scale.best()) instanceof Bound.Limit limit
                    && limit.operator() != Operator.EXACTLY
                    && ((RelativeBound) bound).fits(limit)) {
                absolute.put(level, ((RelativeBound) bound).against(limit));
            } else {
                issues.add(issue(scale, ThresholdIssue.RELATIVE_WITHOUT_TARGET)
                        .with("level", level.id())
                        .with("levels", Zones.describe(scale, stated)));
            }
        });
        return absolute;
    }

    private static void checkDirection(
            StatusScale scale, Direction direction, StatusLevel level, Bound bound, List<Issue> issues) {
        if (bound instanceof Bound.Limit limit
                && limit.operator().direction() != direction
                && !(level.equals(scale.worst()) && isComplement(direction, limit.operator()))) {
            issues.add(issue(scale, ThresholdIssue.OPERATOR_AGAINST_DIRECTION)
                    .with("bound", bound, limit.signs())
                    .with("level", level.id())
                    .with("direction", direction.id())
                    .with(
                            "turned",
                            turned(direction, limit),
                            turned(direction, limit).signs()));
        }
    }

    /** The worst level may be spelt out by what it is: {@code red <5.0} under higher is better. */
    private static boolean isComplement(Direction direction, Operator operator) {
        return (direction == Direction.HIGHER_IS_BETTER && operator.direction() == Direction.LOWER_IS_BETTER)
                || (direction == Direction.LOWER_IS_BETTER && operator.direction() == Direction.HIGHER_IS_BETTER);
    }

    private static Bound turned(Direction direction, Bound.Limit limit) {
        Operator operator = switch (direction) {
            case HIGHER_IS_BETTER -> Operator.AT_LEAST;
            case LOWER_IS_BETTER -> Operator.AT_MOST;
            case WITHIN_RANGE, NONE -> Operator.EXACTLY;
        };
        return new Bound.Limit(operator, limit.limit());
    }

    private static Issue issue(StatusScale scale, ThresholdIssue code) {
        return Issue.of(code, "scale '" + scale.id() + "'");
    }
}
