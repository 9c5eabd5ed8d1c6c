package io.github.bmsjava.internal.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word nearest to a mistyped one, for messages. */
public final class Nearest {
    /** Beyond this length texts are compared by their beginning only. */
    private static final int MAX_COMPARED = 40;

    private Nearest() {}

    /**
     * The nearest known word: alike but for case, or a few letters off (one in three, at most three). Of equally near
     * ones the first in alphabetical order, so that the answer does not depend on the order of the words.
     *
     * @param word what was written
     * @param known what could have been meant
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = fold(word);
        int limit = Math.min(3, Math.max(1, wanted.length() / 3));
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : known) {
            int distance = distance(wanted, fold(candidate), bestDistance);
            if (distance < bestDistance
                    || (distance == bestDistance && best != null && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * A second line for an error message: {@code "\nMaybe 'lund' was meant."}, or nothing.
     *
     * @param word what was written
     * @param known what could have been meant
     * @return the line with its line break, or the empty text
     */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "\nMaybe '" + near + "' was meant.").orElse("");
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() <= MAX_COMPARED ? lower : lower.substring(0, MAX_COMPARED);
    }

    /** The edit distance (insert, delete, replace), or something above the limit as soon as it must exceed it. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (nextRow(row, a.charAt(i - 1), b, i) > limit) {
                return limit + 1;
            }
        }
        return row[b.length()];
    }

    /** Replaces row i − 1 by row i and gives its minimum. */
    private static int nextRow(int[] row, char letter, String b, int i) {
        int diagonal = row[0];
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
