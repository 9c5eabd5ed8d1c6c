package io.github.bmsjava.explain;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    TargetAssignment assignment;

    List<TargetAssignment> supersededTargets = List.of();
    final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
    final List<Issue> issues = new ArrayList<>();

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
        assignment = resolution.chosen().orElse(null);
        supersededTargets = resolution.superseded();
        issues.addAll(resolution.issues());
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
     * The explanation.
     *
     * @return immutable
     * @throws NullPointerException if subject or status was not set
     */
    public Explanation build() {
        return new Explanation(this);
    }
}
