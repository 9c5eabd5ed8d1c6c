package io.github.bmsjava.examples.verification;

import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a group with a rule.
 *
 * @param id the indicator or group
 * @param weight its nominal weight
 * @param row the indicator's row; null for a group
 * @param group the group; null for an indicator
 * @param scored whether a score is asked of it
 * @param effective the weight with which it counted; null where it did not
 * @param countedAsWorst whether it counted without a light
 */
record GroupPiece(
        String id,
        Q weight,
        @Nullable Row row,
        @Nullable GroupRow group,
        boolean scored,
        @Nullable Q effective,
        boolean countedAsWorst) {

    static GroupPiece of(String id, BigDecimal weight, Row row, GroupRule rule) {
        return new GroupPiece(id, Q.of(weight), row, null, isScored(rule), null, false);
    }

    static GroupPiece of(String id, BigDecimal weight, GroupRow group, GroupRule rule) {
        return new GroupPiece(id, Q.of(weight), null, group, isScored(rule), null, false);
    }

    private static boolean isScored(GroupRule rule) {
        return rule.kind() == GroupRule.Kind.WEIGHTED_SCORE;
    }

    GroupPiece counted(@Nullable Q share, boolean asWorst) {
        return new GroupPiece(id, weight, row, group, scored, share, asWorst);
    }

    Status status() {
        return row != null ? row.status : java.util.Objects.requireNonNull(group).status;
    }

    @Nullable
    BigDecimal score() {
        return row != null ? row.score : java.util.Objects.requireNonNull(group).score;
    }

    boolean isJudged() {
        return scored ? score() != null : status().isJudged();
    }

    boolean applicable() {
        if (status().isJudged()) {
            return true;
        }
        Reason reason = status().reason();
        boolean never = reason == Absence.NOT_APPLICABLE
                || reason == Absence.NOT_DUE
                || reason == Absence.NOT_IN_USE
                || reason == Unjudged.NOT_DECIDED
                || reason == Unjudged.NO_DIRECTION
                || reason == Unjudged.STATISTICS;
        return !never && (row == null || row.planned || !(reason instanceof Absence));
    }

    /** Whether it is withheld: a row itself, a group that lacks nothing but suppressed parts. */
    boolean isSuppressed() {
        if (group == null) {
            return status().findReason().filter(Absence.SUPPRESSED::equals).isPresent();
        }
        List<GroupPiece> lacking = group.parts.stream()
                .filter(part -> part.applicable() && !part.isJudged())
                .toList();
        return !lacking.isEmpty() && lacking.stream().allMatch(GroupPiece::isSuppressed);
    }

    boolean isProvisional() {
        return row != null
                ? row.isProvisional()
                : java.util.Objects.requireNonNull(group).isProvisional();
    }

    boolean isApproximate() {
        return row != null
                ? row.isApproximate()
                : java.util.Objects.requireNonNull(group).isApproximate();
    }

    @Override
    public String toString() {
        BigDecimal score = score();
        return (group == null ? "" : "group ") + id + " " + weight + " " + effective + " " + status() + " "
                + (score == null ? null : score.toPlainString()) + (applicable() ? " applicable" : "")
                + (countedAsWorst ? " as worst" : "");
    }
}
