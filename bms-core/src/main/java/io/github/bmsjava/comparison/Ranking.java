package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is best, by one named indicator, by the points of one declared group, or by progress (R108, R166, R167). Equal published
 * figures share a rank (1, 1, 3); who has no figure is listed with the reason and has no rank, not the last one. Immutable.
 *
 * <pre>{@code
 * Ranking schools = Ranking.of(results, "2014", "trivsel", ComparisonGroup.ofType("skole"));
 * schools.place("lund").rank();   // 3
 * schools.missing();              // ås (not-reported)
 * }</pre>
 *
 * <p>Where figures are uncertain a place has a best and a worst rank. An approximate value ("Ca 97") can be anything until a
 * {@link #withTolerance tolerance} is stated.
 */
public final class Ranking {
    private static final int SHOWN = 20;

    private final Benchmark benchmark;
    private final Direction direction;
    private final boolean bySize;
    private final Uncertainty uncertainty;
    private final ImmutableList<Place> places;
    private final ImmutableList<Compared> missing;

    private Ranking(Benchmark benchmark, Direction direction, boolean bySize, Uncertainty uncertainty) {
        this.benchmark = benchmark;
        this.direction = direction;
        this.bySize = bySize;
        this.uncertainty = uncertainty;
        List<Candidate> candidates = new ArrayList<>();
        List<Compared> left = new ArrayList<>(benchmark.missing());
        for (Compared one : benchmark.members()) {
            if (one.findFigure().isPresent()) {
                Optional<Fraction> merit = Better.merit(direction, one.range(), Fraction.of(one.figure()));
                merit.ifPresentOrElse(
                        known -> candidates.add(uncertainty.candidate(one, direction, known)),
                        () -> left.add(one.because(Unanswered.NO_RANGE)));
            }
        }
        this.places = ImmutableList.copyOf(Candidate.rank(candidates));
        this.missing = ImmutableList.sortedCopyOf(Candidate.BY_ID, left);
    }

    /**
     * Ranks figures, the best first. Within a range the nearer to its own range is the better; ranges that differ are marked.
     *
     * @param benchmark the figures
     * @return the ranking
     * @throws IllegalArgumentException if the indicator has no direction
     */
    public static Ranking of(Benchmark benchmark) {
        if (benchmark.direction() == Direction.NONE) {
            throw new IllegalArgumentException("indicator '" + benchmark.id()
                    + "' has no direction, so that no figure is better than another."
                    + "\nMaybe Ranking.bySize(benchmark) was meant: it orders by size, and says so.");
        }
        return new Ranking(benchmark, benchmark.direction(), false, Uncertainty.NONE);
    }

    /**
     * Ranks the actual values of an indicator, the best first.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param indicator the id of the indicator
     * @param group who is compared
     * @return the ranking
     * @throws IllegalArgumentException if there is no such period, indicator or group, or the indicator has no direction
     */
    public static Ranking of(Results results, String period, String indicator, ComparisonGroup group) {
        return of(Benchmark.of(results, period, indicator, group));
    }

    /**
     * Ranks by the change since the previous measured period, the best progress first (R167). Who has no earlier value is not
     * eligible: it is among the missing.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param indicator the id of the indicator
     * @param group who is compared
     * @return the ranking
     * @throws IllegalArgumentException if there is no such period, indicator or group, or the indicator has no direction
     */
    public static Ranking ofProgress(Results results, String period, String indicator, ComparisonGroup group) {
        return of(Benchmark.ofProgress(results, period, indicator, group));
    }

    /**
     * Ranks by the points of a group of the card, or of the whole card, most points first.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param scored the id of the group or card, whose rule is a weighted score
     * @param group who is compared
     * @return the ranking
     * @throws IllegalArgumentException if there is no such period or group, or the group has no points
     */
    public static Ranking ofScore(Results results, String period, String scored, ComparisonGroup group) {
        return of(Benchmark.ofScore(results, period, scored, group));
    }

    /**
     * Orders by size, the largest first, whatever is better: for what has no direction.
     *
     * @param benchmark the figures
     * @return a ranking that {@link #isBySize() says so}
     */
    public static Ranking bySize(Benchmark benchmark) {
        return new Ranking(benchmark, Direction.HIGHER_IS_BETTER, true, Uncertainty.NONE);
    }

    /**
     * The same ranking where an approximate value can be off by no more than a tolerance.
     *
     * @param tolerance in the unit of what is ranked, zero or more, for example {@code "2"}; a change between two approximate
     *     values can be off by twice as much
     * @return a ranking with ranges of ranks
     */
    public Ranking withTolerance(String tolerance) {
        return new Ranking(benchmark, direction, bySize, uncertainty.tolerance(tolerance));
    }

    /**
     * The same ranking where some figures can lie anywhere in an interval; its limits count as within it.
     *
     * @param intervals by the id of the unit or reference series, around its figure, in the unit of what is ranked; it goes
     *     before the tolerance
     * @return a ranking with ranges of ranks
     * @throws IllegalArgumentException if one is of nobody who is compared, or does not hold the figure
     */
    public Ranking withIntervals(Map<String, Bound.Interval> intervals) {
        List<String> known =
                benchmark.members().stream().map(one -> one.subject().value()).toList();
        intervals.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "interval of '" + id + "', which is not ranked." + Nearest.hint(id, known));
                });
        return new Ranking(benchmark, direction, bySize, new Uncertainty(uncertainty.tolerance(), intervals));
    }

    /**
     * The figures that were ranked.
     *
     * @return with averages, quartiles and what stands beside
     */
    public Benchmark benchmark() {
        return benchmark;
    }

    /**
     * Whether it orders by size and says nothing of better.
     *
     * @return true if so
     */
    public boolean isBySize() {
        return bySize;
    }

    /**
     * The places.
     *
     * @return best first; those that share a rank by id
     */
    public List<Place> places() {
        return places;
    }

    /**
     * The place of a member.
     *
     * @param id of the unit or reference series
     * @return its place
     * @throws IllegalArgumentException if it has none; the message says why
     */
    public Place place(String id) {
        return places.stream()
                .filter(place -> place.compared().subject().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' has no rank: " + why(id)));
    }

    private String why(String id) {
        return Stream.concat(missing.stream(), withheld().stream())
                .filter(one -> one.subject().value().equals(id))
                .flatMap(one -> one.findReason().stream())
                .map(reason -> reason.id() + ".")
                .findFirst()
                .orElseGet(() -> "it is not a member of " + benchmark.group() + "."
                        + Nearest.hint(
                                id,
                                places.stream()
                                        .map(place -> place.compared().subject().value())
                                        .toList()));
    }

    /**
     * Those that share the first rank.
     *
     * @return one, several, or none where nobody has a figure
     */
    public List<Place> first() {
        return places.stream().filter(place -> place.rank() == 1).toList();
    }

    /**
     * The members without a rank, but those withheld.
     *
     * @return by id, each with its reason
     */
    public List<Compared> missing() {
        return missing;
    }

    /**
     * The members whose figure is withheld to protect persons (J16).
     *
     * @return by id
     */
    public List<Compared> withheld() {
        return benchmark.withheld();
    }

    /**
     * How many of the members have a rank.
     *
     * @return of those of whom a figure was to be expected (J4)
     */
    public Coverage coverage() {
        return new Coverage(places.size(), benchmark.coverage().expected());
    }

    /**
     * Whether no uncertainty of a figure can change a rank (J15).
     *
     * @return true if every place is certain
     */
    public boolean isFinal() {
        return undecided().isEmpty();
    }

    /**
     * The places that uncertainty can change.
     *
     * @return best first
     */
    public List<Place> undecided() {
        return places.stream().filter(place -> !place.isCertain()).toList();
    }

    /**
     * Why some ranks are to be taken with care.
     *
     * @return what holds of at least one that is ranked, in the order of their definition
     */
    public Set<Caution> cautions() {
        return benchmark.cautions();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranking that
                && benchmark.equals(that.benchmark)
                && bySize == that.bySize
                && places.equals(that.places)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(benchmark, bySize);
    }

    /** The basis, the first places, and who has none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(benchmark.basis());
        text.append(bySize ? ", by size" : "").append(isFinal() ? "" : ", not final");
        places.stream().limit(SHOWN).forEach(place -> text.append("\n  ").append(place));
        if (places.size() > SHOWN) {
            text.append("\n  and ").append(places.size() - SHOWN).append(" more");
        }
        none(text, "missing", missing);
        none(text, "withheld", withheld());
        return text.toString();
    }

    private static void none(StringBuilder text, String word, List<Compared> some) {
        if (!some.isEmpty()) {
            text.append('\n')
                    .append(word)
                    .append(": ")
                    .append(some.stream().limit(SHOWN).toList());
            text.append(some.size() > SHOWN ? " and " + (some.size() - SHOWN) + " more" : "");
        }
    }
}
