package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.GroupRule;
import java.util.List;

/**
 * What became of a group, with the parts that the gates and the groups above look into.
 *
 * @param explanation the result
 * @param parts its parts, in card order
 */
record GroupOutcome(GroupExplanation explanation, List<Part> parts) {

    private boolean byScore() {
        return explanation
                .rule()
                .filter(rule -> rule.kind() == GroupRule.Kind.WEIGHTED_SCORE)
                .isPresent();
    }

    /** Whether more data may still turn it: an applicable part is not judged, or is provisional itself. */
    boolean isProvisional() {
        boolean byScore = byScore();
        return parts.stream().anyMatch(part -> part.applicable() && (!part.isJudged(byScore) || part.provisional()));
    }

    /** Whether it rests on an approximate figure. */
    boolean isApproximate() {
        return parts.stream().anyMatch(part -> part.applicable() && part.approximate());
    }

    /** Whether it lacks some parts, and only such as are withheld. */
    boolean isWithheld() {
        boolean byScore = byScore();
        List<Part> lacking = parts.stream()
                .filter(part -> part.applicable() && !part.isJudged(byScore))
                .toList();
        return !lacking.isEmpty() && lacking.stream().allMatch(Part::withheld);
    }
}
