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
     * The nearest known word: alike but for case, or a few letters off or swapped (one in three, at most three). Of equally near
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

    /** The edit distance (insert, delete, replace, swap), or something above the limit as soon as it must exceed it. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (fillRow(rows, i, a, b) > limit) {
                return limit + 1;
            }
        }
        return rows[a.length()][b.length()];
    }

    /** Fills a row and gives its minimum. */
    private static int fillRow(int[][] rows, int i, String a, String b) {
        rows[i][0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            int edited = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
            rows[i][j] = isSwap(a, b, i, j) ? Math.min(edited, rows[i - 2][j - 2] + 1) : edited;
            least = Math.min(least, rows[i][j]);
        }
        return least;
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
