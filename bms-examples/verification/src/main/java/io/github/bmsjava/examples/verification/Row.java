package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.QualityFlag;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of one row of a card: filled in by the steps, then read by the groups. */
final class Row {
    Status status;

    /** The levels it is judged by. */
    @Nullable
    StatusScale scale;

    /** Whether it is an absence that was not expected to be a value. */
    boolean excluded;

    /** Whether its frequency plans something in the period. */
    boolean planned = true;

    boolean computed;

    @Nullable
    Q exact;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal score;

    /** The rule that judged; null where there is no light, or the light came from lights. */
    @Nullable
    StatusRule rule;

    Coverage coverage = new Coverage(0, 0);

    @Nullable
    Q weightThere;

    @Nullable
    Q weightExpected;

    @Nullable
    Coverage periods;

    @Nullable
    Q top;

    @Nullable
    Q bottom;

    @Nullable
    BigDecimal ownValue;

    @Nullable
    Period carriedFrom;

    @Nullable
    Breakdown breakdown;

    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);

    private Row(Status status) {
        this.status = status;
    }

    static Row absent(Absence why, boolean excluded) {
        Row row = new Row(Status.none(why));
        row.excluded = excluded;
        return row;
    }

    /** Of an indicator that nobody defined. */
    static Row undefined() {
        return new Row(Status.none(Unjudged.INVALID_DEFINITION));
    }

    static Row there() {
        return absent(Absence.NOT_REPORTED, false);
    }

    boolean isProvisional() {
        return marks.contains(Mark.PARTIAL_UNITS)
                || marks.contains(Mark.PARTIAL_PERIODS)
                || marks.contains(Mark.EARLIER_PERIOD)
                || marks.contains(Mark.CARRIED_FORWARD);
    }

    boolean isApproximate() {
        return flags.contains(QualityFlag.APPROXIMATE) && (value != null || status.isJudged());
    }

    Facts facts() {
        Facts facts = new Facts();
        facts.put("status", status);
        facts.put("value", value);
        facts.put("exact", exact);
        facts.put("score", score);
        facts.put("computed", computed);
        facts.put("coverage", coverage);
        facts.put("weight coverage", weightThere == null ? null : weightThere + " of " + weightExpected);
        facts.put("periods", periods);
        facts.put("parts", top == null ? null : top + " / " + bottom);
        facts.put("own value", ownValue);
        facts.put("carried from", carriedFrom);
        facts.put("marks", marks);
        facts.put("approximate", isApproximate());
        facts.put("breakdown", breakdown);
        return facts;
    }
}
