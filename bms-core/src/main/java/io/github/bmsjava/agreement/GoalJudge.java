package io.github.bmsjava.agreement;

import io.github.bmsjava.comparison.Unanswered;
import io.github.bmsjava.comparison.Verdict;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the goals of one agreement. */
final class GoalJudge {
    private final LeaderAgreement agreement;
    private final Results results;
    private final Collection<GoalReport> reports;
    private final Map<OrgUnitId, List<CardResult>> cards = new HashMap<>();

    /** A result and the card on which it stands. */
    private record Found(CardResult card, IndicatorResult result) {}

    GoalJudge(LeaderAgreement agreement, Results results, Collection<GoalReport> reports) {
        this.agreement = agreement;
        this.results = results;
        this.reports = reports;
    }

    List<GoalLine> lines() {
        List<GoalLine> lines = new ArrayList<>();
        for (AgreementGoal goal : agreement.goals()) {
            Optional<IndicatorId> indicator = goal.aim().findIndicator();
            if (indicator.isPresent()) {
                agreement.units().forEach(unit -> lines.add(measured(goal, unit, indicator.get())));
            } else {
                lines.add(reported(goal, report(goal)));
            }
        }
        return lines;
    }

    /** A unit's result of an indicator, on whichever of its cards comes first. */
    Optional<IndicatorResult> find(OrgUnitId unit, IndicatorId indicator) {
        return found(unit, indicator).map(Found::result);
    }

    private Optional<Found> found(OrgUnitId unit, IndicatorId indicator) {
        for (CardResult card : cards.computeIfAbsent(unit, this::cards)) {
            Optional<IndicatorResult> result = card.findIndicator(indicator);
            if (result.isPresent()) {
                return Optional.of(new Found(card, result.get()));
            }
        }
        return Optional.empty();
    }

    private List<CardResult> cards(OrgUnitId unit) {
        return results.in(agreement.period())
                .findUnit(unit)
                .map(UnitResults::cards)
                .orElse(List.of());
    }

    private GoalLine measured(AgreementGoal goal, OrgUnitId unit, IndicatorId indicator) {
        Optional<Found> found = found(unit, indicator);
        if (found.isEmpty()) {
            return new GoalLine(goal, unit, Answer.UNDECIDED, Unanswered.NOT_ON_CARD, false, null, null);
        }
        IndicatorResult result = found.get().result();
        if (goal.aim() instanceof Aim.Direction way) {
            Verdict verdict = way.goal().answer(results, result);
            return new GoalLine(goal, unit, verdict.answer(), verdict.reason(), false, result, null);
        }
        Optional<Gate> gate = gate(goal.aim(), result.indicator());
        return gate.map(asked -> line(goal, unit, result, found.get().card().answer(asked)))
                .orElseGet(() ->
                        new GoalLine(goal, unit, Answer.UNDECIDED, Unjudged.INVALID_DEFINITION, false, result, null));
    }

    /** An approximate value is taken at its word, and said to be one: this is a goal, and no gate on money (J15). */
    static Optional<Gate> gate(Aim aim, Indicator indicator) {
        if (aim instanceof Aim.Light light) {
            return indicator
                    .scale()
                    .findLevel(light.level())
                    .map(known -> Gate.indicator(indicator.id(), known.id()).acceptsApproximate());
        }
        LevelBound ambition = ((Aim.Ambition) aim).ambition();
        return bound(ambition, indicator.direction())
                .map(bound -> Gate.published(indicator.id().value(), bound).acceptsApproximate());
    }

    /** A bare number means at least or at most, as the direction says; without one of these it says too little. */
    private static Optional<Bound> bound(LevelBound ambition, Direction direction) {
        if (ambition instanceof BareTarget bare) {
            boolean isOneSided = direction == Direction.HIGHER_IS_BETTER || direction == Direction.LOWER_IS_BETTER;
            return isOneSided ? Optional.of(bare.in(direction)) : Optional.empty();
        }
        return ambition instanceof Bound bound ? Optional.of(bound) : Optional.empty();
    }

    private static GoalLine line(AgreementGoal goal, OrgUnitId unit, IndicatorResult result, GateAnswer answer) {
        boolean about = result.findValue().isPresent() && result.isApproximate();
        @Nullable
        Reason reason = answer.answer() == Answer.UNDECIDED
                ? answer.findReason().orElse(answer.provisional() ? Unjudged.INCOMPLETE : Unanswered.NO_NUMBER)
                : null;
        return new GoalLine(goal, unit, answer.answer(), reason, about, result, null);
    }

    private Optional<GoalReport> report(AgreementGoal goal) {
        return reports.stream()
                .filter(report -> report.goal().equals(goal.id()))
                .max(Comparator.comparing(report -> report.step().on()));
    }

    /** Silence is no answer: what nobody reported is undecided, whether its day has passed or not (J15). */
    private GoalLine reported(AgreementGoal goal, Optional<GoalReport> report) {
        Optional<Answer> answer = report.flatMap(said -> answer(goal.aim(), said));
        return new GoalLine(
                goal,
                agreement.units().get(0),
                answer.orElse(Answer.UNDECIDED),
                answer.filter(known -> known != Answer.UNDECIDED).isPresent() ? null : Absence.NOT_REPORTED,
                false,
                null,
                report.orElse(null));
    }

    private static Optional<Answer> answer(Aim aim, GoalReport said) {
        if (aim instanceof Aim.Quantity quantity) {
            return said.amount().map(amount -> yesIf(quantity.bound().holds(amount)));
        }
        if (aim instanceof Aim.Milestone milestone) {
            return said.done()
                    .map(done -> yesIf(!milestone.deadline().isPassed(done)))
                    .or(said::judgement);
        }
        return said.judgement();
    }

    private static Answer yesIf(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
