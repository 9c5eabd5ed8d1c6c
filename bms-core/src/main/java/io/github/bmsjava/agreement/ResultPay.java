package io.github.bmsjava.agreement;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of result pay for leaders (R171–R173): own leadership and economy, each at least at a named level of a named
 * indicator or group. What is paid is a person's decision; this says who may be considered. Immutable.
 *
 * <pre>{@code
 * ResultPay scheme = ResultPay.of("resultatlønn", 1, "målekart",
 *         Gate.group("eget-lederskap", "yellow"), Gate.indicator("økonomi", "yellow"));
 * scheme.eligibility(results, "2007", "lund").answer();   // undecided: leadership is suppressed
 * }</pre>
 */
public final class ResultPay {
    private final String id;
    private final int version;
    private final ScorecardId card;
    private final Gate leadership;
    private final Gate economy;

    private ResultPay(String id, int version, ScorecardId card, Gate leadership, Gate economy) {
        this.id = Ids.require("scheme id", id);
        this.version = version;
        this.card = card;
        this.leadership = Objects.requireNonNull(leadership, "leadership");
        this.economy = Objects.requireNonNull(economy, "economy");
    }

    /**
     * A scheme.
     *
     * @param id the stable id
     * @param version the version of its rules, which every decision names
     * @param card the id of the card that is looked at
     * @param leadership what own leadership must reach: an indicator or a group of chosen survey questions
     * @param economy what economy must reach
     * @return the scheme
     */
    public static ResultPay of(String id, int version, String card, Gate leadership, Gate economy) {
        return new ResultPay(id, version, ScorecardId.of(card), leadership, economy);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The version of its rules.
     *
     * @return the version
     */
    public int version() {
        return version;
    }

    /**
     * The card that is looked at.
     *
     * @return its id
     */
    public ScorecardId card() {
        return card;
    }

    /**
     * What own leadership must reach.
     *
     * @return the condition
     */
    public Gate leadership() {
        return leadership;
    }

    /**
     * What economy must reach.
     *
     * @return the condition
     */
    public Gate economy() {
        return economy;
    }

    /**
     * Whether the conditions can be asked of the cards of a model: each must name an indicator, or a group with a rule, of the
     * card, and a level of its scale.
     *
     * @param model the cards
     * @param units whose cards are looked at
     * @param period when
     * @return issues whose subject is the scheme; empty where all is well
     */
    public List<Issue> check(ScorecardModel model, Iterable<OrgUnit> units, Period period) {
        List<Issue> issues = new ArrayList<>();
        for (OrgUnit unit : units) {
            Optional<UnitCard> found = model.cardsOf(unit, period).partial().orElse(List.of()).stream()
                    .filter(one -> one.card().id().equals(card))
                    .findFirst();
            found.ifPresent(one -> {
                Conditions conditions = new Conditions("scheme '" + id + "'", one, model, period);
                issues.addAll(conditions.check("leadership", leadership));
                issues.addAll(conditions.check("economy", economy));
            });
        }
        return issues.stream().distinct().toList();
    }

    /**
     * Whether the leader of a unit may be considered.
     *
     * @param results the results
     * @param period when
     * @param unit the id of the unit that is led
     * @return yes where both conditions are met, no where one is not, else undecided; with the reasons
     * @throws IllegalArgumentException if there is no such period or unit, or the unit does not have the card
     */
    public PayEligibility eligibility(Results results, String period, String unit) {
        return eligibility(results, Period.parse(period), OrgUnitId.of(unit));
    }

    /**
     * Whether the leader of a unit may be considered.
     *
     * @param results the results
     * @param period when
     * @param unit the unit that is led
     * @return yes where both conditions are met, no where one is not, else undecided; with the reasons
     * @throws IllegalArgumentException if there is no such period or unit, or the unit does not have the card
     */
    public PayEligibility eligibility(Results results, Period period, OrgUnitId unit) {
        CardResult found = results.in(period)
                .findUnit(unit)
                .flatMap(one -> one.findCard(card))
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit '" + unit + "' has no card '" + card + "' in " + period + "."));
        GateAnswer ofLeadership = found.answer(leadership);
        GateAnswer ofEconomy = found.answer(economy);
        return new PayEligibility(id, version, unit, period, ofLeadership, ofEconomy, null);
    }

    /**
     * The eligibility of all units that have the card.
     *
     * @param results the results
     * @param period when
     * @return by the order of units
     * @throws IllegalArgumentException if there is no such period
     */
    public List<PayEligibility> eligibilities(Results results, String period) {
        Period when = Period.parse(period);
        return results.in(when).units().stream()
                .filter(unit -> unit.findCard(card).isPresent())
                .map(unit -> eligibility(results, when, unit.unit().id()))
                .toList();
    }

    /**
     * Whose eligibility is otherwise in other results: after a correction, an appeal, or a change that was tried (R122).
     *
     * @param before the one
     * @param after the other
     * @param period when
     * @return by the order of units, then who is new; both answers tell why
     * @throws IllegalArgumentException if one of them does not have the period
     */
    public List<Changed<PayEligibility>> changes(Results before, Results after, String period) {
        return Changed.between(
                eligibilities(before, period),
                eligibilities(after, period),
                PayEligibility::unit,
                PayEligibility::equals);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultPay that
                && id.equals(that.id)
                && version == that.version
                && card.equals(that.card)
                && leadership.equals(that.leadership)
                && economy.equals(that.economy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, the version and the conditions. */
    @Override
    public String toString() {
        return id + " version " + version + ": leadership " + leadership.condition() + ", economy "
                + economy.condition();
    }
}
