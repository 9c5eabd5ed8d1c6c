package io.github.bmsjava.target;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.LevelBound;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, and when: the bounds of an indicator for a scope and a period, with their origin, version and
 * printed text. Immutable; made by {@link #builder}.
 *
 * <p>An assignment without bounds either says that there is no target ({@link #isNone()}) or keeps a text that nobody
 * could read.
 */
public final class TargetAssignment {
    private final IndicatorId indicator;
    private final TargetScope scope;
    private final @Nullable ScorecardId onCard;
    private final @Nullable Period period;
    private final @Nullable DateRange validity;
    private final ImmutableMap<String, LevelBound> bounds;
    private final boolean none;
    private final TargetOrigin origin;
    private final int version;
    private final @Nullable String raw;
    private final @Nullable TargetOverride override;
    private final @Nullable String place;

    TargetAssignment(TargetAssignmentBuilder builder) {
        indicator = builder.indicator;
        scope = builder.scope;
        onCard = builder.onCard;
        period = builder.period;
        validity = builder.validity;
        bounds = ImmutableMap.copyOf(builder.bounds);
        none = builder.none;
        origin = builder.origin;
        version = builder.version;
        raw = builder.raw;
        override = builder.override;
        place = builder.place;
    }

    /**
     * Starts an assignment, undated, version 1, from the card.
     *
     * @param indicator the id of the indicator
     * @param scope for whom it holds
     * @return a builder
     */
    public static TargetAssignmentBuilder builder(String indicator, TargetScope scope) {
        return new TargetAssignmentBuilder(IndicatorId.of(indicator), scope);
    }

    /**
     * A builder that starts from this assignment.
     *
     * @return a builder with everything set as here
     */
    public TargetAssignmentBuilder toBuilder() {
        return new TargetAssignmentBuilder(this);
    }

    /**
     * The indicator.
     *
     * @return its id
     */
    public IndicatorId indicator() {
        return indicator;
    }

    /**
     * For whom it holds.
     *
     * @return the scope
     */
    public TargetScope scope() {
        return scope;
    }

    /**
     * The only card on which it holds.
     *
     * @return the card, for bounds that stand on a card; empty where it holds on every card of its scope
     */
    public Optional<ScorecardId> onCard() {
        return Optional.ofNullable(onCard);
    }

    /** Whether it can judge the value of a query. */
    boolean covers(TargetQuery query) {
        return scope.covers(query) && (onCard == null || onCard.equals(query.card())) && holdsIn(query.period());
    }

    /**
     * The period it was stated for.
     *
     * @return the period; empty for an undated target
     */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /**
     * When it holds besides the period it was stated for.
     *
     * @return from inclusive, to exclusive; empty where it holds for {@link #period()} only, or always
     */
    public Optional<DateRange> validity() {
        return Optional.ofNullable(validity);
    }

    /**
     * The bounds as stated.
     *
     * @return by level id; empty where there is no target or it could not be read
     */
    public Map<String, LevelBound> bounds() {
        return bounds;
    }

    /**
     * The bounds that judge: those of the override where a person decided, else those stated.
     *
     * @return by level id
     */
    public Map<String, LevelBound> effectiveBounds() {
        return override != null ? override.bounds() : bounds;
    }

    /**
     * Whether the assignment says that there is no target.
     *
     * @return true if so; a weaker scope's target does not step in
     */
    public boolean isNone() {
        return none;
    }

    /**
     * Where it comes from.
     *
     * @return the origin
     */
    public TargetOrigin origin() {
        return origin;
    }

    /**
     * Its version; a later one supersedes an earlier one of the same scope and period.
     *
     * @return 1 or more
     */
    public int version() {
        return version;
    }

    /**
     * The text as printed.
     *
     * @return the raw text, if it was read from print
     */
    public Optional<String> raw() {
        return Optional.ofNullable(raw);
    }

    /**
     * What a person decided that it means.
     *
     * @return the override, if any
     */
    public Optional<TargetOverride> override() {
        return Optional.ofNullable(override);
    }

    /**
     * Where it was read.
     *
     * @return file with line and column, or JSON pointer; does not count for equality
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Whether it speaks of a period.
     *
     * @param evaluated the period of the value
     * @return true if stated for that period, valid on its last day, or undated
     */
    public boolean holdsIn(Period evaluated) {
        return specificity(evaluated) >= 0;
    }

    /** 2 for the very period, 1 for a dated range, 0 for undated, −1 where it does not hold. */
    int specificity(Period evaluated) {
        if (evaluated.equals(period)) {
            return 2;
        }
        if (validity != null) {
            return validity.containsLastDayOf(evaluated) ? 1 : -1;
        }
        return period == null ? 0 : -1;
    }

    /** Whether two assignments ask for the same, whatever was printed. */
    boolean asksTheSameAs(TargetAssignment other, Indicator asked) {
        return none == other.none
                && BoundTexts.of(effectiveBounds(), asked).equals(BoundTexts.of(other.effectiveBounds(), asked))
                && (!effectiveBounds().isEmpty() || Objects.equals(raw, other.raw) || none);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetAssignment that
                && indicator.equals(that.indicator)
                && scope.equals(that.scope)
                && Objects.equals(onCard, that.onCard)
                && Objects.equals(period, that.period)
                && Objects.equals(validity, that.validity)
                && bounds.equals(that.bounds)
                && none == that.none
                && origin.equals(that.origin)
                && version == that.version
                && Objects.equals(raw, that.raw)
                && Objects.equals(override, that.override);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, scope, period, version);
    }

    /** One line: indicator, scope, period, bounds, version. */
    @Override
    public String toString() {
        return indicator + " for " + scope + (period == null ? "" : " in " + period)
                + (validity == null ? "" : " valid " + validity) + ": "
                + (none ? "no target" : effectiveBounds().isEmpty() ? "unreadable '" + raw + "'" : effectiveBounds())
                + ", version " + version;
    }
}
