package io.github.bmsjava.agreement;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in a class of the bonus, and why (R166–R169).
 *
 * @param unit the unit
 * @param standing how it stands
 * @param rank its rank among those that are ranked, equal figures sharing one; zero where it has none
 * @param figure what it is ranked by: its result, or its change; null where there is none
 * @param economy how the economy gate was answered
 * @param reason why it has no certain figure; null where it has one
 * @param mayWin for an undecided one, whether it could still be first or share the first place; false for all others
 */
public record BonusPlace(
        OrgUnitId unit,
        Standing standing,
        int rank,
        @Nullable BigDecimal figure,
        GateAnswer economy,
        @Nullable Reason reason,
        boolean mayWin) {

    /** How a unit stands. Closed. */
    public enum Standing {
        /** First, alone or with others, among those that are certain. */
        FIRST("first"),
        /** Ranked behind the first. */
        RANKED("ranked"),
        /** Cannot be decided; blocks the class where it may win. */
        UNDECIDED("undecided"),
        /** Out, since the economy gate was answered no; the next best has moved up. */
        OUT("out"),
        /** Stands outside: nothing was to be measured, now or before. Blocks nothing. */
        OUTSIDE("outside");

        private final String id;

        Standing(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case
         */
        public String id() {
            return id;
        }
    }

    /**
     * Checks what must be there.
     *
     * @param unit the unit
     * @param standing how it stands
     * @param rank its rank, or zero
     * @param figure what it is ranked by, or null
     * @param economy how the economy gate was answered
     * @param reason why it has no certain figure, or null
     * @param mayWin whether an undecided one could still be first
     */
    public BonusPlace {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(economy, "economy");
    }

    /**
     * What it is ranked by.
     *
     * @return its result, or its change; empty where there is none
     */
    public Optional<BigDecimal> findFigure() {
        return Optional.ofNullable(figure);
    }

    /**
     * Why it has no certain figure.
     *
     * @return the reason; empty where it has one
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /** For example {@code 1 lund 5.3 (economy yes)}, {@code out moen 5.6 (economy no)}. */
    @Override
    public String toString() {
        return (rank > 0 ? Integer.toString(rank) : standing.id()) + " " + unit
                + (figure == null ? "" : " " + figure.toPlainString())
                + (reason == null ? "" : " [" + reason.id() + "]")
                + " (economy " + Answers.of(economy) + ")" + (mayWin ? ", may win" : "");
    }
}
