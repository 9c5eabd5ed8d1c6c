package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a group, or of a card as a whole. */
final class GroupRow {
    final String id;

    @Nullable
    final GroupRule rule;

    Status status;

    @Nullable
    Q exact;

    @Nullable
    BigDecimal score;

    @Nullable
    BigDecimal share;

    Q judged = Q.ZERO;
    Q applicable = Q.ZERO;
    List<GroupPiece> parts = List.of();
    final List<String> gates = new ArrayList<>();
    final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    @Nullable
    Breakdown breakdown;

    GroupRow(String id, @Nullable GroupRule rule, Status status) {
        this.id = id;
        this.rule = rule;
        this.status = status;
    }

    /** Whether a part is missing, or may change (J15). */
    boolean isProvisional() {
        return parts.stream().anyMatch(part -> part.applicable() && (!part.isJudged() || part.isProvisional()));
    }

    boolean isApproximate() {
        return parts.stream().anyMatch(part -> part.applicable() && part.isApproximate());
    }

    /** Whether nothing that its parts say could give it a light: then it says no more than that. */
    private boolean isNeverJudged() {
        return status.findReason()
                .filter(reason -> reason == Unjudged.STATISTICS
                        || reason == Unjudged.INVALID_DEFINITION
                        || reason == Absence.NOT_IN_USE)
                .isPresent();
    }

    Facts facts() {
        Facts facts = new Facts();
        facts.put("status", status);
        if (rule == null || isNeverJudged()) {
            return facts;
        }
        facts.put("exact", exact);
        facts.put("score", score);
        facts.put("share", share);
        facts.put("coverage", judged + " of " + applicable);
        facts.put("parts", parts);
        facts.put("gates", gates);
        facts.put("marks", marks);
        facts.put("breakdown", breakdown);
        return facts;
    }
}
