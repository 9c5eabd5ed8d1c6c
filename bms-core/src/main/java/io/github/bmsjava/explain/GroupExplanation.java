package io.github.bmsjava.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a group, or a whole card, has the colour it has (J7). Immutable; made by {@link #builder}. */
public final class GroupExplanation {
    private final String id;
    private final Label name;
    private final @Nullable GroupRule rule;
    private final Status status;
    private final @Nullable Label word;
    private final @Nullable Fraction exact;
    private final @Nullable BigDecimal score;
    private final @Nullable BigDecimal share;
    private final WeightCoverage coverage;
    private final ImmutableList<GroupPart> parts;
    private final ImmutableList<GateAnswer> gates;
    private final ImmutableSet<Mark> marks;
    private final @Nullable Decomposition decomposition;

    private GroupExplanation(Builder builder) {
        id = builder.id;
        name = builder.name;
        rule = builder.rule;
        status = Objects.requireNonNull(builder.status, "status");
        word = builder.word;
        exact = builder.exact;
        score = builder.score;
        share = builder.share;
        coverage = builder.coverage;
        parts = ImmutableList.copyOf(builder.parts);
        gates = ImmutableList.copyOf(builder.gates);
        marks = Sets.immutableEnumSet(builder.marks);
        decomposition = builder.decomposition;
    }

    /**
     * Starts an explanation.
     *
     * @param id the id of the group, or of the card
     * @param name what it is called
     * @param rule its rule, or null where it has none
     * @return a builder without a status
     */
    public static Builder builder(String id, Label name, @Nullable GroupRule rule) {
        return new Builder(id, name, rule);
    }

    /**
     * What is explained.
     *
     * @return the id of the group, or of the card
     */
    public String id() {
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
     * The rule.
     *
     * @return the rule, or empty where it has none
     */
    public Optional<GroupRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The light.
     *
     * @return the level, or why there is none
     */
    public Status status() {
        return status;
    }

    /**
     * The rule's word for the level.
     *
     * @return for example "minst balanse"; empty without a light
     */
    public Optional<Label> word() {
        return Optional.ofNullable(word);
    }

    /**
     * The weighted score before rounding and before any gate, or the share.
     *
     * @return exact, from 0 to 100; empty for a rule over levels, and where there is none
     */
    public Optional<Fraction> exact() {
        return Optional.ofNullable(exact);
    }

    /**
     * The published score, after any gate that names the score.
     *
     * @return 0 to 100 with two decimals; empty unless the rule is a weighted score and it could be computed
     */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /**
     * The share as it is shown.
     *
     * @return percent with two decimals, rounded down; empty unless the rule is a share
     */
    public Optional<BigDecimal> share() {
        return Optional.ofNullable(share);
    }

    /**
     * How much of the group has a light.
     *
     * @return nominal weight judged over nominal weight applicable, or numbers of parts
     */
    public WeightCoverage coverage() {
        return coverage;
    }

    /**
     * The parts: the nearest descendants that are indicators or carry a rule, without the advisory ones.
     *
     * @return in card order
     */
    public List<GroupPart> parts() {
        return parts;
    }

    /**
     * How the gates were answered.
     *
     * @return in the order of the rule
     */
    public List<GateAnswer> gates() {
        return gates;
    }

    /**
     * What must be said beside the light.
     *
     * @return in the order of their definition
     */
    public Set<Mark> marks() {
        return marks;
    }

    /**
     * What made the score, or who decided the level.
     *
     * @return lines that add up, or the parts that decided; empty where there is neither
     */
    public Optional<Decomposition> decomposition() {
        return Optional.ofNullable(decomposition);
    }

    /**
     * The explanation in one sentence: "Brukere: 50,33 poeng, gul (vurdert 3 av 3)". The numbers are those of parts.
     *
     * @param language the language
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        return GroupSentence.of(this, language);
    }

    /**
     * All that there is to say about the light: the rule, each part with its weight as declared and as it counted, the conditions and
     * how they were answered, the rounding.
     *
     * @param language the language; numbers are Norwegian in every one
     * @return the account, topic by topic
     */
    public Account account(Language language) {
        return Account.of(this, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupExplanation that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(rule, that.rule)
                && status.equals(that.status)
                && Objects.equals(word, that.word)
                && Objects.equals(exact, that.exact)
                && Objects.equals(score, that.score)
                && Objects.equals(share, that.share)
                && coverage.equals(that.coverage)
                && parts.equals(that.parts)
                && gates.equals(that.gates)
                && marks.equals(that.marks)
                && Objects.equals(decomposition, that.decomposition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, status, score);
    }

    /** The light and the sentence in bokmål. */
    @Override
    public String toString() {
        return status + ": " + sentence(Language.NB);
    }

    /** Builds a {@link GroupExplanation} from the figures of a run. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Label name;
        private final @Nullable GroupRule rule;
        private @Nullable Status status;
        private @Nullable Label word;
        private @Nullable Fraction exact;
        private @Nullable BigDecimal score;
        private @Nullable BigDecimal share;
        private WeightCoverage coverage = new WeightCoverage(Fraction.ZERO, Fraction.ZERO);
        private List<GroupPart> parts = List.of();
        private List<GateAnswer> gates = List.of();
        private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
        private @Nullable Decomposition decomposition;

        private Builder(String id, Label name, @Nullable GroupRule rule) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
            this.rule = rule;
        }

        /**
         * Sets the outcome.
         *
         * @param outcome the light, or why there is none
         * @return this builder
         */
        public Builder status(Status outcome) {
            status = outcome;
            return this;
        }

        /**
         * Sets the rule's word for the level.
         *
         * @param label the word
         * @return this builder
         */
        public Builder word(Label label) {
            word = label;
            return this;
        }

        /**
         * Sets the score or share before rounding and before any gate.
         *
         * @param before from 0 to 100
         * @return this builder
         */
        public Builder exact(Fraction before) {
            exact = before;
            return this;
        }

        /**
         * Sets the published score.
         *
         * @param points 0 to 100 with two decimals
         * @return this builder
         */
        public Builder score(BigDecimal points) {
            score = points;
            return this;
        }

        /**
         * Sets the share as it is shown.
         *
         * @param percent 0 to 100 with two decimals, rounded down
         * @return this builder
         */
        public Builder share(BigDecimal percent) {
            share = percent;
            return this;
        }

        /**
         * Sets the parts and how much of them has a light.
         *
         * @param all the parts in card order
         * @param known how much has a light
         * @return this builder
         */
        public Builder parts(List<GroupPart> all, WeightCoverage known) {
            parts = all;
            coverage = known;
            return this;
        }

        /**
         * Sets how the gates were answered.
         *
         * @param answers in the order of the rule
         * @return this builder
         */
        public Builder gates(List<GateAnswer> answers) {
            gates = answers;
            return this;
        }

        /**
         * Adds what must be said beside the light.
         *
         * @param mark the mark
         * @return this builder
         */
        public Builder mark(Mark mark) {
            marks.add(mark);
            return this;
        }

        /**
         * Sets what made the score, or who decided the level.
         *
         * @param lines the decomposition
         * @return this builder
         */
        public Builder decomposition(Decomposition lines) {
            decomposition = lines;
            return this;
        }

        /**
         * The explanation.
         *
         * @return immutable
         * @throws NullPointerException if the status was not set
         */
        public GroupExplanation build() {
            return new GroupExplanation(this);
        }
    }
}
