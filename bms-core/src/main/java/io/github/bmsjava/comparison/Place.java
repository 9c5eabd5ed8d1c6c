package io.github.bmsjava.comparison;

import java.util.Objects;

/**
 * A place in a ranking.
 *
 * @param compared whose place it is
 * @param rank from 1; equal figures share a rank, and as many ranks are left out after them (1, 1, 3)
 * @param best the best rank it can have, where figures are uncertain; else the rank
 * @param worst the worst rank it can have, where figures are uncertain; else the rank
 */
public record Place(Compared compared, int rank, int best, int worst) {
    /**
     * Checks the numbers.
     *
     * @param compared whose place it is
     * @param rank from 1
     * @param best at most the rank
     * @param worst at least the rank
     */
    public Place {
        Objects.requireNonNull(compared, "compared");
        if (best < 1 || rank < best || worst < rank) {
            throw new IllegalArgumentException("rank " + rank + " is not from " + best + " to " + worst + ".");
        }
    }

    /**
     * Whether no uncertainty of a figure can change the rank.
     *
     * @return true if best and worst rank are the rank
     */
    public boolean isCertain() {
        return best == worst;
    }

    /** For example {@code 3 lund 5.1}, or {@code 3 (2-5) lund 5.1}. */
    @Override
    public String toString() {
        return rank + (isCertain() ? "" : " (" + best + "-" + worst + ")") + " " + compared;
    }
}
