package io.github.bmsjava.indicator;

import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Indicator}. Not thread-safe. A value that can never be right is refused at once. */
public final class IndicatorBuilder {
    final IndicatorId id;
    Label name;

    @Nullable
    Label description;

    final Set<String> aliases = new LinkedHashSet<>();
    final Set<Link> links = new LinkedHashSet<>();
    int decimals;
    UnitOfMeasure unit = UnitOfMeasure.NUMBER;
    Direction direction = Direction.NONE;
    StatusScale scale = StatusScale.trafficLight();
    final Map<String, Label> words = new LinkedHashMap<>();

    @Nullable
    ScoreFunction score;

    @Nullable
    MeasurementMethod method;

    @Nullable
    Frequency frequency;

    @Nullable
    InputQuantum quantum;

    @Nullable
    OrgUnitId owner;

    @Nullable
    String source;

    IndicatorState state = IndicatorState.DECIDED;
    DateRange inUse = DateRange.always();
    Absence whenMissing = Absence.NOT_REPORTED;
    RollUp rollUp = RollUp.none();

    @Nullable
    Formula formula;

    @Nullable
    String service;

    @Nullable
    KostraClass kostraClass;

    @Nullable
    Effectiveness effectiveness;

    final Map<String, String> extensions = new LinkedHashMap<>();
    private final EarlierDefinitions earlier;

    IndicatorBuilder(IndicatorId id) {
        this.id = id;
        this.name = Label.of(id.value());
        this.earlier = new EarlierDefinitions(id);
    }

    IndicatorBuilder(Indicator from) {
        id = from.id();
        name = from.name();
        description = from.description().orElse(null);
        aliases.addAll(from.aliases());
        links.addAll(from.links());
        decimals = from.decimals();
        unit = from.unit();
        direction = from.direction();
        scale = from.scale();
        words.putAll(from.words());
        score = from.score().orElse(null);
        method = from.method().orElse(null);
        frequency = from.frequency().orElse(null);
        quantum = from.quantum().orElse(null);
        owner = from.owner().orElse(null);
        source = from.source().orElse(null);
        state = from.state();
        inUse = from.inUse();
        whenMissing = from.whenMissing();
        rollUp = from.rollUp();
        formula = from.formula().orElse(null);
        service = from.service().orElse(null);
        kostraClass = from.kostraClass().orElse(null);
        effectiveness = from.effectiveness().orElse(null);
        extensions.putAll(from.extensions());
        earlier = new EarlierDefinitions(id);
        from.earlier().forEach(was -> earlier.add(was.until(), was.definition()));
    }

    /**
     * Sets the name, in bokmål.
     *
     * @param text not blank
     * @return this builder
     */
    public IndicatorBuilder name(String text) {
        return name(Label.of(text));
    }

    /**
     * Sets the name.
     *
     * @param label in any languages
     * @return this builder
     */
    public IndicatorBuilder name(Label label) {
        name = Objects.requireNonNull(label, "label");
        return this;
    }

    /**
     * Sets what the indicator means.
     *
     * @param label a sentence or more
     * @return this builder
     */
    public IndicatorBuilder description(Label label) {
        description = label;
        return this;
    }

    /**
     * Adds another name under which the indicator is known (R25).
     *
     * @param alias 1 to 200 characters
     * @return this builder
     */
    public IndicatorBuilder alias(String alias) {
        aliases.add(Ids.require("alias", alias));
        return this;
    }

    /**
     * Adds a link to a standard, checklist, routine or service declaration (R181).
     *
     * @param link the link
     * @return this builder
     */
    public IndicatorBuilder link(Link link) {
        links.add(Objects.requireNonNull(link, "link"));
        return this;
    }

    /**
     * Sets how many decimals the published value has.
     *
     * @param count 0 to 18
     * @return this builder
     */
    public IndicatorBuilder decimals(int count) {
        if (count < 0 || count > Decimals.MAX_SCALE) {
            throw new IllegalArgumentException(
                    "decimals " + count + " of indicator '" + id + "' is not within 0 to " + Decimals.MAX_SCALE + ".");
        }
        decimals = count;
        return this;
    }

    /**
     * Sets the unit of measure.
     *
     * @param unitOfMeasure what figures count
     * @return this builder
     */
    public IndicatorBuilder unit(UnitOfMeasure unitOfMeasure) {
        unit = Objects.requireNonNull(unitOfMeasure, "unitOfMeasure");
        return this;
    }

    /**
     * Sets the unit to percent.
     *
     * @return this builder
     */
    public IndicatorBuilder percent() {
        return unit(UnitOfMeasure.PERCENT);
    }

    /**
     * Sets the direction.
     *
     * @param way which way is better
     * @return this builder
     */
    public IndicatorBuilder direction(Direction way) {
        direction = Objects.requireNonNull(way, "way");
        return this;
    }

    /**
     * More is better.
     *
     * @return this builder
     */
    public IndicatorBuilder higherIsBetter() {
        return direction(Direction.HIGHER_IS_BETTER);
    }

    /**
     * Less is better.
     *
     * @return this builder
     */
    public IndicatorBuilder lowerIsBetter() {
        return direction(Direction.LOWER_IS_BETTER);
    }

    /**
     * Sets the scale; the default is the traffic light.
     *
     * @param statusScale worst to best
     * @return this builder
     */
    public IndicatorBuilder scale(StatusScale statusScale) {
        scale = Objects.requireNonNull(statusScale, "statusScale");
        return this;
    }

    /**
     * Sets the indicator's own word for a level (R103).
     *
     * @param levelId a level of the scale
     * @param word for example "minst balanse"
     * @return this builder
     */
    public IndicatorBuilder word(String levelId, Label word) {
        words.put(levelId, word);
        return this;
    }

    /**
     * Sets how points are given.
     *
     * @param function the score function
     * @return this builder
     */
    public IndicatorBuilder score(ScoreFunction function) {
        score = function;
        return this;
    }

    /**
     * Sets the method.
     *
     * @param measurement how it is measured
     * @return this builder
     */
    public IndicatorBuilder method(MeasurementMethod measurement) {
        method = measurement;
        return this;
    }

    /**
     * Sets how often it is measured.
     *
     * @param planned the frequency
     * @return this builder
     */
    public IndicatorBuilder frequency(Frequency planned) {
        frequency = planned;
        return this;
    }

    /**
     * Sets the step in which it is reported.
     *
     * @param step the quantum
     * @return this builder
     */
    public IndicatorBuilder quantum(InputQuantum step) {
        quantum = step;
        return this;
    }

    /**
     * Sets the unit that owns it.
     *
     * @param unitId the owner
     * @return this builder
     */
    public IndicatorBuilder owner(OrgUnitId unitId) {
        owner = unitId;
        return this;
    }

    /**
     * Sets the system its figures come from.
     *
     * @param system for example {@code NLP}
     * @return this builder
     */
    public IndicatorBuilder source(String system) {
        source = system;
        return this;
    }

    /**
     * Sets where it stands in the catalogue; the default is decided.
     *
     * @param catalogueState proposed, decided or retired
     * @return this builder
     */
    public IndicatorBuilder state(IndicatorState catalogueState) {
        state = Objects.requireNonNull(catalogueState, "catalogueState");
        return this;
    }

    /**
     * Sets when it is in use; the default is always.
     *
     * @param range from inclusive, to exclusive
     * @return this builder
     */
    public IndicatorBuilder inUse(DateRange range) {
        inUse = Objects.requireNonNull(range, "range");
        return this;
    }

    /**
     * Sets what it means that nothing was reported; the default is not reported.
     *
     * @param absence not reported, not measured, not applicable or not due
     * @return this builder
     * @throws IllegalArgumentException for an absence that only a source can state
     */
    public IndicatorBuilder whenMissing(Absence absence) {
        switch (absence) {
            case NOT_REPORTED, NOT_MEASURED, NOT_APPLICABLE, NOT_DUE -> whenMissing = absence;
            case UNKNOWN, NOT_IN_USE, SUPPRESSED, UNDEFINED, UNREADABLE, CONFLICTING, FAILED ->
                throw new IllegalArgumentException("'" + absence.id() + "' cannot be what missing means for indicator '"
                        + id + "'.\nMaybe one of not-reported, not-measured, not-applicable, not-due was meant.");
        }
        return this;
    }

    /**
     * Sets how figures climb, all at once.
     *
     * @param rules the rules
     * @return this builder
     */
    public IndicatorBuilder rollUp(RollUp rules) {
        rollUp = Objects.requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Sets how figures climb to the units above (J8); the default is not at all.
     *
     * @param rule the rule
     * @return this builder
     */
    public IndicatorBuilder overUnits(UnitRule rule) {
        return rollUp(rollUp.overUnits(rule));
    }

    /**
     * Sets how figures climb to longer periods (J9); the default is not at all.
     *
     * @param rule the rule
     * @return this builder
     */
    public IndicatorBuilder overTime(PeriodRule rule) {
        return rollUp(rollUp.overTime(rule));
    }

    /**
     * Sets where it is measured; the default is at units without children.
     *
     * @param place the types or levels
     * @return this builder
     */
    public IndicatorBuilder measuredAt(MeasuredAt place) {
        return rollUp(rollUp.measuredAt(place));
    }

    /**
     * Sets what a unit's own figure means where units below it are expected to report; the default is refused.
     *
     * @param meaning refused, replaces or adds
     * @return this builder
     */
    public IndicatorBuilder ownValues(OwnValues meaning) {
        return rollUp(rollUp.ownValues(meaning));
    }

    /**
     * States the form in which figures are reported; the default is what the rules need.
     *
     * @param form amount, ratio or mean
     * @return this builder
     */
    public IndicatorBuilder reportedAs(ReportedForm form) {
        return rollUp(rollUp.reportedAs(form));
    }

    /**
     * Makes it the use of budget of a series: actual, or forecast, over budget for the same periods (J9).
     *
     * @param series the id of the indicator that holds them
     * @return this builder
     */
    public IndicatorBuilder useOfBudget(String series) {
        return rollUp(rollUp.useOfBudget(IndicatorId.of(series)));
    }

    /**
     * Makes it computed from others (J21): at every unit of what its operands have climbed to; or, where it has a rule over units,
     * at every measured unit of that unit's own figures, and then climbing by that rule.
     *
     * @param by the formula
     * @return this builder
     */
    public IndicatorBuilder formula(Formula by) {
        formula = Objects.requireNonNull(by, "by");
        return this;
    }

    /**
     * Makes it computed from others.
     *
     * @param text a formula, for example {@code "per(utgifter; innbyggere; 1000)"}
     * @return this builder
     * @throws io.github.bmsjava.issue.InvalidException if the text is no formula; {@link Formula#parse} gives the issues as values
     */
    public IndicatorBuilder formula(String text) {
        return formula(Formula.parse(text).orThrow());
    }

    /**
     * Says that it is reported and not computed, which is the default; for an earlier definition of one that is computed now.
     *
     * @return this builder
     */
    public IndicatorBuilder reported() {
        formula = null;
        return this;
    }

    /**
     * Says what it tells of a service (R115).
     *
     * @param name the service, for example {@code "barnehage"}; not blank
     * @param kind priority, coverage, productivity or quality
     * @return this builder
     */
    public IndicatorBuilder kostra(String name, KostraClass kind) {
        service = Ids.require("service", name);
        kostraClass = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Says which effectiveness it is about (R117).
     *
     * @param kind allocative, cost or goal
     * @return this builder
     */
    public IndicatorBuilder effectiveness(Effectiveness kind) {
        effectiveness = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Lets an old figure stand in for a missing one, marked with its age; the default is never.
     *
     * @param periods how many periods back it may be fetched
     * @return this builder
     */
    public IndicatorBuilder carryForward(int periods) {
        return rollUp(rollUp.carryForward(periods));
    }

    /**
     * Attaches an attribute that the library keeps and does not read.
     *
     * @param attribute its name
     * @param json its value as JSON text
     * @return this builder
     */
    public IndicatorBuilder extension(String attribute, String json) {
        extensions.put(attribute, json);
        return this;
    }

    /**
     * Says how it was defined until a day, by what was different then; everything else was as it is now. Of several, the one
     * that ends next holds.
     *
     * <pre>{@code
     * Indicator.builder("sykefravar").percent().decimals(1).lowerIsBetter()
     *         .earlier("2024-01-01", was -> was.decimals(0))
     * }</pre>
     *
     * @param until the first day on which the next definition holds, as {@code 2024-01-01}
     * @param different sets what was different
     * @return this builder
     * @throws java.time.format.DateTimeParseException if the text is no date
     * @throws IllegalArgumentException if an earlier definition until that day was given
     */
    public IndicatorBuilder earlier(String until, Consumer<IndicatorBuilder> different) {
        earlier.add(LocalDate.parse(until), different);
        return this;
    }

    /**
     * Says how it was defined until a day.
     *
     * @param until the first day on which the next definition holds
     * @param definition the whole definition, of the same id and without earlier ones of its own; when it is in use is said by
     *     the latest definition
     * @return this builder
     * @throws IllegalArgumentException if the definition has another id or earlier definitions, or one until that day was given
     */
    public IndicatorBuilder earlier(LocalDate until, Indicator definition) {
        earlier.add(until, definition);
        return this;
    }

    /**
     * The indicator.
     *
     * @return an immutable indicator
     * @throws IllegalArgumentException if a word names a level that the scale does not have, or an earlier definition has
     *     earlier ones
     */
    public Indicator build() {
        words.keySet().forEach(scale::level);
        return new Indicator(this, earlier.of(new Indicator(this, List.of())));
    }
}
