package io.github.bmsjava.agreement;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with agreements and schemes. Open: more may come. */
public enum AgreementIssue implements IssueCode {
    /** A condition of a scheme about a group that has no light of its own. */
    CONDITION_WITHOUT_RULE(
            "condition-without-rule",
            Severity.ERROR,
            "{subject}: condition '{condition}' asks about group '{group}', which has no rule and so no light.\n"
                    + "Maybe give the group a rule: mean or worst, as the scheme says."),
    /** A condition of a scheme about what the card does not have. */
    CONDITION_WITHOUT_SUBJECT(
            "condition-without-subject",
            Severity.ERROR,
            "{subject}: condition '{condition}' asks about '{part}', which is not on card '{card}'.{hint}"),
    /** A condition of a scheme that names a level which its scale does not have. */
    CONDITION_LEVEL(
            "condition-level",
            Severity.ERROR,
            "{subject}: condition '{condition}' asks for level '{level}', which is not on the scale {scale}."),
    /** A unit without an agreement for its leader (R151). */
    LEADER_WITHOUT_AGREEMENT(
            "leader-without-agreement", Severity.WARNING, "Unit '{unit}' has a leader and no agreement for {period}."),
    /** An agreement that not both have signed (R154). */
    AGREEMENT_NOT_SIGNED(
            "agreement-not-signed",
            Severity.WARNING,
            "Agreement '{agreement}' version {version} is not signed by {missing}, so it is not evaluated."),
    /** A goal that nothing can be found for. */
    GOAL_WITHOUT_SUBJECT(
            "goal-without-subject",
            Severity.ERROR,
            "Agreement '{agreement}', goal '{goal}': {why}, so it cannot be decided.");

    private final String id;
    private final Severity severity;
    private final String template;

    AgreementIssue(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
