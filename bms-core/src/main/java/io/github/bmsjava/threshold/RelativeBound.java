package io.github.bmsjava.threshold;

import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A bound stated from the target, the best level's limit: so many points short of it, or so many percent of it. It lies
 * on the target's side of comparison (higher or lower) and becomes an absolute {@link Bound} when the target is known.
 *
 * @param kind points or percent
 * @param amount points: how far the value may fall short of the target, in its unit; percent: the share of the target,
 *     {@code 95} for 95 %
 * @param strict whether the limit itself is left out
 */
public record RelativeBound(Kind kind, BigDecimal amount, boolean strict) implements LevelBound {

    /** How the bound relates to the target. */
    public enum Kind {
        /** Short of the target by an amount in the target's unit. */
        POINTS_SHORT,
        /** A percentage of the target. */
        PERCENT_OF
    }

    /**
     * Checks the parts.
     *
     * @param kind points or percent
     * @param amount positive, at most 38 digits and 18 decimals
     * @param strict whether the limit itself is left out
     */
    public RelativeBound {
        Objects.requireNonNull(kind, "kind");
        amount = Decimals.require(amount);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("amount " + amount + " of a relative bound is not positive."
                    + "\nMaybe the level should have the target's own bound.");
        }
    }

    /**
     * Short of the target by at most so much.
     *
     * @param points positive, in the target's unit
     * @return for a target of {@code >=5.3} and 0.3 points: {@code >=5.0}
     */
    public static RelativeBound pointsShort(String points) {
        return new RelativeBound(Kind.POINTS_SHORT, Decimals.of(points), false);
    }

    /**
     * At least (lower is better: at most) a percentage of the target.
     *
     * @param percent positive, below 100 where higher is better, above 100 where lower is
     * @return for a target of {@code >=90} and 95 percent: {@code >=85.5}
     */
    public static RelativeBound percentOf(String percent) {
        return new RelativeBound(Kind.PERCENT_OF, Decimals.of(percent), false);
    }

    /** Whether the absolute bound has few enough digits to be one. */
    boolean fits(Bound.Limit target) {
        return target.limit().precision() + amount.precision() < Bound.MAX_DIGITS
                && target.limit().scale() + amount.scale() + 2 <= Bound.MAX_DIGITS / 2;
    }

    /**
     * The absolute bound, exact.
     *
     * @param target the best level's limit; its operator says on which side better is
     * @return a limit on the same side
     * @throws IllegalArgumentException if the target is an exact value, which has no side, or has so many digits that
     *     the bound would have more than {@link Bound#MAX_DIGITS}
     */
    public Bound against(Bound.Limit target) {
        Direction direction = target.operator().direction();
        if (direction == Direction.WITHIN_RANGE) {
            throw new IllegalArgumentException("a bound relative to '" + target + "' has no side."
                    + "\nMaybe give the level an interval of its own.");
        }
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        BigDecimal limit = switch (kind) {
            case PERCENT_OF -> target.limit().multiply(amount).movePointLeft(2);
            case POINTS_SHORT ->
                higher ? target.limit().subtract(amount) : target.limit().add(amount);
        };
        Operator operator =
                higher ? (strict ? Operator.ABOVE : Operator.AT_LEAST) : (strict ? Operator.BELOW : Operator.AT_MOST);
        return new Bound.Limit(operator, limit);
    }

    /** For example {@code 0.3 short of the target} or {@code 95 % of the target}. */
    @Override
    public String toString() {
        String number = Decimals.canonical(amount);
        return switch (kind) {
            case POINTS_SHORT -> (strict ? "less than " : "") + number + " short of the target";
            case PERCENT_OF -> (strict ? "beyond " : "") + number + " % of the target";
        };
    }
}
