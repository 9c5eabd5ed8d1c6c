package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an indicator, a group or a card: the figure, the light and the points.
 *
 * @param value the published value; null where there is none, and for a group or card
 * @param status the level, or why there is none
 * @param score 0 to 100 with two decimals, or null
 */
public record Judgement(
        @Nullable BigDecimal value, Status status, @Nullable BigDecimal score) {
    /** What is said of every withheld cell. */
    static final Judgement WITHHELD = new Judgement(null, Status.none(Absence.SUPPRESSED), null);

    /**
     * Checks that the light is there.
     *
     * @param value the published value, or null
     * @param status the level, or why there is none
     * @param score the points, or null
     */
    public Judgement {
        Objects.requireNonNull(status, "status");
    }

    static Judgement of(IndicatorResult result) {
        return new Judgement(
                result.findValue().orElse(null), result.status(), result.score().orElse(null));
    }

    static Judgement of(GroupResult result) {
        return new Judgement(null, result.status(), result.score().orElse(null));
    }

    /**
     * The published value.
     *
     * @return the value, if there is one
     */
    public Optional<BigDecimal> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * The points.
     *
     * @return 0 to 100 with two decimals, if there are any
     */
    public Optional<BigDecimal> findScore() {
        return Optional.ofNullable(score);
    }

    /** Whether it is withheld (J16). */
    boolean isWithheld() {
        return status.findReason().filter(Absence.SUPPRESSED::equals).isPresent();
    }

    /** Whether both have the same light, or none for the same reason; what a level is called does not count. */
    boolean hasLightOf(Judgement other) {
        return status.isJudged() == other.status.isJudged() && light().equals(other.light());
    }

    /** Whether both have the same points, or none. */
    boolean hasScoreOf(Judgement other) {
        return isSame(score, other.score);
    }

    /** Whether both say the same: a number that is written with more decimals is no other. */
    boolean saysTheSameAs(Judgement other) {
        return hasLightOf(other) && isSame(value, other.value) && hasScoreOf(other);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** The id of the level, or of the reason why there is none. */
    private String light() {
        return status.findLevel()
                .map(StatusLevel::id)
                .orElseGet(() -> status.findReason().map(Reason::id).orElseThrow());
    }

    /** The light, and the value and points where there are any. */
    @Override
    public String toString() {
        return light()
                + (value == null ? "" : " " + value.toPlainString())
                + (score == null ? "" : ", " + score.toPlainString() + " points");
    }
}
