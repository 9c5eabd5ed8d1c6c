package io.github.bmsjava.json;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.Talk;
import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgLevel;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.TargetAssignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from one document or from several, before it is put together: a unit's parent may stand in another file. */
final class Parts {
    boolean hasOrganisation;
    final List<OrgLevel> levels = new ArrayList<>();
    final List<OrgUnit> units = new ArrayList<>();
    final List<ReferenceSeries> references = new ArrayList<>();
    final List<Reorganisation> events = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<Scorecard> cards = new ArrayList<>();
    final List<TargetAssignment> targets = new ArrayList<>();
    final List<Observation> observations = new ArrayList<>();
    final List<SourceDeclaration> sources = new ArrayList<>();
    final List<LeaderAgreement> agreements = new ArrayList<>();
    final List<Talk> talks = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();
    final List<StoredResults> results = new ArrayList<>();
    boolean hasWheel;
    final AnnualWheel.Builder wheel = AnnualWheel.builder();
    final BmsCycle.Builder cycle = BmsCycle.builder();
    private @Nullable LooserPolicy policy;
    private boolean policyClashes;

    void policy(LooserPolicy stated, Value at) {
        if (policy != null && policy != stated && !policyClashes) {
            policyClashes = true;
            at.report(at.issue(DocumentIssue.POLICY_TWICE)
                    .with("one", policy.id())
                    .with("other", stated.id()));
        }
        policy = stated;
    }

    BmsDocument assemble(List<Issue> issues) {
        BmsDocument.Builder document = BmsDocument.builder();
        if (hasOrganisation) {
            Organisation.Builder organisation = Organisation.builder();
            levels.forEach(organisation::level);
            references.forEach(organisation::reference);
            events.forEach(organisation::event);
            organisation.units(units).build().collect(issues).ifPresent(document::organisation);
        }
        document.looserTargets(policy == null || policyClashes ? LooserPolicy.WARN : policy);
        indicators.forEach(document::indicator);
        cards.forEach(document::card);
        targets.forEach(document::target);
        observations.forEach(document::observation);
        sources.forEach(document::source);
        agreements.forEach(document::agreement);
        talks.forEach(document::talk);
        actions.forEach(document::action);
        comments.forEach(document::comment);
        results.forEach(document::results);
        if (hasWheel) {
            wheel.build().collect(issues).ifPresent(cycle::wheel);
        }
        return document.cycle(cycle.build()).build();
    }
}
