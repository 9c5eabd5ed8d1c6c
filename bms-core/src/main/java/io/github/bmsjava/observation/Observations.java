package io.github.bmsjava.observation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Observations in memory. Immutable; their order decides nothing. */
public final class Observations implements ObservationSource {
    private static final Observations NONE = new Observations(List.of());

    private final ImmutableList<Observation> all;

    private Observations(Collection<Observation> all) {
        this.all = ImmutableList.copyOf(all);
    }

    /**
     * Observations of a list.
     *
     * @param observations in any order
     * @return the source
     */
    public static Observations of(Collection<Observation> observations) {
        return new Observations(observations);
    }

    /**
     * Observations one by one.
     *
     * @param observations in any order
     * @return the source
     */
    public static Observations of(Observation... observations) {
        return new Observations(List.of(observations));
    }

    /**
     * No observations.
     *
     * @return an empty source
     */
    public static Observations none() {
        return NONE;
    }

    /**
     * What one survey gives: several indicators of one unit and period, each a mean of the same answers (R84).
     *
     * @param unit the id of the unit
     * @param period for example {@code "2014"}
     * @param n how many answered
     * @param means indicator id to mean, as {@link Decimals#of} reads it
     * @return one observation an indicator
     */
    public static Observations survey(String unit, String period, long n, Map<String, String> means) {
        List<Observation> answers = new ArrayList<>();
        means.forEach((indicator, mean) -> answers.add(Observation.builder(unit, indicator, period)
                .quantity(new Quantity.Mean(Decimals.of(mean), n))
                .capture(Capture.SURVEY)
                .build()));
        return of(answers);
    }

    /**
     * These and others.
     *
     * @param more others
     * @return both
     */
    public Observations and(Observations more) {
        return of(ImmutableList.<Observation>builder()
                .addAll(all)
                .addAll(more.all)
                .build());
    }

    /**
     * What was known on a day, with which a decision of that time can be made anew (R174).
     *
     * @param day the last day of import that counts
     * @return those imported on it or before
     * @throws IllegalArgumentException if of any it is not stated when it was imported: nobody could say whether it was known
     */
    public Observations knownOn(LocalDate day) {
        List<Observation> dateless =
                all.stream().filter(one -> one.imported().isEmpty()).toList();
        if (!dateless.isEmpty()) {
            throw new IllegalArgumentException("of " + dateless.size()
                    + " observations it is not stated when they were imported, the first is " + dateless.get(0)
                    + "\nMaybe state it with imported(day).");
        }
        return of(all.stream()
                .filter(one -> !one.imported().orElseThrow().isAfter(day))
                .toList());
    }

    /**
     * The observations.
     *
     * @return in the order given
     */
    public List<Observation> list() {
        return all;
    }

    /**
     * The share that was typed in by hand (R85).
     *
     * @return manual of all whose way of capture is known; empty where none is
     */
    public Optional<Fraction> manualShare() {
        long known = all.stream().filter(o -> o.capture().isPresent()).count();
        long manual = all.stream()
                .filter(o -> o.capture().filter(Capture.MANUAL::equals).isPresent())
                .count();
        return known == 0 ? Optional.empty() : Optional.of(Fraction.of(manual).divide(Fraction.of(known)));
    }

    @Override
    public void read(ObservationRequest request, ObservationSink sink) {
        all.forEach(sink::accept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observations that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** How many there are, and the first few. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(all.size() + " observations");
        all.stream().limit(10).forEach(o -> text.append("\n  ").append(o));
        return text.append(all.size() > 10 ? "\n  …" : "").toString();
    }
}
