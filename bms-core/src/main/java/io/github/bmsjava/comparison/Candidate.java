package io.github.bmsjava.comparison;

import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One that is ranked.
 *
 * @param compared who
 * @param merit the larger the better
 * @param least the least merit it can have; null where nobody knows
 * @param most the most merit it can have; null where nobody knows
 */
record Candidate(
        Compared compared,
        Fraction merit,
        @Nullable Fraction least,
        @Nullable Fraction most) {

    /** Ranks by merit, best first, those of equal rank in the order given. */
    static List<Place> rank(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::merit).reversed());
        List<Fraction> leasts = sorted(sorted.stream().map(Candidate::least));
        List<Fraction> mosts = sorted(sorted.stream().map(Candidate::most));
        List<Place> places = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            Candidate own = sorted.get(i);
            if (i == 0 || sorted.get(i - 1).merit.compareTo(own.merit) != 0) {
                rank = i + 1;
            }
            // whoever is better for sure pushes down the best rank, whoever can be better the worst
            int surely = own.most == null ? 0 : above(leasts, own.most);
            int unknown = sorted.size() - mosts.size();
            int possibly = own.least == null ? sorted.size() : unknown + above(mosts, own.least);
            boolean itself = own.least == null || own.most == null || own.most.compareTo(own.least) > 0;
            places.add(new Place(own.compared, rank, 1 + surely, itself ? possibly : 1 + possibly));
        }
        return places;
    }

    private static List<Fraction> sorted(Stream<@Nullable Fraction> some) {
        List<Fraction> known = new ArrayList<>();
        some.forEach(one -> {
            if (one != null) {
                known.add(one);
            }
        });
        Collections.sort(known);
        return known;
    }

    /** How many of a sorted list are more than a limit. */
    private static int above(List<Fraction> sorted, Fraction limit) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).compareTo(limit) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.size() - from;
    }

    /** Units before reference series, each by id. */
    static final Comparator<Compared> BY_ID = Comparator.<Compared, Integer>comparing(
                    one -> one.subject().fold(unit -> 0, reference -> 1))
            .thenComparing(one -> one.subject().value());
}
