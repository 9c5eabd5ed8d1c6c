package io.github.bmsjava.target;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.threshold.StatusScale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TargetAssignment}. Not thread-safe. */
public final class TargetAssignmentBuilder {
    final IndicatorId indicator;
    TargetScope scope;

    @Nullable
    ScorecardId onCard;

    @Nullable
    Period period;

    @Nullable
    DateRange validity;

    final Map<String, LevelBound> bounds = new LinkedHashMap<>();
    boolean none;
    TargetOrigin origin = TargetOrigin.CARD;
    int version = 1;

    @Nullable
    String raw;

    @Nullable
    TargetOverride override;

    @Nullable
    String place;

    TargetAssignmentBuilder(IndicatorId indicator, TargetScope scope) {
        this.indicator = indicator;
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    TargetAssignmentBuilder(TargetAssignment from) {
        indicator = from.indicator();
        scope = from.scope();
        onCard = from.onCard().orElse(null);
        period = from.period().orElse(null);
        validity = from.validity().orElse(null);
        bounds.putAll(from.bounds());
        none = from.isNone();
        origin = from.origin();
        version = from.version();
        raw = from.raw().orElse(null);
        override = from.override().orElse(null);
        place = from.place().orElse(null);
    }

    /**
     * Sets for whom it holds.
     *
     * @param targetScope the scope
     * @return this builder
     */
    public TargetAssignmentBuilder scope(TargetScope targetScope) {
        scope = Objects.requireNonNull(targetScope, "targetScope");
        return this;
    }

    /**
     * Lets it hold on one card only; without a word it holds on every card of its scope.
     *
     * @param card the card
     * @return this builder
     */
    public TargetAssignmentBuilder onCard(ScorecardId card) {
        onCard = Objects.requireNonNull(card, "card");
        return this;
    }

    /**
     * Sets the period it is stated for. It judges that very period only, not the shorter ones in it: a target for 2024
     * judges no quarter of 2024. {@link #validity} lets it judge every period whose last day lies in a range.
     *
     * @param text for example {@code "2014"}
     * @return this builder
     * @throws IllegalArgumentException if the text is no period
     */
    public TargetAssignmentBuilder period(String text) {
        return period(Period.parse(text));
    }

    /**
     * Sets the period it is stated for. It judges that very period only, not the shorter ones in it: a target for 2024
     * judges no quarter of 2024. {@link #validity} lets it judge every period whose last day lies in a range.
     *
     * @param stated the period
     * @return this builder
     */
    public TargetAssignmentBuilder period(Period stated) {
        period = Objects.requireNonNull(stated, "stated");
        return this;
    }

    /**
     * Sets when it holds besides the period it is stated for.
     *
     * @param range from inclusive, to exclusive
     * @return this builder
     */
    public TargetAssignmentBuilder validity(DateRange range) {
        validity = Objects.requireNonNull(range, "range");
        return this;
    }

    /**
     * Sets what a level asks for.
     *
     * @param levelId a level of the indicator's scale
     * @param bound the bound
     * @return this builder
     */
    public TargetAssignmentBuilder level(String levelId, LevelBound bound) {
        bounds.put(levelId, Objects.requireNonNull(bound, "bound"));
        return this;
    }

    /**
     * Sets the target, the bound of the best level.
     *
     * @param bound the bound
     * @return this builder
     */
    public TargetAssignmentBuilder target(LevelBound bound) {
        return level(StatusScale.TARGET, bound);
    }

    /**
     * Sets target and raw text from print. What cannot be read is kept as text and judges nothing.
     *
     * @param printed what the cell says
     * @return this builder
     */
    public TargetAssignmentBuilder printed(PrintedTarget printed) {
        bounds.remove(StatusScale.TARGET);
        printed.bound().ifPresent(this::target);
        none = printed.isNone();
        return raw(printed.raw());
    }

    /**
     * Says that there is no target.
     *
     * @return this builder
     */
    public TargetAssignmentBuilder none() {
        bounds.clear();
        none = true;
        return this;
    }

    /**
     * Sets where it comes from; the default is the card.
     *
     * @param source the origin
     * @return this builder
     */
    public TargetAssignmentBuilder origin(TargetOrigin source) {
        origin = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Sets the version; the default is 1.
     *
     * @param number 1 or more
     * @return this builder
     */
    public TargetAssignmentBuilder version(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("version " + number + " of a target is less than one.");
        }
        version = number;
        return this;
    }

    /**
     * Keeps the text as printed.
     *
     * @param text the raw text
     * @return this builder
     */
    public TargetAssignmentBuilder raw(String text) {
        raw = text;
        return this;
    }

    /**
     * Sets what a person decided that the print means.
     *
     * @param decided the override
     * @return this builder
     */
    public TargetAssignmentBuilder override(TargetOverride decided) {
        override = decided;
        return this;
    }

    /**
     * Keeps where it was read.
     *
     * @param where file with line and column, or JSON pointer
     * @return this builder
     */
    public TargetAssignmentBuilder place(String where) {
        place = where;
        return this;
    }

    /**
     * The assignment.
     *
     * @return immutable
     * @throws IllegalArgumentException if it neither asks for anything, nor says that there is no target, nor keeps a
     *     text, or if it does both
     */
    public TargetAssignment build() {
        if (none != bounds.isEmpty() && !(bounds.isEmpty() && raw != null)) {
            throw new IllegalArgumentException(
                    none
                            ? "target of '" + indicator + "' has bounds " + bounds + " and says that there is none."
                            : "target of '" + indicator + "' has no bound.\nMaybe none() was meant.");
        }
        return new TargetAssignment(this);
    }
}
