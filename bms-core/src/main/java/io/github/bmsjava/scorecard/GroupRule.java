package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a perspective, an objective, an off-card group or a whole card gets its own colour from its parts (J7). A group
 * without a rule has none: its members are counted by level, and pass through to the nearest group above that has a rule.
 * Immutable.
 */
public final class GroupRule {
    private final Kind kind;
    private final @Nullable String shareLevel;
    private final StatusScale scale;
    private final ImmutableMap<String, LevelBound> bounds;
    private final ImmutableMap<String, Label> words;
    private final MissingParts missing;
    private final BigDecimal minimumCoverage;
    private final ImmutableList<Gate> gates;

    /** The rules. Open: later versions may add some. */
    public enum Kind {
        /** Σ (normalised weight × published score), judged by the rule's own bounds. */
        WEIGHTED_SCORE("weighted-score"),
        /** The worst level among the parts. */
        WORST_OF("worst-of"),
        /** The best level among the parts. */
        BEST_OF("best-of"),
        /** The most frequent level; a tie goes to the worse. */
        MAJORITY("majority"),
        /** The share of the parts at or above a level, in percent, judged by the rule's own bounds. */
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
    }

    private GroupRule(Kind kind, @Nullable String shareLevel) {
        this(
                kind,
                shareLevel,
                StatusScale.trafficLight(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                MissingParts.REQUIRE_ALL,
                BigDecimal.ZERO,
                ImmutableList.of());
    }

    private GroupRule(
            Kind kind,
            @Nullable String shareLevel,
            StatusScale scale,
            ImmutableMap<String, LevelBound> bounds,
            ImmutableMap<String, Label> words,
            MissingParts missing,
            BigDecimal minimumCoverage,
            ImmutableList<Gate> gates) {
        this.kind = kind;
        this.shareLevel = shareLevel;
        this.scale = scale;
        this.bounds = bounds;
        this.words = words;
        this.missing = missing;
        this.minimumCoverage = minimumCoverage;
        this.gates = gates;
    }

    /**
     * Σ (normalised weight × published score). Every part needs a score. Without bounds it is a score without a light.
     *
     * @return the rule, on the traffic light
     */
    public static GroupRule weightedScore() {
        return new GroupRule(Kind.WEIGHTED_SCORE, null);
    }

    /**
     * The worst level among the parts.
     *
     * @return the rule, on the traffic light
     */
    public static GroupRule worstOf() {
        return new GroupRule(Kind.WORST_OF, null);
    }

    /**
     * The best level among the parts.
     *
     * @return the rule, on the traffic light
     */
    public static GroupRule bestOf() {
        return new GroupRule(Kind.BEST_OF, null);
    }

    /**
     * The most frequent level; a tie goes to the worse.
     *
     * @return the rule, on the traffic light
     */
    public static GroupRule majority() {
        return new GroupRule(Kind.MAJORITY, null);
    }

    /**
     * The share of the parts at or above a level, compared exactly. Without bounds it is a share without a light.
     *
     * @param level the id of a level of the scale
     * @return the rule, on the traffic light
     */
    public static GroupRule shareAtOrAbove(String level) {
        return new GroupRule(Kind.SHARE_AT_OR_ABOVE, Objects.requireNonNull(level, "level"));
    }

    /**
     * The same rule on another scale.
     *
     * @param statusScale worst to best; under worst of, best of, majority and share the scale of every part
     * @return a rule
     */
    public GroupRule scale(StatusScale statusScale) {
        return new GroupRule(
                kind,
                shareLevel,
                Objects.requireNonNull(statusScale, "statusScale"),
                bounds,
                words,
                missing,
                minimumCoverage,
                gates);
    }

    /**
     * The same rule with a bound for a level.
     *
     * @param level the id of a level
     * @param bound on the score, or on the share in percent, from 0 to 100; more is better
     * @return a rule
     * @throws IllegalStateException if the rule is neither a weighted score nor a share
     */
    public GroupRule level(String level, LevelBound bound) {
        if (kind != Kind.WEIGHTED_SCORE && kind != Kind.SHARE_AT_OR_ABOVE) {
            throw new IllegalStateException("rule '" + kind.id() + "' takes its level from its parts and no bounds."
                    + "\nMaybe GroupRule.weightedScore() was meant.");
        }
        return new GroupRule(
                kind, shareLevel, scale, with(bounds, level, bound), words, missing, minimumCoverage, gates);
    }

    /**
     * The same rule with a bound for green.
     *
     * @param bound on the score, or on the share in percent
     * @return a rule
     */
    public GroupRule green(LevelBound bound) {
        return level("green", bound);
    }

    /**
     * The same rule with a bound for yellow.
     *
     * @param bound on the score, or on the share in percent
     * @return a rule
     */
    public GroupRule yellow(LevelBound bound) {
        return level("yellow", bound);
    }

    /**
     * The same rule with its own word for a level, such as "minst balanse" for yellow (R103).
     *
     * @param level the id of a level
     * @param word the word
     * @return a rule
     */
    public GroupRule word(String level, Label word) {
        return new GroupRule(
                kind, shareLevel, scale, bounds, with(words, level, word), missing, minimumCoverage, gates);
    }

    private static <V> ImmutableMap<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(Objects.requireNonNull(key, "level"), Objects.requireNonNull(value, "value"));
        return ImmutableMap.copyOf(more);
    }

    /**
     * The same rule under another policy.
     *
     * @param policy what becomes of the group where a part has no light
     * @return a rule
     */
    public GroupRule missing(MissingParts policy) {
        return new GroupRule(
                kind,
                shareLevel,
                scale,
                bounds,
                words,
                Objects.requireNonNull(policy, "policy"),
                minimumCoverage,
                gates);
    }

    /**
     * The same rule with a least coverage, below which the group has no light. It matters where parts may be missing.
     *
     * @param share from 0 to 1, for example {@code "0,5"}
     * @return a rule
     */
    public GroupRule minimumCoverage(String share) {
        BigDecimal least = Decimals.of(share);
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "minimum coverage '" + share + "' is not within 0 to 1.\nMaybe 0,5 was meant for 50 %.");
        }
        return new GroupRule(kind, shareLevel, scale, bounds, words, missing, least.stripTrailingZeros(), gates);
    }

    /**
     * The same rule with one more gate.
     *
     * @param gate a condition besides
     * @return a rule
     */
    public GroupRule gate(Gate gate) {
        ImmutableList<Gate> more = ImmutableList.<Gate>builder()
                .addAll(gates)
                .add(Objects.requireNonNull(gate, "gate"))
                .build();
        return new GroupRule(kind, shareLevel, scale, bounds, words, missing, minimumCoverage, more);
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
     * The level of a share.
     *
     * @return the id of the level; empty for every other rule
     */
    public Optional<String> shareLevel() {
        return Optional.ofNullable(shareLevel);
    }

    /**
     * The levels.
     *
     * @return worst to best
     */
    public StatusScale scale() {
        return scale;
    }

    /**
     * The bounds on score or share.
     *
     * @return by level id, in the order given
     */
    public Map<String, LevelBound> bounds() {
        return bounds;
    }

    /**
     * The rule's own words for levels.
     *
     * @return by level id, in the order given
     */
    public Map<String, Label> words() {
        return words;
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
     * What becomes of the group where a part has no light.
     *
     * @return the policy
     */
    public MissingParts missing() {
        return missing;
    }

    /**
     * The least coverage.
     *
     * @return from 0 to 1
     */
    public BigDecimal minimumCoverage() {
        return minimumCoverage;
    }

    /**
     * The gates.
     *
     * @return in the order given
     */
    public List<Gate> gates() {
        return gates;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupRule that
                && kind == that.kind
                && Objects.equals(shareLevel, that.shareLevel)
                && scale.equals(that.scale)
                && bounds.equals(that.bounds)
                && words.equals(that.words)
                && missing == that.missing
                && minimumCoverage.equals(that.minimumCoverage)
                && gates.equals(that.gates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id(), shareLevel, bounds, missing.id(), minimumCoverage, gates);
    }

    /** The rule, its bounds and gates in one line. */
    @Override
    public String toString() {
        return kind.id()
                + (shareLevel == null ? "" : " " + shareLevel)
                + (bounds.isEmpty() ? "" : " " + bounds)
                + (missing == MissingParts.REQUIRE_ALL ? "" : ", " + missing.id())
                + (minimumCoverage.signum() == 0 ? "" : ", at least " + minimumCoverage.toPlainString())
                + (gates.isEmpty() ? "" : ", gates " + gates);
    }
}
