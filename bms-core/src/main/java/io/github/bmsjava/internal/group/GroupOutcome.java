package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.GroupRule;
import java.math.BigDecimal;
import java.util.List;

/**
 * What became of a group, with the parts that the gates and the groups above look into.
 *
 * @param explanation the result
 * @param parts its parts, in card order
 */
record GroupOutcome(GroupExplanation explanation, List<Part> parts) {

    /** Where the group has another light: all of it that its parts still tell is whether more may turn it, and whether it is approximate. */
    GroupOutcome supposed(GroupExplanation other) {
        Part itself = new Part(
                other.id(),
                other.name(),
                true,
                BigDecimal.ONE,
                other.status(),
                other.score().orElse(null),
                true,
                isProvisional(),
                isApproximate(),
                false);
        return new GroupOutcome(other, List.of(itself));
    }

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
