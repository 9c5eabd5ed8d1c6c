package io.github.bmsjava.agreement;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the goals of an agreement can be evaluated on the cards of a model. */
final class AgreementCheck {
    private final LeaderAgreement agreement;
    private final ScorecardModel model;
    private final Organisation organisation;

    AgreementCheck(LeaderAgreement agreement, ScorecardModel model, Organisation organisation) {
        this.agreement = agreement;
        this.model = model;
        this.organisation = organisation;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (AgreementGoal goal : agreement.goals()) {
            for (OrgUnitId unit : agreement.units()) {
                goal.aim()
                        .findIndicator()
                        .flatMap(indicator -> fault(goal.aim(), indicator, unit))
                        .ifPresent(why -> issues.add(Issue.of(AgreementIssue.GOAL_WITHOUT_SUBJECT, agreement.id())
                                .with("agreement", agreement.id())
                                .with("goal", goal.id())
                                .with("why", why)));
            }
        }
        return issues;
    }

    private Optional<String> fault(Aim aim, IndicatorId indicator, OrgUnitId unit) {
        List<UnitCard> cards = organisation
                .findUnit(unit)
                .flatMap(known -> model.cardsOf(known, agreement.period()).partial())
                .orElse(List.of());
        Optional<Indicator> found = cards.stream()
                .flatMap(UnitCard::allRows)
                .filter(row -> row.entry().indicator().equals(indicator))
                .findFirst()
                .flatMap(row -> model.findIndicator(indicator, agreement.period()));
        if (found.isEmpty()) {
            return Optional.of("no card of '" + unit + "' has the indicator '" + indicator + "'");
        }
        boolean asks = !(aim instanceof Aim.Direction);
        return asks && GoalJudge.gate(aim, found.get()).isEmpty()
                ? Optional.of(
                        "indicator '" + indicator + "' has no such level, or no direction to read the ambition by")
                : Optional.empty();
    }
}
