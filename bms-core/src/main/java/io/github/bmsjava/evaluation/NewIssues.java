package io.github.bmsjava.evaluation;

import io.github.bmsjava.issue.Issue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is odd or wrong with one run and was not with another. */
final class NewIssues {
    private NewIssues() {}

    static List<Issue> of(Evaluation before, Evaluation after) {
        Concerned concerned = Concerned.between(before.plan(), before.inputs(), after.plan(), after.inputs());
        DefinitionIssues definitions = new DefinitionIssues(after.plan());
        Set<Issue> ofResults = after.issuesOf(concerned, Optional.of(definitions));
        Set<Issue> found = new LinkedHashSet<>(definitions.untold());
        found.removeAll(before.plan().issues());
        ofResults.removeAll(before.issuesOf(concerned, Optional.empty()));
        found.addAll(ofResults);
        return List.copyOf(found);
    }
}
