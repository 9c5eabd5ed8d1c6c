package io.github.bmsjava.explain;

import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Explanation} from the figures of a run. Not thread-safe. */
public final class ExplanationBuilder {
    @Nullable
    ObservationKey key;

    @Nullable
    ScorecardId card;

    @Nullable
    Indicator indicator;

    @Nullable
    Status status;

    @Nullable
    Label word;

    @Nullable
    Observation observation;

    List<Observation> supersededObservations = List.of();

    @Nullable
    Fraction exact;

    @Nullable
    BigDecimal published;

    @Nullable
    BigDecimal deviation;

    @Nullable
    BigDecimal score;

    @Nullable
    Bound target;

    @Nullable
    StatusRule rule;

    @Nullable
    TargetAssignment assignment;

    List<TargetAssignment> supersededTargets = List.of();
    final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
    final List<Issue> issues = new ArrayList<>();

    boolean computed;
    Coverage coverage = new Coverage(0, 0);

    @Nullable
    WeightCoverage weightCoverage;

    @Nullable
    Coverage periods;

    @Nullable
    Parts parts;

    @Nullable
    BigDecimal ownValue;

    @Nullable
    Period carriedFrom;

    @Nullable
    Outcome derived;

    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    Supplier<Optional<Decomposition>> decomposition = Optional::empty;

    ExplanationBuilder() {}

    /**
     * Sets what is explained.
     *
     * @param what subject, indicator, period and kind
     * @param on the card it was judged on
     * @param by the definition
     * @return this builder
     */
    public ExplanationBuilder subject(ObservationKey what, ScorecardId on, Indicator by) {
        key = what;
        card = on;
        indicator = by;
        return this;
    }

    /**
     * Sets the outcome.
     *
     * @param outcome the light, or why there is none
     * @return this builder
     */
    public ExplanationBuilder status(Status outcome) {
        status = outcome;
        return this;
    }

    /**
     * Sets what a formula came to.
     *
     * @param outcome the figures that it asked for, and its value
     * @return this builder
     */
    public ExplanationBuilder derived(Outcome outcome) {
        derived = outcome;
        return this;
    }

    /**
     * Sets the rule's word for the level.
     *
     * @param label the word
     * @return this builder
     */
    public ExplanationBuilder word(Label label) {
        word = label;
        return this;
    }

    /**
     * Sets the observation that counted, those superseded, its flags and issues.
     *
     * @param history all versions
     * @return this builder
     */
    public ExplanationBuilder observed(ObservationHistory history) {
        observation = history.current();
        supersededObservations = history.superseded();
        flags.addAll(history.current().flags());
        issues.addAll(history.issues());
        return this;
    }

    /**
     * Sets the value.
     *
     * @param before the exact value
     * @param after the published value
     * @return this builder
     */
    public ExplanationBuilder value(Fraction before, BigDecimal after) {
        exact = before;
        published = after;
        return this;
    }

    /**
     * Sets how far the value is from the target's limit.
     *
     * @param distance zero or more
     * @return this builder
     */
    public ExplanationBuilder deviation(BigDecimal distance) {
        deviation = distance;
        return this;
    }

    /**
     * Sets the points.
     *
     * @param points 0 to 100 with two decimals
     * @return this builder
     */
    public ExplanationBuilder score(BigDecimal points) {
        score = points;
        return this;
    }

    /**
     * Sets the target with its origin, those superseded, and its issues.
     *
     * @param resolution which target holds
     * @return this builder
     */
    public ExplanationBuilder resolved(TargetResolution resolution) {
        target = resolution.rule().map(StatusRule::target).orElse(null);
        rule = resolution.rule().orElse(null);
        assignment = resolution.chosen().orElse(null);
        supersededTargets = resolution.superseded();
        issues.addAll(resolution.issues());
        return this;
    }

    /**
     * Sets the bound of the best level alone, where nothing is known of the others.
     *
     * @param bound the bound of the best level
     * @return this builder
     */
    public ExplanationBuilder target(Bound bound) {
        target = bound;
        rule = null;
        return this;
    }

    /**
     * Sets the bounds that judge, where they are not those of a resolved target.
     *
     * @param bounds the bounds of all levels
     * @return this builder
     */
    public ExplanationBuilder judgedBy(StatusRule bounds) {
        target = bounds.target();
        rule = bounds;
        return this;
    }

    /**
     * Adds an issue of the run.
     *
     * @param issue what was odd
     * @return this builder
     */
    public ExplanationBuilder issue(Issue issue) {
        issues.add(issue);
        return this;
    }

    /**
     * Says that the figure was computed from units below.
     *
     * @param known how many of the expected units have a value
     * @param byWeight the same by weight, where every weight is known; else null
     * @return this builder
     */
    public ExplanationBuilder computed(Coverage known, @Nullable WeightCoverage byWeight) {
        computed = true;
        coverage = known;
        weightCoverage = byWeight;
        return this;
    }

    /**
     * Says that the figure is the unit's own.
     *
     * @param known one of one, none of one, or none of none where no figure was expected
     * @param inPeriods periods with a value of those expected, where the figure climbed over time; else null
     * @return this builder
     */
    public ExplanationBuilder own(Coverage known, @Nullable Coverage inPeriods) {
        computed = false;
        coverage = known;
        periods = inPeriods;
        return this;
    }

    /**
     * Sets both sides of a quotient.
     *
     * @param sums over the units that count
     * @return this builder
     */
    public ExplanationBuilder parts(Parts sums) {
        parts = sums;
        return this;
    }

    /**
     * Sets the unit's own figure that does not count beside the computed one.
     *
     * @param published rounded as the indicator is
     * @return this builder
     */
    public ExplanationBuilder ownValue(BigDecimal published) {
        ownValue = published;
        return this;
    }

    /**
     * Says that the figure is an older one.
     *
     * @param from the period it was reported for
     * @return this builder
     */
    public ExplanationBuilder carriedFrom(Period from) {
        carriedFrom = from;
        return this;
    }

    /**
     * Adds what must be said beside the figure.
     *
     * @param mark the mark
     * @return this builder
     */
    public ExplanationBuilder mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    /**
     * Adds what is said of the figures that it was computed from.
     *
     * @param more the flags
     * @return this builder
     */
    public ExplanationBuilder flags(Set<QualityFlag> more) {
        flags.addAll(more);
        return this;
    }

    /**
     * Sets what made the figure, to be worked out from the run when somebody asks.
     *
     * @param lines gives the same each time
     * @return this builder
     */
    public ExplanationBuilder decomposition(Supplier<Optional<Decomposition>> lines) {
        decomposition = lines;
        return this;
    }

    /**
     * The explanation.
     *
     * @return immutable
     * @throws NullPointerException if subject or status was not set
     */
    public Explanation build() {
        return new Explanation(this);
    }
}
