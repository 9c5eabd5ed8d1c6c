package io.github.bmsjava.indicator;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator climbs from the units where it is measured to the units above them (J8). The rule always ranges over
 * the measured units of the whole subtree, never over the figures of the units between (J21). Immutable.
 */
public final class UnitRule {
    private static final UnitRule NONE = new UnitRule(Kind.NONE);

    private final Kind kind;
    private final @Nullable IndicatorId weight;
    private final boolean ofPublished;
    private final @Nullable String level;
    private final ImmutableMap<String, LevelBound> bounds;
    private final MissingPolicy missing;

    /** The rules. Open: later versions may add some. */
    public enum Kind {
        /** It does not climb: every unit has its own figure only. */
        NONE("none"),
        /** Σ value. */
        SUM("sum"),
        /** Σ numerator ÷ Σ denominator. */
        RATIO_OF_SUMS("ratio-of-sums"),
        /** Σ (weight × value) ÷ Σ weight. */
        WEIGHTED_MEAN("weighted-mean"),
        /** Σ value ÷ number of units; every result says "uvektet snitt". */
        PLAIN_MEAN("plain-mean"),
        /** The smallest value. */
        MINIMUM("minimum"),
        /** The largest value. */
        MAXIMUM("maximum"),
        /** The middle value, or the mean of the two middle ones. */
        MEDIAN("median"),
        /** How many units have a value. */
        COUNT("count"),
        /** The worst light among the units. */
        WORST_STATUS("worst-status"),
        /** The best light among the units. */
        BEST_STATUS("best-status"),
        /** The share of the units whose light is at or above a level, in percent. */
        SHARE_AT_OR_ABOVE("share-at-or-above");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case with hyphens
         */
        public String id() {
            return id;
        }

        /**
         * The kind of a name.
         *
         * @param id as {@link #id()} gives it
         * @return the kind, or empty
         */
        public static Optional<Kind> find(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /**
         * Whether the rule is over lights and not over values.
         *
         * @return true for worst, best and share
         */
        public boolean isOverStatuses() {
            return this == WORST_STATUS || this == BEST_STATUS || this == SHARE_AT_OR_ABOVE;
        }
    }

    private UnitRule(Kind kind) {
        this(kind, null, false, null, Map.of(), MissingPolicy.requireAll());
    }

    private UnitRule(
            Kind kind,
            @Nullable IndicatorId weight,
            boolean ofPublished,
            @Nullable String level,
            Map<String, LevelBound> bounds,
            MissingPolicy missing) {
        this.kind = kind;
        this.weight = weight;
        this.ofPublished = ofPublished;
        this.level = level;
        this.bounds = ImmutableMap.copyOf(bounds);
        this.missing = missing;
    }

    /**
     * It does not climb. The default.
     *
     * @return the rule
     */
    public static UnitRule none() {
        return NONE;
    }

    /**
     * Σ value.
     *
     * @return the rule
     */
    public static UnitRule sum() {
        return new UnitRule(Kind.SUM);
    }

    /**
     * Σ numerator ÷ Σ denominator.
     *
     * @return the rule
     */
    public static UnitRule ratioOfSums() {
        return new UnitRule(Kind.RATIO_OF_SUMS);
    }

    /**
     * Σ (n × mean) ÷ Σ n, for figures reported as a mean with its n.
     *
     * @return the rule
     */
    public static UnitRule weightedMeanByN() {
        return new UnitRule(Kind.WEIGHTED_MEAN);
    }

    /**
     * Σ (weight × value) ÷ Σ weight.
     *
     * @param weightSeries the indicator that holds the weights, such as årsverk; its value at the same unit, in the same
     *     period and of the same kind
     * @return the rule
     */
    public static UnitRule weightedMeanBy(String weightSeries) {
        return new UnitRule(
                Kind.WEIGHTED_MEAN, IndicatorId.of(weightSeries), false, null, Map.of(), MissingPolicy.requireAll());
    }

    /**
     * Σ value ÷ number of units; every result says "uvektet snitt".
     *
     * @return the rule
     */
    public static UnitRule plainMean() {
        return new UnitRule(Kind.PLAIN_MEAN);
    }

    /**
     * The smallest value.
     *
     * @return the rule
     */
    public static UnitRule minimum() {
        return new UnitRule(Kind.MINIMUM);
    }

    /**
     * The largest value.
     *
     * @return the rule
     */
    public static UnitRule maximum() {
        return new UnitRule(Kind.MAXIMUM);
    }

    /**
     * The middle value; of an even number the mean of the two middle ones.
     *
     * @return the rule
     */
    public static UnitRule median() {
        return new UnitRule(Kind.MEDIAN);
    }

    /**
     * How many of the expected units have a value. Nothing can be missing of it.
     *
     * @return the rule
     */
    public static UnitRule count() {
        return new UnitRule(Kind.COUNT);
    }

    /**
     * The worst light among the units; there is no value.
     *
     * @return the rule
     */
    public static UnitRule worstStatus() {
        return new UnitRule(Kind.WORST_STATUS);
    }

    /**
     * The best light among the units; there is no value.
     *
     * @return the rule
     */
    public static UnitRule bestStatus() {
        return new UnitRule(Kind.BEST_STATUS);
    }

    /**
     * The share, in percent, of the judged units whose light is at a level or better. It is compared exactly, shown rounded
     * down (J2), and judged by the rule's own {@link #level bounds}, never by the indicator's targets.
     *
     * @param level the id of a level of the indicator's scale
     * @return the rule, without bounds: a share without a light
     */
    public static UnitRule shareAtOrAbove(String level) {
        return new UnitRule(
                Kind.SHARE_AT_OR_ABOVE,
                null,
                false,
                Objects.requireNonNull(level, "level"),
                Map.of(),
                MissingPolicy.requireAll());
    }

    /**
     * The same mean over published values, each rounded at its own unit: the only mean of fractions that there is (J8).
     *
     * @return a rule
     * @throws IllegalStateException if the rule is no plain mean and no mean weighted by a series
     */
    public UnitRule ofPublished() {
        if (kind != Kind.PLAIN_MEAN && (kind != Kind.WEIGHTED_MEAN || weight == null)) {
            throw new IllegalStateException("rule '" + this + "' is no mean of published values."
                    + "\nMaybe plainMean().ofPublished() was meant.");
        }
        return new UnitRule(kind, weight, true, level, bounds, missing);
    }

    /**
     * The same rule over what was reported.
     *
     * @return a rule that leaves missing units out, marked
     */
    public UnitRule ofReported() {
        return missing(MissingPolicy.ofReported());
    }

    /**
     * The same rule over what was reported, if enough was.
     *
     * @param minimum the least coverage, from 0 to 1, for example {@code "0,8"}
     * @return a rule that leaves missing units out, marked
     */
    public UnitRule ofReported(String minimum) {
        return missing(MissingPolicy.ofReported(minimum));
    }

    /**
     * The same rule under another policy.
     *
     * @param policy what becomes of a figure of which a unit is missing
     * @return a rule
     */
    public UnitRule missing(MissingPolicy policy) {
        return new UnitRule(kind, weight, ofPublished, level, bounds, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * A share with a bound for a level.
     *
     * @param levelId a level of the indicator's scale
     * @param bound on the share in percent, from 0 to 100; more is better
     * @return a rule
     * @throws IllegalStateException if the rule is no share
     */
    public UnitRule level(String levelId, LevelBound bound) {
        if (kind != Kind.SHARE_AT_OR_ABOVE) {
            throw new IllegalStateException(
                    "rule '" + this + "' takes no bounds.\nMaybe the indicator's own target was meant.");
        }
        Map<String, LevelBound> more = new LinkedHashMap<>(bounds);
        more.put(Objects.requireNonNull(levelId, "levelId"), Objects.requireNonNull(bound, "bound"));
        return new UnitRule(kind, weight, ofPublished, level, more, missing);
    }

    /**
     * A share with a bound for green.
     *
     * @param bound on the share in percent
     * @return a rule
     */
    public UnitRule green(Bound bound) {
        return level("green", bound);
    }

    /**
     * A share with a bound for yellow.
     *
     * @param bound on the share in percent
     * @return a rule
     */
    public UnitRule yellow(Bound bound) {
        return level("yellow", bound);
    }

    /**
     * Which rule it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The indicator that holds the weights.
     *
     * @return its id; empty for a mean weighted by n, and for every other rule
     */
    public Optional<IndicatorId> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * Whether the mean is of published values.
     *
     * @return true if every value is rounded at its own unit first
     */
    public boolean isOfPublished() {
        return ofPublished;
    }

    /**
     * The level of a share.
     *
     * @return the id of the level; empty for every other rule
     */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * The bounds of a share.
     *
     * @return by level id, in the order given, on the share in percent
     */
    public Map<String, LevelBound> bounds() {
        return bounds;
    }

    /**
     * What becomes of a figure of which a unit is missing.
     *
     * @return the policy
     */
    public MissingPolicy missing() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitRule that
                && kind == that.kind
                && Objects.equals(weight, that.weight)
                && ofPublished == that.ofPublished
                && Objects.equals(level, that.level)
                && bounds.equals(that.bounds)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id, weight, ofPublished, level, bounds, missing);
    }

    /** For example {@code weighted-mean by årsverk, of reported}. */
    @Override
    public String toString() {
        return kind.id
                + (weight != null ? " by " + weight : kind == Kind.WEIGHTED_MEAN ? " by n" : "")
                + (ofPublished ? " of published values" : "")
                + (level != null ? " " + level : "")
                + (bounds.isEmpty() ? "" : " " + bounds)
                + (missing.requiresAll() ? "" : ", " + missing);
    }
}
