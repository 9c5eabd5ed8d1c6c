package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a leader and a superior have agreed on for a period (lederavtale, resultatavtale, lederkontrakt; R151–R165). Counts only when
 * both have signed; what is changed afterwards is a new version, to be signed anew. Immutable.
 *
 * <pre>{@code
 * LeaderAgreement agreement = LeaderAgreement.builder("lund-2008", leader, superior, "2008")
 *         .unit("lund")
 *         .goal(AgreementGoal.ambition("sykefravær", "7,0").binding())
 *         .goal(AgreementGoal.quantity("selvbetjening", Bound.atLeast("15")))
 *         .build()
 *         .signed(leader, LocalDate.parse("2008-02-20"))
 *         .signed(superior, LocalDate.parse("2008-02-21"));
 * }</pre>
 */
public final class LeaderAgreement {
    private final String id;
    private final int version;
    private final Label name;
    private final PersonRef leader;
    private final PersonRef superior;
    private final ImmutableList<OrgUnitId> units;
    private final Period period;
    private final @Nullable Label authority;
    private final @Nullable Label budgetFrame;
    private final ImmutableList<AgreementGoal> goals;
    private final @Nullable IndicatorId satisfaction;
    private final @Nullable LocalDate signedByLeader;
    private final @Nullable LocalDate signedBySuperior;

    private LeaderAgreement(Builder from, @Nullable LocalDate byLeader, @Nullable LocalDate bySuperior) {
        id = from.id;
        version = from.version;
        name = from.name;
        leader = from.leader;
        superior = from.superior;
        units = ImmutableList.copyOf(from.units);
        period = from.period;
        authority = from.authority;
        budgetFrame = from.budgetFrame;
        goals = ImmutableList.copyOf(from.goals);
        satisfaction = from.satisfaction;
        signedByLeader = byLeader;
        signedBySuperior = bySuperior;
    }

    /**
     * Starts an agreement.
     *
     * @param id the stable id, the same in all versions
     * @param leader who leads
     * @param superior with whom it is made
     * @param period for example {@code "2008"}
     * @return a builder of version 1
     * @throws IllegalArgumentException if leader and superior are one, or a text is no id or period
     */
    public static Builder builder(String id, PersonRef leader, PersonRef superior, String period) {
        return new Builder(Ids.require("agreement id", id), leader, superior, Period.parse(period));
    }

    /**
     * The next version, with nothing signed.
     *
     * @return a builder with everything else set as here
     */
    public Builder change() {
        Builder next = new Builder(id, leader, superior, period);
        next.version = version + 1;
        next.name = name;
        next.units.addAll(units);
        next.authority = authority;
        next.budgetFrame = budgetFrame;
        next.goals.addAll(goals);
        next.satisfaction = satisfaction;
        return next;
    }

    /**
     * The same, signed by one of the parties.
     *
     * @param by the leader or the superior
     * @param on when
     * @return a copy
     * @throws IllegalArgumentException if the person is no party
     */
    public LeaderAgreement signed(PersonRef by, LocalDate on) {
        if (!by.equals(leader) && !by.equals(superior)) {
            throw new IllegalArgumentException(
                    "agreement '" + id + "' is signed by somebody who is neither the leader nor the superior.");
        }
        Objects.requireNonNull(on, "on");
        Builder same = change();
        same.version = version;
        return by.equals(leader)
                ? new LeaderAgreement(same, on, signedBySuperior)
                : new LeaderAgreement(same, signedByLeader, on);
    }

    /**
     * The stable id.
     *
     * @return the same in all versions
     */
    public String id() {
        return id;
    }

    /**
     * The version.
     *
     * @return from 1
     */
    public int version() {
        return version;
    }

    /**
     * What the customer calls it (R153).
     *
     * @return for example {@code Resultatavtale}
     */
    public Label name() {
        return name;
    }

    /**
     * Who leads.
     *
     * @return the leader
     */
    public PersonRef leader() {
        return leader;
    }

    /**
     * With whom it is made.
     *
     * @return the superior
     */
    public PersonRef superior() {
        return superior;
    }

    /**
     * What is led.
     *
     * @return at least one unit
     */
    public List<OrgUnitId> units() {
        return units;
    }

    /**
     * For when it holds.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * What the leader may decide (fullmakt, R163).
     *
     * @return the authority, if stated
     */
    public Optional<Label> authority() {
        return Optional.ofNullable(authority);
    }

    /**
     * Within which budget (R163).
     *
     * @return the frame, if stated
     */
    public Optional<Label> budgetFrame() {
        return Optional.ofNullable(budgetFrame);
    }

    /**
     * What is to be reached.
     *
     * @return in the order given
     */
    public List<AgreementGoal> goals() {
        return goals;
    }

    /**
     * Which indicator tells how satisfied the employees are, which belongs to every assessment (R155).
     *
     * @return the indicator, if stated
     */
    public Optional<IndicatorId> satisfaction() {
        return Optional.ofNullable(satisfaction);
    }

    /**
     * When the leader signed.
     *
     * @return the day, if signed
     */
    public Optional<LocalDate> signedByLeader() {
        return Optional.ofNullable(signedByLeader);
    }

    /**
     * When the superior signed.
     *
     * @return the day, if signed
     */
    public Optional<LocalDate> signedBySuperior() {
        return Optional.ofNullable(signedBySuperior);
    }

    /**
     * Whether both have signed, so that it counts (R154).
     *
     * @return true if so
     */
    public boolean isSigned() {
        return signedByLeader != null && signedBySuperior != null;
    }

    /** Who has not signed. */
    List<String> unsigned() {
        List<String> missing = new ArrayList<>();
        if (signedByLeader == null) {
            missing.add("leader");
        }
        if (signedBySuperior == null) {
            missing.add("superior");
        }
        return missing;
    }

    /**
     * The ambitions as targets, for the model that is evaluated (J10, R98): adopted ones become the card's targets.
     *
     * @return one for each ambition and unit; none of an agreement that is not signed
     */
    public List<TargetAssignment> targets() {
        List<TargetAssignment> targets = new ArrayList<>();
        for (AgreementGoal goal : isSigned() ? goals : List.<AgreementGoal>of()) {
            if (goal.aim() instanceof Aim.Ambition ambition) {
                for (OrgUnitId unit : units) {
                    targets.add(TargetAssignment.builder(
                                    ambition.indicator().value(),
                                    new TargetScope.Agreement(id, unit, ambition.adopted()))
                            .period(period)
                            .version(version)
                            .target(ambition.ambition())
                            .build());
                }
            }
        }
        return targets;
    }

    /**
     * Whether the goals can be evaluated: an indicator must stand on a card of the unit, an ambition needs a bound that its direction
     * can read, and a level must be on its scale.
     *
     * @param model the cards
     * @param organisation the units
     * @return {@code goal-without-subject} for each goal and unit where it cannot; empty where all is well
     */
    public List<Issue> check(ScorecardModel model, Organisation organisation) {
        return new AgreementCheck(this, model, organisation).issues();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeaderAgreement that
                && id.equals(that.id)
                && version == that.version
                && name.equals(that.name)
                && leader.equals(that.leader)
                && superior.equals(that.superior)
                && units.equals(that.units)
                && period.equals(that.period)
                && Objects.equals(authority, that.authority)
                && Objects.equals(budgetFrame, that.budgetFrame)
                && goals.equals(that.goals)
                && Objects.equals(satisfaction, that.satisfaction)
                && Objects.equals(signedByLeader, that.signedByLeader)
                && Objects.equals(signedBySuperior, that.signedBySuperior);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, version, units, period and number of goals; nothing of the persons. */
    @Override
    public String toString() {
        return id + " version " + version + " of " + units + " for " + period + ", " + goals.size() + " goals, "
                + (isSigned() ? "signed" : "not signed by " + String.join(" and ", unsigned()));
    }

    /** Builds an agreement. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final PersonRef leader;
        private final PersonRef superior;
        private final Period period;
        private int version = 1;
        private Label name = Label.of("Lederavtale");
        private final List<OrgUnitId> units = new ArrayList<>();
        private @Nullable Label authority;
        private @Nullable Label budgetFrame;
        private final List<AgreementGoal> goals = new ArrayList<>();
        private @Nullable IndicatorId satisfaction;

        private Builder(String id, PersonRef leader, PersonRef superior, Period period) {
            if (leader.equals(superior)) {
                throw new IllegalArgumentException("agreement '" + id + "' is made by a leader with themselves.");
            }
            this.id = id;
            this.leader = leader;
            this.superior = superior;
            this.period = period;
        }

        /**
         * Sets the version, of an agreement that was kept elsewhere; the default is 1, and {@link LeaderAgreement#change} counts on.
         *
         * @param number 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder version(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("agreement '" + id + "' has version " + number + ".");
            }
            version = number;
            return this;
        }

        /**
         * Sets what the customer calls it; {@code Lederavtale} unless said.
         *
         * @param label the name
         * @return this builder
         */
        public Builder name(Label label) {
            name = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * Adds a unit that is led.
         *
         * @param unit its id
         * @return this builder
         */
        public Builder unit(String unit) {
            units.add(OrgUnitId.of(unit));
            return this;
        }

        /**
         * Sets what the leader may decide.
         *
         * @param words the authority
         * @return this builder
         */
        public Builder authority(Label words) {
            authority = words;
            return this;
        }

        /**
         * Sets within which budget.
         *
         * @param words the frame
         * @return this builder
         */
        public Builder budgetFrame(Label words) {
            budgetFrame = words;
            return this;
        }

        /**
         * Adds a goal.
         *
         * @param goal the goal
         * @return this builder
         */
        public Builder goal(AgreementGoal goal) {
            goals.add(Objects.requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Takes a goal away, or lets another take its place by {@link #goal}.
         *
         * @param goal its id
         * @return this builder
         */
        public Builder without(String goal) {
            goals.removeIf(one -> one.id().equals(goal));
            return this;
        }

        /**
         * Names the indicator of the employees' satisfaction.
         *
         * @param indicator its id
         * @return this builder
         */
        public Builder satisfaction(String indicator) {
            satisfaction = IndicatorId.of(indicator);
            return this;
        }

        /**
         * The agreement, which nobody has signed yet.
         *
         * @return an immutable agreement
         * @throws IllegalStateException if no unit is led, or two goals have one id
         */
        public LeaderAgreement build() {
            if (units.isEmpty()) {
                throw new IllegalStateException("agreement '" + id + "' is about no unit.\nMaybe unit(…).");
            }
            Set<String> seen = new HashSet<>();
            goals.stream()
                    .map(AgreementGoal::id)
                    .filter(goal -> !seen.add(goal))
                    .findFirst()
                    .ifPresent(twice -> {
                        throw new IllegalStateException("agreement '" + id + "' has two goals '" + twice + "'.");
                    });
            return new LeaderAgreement(this, null, null);
        }
    }
}
