package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a group must meet besides its own rule: "økonomi minst i balanse". Where it is not met, the group's
 * level is no better than the gate's; where it cannot be decided, the group has no light unless the level would be the
 * same either way (J7, J15). Immutable.
 */
public final class Gate {
    private final Condition condition;
    private final @Nullable String cap;
    private final @Nullable BigDecimal scoreCap;
    private final boolean approximate;
    private final @Nullable BigDecimal tolerance;

    /** What is asked. Closed. */
    public sealed interface Condition {

        /**
         * An indicator of the card, or beside it, has a level or a better one.
         *
         * @param indicator the indicator
         * @param level the id of a level of its scale
         */
        record IndicatorAtLeast(IndicatorId indicator, String level) implements Condition {
            /**
             * Checks the parts.
             *
             * @param indicator the indicator
             * @param level the id of a level
             */
            public IndicatorAtLeast {
                Objects.requireNonNull(indicator, "indicator");
                Objects.requireNonNull(level, "level");
            }
        }

        /**
         * A group of the card, or beside it, has a level or a better one.
         *
         * @param group the group, which carries a rule
         * @param level the id of a level of its rule's scale
         */
        record GroupAtLeast(GroupId group, String level) implements Condition {
            /**
             * Checks the parts.
             *
             * @param group the group
             * @param level the id of a level
             */
            public GroupAtLeast {
                Objects.requireNonNull(group, "group");
                Objects.requireNonNull(level, "level");
            }
        }

        /**
         * An indicator's published value is within a bound.
         *
         * @param indicator the indicator
         * @param bound on the published value
         */
        record Published(IndicatorId indicator, Bound bound) implements Condition {
            /**
             * Checks the parts.
             *
             * @param indicator the indicator
             * @param bound on the published value
             */
            public Published {
                Objects.requireNonNull(indicator, "indicator");
                Objects.requireNonNull(bound, "bound");
            }
        }

        /**
         * An indicator's value before rounding is within a bound: a gate on kroner, where use of budget is published in
         * percent.
         *
         * @param indicator the indicator
         * @param bound on the exact value
         */
        record Exact(IndicatorId indicator, Bound bound) implements Condition {
            /**
             * Checks the parts.
             *
             * @param indicator the indicator
             * @param bound on the exact value
             */
            public Exact {
                Objects.requireNonNull(indicator, "indicator");
                Objects.requireNonNull(bound, "bound");
            }
        }

        /**
         * Calls the function of the kind.
         *
         * @param indicator for a level of an indicator
         * @param group for a level of a group
         * @param published for a bound on a published value
         * @param exact for a bound on an exact value
         * @param <T> what is made
         * @return what the function made
         */
        default <T> T fold(
                Function<IndicatorAtLeast, T> indicator,
                Function<GroupAtLeast, T> group,
                Function<Published, T> published,
                Function<Exact, T> exact) {
            if (this instanceof IndicatorAtLeast one) {
                return indicator.apply(one);
            }
            if (this instanceof GroupAtLeast one) {
                return group.apply(one);
            }
            return this instanceof Published one ? published.apply(one) : exact.apply((Exact) this);
        }

        /**
         * The indicator asked about.
         *
         * @return the indicator; empty where a group is asked about
         */
        default Optional<IndicatorId> findIndicator() {
            return fold(
                    one -> Optional.of(one.indicator()),
                    one -> Optional.empty(),
                    one -> Optional.of(one.indicator()),
                    one -> Optional.of(one.indicator()));
        }
    }

    private Gate(
            Condition condition,
            @Nullable String cap,
            @Nullable BigDecimal scoreCap,
            boolean approximate,
            @Nullable BigDecimal tolerance) {
        this.condition = Objects.requireNonNull(condition, "condition");
        this.cap = cap;
        this.scoreCap = scoreCap;
        this.approximate = approximate;
        this.tolerance = tolerance;
    }

    /**
     * A gate that vetoes: where the condition is not met, the group has the worst level.
     *
     * @param condition what is asked
     * @return the gate
     */
    public static Gate of(Condition condition) {
        return new Gate(condition, null, null, false, null);
    }

    /**
     * An indicator must have a level or a better one.
     *
     * @param indicator its id
     * @param level the id of a level of its scale
     * @return a gate that vetoes
     */
    public static Gate indicator(String indicator, String level) {
        return indicator(IndicatorId.of(indicator), level);
    }

    /**
     * An indicator must have a level or a better one.
     *
     * @param indicator its id
     * @param level the id of a level of its scale
     * @return a gate that vetoes
     */
    public static Gate indicator(IndicatorId indicator, String level) {
        return of(new Condition.IndicatorAtLeast(indicator, level));
    }

    /**
     * A group must have a level or a better one.
     *
     * @param group its id
     * @param level the id of a level of its rule's scale
     * @return a gate that vetoes
     */
    public static Gate group(String group, String level) {
        return of(new Condition.GroupAtLeast(GroupId.of(group), level));
    }

    /**
     * An indicator's published value must be within a bound.
     *
     * @param indicator its id
     * @param bound on the published value
     * @return a gate that vetoes
     */
    public static Gate published(String indicator, Bound bound) {
        return of(new Condition.Published(IndicatorId.of(indicator), bound));
    }

    /**
     * An indicator's value before rounding must be within a bound.
     *
     * @param indicator its id
     * @param bound on the exact value
     * @return a gate that vetoes
     */
    public static Gate exact(String indicator, Bound bound) {
        return of(new Condition.Exact(IndicatorId.of(indicator), bound));
    }

    /**
     * The same gate that caps: where the condition is not met, the group's level is at best this one.
     *
     * @param level the id of a level of the group's scale
     * @return a gate
     */
    public Gate capsAt(String level) {
        return new Gate(condition, Objects.requireNonNull(level, "level"), scoreCap, approximate, tolerance);
    }

    /**
     * The same gate that caps the score as well. The level is then judged from the capped score.
     *
     * @param points 0 to 100, at most two decimals
     * @return a gate
     */
    public Gate scoreAtMost(String points) {
        BigDecimal most = Decimals.of(points);
        if (most.signum() < 0
                || most.compareTo(new BigDecimal(100)) > 0
                || most.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "scoreAtMost '" + points + "' is not within 0 to 100 with at most two decimals.");
        }
        return new Gate(condition, cap, most, approximate, tolerance);
    }

    /**
     * The same gate that takes an approximate value ("Ca 97") at its word (J15).
     *
     * @return a gate
     */
    public Gate acceptsApproximate() {
        return new Gate(condition, cap, scoreCap, true, null);
    }

    /**
     * The same gate that decides on an approximate value where every value within a tolerance of it gives one answer
     * (J15).
     *
     * @param distance in the indicator's unit, more than zero
     * @return a gate
     */
    public Gate tolerates(String distance) {
        BigDecimal most = Decimals.of(distance);
        if (most.signum() <= 0) {
            throw new IllegalArgumentException(
                    "tolerance '" + distance + "' is not more than zero." + "\nMaybe acceptsApproximate() was meant.");
        }
        return new Gate(condition, cap, scoreCap, false, most);
    }

    /**
     * What is asked.
     *
     * @return the condition
     */
    public Condition condition() {
        return condition;
    }

    /**
     * The best level where the condition is not met.
     *
     * @return the id of a level; empty for a veto, which leaves the worst
     */
    public Optional<String> cap() {
        return Optional.ofNullable(cap);
    }

    /**
     * The highest score where the condition is not met.
     *
     * @return 0 to 100; empty where the gate leaves the score alone
     */
    public Optional<BigDecimal> scoreCap() {
        return Optional.ofNullable(scoreCap);
    }

    /**
     * Whether an approximate value is taken at its word.
     *
     * @return true if so
     */
    public boolean isApproximateAccepted() {
        return approximate;
    }

    /**
     * How far an approximate value may be off.
     *
     * @return in the indicator's unit; empty where no tolerance is stated
     */
    public Optional<BigDecimal> tolerance() {
        return Optional.ofNullable(tolerance);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gate that
                && condition.equals(that.condition)
                && Objects.equals(cap, that.cap)
                && Objects.equals(scoreCap, that.scoreCap)
                && approximate == that.approximate
                && Objects.equals(tolerance, that.tolerance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, cap, scoreCap, approximate, tolerance);
    }

    /** The condition, and what follows where it is not met. */
    @Override
    public String toString() {
        return condition + ", else " + (cap == null ? "the worst level" : "at best " + cap)
                + (scoreCap == null ? "" : " and " + scoreCap.toPlainString() + " points");
    }
}
