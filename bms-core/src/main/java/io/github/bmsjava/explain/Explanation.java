package io.github.bmsjava.explain;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.UnitOfMeasure;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that made one light, or the lack of it: the figure as printed, exact and published, the target with its
 * origin, what was superseded, and the issues. Immutable; made by the evaluation.
 */
public final class Explanation {
    private final ObservationKey key;
    private final ScorecardId card;
    private final Indicator indicator;
    private final Status status;
    private final @Nullable Label word;
    private final @Nullable Observation observation;
    private final ImmutableList<Observation> supersededObservations;
    private final @Nullable Fraction exact;
    private final @Nullable BigDecimal published;
    private final @Nullable BigDecimal deviation;
    private final @Nullable BigDecimal score;
    private final @Nullable Bound target;
    private final @Nullable StatusRule rule;
    private final @Nullable TargetAssignment assignment;
    private final ImmutableList<TargetAssignment> supersededTargets;
    private final Set<QualityFlag> flags;
    private final boolean computed;
    private final Coverage coverage;
    private final @Nullable WeightCoverage weightCoverage;
    private final @Nullable Coverage periods;
    private final @Nullable Parts parts;
    private final @Nullable BigDecimal ownValue;
    private final @Nullable Period carriedFrom;
    private final @Nullable Outcome derived;
    private final Set<Mark> marks;
    private final Supplier<Optional<Decomposition>> decomposition;
    private final ImmutableList<Issue> issues;

    Explanation(ExplanationBuilder builder) {
        key = Objects.requireNonNull(builder.key, "key");
        card = Objects.requireNonNull(builder.card, "card");
        indicator = Objects.requireNonNull(builder.indicator, "indicator");
        status = Objects.requireNonNull(builder.status, "status");
        word = builder.word;
        observation = builder.observation;
        supersededObservations = ImmutableList.copyOf(builder.supersededObservations);
        exact = builder.exact;
        published = builder.published;
        deviation = builder.deviation;
        score = builder.score;
        target = builder.target;
        rule = builder.rule;
        assignment = builder.assignment;
        supersededTargets = ImmutableList.copyOf(builder.supersededTargets);
        flags = Sets.immutableEnumSet(builder.flags);
        computed = builder.computed;
        coverage = builder.coverage;
        weightCoverage = builder.weightCoverage;
        periods = builder.periods;
        parts = builder.parts;
        ownValue = builder.ownValue;
        carriedFrom = builder.carriedFrom;
        derived = builder.derived;
        marks = Sets.immutableEnumSet(builder.marks);
        decomposition = Suppliers.memoize(builder.decomposition::get);
        issues = ImmutableList.copyOf(builder.issues);
    }

    /**
     * Starts an explanation.
     *
     * @return an empty builder
     */
    public static ExplanationBuilder builder() {
        return new ExplanationBuilder();
    }

    /**
     * What is explained.
     *
     * @return subject, indicator, period and kind
     */
    public ObservationKey key() {
        return key;
    }

    /**
     * The card it was judged on.
     *
     * @return the id of the card
     */
    public ScorecardId card() {
        return card;
    }

    /**
     * The definition by which it was judged.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * The outcome.
     *
     * @return the light, or why there is none
     */
    public Status status() {
        return status;
    }

    /**
     * The rule's word for the level.
     *
     * @return for example "Grønn"; empty without a light
     */
    public Optional<Label> word() {
        return Optional.ofNullable(word);
    }

    /**
     * The observation that counted.
     *
     * @return the latest version; empty where nothing was reported
     */
    public Optional<Observation> observation() {
        return Optional.ofNullable(observation);
    }

    /**
     * Earlier versions that said something else.
     *
     * @return the latest first
     */
    public List<Observation> supersededObservations() {
        return supersededObservations;
    }

    /**
     * The unit in which value, deviation and target are printed.
     *
     * @return the indicator's; percent for a computed share of units, a bare number for a computed count
     */
    public UnitOfMeasure unitOfMeasure() {
        return unitOfMeasure(indicator, computed);
    }

    /**
     * The unit in which the figures of an indicator are printed.
     *
     * @param indicator the indicator
     * @param isComputed whether the figure is one of several units
     * @return the indicator's; percent for a computed share of units, a bare number for a computed count
     */
    public static UnitOfMeasure unitOfMeasure(Indicator indicator, boolean isComputed) {
        if (!isComputed) {
            return indicator.unit();
        }
        return switch (indicator.rollUp().overUnits().kind()) {
            case SHARE_AT_OR_ABOVE -> UnitOfMeasure.PERCENT;
            case COUNT -> UnitOfMeasure.NUMBER;
            case NONE,
                    SUM,
                    RATIO_OF_SUMS,
                    WEIGHTED_MEAN,
                    PLAIN_MEAN,
                    MINIMUM,
                    MAXIMUM,
                    MEDIAN,
                    WORST_STATUS,
                    BEST_STATUS -> indicator.unit();
        };
    }

    /**
     * Whether the figure is computed as a ratio of sums, so that {@link #parts} are a numerator and a denominator. The parts of any other
     * computed figure are those of a weighted mean: a sum of weighted values and one of weights, of which a step is no step of what
     * anybody reports.
     *
     * @return true if numerators and denominators of several units were added up
     */
    public boolean isRatioOfSums() {
        return computed && indicator.rollUp().overUnits().kind() == UnitRule.Kind.RATIO_OF_SUMS;
    }

    /**
     * The value before rounding, in the indicator's unit.
     *
     * @return an exact fraction, or empty where there is no value
     */
    public Optional<Fraction> exact() {
        return Optional.ofNullable(exact);
    }

    /**
     * The value that was judged: rounded once to the indicator's decimals (J2).
     *
     * @return the published value, or empty where there is none
     */
    public Optional<BigDecimal> published() {
        return Optional.ofNullable(published);
    }

    /**
     * How far the published value is from the target's limit.
     *
     * @return zero or more, in the indicator's unit; empty without a value or a single limit
     */
    public Optional<BigDecimal> deviation() {
        return Optional.ofNullable(deviation);
    }

    /**
     * The points.
     *
     * @return 0 to 100 with two decimals, where the indicator gives points
     */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /**
     * The bound of the best level.
     *
     * @return the target; empty where no rule judged
     */
    public Optional<Bound> target() {
        return Optional.ofNullable(target);
    }

    /**
     * The bounds of all levels, as they judge.
     *
     * @return the rule; empty where no target could judge
     */
    public Optional<StatusRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The assignment that set the target, with its printed text and origin.
     *
     * @return the assignment that holds, even where it could not judge
     */
    public Optional<TargetAssignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    /**
     * Earlier versions of the target that asked for something else.
     *
     * @return the latest first
     */
    public List<TargetAssignment> supersededTargets() {
        return supersededTargets;
    }

    /**
     * Whether the figure was computed from units below, and is not the unit's own.
     *
     * @return true if it climbed by the indicator's rule over units
     */
    public boolean isComputed() {
        return computed;
    }

    /**
     * How many of the expected units have a value (J8).
     *
     * @return units with a value over units expected; of a unit's own figure one of one, none of one, or none of none
     */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * How complete the figure is by weight.
     *
     * @return the weight of the units with a value over that of the units expected; empty unless the rule is weighted and
     *     every weight is known
     */
    public Optional<WeightCoverage> weightCoverage() {
        return Optional.ofNullable(weightCoverage);
    }

    /**
     * How many of the expected reporting periods have a value, where the unit's own figure climbed over time (J9).
     *
     * @return periods with a value over periods expected, or empty
     */
    public Optional<Coverage> periods() {
        return Optional.ofNullable(periods);
    }

    /**
     * Both sides of a computed figure that is a quotient.
     *
     * @return the sums over the units that count; empty unless the rule is ratio of sums or a weighted mean
     */
    public Optional<Parts> parts() {
        return Optional.ofNullable(parts);
    }

    /**
     * The unit's own figure beside a computed one, which does not count (J8).
     *
     * @return rounded as the indicator is, or empty
     */
    public Optional<BigDecimal> ownValue() {
        return Optional.ofNullable(ownValue);
    }

    /**
     * The period of an older figure that stands in for a missing one.
     *
     * @return the period it was reported for, or empty
     */
    public Optional<Period> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    /**
     * What must be said beside the figure.
     *
     * @return in the order of their definition
     */
    public Set<Mark> marks() {
        return marks;
    }

    /**
     * What a formula came to, and the figures that it was made of (J21).
     *
     * @return empty for a figure that no formula gave at the unit itself
     */
    public Optional<Outcome> derived() {
        return Optional.ofNullable(derived);
    }

    /**
     * What must be said beside the figure, in words: by which rule it was computed and of how many units, then its other
     * marks.
     *
     * @param language the language
     * @return for example "uvektet snitt av 7 enheter" and "brudd i tidsserien"; empty for a unit's own figure without marks
     */
    public List<String> notes(Language language) {
        return Notes.of(this, language);
    }

    /**
     * What made a computed figure (J19).
     *
     * @return lines that add up, or what decided; empty for a unit's own figure and where there is none
     */
    public Optional<Decomposition> decomposition() {
        return decomposition.get();
    }

    /**
     * What is said of the figure besides its size.
     *
     * @return the flags, in the order of their definition
     */
    public Set<QualityFlag> flags() {
        return flags;
    }

    /**
     * What was odd or wrong.
     *
     * @return in the order found
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The explanation in one sentence (R106): "Sykefravær 10,06 % er over målet 9,9 % (avvik 0,16 prosentpoeng)".
     *
     * @param language the language
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        return Sentence.of(this, language);
    }

    /**
     * The result and where it comes from, in one paragraph.
     *
     * @param language the language
     * @return as {@link Account#paragraph()}
     */
    public String paragraph(Language language) {
        return account(language).paragraph();
    }

    /**
     * All that there is to say about the result.
     *
     * @param language the language
     * @return the account, topic by topic
     */
    public Account account(Language language) {
        return Account.of(this, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation that
                && key.equals(that.key)
                && card.equals(that.card)
                && indicator.equals(that.indicator)
                && status.equals(that.status)
                && Objects.equals(word, that.word)
                && Objects.equals(observation, that.observation)
                && supersededObservations.equals(that.supersededObservations)
                && Objects.equals(exact, that.exact)
                && Objects.equals(published, that.published)
                && Objects.equals(deviation, that.deviation)
                && Objects.equals(score, that.score)
                && Objects.equals(target, that.target)
                && Objects.equals(rule, that.rule)
                && Objects.equals(assignment, that.assignment)
                && supersededTargets.equals(that.supersededTargets)
                && flags.equals(that.flags)
                && computed == that.computed
                && coverage.equals(that.coverage)
                && Objects.equals(weightCoverage, that.weightCoverage)
                && Objects.equals(periods, that.periods)
                && Objects.equals(parts, that.parts)
                && Objects.equals(ownValue, that.ownValue)
                && Objects.equals(carriedFrom, that.carriedFrom)
                && Objects.equals(derived, that.derived)
                && marks.equals(that.marks)
                && decomposition().equals(that.decomposition())
                && issues.equals(that.issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, card, status);
    }

    /** The sentence in bokmål, then the issues. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(sentence(Language.NB));
        issues.forEach(issue -> text.append("\n  ").append(issue));
        return text.toString();
    }
}
