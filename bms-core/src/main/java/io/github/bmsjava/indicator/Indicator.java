package io.github.bmsjava.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The definition of what is measured (måleindikator, styringsparameter): its decimals, unit, direction, scale, method,
 * frequency and owner. Immutable; made by {@link #builder}. Targets are kept apart, since they differ by unit and period.
 */
public final class Indicator {
    private final IndicatorId id;
    private final Label name;
    private final @Nullable Label description;
    private final ImmutableSet<String> aliases;
    private final ImmutableList<Link> links;
    private final int decimals;
    private final UnitOfMeasure unit;
    private final Direction direction;
    private final StatusScale scale;
    private final ImmutableMap<String, Label> words;
    private final @Nullable ScoreFunction score;
    private final @Nullable MeasurementMethod method;
    private final @Nullable Frequency frequency;
    private final @Nullable InputQuantum quantum;
    private final @Nullable OrgUnitId owner;
    private final @Nullable String source;
    private final IndicatorState state;
    private final DateRange inUse;
    private final Absence whenMissing;
    private final RollUp rollUp;
    private final @Nullable Formula formula;
    private final @Nullable String service;
    private final @Nullable KostraClass kostraClass;
    private final @Nullable Effectiveness effectiveness;
    private final ImmutableMap<String, String> extensions;
    private final ImmutableList<EarlierDefinition> earlier;

    Indicator(IndicatorBuilder builder, List<EarlierDefinition> earlier) {
        id = builder.id;
        name = builder.name;
        description = builder.description;
        aliases = ImmutableSet.copyOf(builder.aliases);
        links = ImmutableList.copyOf(builder.links);
        decimals = builder.decimals;
        unit = builder.unit;
        direction = builder.direction;
        scale = builder.scale;
        words = ImmutableMap.copyOf(builder.words);
        score = builder.score;
        method = builder.method;
        frequency = builder.frequency;
        quantum = builder.quantum;
        owner = builder.owner;
        source = builder.source;
        state = builder.state;
        inUse = builder.inUse;
        whenMissing = builder.whenMissing;
        rollUp = builder.rollUp;
        formula = builder.formula;
        service = builder.service;
        kostraClass = builder.kostraClass;
        effectiveness = builder.effectiveness;
        extensions = ImmutableMap.copyOf(builder.extensions);
        this.earlier = ImmutableList.copyOf(earlier);
    }

    /**
     * Starts an indicator: a number without decimals and without direction, on the traffic light.
     *
     * @param id the stable id; also the name until one is given
     * @return a builder
     */
    public static IndicatorBuilder builder(String id) {
        return new IndicatorBuilder(IndicatorId.of(id));
    }

    /**
     * A builder that starts from this indicator.
     *
     * @return a builder with everything set as here
     */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public IndicatorId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public Label name() {
        return name;
    }

    /**
     * What it means, in a sentence or more.
     *
     * @return the description, if any
     */
    public Optional<Label> description() {
        return Optional.ofNullable(description);
    }

    /**
     * Other names under which it is known.
     *
     * @return in the order given
     */
    public Set<String> aliases() {
        return aliases;
    }

    /**
     * Where what it measures is laid down (R181).
     *
     * @return standards, checklists, routines and service declarations, in the order stated; empty if there is none
     */
    public List<Link> links() {
        return links;
    }

    /**
     * Whether a text is the id, the name in some language, or an alias, exactly; now or by an earlier definition.
     *
     * @param text any text
     * @return true if it names this indicator
     */
    public boolean isCalled(String text) {
        return id.value().equals(text)
                || name.texts().containsValue(text)
                || aliases.contains(text)
                || earlier.stream().anyMatch(was -> was.definition().isCalled(text));
    }

    /**
     * How many decimals its published value has (J2).
     *
     * @return 0 to 18
     */
    public int decimals() {
        return decimals;
    }

    /**
     * What its figures count.
     *
     * @return the unit of measure
     */
    public UnitOfMeasure unit() {
        return unit;
    }

    /**
     * Which way is better.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * The levels it is judged by.
     *
     * @return the scale
     */
    public StatusScale scale() {
        return scale;
    }

    /**
     * Its own words for some levels, such as "minst balanse" for yellow (R103).
     *
     * @return by level id
     */
    public Map<String, Label> words() {
        return words;
    }

    /**
     * How points are given.
     *
     * @return the score function, if it has one
     */
    public Optional<ScoreFunction> score() {
        return Optional.ofNullable(score);
    }

    /**
     * How it is measured.
     *
     * @return the method, if stated
     */
    public Optional<MeasurementMethod> method() {
        return Optional.ofNullable(method);
    }

    /**
     * How often it is measured.
     *
     * @return the frequency, if stated
     */
    public Optional<Frequency> frequency() {
        return Optional.ofNullable(frequency);
    }

    /**
     * Whether it is to be measured in a period.
     *
     * @param period any period
     * @return what the frequency says; true where none is stated
     */
    public boolean isPlannedIn(Period period) {
        return frequency == null || frequency.plans(period);
    }

    /**
     * The step in which it is reported.
     *
     * @return the quantum, if stated
     */
    public Optional<InputQuantum> quantum() {
        return Optional.ofNullable(quantum);
    }

    /**
     * The unit that owns it.
     *
     * @return the owner, if stated
     */
    public Optional<OrgUnitId> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * The system its figures come from (R94).
     *
     * @return for example {@code NLP}, if stated
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Where it stands in the catalogue.
     *
     * @return the state
     */
    public IndicatorState state() {
        return state;
    }

    /**
     * When it is in use. Outside, its value is {@link Absence#NOT_IN_USE}, not missing (R27).
     *
     * @return from inclusive, to exclusive
     */
    public DateRange inUse() {
        return inUse;
    }

    /**
     * What it means that nothing was reported: not reported, or not applicable for surveys held "where they are made"
     * (R89).
     *
     * @return an absence
     */
    public Absence whenMissing() {
        return whenMissing;
    }

    /**
     * How its figures climb over time and over units.
     *
     * @return the rules; none climbs unless the definition says so
     */
    public RollUp rollUp() {
        return rollUp;
    }

    /**
     * By which formula it is computed from others.
     *
     * @return the formula; empty for an indicator that is reported
     */
    public Optional<Formula> formula() {
        return Optional.ofNullable(formula);
    }

    /**
     * The service that it is about (R115).
     *
     * @return for example {@code barnehage}, if stated
     */
    public Optional<String> service() {
        return Optional.ofNullable(service);
    }

    /**
     * What it tells of the service.
     *
     * @return the class, if stated
     */
    public Optional<KostraClass> kostraClass() {
        return Optional.ofNullable(kostraClass);
    }

    /**
     * Which effectiveness it is about (R117).
     *
     * @return the kind, if stated
     */
    public Optional<Effectiveness> effectiveness() {
        return Optional.ofNullable(effectiveness);
    }

    /**
     * How it was defined before, where that has changed (R87): its name, unit, decimals, direction, scale, method, rules and
     * all else but its id and the time when it is in use.
     *
     * @return in the order of time; empty where it has always been defined as here
     */
    public List<EarlierDefinition> earlier() {
        return earlier;
    }

    /**
     * Every definition that it has had.
     *
     * @return in the order of time, this one last
     */
    public List<Indicator> definitions() {
        return during(DateRange.always());
    }

    /**
     * The definition of a day.
     *
     * @param day any day
     * @return this one, or an earlier one, which knows of no others
     */
    public Indicator on(LocalDate day) {
        for (EarlierDefinition was : earlier) {
            if (day.isBefore(was.until())) {
                return was.definition();
            }
        }
        return this;
    }

    /**
     * The definition of a period: that of its last day (J18).
     *
     * @param period any period
     * @return this one, or an earlier one, which knows of no others
     */
    public Indicator in(Period period) {
        return earlier.isEmpty() ? this : on(period.end());
    }

    /**
     * The definitions that hold at some time within a stretch of it.
     *
     * @param range from inclusive, to exclusive
     * @return in the order of time
     */
    public List<Indicator> during(DateRange range) {
        if (earlier.isEmpty()) {
            return List.of(this);
        }
        return range.cutAt(earlier.stream().map(EarlierDefinition::until).toList()).stream()
                .map(piece -> on(piece.anyDay()))
                .toList();
    }

    /**
     * Whether a number says the same by this definition as by another: unit, direction, method, rules and formula are the
     * same. Names, decimals, scale, score and words may differ.
     *
     * @param other another definition
     * @return true if numbers of both can stand in one sum or one series
     */
    public boolean meansTheSame(Indicator other) {
        return equals(other)
                || (unit.equals(other.unit)
                        && direction == other.direction
                        && Objects.equals(method, other.method)
                        && rollUp.equals(other.rollUp)
                        && Objects.equals(formula, other.formula));
    }

    /**
     * Attributes that others attached; the library keeps them and reads nothing from them.
     *
     * @return name to JSON text, in the order given
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Indicator that && isSame(that));
    }

    private boolean isSame(Indicator that) {
        return id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(description, that.description)
                && aliases.equals(that.aliases)
                && links.equals(that.links)
                && decimals == that.decimals
                && unit.equals(that.unit)
                && direction == that.direction
                && scale.equals(that.scale)
                && words.equals(that.words)
                && Objects.equals(score, that.score)
                && Objects.equals(method, that.method)
                && Objects.equals(frequency, that.frequency)
                && Objects.equals(quantum, that.quantum)
                && Objects.equals(owner, that.owner)
                && Objects.equals(source, that.source)
                && state == that.state
                && inUse.equals(that.inUse)
                && whenMissing == that.whenMissing
                && rollUp.equals(that.rollUp)
                && Objects.equals(formula, that.formula)
                && Objects.equals(service, that.service)
                && kostraClass == that.kostraClass
                && effectiveness == that.effectiveness
                && extensions.equals(that.extensions)
                && earlier.equals(that.earlier);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id, name, unit and direction, and since when. */
    @Override
    public String toString() {
        return id + " \"" + name + "\" in " + unit.id() + ", " + decimals + " decimals, " + direction.id() + ", "
                + scale.id() + (state == IndicatorState.DECIDED ? "" : ", " + state.id())
                + (earlier.isEmpty()
                        ? ""
                        : ", since " + earlier.get(earlier.size() - 1).until());
    }
}
