package io.github.bmsjava.json;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.Talk;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.TargetAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds, or a folder of them: an organisation, indicators, cards, targets, observations, leader agreements, actions, each if there
 * are any. Immutable.
 */
public final class BmsDocument {
    private final @Nullable Organisation organisation;
    private final List<Indicator> indicators;
    private final List<Scorecard> cards;
    private final List<TargetAssignment> targets;
    private final LooserPolicy looserTargets;
    private final List<Observation> observations;
    private final List<SourceDeclaration> sources;
    private final List<LeaderAgreement> agreements;
    private final List<Talk> talks;
    private final List<Action> actions;
    private final List<Comment> comments;
    private final BmsCycle cycle;
    private final List<StoredResults> results;

    private BmsDocument(Builder from) {
        organisation = from.organisation;
        indicators = List.copyOf(from.indicators);
        cards = List.copyOf(from.cards);
        targets = List.copyOf(from.targets);
        looserTargets = from.looserTargets;
        observations = List.copyOf(from.observations);
        sources = List.copyOf(from.sources);
        agreements = List.copyOf(from.agreements);
        talks = List.copyOf(from.talks);
        actions = List.copyOf(from.actions);
        comments = List.copyOf(from.comments);
        cycle = from.cycle;
        results = List.copyOf(from.results);
    }

    /**
     * Starts a document.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this document.
     *
     * @return a builder with everything set as here
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.organisation = organisation;
        builder.indicators.addAll(indicators);
        builder.cards.addAll(cards);
        builder.targets.addAll(targets);
        builder.looserTargets = looserTargets;
        builder.observations.addAll(observations);
        builder.sources.addAll(sources);
        builder.agreements.addAll(agreements);
        builder.talks.addAll(talks);
        builder.actions.addAll(actions);
        builder.comments.addAll(comments);
        builder.cycle = cycle;
        builder.results.addAll(results);
        return builder;
    }

    /**
     * The organisation.
     *
     * @return the organisation, if the document has one
     */
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /**
     * The catalogue: indicators defined beside the cards.
     *
     * @return in the order of the document
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * The cards, all versions.
     *
     * @return in the order of the document
     */
    public List<Scorecard> cards() {
        return cards;
    }

    /**
     * The targets set beside the cards.
     *
     * @return in the order of the document
     */
    public List<TargetAssignment> targets() {
        return targets;
    }

    /**
     * What happens to a unit's target that asks for less than the common one.
     *
     * @return a warning unless the document says otherwise
     */
    public LooserPolicy looserTargets() {
        return looserTargets;
    }

    /**
     * The observations.
     *
     * @return in the order of the document
     */
    public Observations observations() {
        return Observations.of(observations);
    }

    /**
     * The tables that stand beside the document and hold more. {@link BmsJson#readFolder} reads them.
     *
     * @return in the order of the document
     */
    public List<SourceDeclaration> sources() {
        return sources;
    }

    /**
     * The leader agreements, all versions.
     *
     * @return in the order of the document
     */
    public List<LeaderAgreement> agreements() {
        return agreements;
    }

    /**
     * The talks.
     *
     * @return in the order of the document
     */
    public List<Talk> talks() {
        return talks;
    }

    /**
     * The rows of action plans.
     *
     * @return in the order of the document
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * The comments. They are written only where the texts about persons are asked for.
     *
     * @return in the order of the document
     */
    public List<Comment> comments() {
        return comments;
    }

    /**
     * The annual wheel, and what was delivered, planned, reported and assessed.
     *
     * @return the cycle; an empty one where the document has none
     */
    public BmsCycle cycle() {
        return cycle;
    }

    /**
     * What evaluations came to, as it was stored.
     *
     * @return in the order of the document; empty where nothing was
     */
    public List<StoredResults> results() {
        return results;
    }

    /**
     * Indicators, cards and targets put together.
     *
     * @return the model with everything that does not fit
     */
    public Validated<ScorecardModel> model() {
        ScorecardModelBuilder model = ScorecardModel.builder().looserTargets(looserTargets);
        indicators.forEach(model::indicator);
        cards.forEach(model::card);
        targets.forEach(model::target);
        return model.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BmsDocument that
                && Objects.equals(organisation, that.organisation)
                && indicators.equals(that.indicators)
                && cards.equals(that.cards)
                && targets.equals(that.targets)
                && looserTargets == that.looserTargets
                && observations.equals(that.observations)
                && sources.equals(that.sources)
                && agreements.equals(that.agreements)
                && talks.equals(that.talks)
                && actions.equals(that.actions)
                && comments.equals(that.comments)
                && cycle.equals(that.cycle)
                && results.equals(that.results);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, cards, targets, observations);
    }

    /** How much of each there is. */
    @Override
    public String toString() {
        return "BmsDocument of " + (organisation == null ? 0 : organisation.size()) + " units, " + indicators.size()
                + " indicators, " + cards.size() + " cards, " + targets.size() + " targets, " + observations.size()
                + " observations";
    }

    /** Collects what a document holds. Not thread-safe. */
    public static final class Builder {
        private @Nullable Organisation organisation;
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Scorecard> cards = new ArrayList<>();
        private final List<TargetAssignment> targets = new ArrayList<>();
        private LooserPolicy looserTargets = LooserPolicy.WARN;
        private final List<Observation> observations = new ArrayList<>();
        private final List<SourceDeclaration> sources = new ArrayList<>();
        private final List<LeaderAgreement> agreements = new ArrayList<>();
        private final List<Talk> talks = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private final List<Comment> comments = new ArrayList<>();
        private BmsCycle cycle = BmsCycle.none();
        private final List<StoredResults> results = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the organisation.
         *
         * @param units the organisation
         * @return this builder
         */
        public Builder organisation(Organisation units) {
            organisation = Objects.requireNonNull(units, "units");
            return this;
        }

        /**
         * Adds an indicator to the catalogue.
         *
         * @param indicator its definition
         * @return this builder
         */
        public Builder indicator(Indicator indicator) {
            indicators.add(Objects.requireNonNull(indicator, "indicator"));
            return this;
        }

        /**
         * Adds a card, or a version of one.
         *
         * @param card the card
         * @return this builder
         */
        public Builder card(Scorecard card) {
            cards.add(Objects.requireNonNull(card, "card"));
            return this;
        }

        /**
         * Adds a target.
         *
         * @param target the assignment
         * @return this builder
         */
        public Builder target(TargetAssignment target) {
            targets.add(Objects.requireNonNull(target, "target"));
            return this;
        }

        /**
         * Sets what happens to a unit's target that asks for less than the common one; the default is a warning.
         *
         * @param policy forbid, warn or allow
         * @return this builder
         */
        public Builder looserTargets(LooserPolicy policy) {
            looserTargets = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Adds an observation.
         *
         * @param observation the observation
         * @return this builder
         */
        public Builder observation(Observation observation) {
            observations.add(Objects.requireNonNull(observation, "observation"));
            return this;
        }

        /**
         * Adds observations.
         *
         * @param more the observations
         * @return this builder
         */
        public Builder observations(Observations more) {
            observations.addAll(more.list());
            return this;
        }

        /**
         * Declares a table that stands beside the document.
         *
         * @param source how to read it
         * @return this builder
         */
        public Builder source(SourceDeclaration source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds an agreement, or a version of one.
         *
         * @param agreement the agreement
         * @return this builder
         */
        public Builder agreement(LeaderAgreement agreement) {
            agreements.add(Objects.requireNonNull(agreement, "agreement"));
            return this;
        }

        /**
         * Adds a talk.
         *
         * @param talk the talk
         * @return this builder
         */
        public Builder talk(Talk talk) {
            talks.add(Objects.requireNonNull(talk, "talk"));
            return this;
        }

        /**
         * Adds an action.
         *
         * @param action the action
         * @return this builder
         */
        public Builder action(Action action) {
            actions.add(Objects.requireNonNull(action, "action"));
            return this;
        }

        /**
         * Adds a comment.
         *
         * @param comment the comment
         * @return this builder
         */
        public Builder comment(Comment comment) {
            comments.add(Objects.requireNonNull(comment, "comment"));
            return this;
        }

        /**
         * Sets the annual wheel, and what was delivered, planned, reported and assessed.
         *
         * @param year the cycle
         * @return this builder
         */
        public Builder cycle(BmsCycle year) {
            cycle = Objects.requireNonNull(year, "year");
            return this;
        }

        /**
         * Adds what an evaluation came to.
         *
         * @param stored the results
         * @return this builder
         */
        public Builder results(StoredResults stored) {
            results.add(Objects.requireNonNull(stored, "stored"));
            return this;
        }

        Builder noSources() {
            sources.clear();
            return this;
        }

        /**
         * The document.
         *
         * @return immutable
         */
        public BmsDocument build() {
            return new BmsDocument(this);
        }
    }
}
