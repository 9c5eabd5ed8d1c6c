package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a group, with what the rules and gates must know of it (J7, J15).
 *
 * @param id the id of the indicator or group
 * @param name what it is called
 * @param isGroup whether it is a group
 * @param weight the nominal weight
 * @param status its light, or why it has none
 * @param score its published score, or null
 * @param applicable whether it belongs to the group's denominator
 * @param provisional whether it rests on less than was expected, or on an older figure
 * @param approximate whether it rests on an approximate figure
 * @param withheld whether it is withheld: a row itself, a group that lacks nothing but withheld parts
 */
record Part(
        String id,
        Label name,
        boolean isGroup,
        BigDecimal weight,
        Status status,
        @Nullable BigDecimal score,
        boolean applicable,
        boolean provisional,
        boolean approximate,
        boolean withheld) {

    private static final Set<Reason> NOTHING_EXPECTED = Set.of(
            Absence.NOT_APPLICABLE,
            Absence.NOT_DUE,
            Absence.NOT_IN_USE,
            Unjudged.NOT_DECIDED,
            Unjudged.NO_DIRECTION,
            Unjudged.STATISTICS);

    /** An indicator; one that nobody defined has no explanation, and no light for that reason. */
    static Part of(CardEntry entry, @Nullable Explanation result) {
        String id = entry.indicator().value();
        if (result == null) {
            Status undefined = Status.none(Unjudged.INVALID_DEFINITION);
            return new Part(id, Label.of(id), false, entry.weight(), undefined, null, true, false, false, false);
        }
        return new Part(
                id,
                result.indicator().name(),
                false,
                entry.weight(),
                result.status(),
                result.score().orElse(null),
                isApplicable(result.status()) && !isUnplanned(result),
                isProvisional(result),
                isApproximate(result),
                result.status().findReason().filter(Absence.SUPPRESSED::equals).isPresent());
    }

    /** A group with a rule. */
    static Part of(Group group, GroupOutcome result) {
        Status status = result.explanation().status();
        return new Part(
                group.id().value(),
                group.name(),
                true,
                group.weight(),
                status,
                result.explanation().score().orElse(null),
                isApplicable(status),
                result.isProvisional(),
                result.isApproximate(),
                result.isWithheld());
    }

    static boolean isProvisional(Explanation result) {
        return Provisional.isProvisional(result.marks());
    }

    static boolean isApproximate(Explanation result) {
        // a flag on words or on nothing says nothing about a figure
        return result.flags().contains(QualityFlag.APPROXIMATE)
                && (result.published().isPresent() || result.status().isJudged());
    }

    private static boolean isApplicable(Status status) {
        return status.findReason()
                .map(reason -> !NOTHING_EXPECTED.contains(reason))
                .orElse(true);
    }

    /** Nothing came, and nothing was to come. */
    private static boolean isUnplanned(Explanation result) {
        return result.status().findReason().filter(Absence.class::isInstance).isPresent()
                && !result.indicator().isPlannedIn(result.key().period());
    }

    /** Whether it has what the rule needs: a score for a weighted score, a light for the others. */
    boolean isJudged(boolean byScore) {
        return byScore ? score != null : status.isJudged();
    }

    GroupPart explained(@Nullable Fraction effective, boolean countedAsWorst) {
        return new GroupPart(id, name, isGroup, weight, effective, status, score, applicable, countedAsWorst);
    }
}
