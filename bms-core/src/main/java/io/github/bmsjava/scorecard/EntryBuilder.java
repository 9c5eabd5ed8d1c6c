package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MeasurementMethod;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds an entry of a card and, in one go, its indicator. Not thread-safe. */
public final class EntryBuilder {
    private final IndicatorId indicator;
    private final LayerScope layer;
    private final IndicatorBuilder definition;
    private boolean defines;
    private boolean required = true;
    private BigDecimal weight = BigDecimal.ONE;
    private boolean advisory;
    private @Nullable String place;
    private final Map<String, LevelBound> bounds = new LinkedHashMap<>();

    EntryBuilder(IndicatorId indicator, LayerScope layer) {
        this.indicator = indicator;
        this.layer = layer;
        this.definition = Indicator.builder(indicator.value());
    }

    /**
     * Defines anything of the indicator.
     *
     * @param parts sets what is to be set
     * @return this builder
     */
    public EntryBuilder define(Consumer<IndicatorBuilder> parts) {
        parts.accept(definition);
        defines = true;
        return this;
    }

    /**
     * Defines what was different until a day, as {@link IndicatorBuilder#earlier(String, Consumer)}.
     *
     * @param until the first day on which the next definition holds, as {@code 2024-01-01}
     * @param different sets what was different
     * @return this builder
     */
    public EntryBuilder earlier(String until, Consumer<IndicatorBuilder> different) {
        return define(i -> i.earlier(until, different));
    }

    /**
     * Defines its name, in bokmål.
     *
     * @param text not blank
     * @return this builder
     */
    public EntryBuilder name(String text) {
        return define(i -> i.name(text));
    }

    /**
     * Defines how many decimals its published value has.
     *
     * @param count 0 to 18
     * @return this builder
     */
    public EntryBuilder decimals(int count) {
        return define(i -> i.decimals(count));
    }

    /**
     * Defines its unit as percent.
     *
     * @return this builder
     */
    public EntryBuilder percent() {
        return define(IndicatorBuilder::percent);
    }

    /**
     * Defines that more is better.
     *
     * @return this builder
     */
    public EntryBuilder higherIsBetter() {
        return define(IndicatorBuilder::higherIsBetter);
    }

    /**
     * Defines that less is better.
     *
     * @return this builder
     */
    public EntryBuilder lowerIsBetter() {
        return define(IndicatorBuilder::lowerIsBetter);
    }

    /**
     * Defines its scale.
     *
     * @param statusScale worst to best; the default is the traffic light
     * @return this builder
     */
    public EntryBuilder scale(StatusScale statusScale) {
        return define(i -> i.scale(statusScale));
    }

    /**
     * Defines its method.
     *
     * @param name for example "Brukerundersøkelse"
     * @param kind how figures come about
     * @return this builder
     */
    public EntryBuilder method(String name, MethodKind kind) {
        return define(i -> i.method(MeasurementMethod.of(name, kind)));
    }

    /**
     * Defines it as computed from other indicators.
     *
     * @param text a formula, for example {@code "per(utgifter; innbyggere; 1000)"}
     * @return this builder
     * @throws io.github.bmsjava.issue.InvalidException if the text is no formula
     */
    public EntryBuilder formula(String text) {
        return define(i -> i.formula(text));
    }

    /**
     * Defines how it climbs to the units above (J8).
     *
     * @param rule the rule; the default is none
     * @return this builder
     */
    public EntryBuilder overUnits(UnitRule rule) {
        return define(i -> i.overUnits(rule));
    }

    /**
     * Defines how it climbs to longer periods (J9).
     *
     * @param rule the rule; the default is none
     * @return this builder
     */
    public EntryBuilder overTime(PeriodRule rule) {
        return define(i -> i.overTime(rule));
    }

    /**
     * Sets its weight in the nearest group above that has a weighted score; the default is 1.
     *
     * @param number zero or more, for example {@code "33,33"}; weights are normalised and need not add up to anything
     * @return this builder
     */
    public EntryBuilder weight(String number) {
        weight = Weights.require(indicator.value(), Decimals.of(number));
        return this;
    }

    /**
     * Shows the indicator and never counts it in the colour of a group.
     *
     * @return this builder
     */
    public EntryBuilder advisory() {
        advisory = true;
        return this;
    }

    /**
     * Sets what a level asks for, on this card.
     *
     * @param levelId a level of the scale
     * @param bound the bound
     * @return this builder
     */
    public EntryBuilder level(String levelId, LevelBound bound) {
        bounds.put(levelId, bound);
        return this;
    }

    /**
     * Sets what green asks for.
     *
     * @param bound the bound, the target
     * @return this builder
     */
    public EntryBuilder green(LevelBound bound) {
        return level("green", bound);
    }

    /**
     * Sets what yellow asks for.
     *
     * @param bound the bound
     * @return this builder
     */
    public EntryBuilder yellow(LevelBound bound) {
        return level("yellow", bound);
    }

    /**
     * Sets a target that takes the indicator's direction and is inclusive, for the best level.
     *
     * @param number for example {@code "4,5"}
     * @return this builder
     */
    public EntryBuilder target(String number) {
        return target(BareTarget.of(number));
    }

    /**
     * Sets the target, the bound of the best level.
     *
     * @param bound the bound
     * @return this builder
     */
    public EntryBuilder target(LevelBound bound) {
        return level(StatusScale.TARGET, bound);
    }

    /**
     * Lets lower layers remove the indicator without a waiver.
     *
     * @return this builder
     */
    public EntryBuilder optional() {
        required = false;
        return this;
    }

    /**
     * Keeps where the entry was read.
     *
     * @param where file with line and column, or JSON pointer
     * @return this builder
     */
    public EntryBuilder place(String where) {
        place = where;
        return this;
    }

    Optional<Indicator> definition() {
        return defines ? Optional.of(definition.build()) : Optional.empty();
    }

    CardEntry build() {
        return new CardEntry(indicator, layer, required, weight, advisory, bounds, place);
    }
}
