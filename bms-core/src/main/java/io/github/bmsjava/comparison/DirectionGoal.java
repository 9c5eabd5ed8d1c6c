package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal that names a direction and no number (R158): better than a baseline ("økt andel heltid"), or less growth than before
 * ("redusert veksten i uttak av AFP"), which can be met while the level rises. Immutable. It gives no light.
 */
public final class DirectionGoal {
    private final Kind kind;
    private final @Nullable Period baseline;

    /** What is asked. Open: later versions may add some. */
    public enum Kind {
        /** The value is better than that of the baseline. */
        BETTER("better"),
        /** The last step is less than the one before it, whatever the level. */
        REDUCED_GROWTH("reduced-growth");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    private DirectionGoal(Kind kind, @Nullable Period baseline) {
        this.kind = kind;
        this.baseline = baseline;
    }

    /**
     * Better than in a period.
     *
     * @param period for example {@code "2008"}
     * @return the goal
     * @throws IllegalArgumentException if the text is no period
     */
    public static DirectionGoal betterThan(String period) {
        return new DirectionGoal(Kind.BETTER, Period.parse(period));
    }

    /**
     * Better than in the previous measured period.
     *
     * @return the goal
     */
    public static DirectionGoal betterThanPrevious() {
        return new DirectionGoal(Kind.BETTER, null);
    }

    /**
     * Less growth in the last step than in the one before it, of equal length. Growth is the difference of published values;
     * the indicator's direction plays no part.
     *
     * @return the goal
     */
    public static DirectionGoal reducedGrowth() {
        return new DirectionGoal(Kind.REDUCED_GROWTH, null);
    }

    /**
     * What is asked.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The named baseline.
     *
     * @return the period; empty where it is the previous measured one
     */
    public Optional<Period> baseline() {
        return Optional.ofNullable(baseline);
    }

    /**
     * Whether a result meets the goal. It cannot be decided without the values, without a direction, across a break, between
     * two definitions, or with approximate values.
     *
     * @param results where earlier periods are looked up
     * @param result the result
     * @return yes if met, no if not met (the same value is not better), else undecided with the reason
     * @throws IllegalArgumentException if the results do not span the baseline, or it is of another type of period
     */
    public Verdict answer(Results results, IndicatorResult result) {
        if (result.findValue().isEmpty()) {
            return Verdict.undecided(Series.reason(result), List.of());
        }
        return kind == Kind.BETTER ? better(results, result) : reduced(Development.of(results, result));
    }

    private Verdict better(Results results, IndicatorResult result) {
        if (baseline != null && baseline.compareTo(result.period()) >= 0) {
            return Verdict.undecided(Absence.NOT_DUE, List.of());
        }
        Optional<IndicatorResult> from = baseline == null
                ? Series.previousMeasured(results, result)
                : Series.find(results, result, baseline)
                        .filter(found -> found.findValue().isPresent());
        if (from.isEmpty()) {
            return Verdict.undecided(Unanswered.NO_EARLIER_VALUE, List.of());
        }
        Optional<Change> change = Change.between(results, from.get(), result);
        if (change.isEmpty()) {
            return Verdict.undecided(Unjudged.NOT_COMPARABLE, List.of());
        }
        List<Change> steps = List.of(change.get());
        return Soundness.doubtOfTrend(change.get())
                .map(doubt -> Verdict.undecided(doubt, steps))
                .orElseGet(() -> Verdict.of(change.get().trend() == Trend.IMPROVING, steps));
    }

    private static Verdict reduced(Development development) {
        List<Optional<Change>> all = development.changes();
        if (all.size() < 2) {
            return Verdict.undecided(Unanswered.TOO_FEW_POINTS, development.steps());
        }
        List<Optional<Change>> two = all.subList(all.size() - 2, all.size());
        List<Change> steps = two.stream().flatMap(Optional::stream).toList();
        if (steps.size() < 2) {
            return Verdict.undecided(Unjudged.NOT_COMPARABLE, steps);
        }
        Optional<Reason> doubt = steps.stream()
                .map(Change::doubt)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> steps.get(0).length() == steps.get(1).length()
                        ? Optional.empty()
                        : Optional.of(Unanswered.UNEQUAL_STEPS));
        return doubt.map(why -> Verdict.undecided(why, steps))
                .orElseGet(() -> Verdict.of(
                        steps.get(1).difference().compareTo(steps.get(0).difference()) < 0, steps));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DirectionGoal that && kind == that.kind && Objects.equals(baseline, that.baseline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id, baseline);
    }

    /** For example {@code better than 2008} or {@code reduced-growth}. */
    @Override
    public String toString() {
        return kind == Kind.BETTER ? "better than " + (baseline == null ? "before" : baseline) : kind.id;
    }
}
