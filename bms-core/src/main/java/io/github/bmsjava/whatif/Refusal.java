package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.value.Language;
import java.util.Map;
import java.util.Set;

/** Issues by which something does not count, and what they say of a change that was tried. */
final class Refusal {
    /** Those that are no errors, since evaluation goes on beside what they leave out. */
    private static final Set<IssueCode> WITHOUT_ERROR = Set.of(
            ObservationIssue.PERIOD_NOT_ASKED,
            ObservationIssue.OWN_VALUE_REFUSED,
            ObservationIssue.NOT_MEASURED_HERE,
            ObservationIssue.WEIGHT_MISSING,
            ObservationIssue.BUDGET_NOT_PERIODISED,
            ObservationIssue.PERIOD_VALUE_REFUSED,
            ObservationIssue.DERIVED_VALUE_REPORTED,
            ObservationIssue.COMPUTED_VALUE_REPORTED,
            ObservationIssue.DEFINITION_CHANGED,
            ObservationIssue.JOIN_REFUSED,
            ObservationIssue.DIVIDED_WITHOUT_KEY,
            EvaluationIssue.NOT_ON_CARD,
            TargetIssue.CONTRADICTORY_TARGET,
            TargetIssue.TARGET_OF_NO_EVALUATED_PERIOD,
            ThresholdIssue.UNREADABLE_TARGET,
            ScorecardIssue.TARGET_WITHOUT_TYPE,
            ScorecardIssue.LAYER_WITHOUT_TYPE,
            ScorecardIssue.NOTHING_TO_REMOVE,
            ScorecardIssue.GROUP_RULE_OVERRULED,
            ScorecardIssue.WEIGHT_WITHOUT_RULE);

    private Refusal() {}

    static boolean isOne(Issue issue) {
        return issue.severity() == Severity.ERROR || WITHOUT_ERROR.contains(issue.code());
    }

    /** In one line, without a full stop. */
    static String sentence(Issue issue, Language language) {
        Messages messages = Messages.in(language);
        String said = messages.issue(issue).replaceAll("\\s*\\R\\s*", " ");
        String open = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        return messages.text("difference.refused", Map.of("issue", open));
    }
}
