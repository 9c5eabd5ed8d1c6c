package io.github.bmsjava.agreement;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A talk between the parties of an agreement (R129, R136, R154). What was said is not kept here.
 *
 * @param agreement the id of the agreement
 * @param kind what for
 * @param on when
 */
public record Talk(String agreement, Kind kind, LocalDate on) {

    /** What a talk is for. Open: more may come. */
    public enum Kind {
        /** In which the agreement is made (avtaleinngåelse). */
        ENTERING("entering"),
        /** In which it is followed up (oppfølging). */
        FOLLOW_UP("follow-up"),
        /** In each tertial. */
        TERTIAL("tertial"),
        /** A talk of its own, for which a lack of progress gave the basis (R161). */
        SEPARATE("separate");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    /**
     * A talk that was not held.
     *
     * @param agreement whose talk
     * @param kind what for
     * @param period in which; the tertial of a tertial talk
     */
    public record Missing(LeaderAgreement agreement, Kind kind, Period period) {
        /** The agreement's id, the kind and the period. */
        @Override
        public String toString() {
            return agreement.id() + ": no " + kind.id() + " talk in " + period;
        }
    }

    /**
     * Checks the parts.
     *
     * @param agreement the id of the agreement
     * @param kind what for
     * @param on when
     * @throws IllegalArgumentException if the id is none
     */
    public Talk {
        Ids.require("agreement id", agreement);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }
}
