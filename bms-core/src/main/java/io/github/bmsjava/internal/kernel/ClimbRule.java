package io.github.bmsjava.internal.kernel;

/**
 * How the figures of a column climb. Immutable.
 *
 * @param family what is done with the figures of the units below
 * @param form what the columns hold
 * @param ofPublished whether a plain mean is of published figures
 * @param own what becomes of a figure of a unit above others
 * @param requiresAll whether every expected unit has to be there
 * @param least of so many expected units ...
 * @param leastThere ... so many must be there, where not all are required
 * @param single publishes a unit's own figure
 * @param sums publishes what was added up
 * @param reasons by state, the code of why there is no figure; of {@link NumberColumn#EMPTY} what silence means
 * @param excluded by state, whether no figure was expected
 * @param undefined the code of a quotient without a value
 * @param suppressed the code of a cell that is withheld
 * @param nothing the code of a unit where nothing is measured
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ClimbRule(
        Family family,
        Form form,
        boolean ofPublished,
        Own own,
        boolean requiresAll,
        long least,
        long leastThere,
        Publisher single,
        Publisher sums,
        byte[] reasons,
        boolean[] excluded,
        byte undefined,
        byte suppressed,
        byte nothing) {

    /** What is done with the figures of the units below. */
    public enum Family {
        /** They do not climb: every unit has its own. */
        NONE,
        /** Added up. */
        SUM,
        /** Numerators over denominators, both added up. */
        RATIO,
        /** Means times numbers over numbers, both added up. */
        MEAN_BY_N,
        /** Added up, over how many there are. */
        PLAIN_MEAN,
        /** The smallest. */
        MINIMUM,
        /** The greatest. */
        MAXIMUM,
        /** How many there are. */
        COUNT,
        /** Something that is worked out elsewhere. */
        ELSEWHERE
    }

    /** What the columns hold. */
    public enum Form {
        /** One number. */
        AMOUNT,
        /** Numerator and denominator. */
        RATIO,
        /** A mean and of how many. */
        MEAN
    }

    /** What becomes of a figure of a unit above others. */
    public enum Own {
        /** It does not count. */
        REFUSED,
        /** It stands for all below. */
        REPLACES,
        /** It counts beside those below. */
        ADDS
    }

    boolean isEnough(int there, int expected) {
        if (there == expected) {
            return true;
        }
        return !requiresAll && there > 0 && there * least >= leastThere * expected;
    }
}
