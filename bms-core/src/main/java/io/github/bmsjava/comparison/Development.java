package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series up to one of its results (R86): the measured points, the gaps with their reasons, and the steps between the points.
 * Immutable.
 *
 * <pre>{@code
 * Development absence = Development.of(results, results.in("2008").unit("alna").indicator("sykefravær"));
 * absence.steps();           // 11.60 in 2006 to 10.35 in 2007: -1.25, improving, and so on
 * absence.lacksProgress();   // no
 * }</pre>
 */
public final class Development {
    private static final int SHOWN = 12;

    private final IndicatorResult last;
    private final ImmutableList<IndicatorResult> points;
    private final ImmutableList<Gap> gaps;
    private final ImmutableList<Optional<Change>> changes;

    private Development(Results results, IndicatorResult last) {
        this.last = last;
        ImmutableList.Builder<IndicatorResult> measured = ImmutableList.builder();
        ImmutableList.Builder<Gap> missing = ImmutableList.builder();
        for (Period period : Series.periodsUpTo(results, last)) {
            Optional<IndicatorResult> found =
                    period.equals(last.period()) ? Optional.of(last) : Series.find(results, last, period);
            if (found.isPresent() && found.get().findValue().isPresent()) {
                measured.add(found.get());
            } else {
                missing.add(new Gap(period, Series.reason(results, period, found)));
            }
        }
        this.points = measured.build();
        this.gaps = missing.build();
        this.changes = changes(results, points);
    }

    private static ImmutableList<Optional<Change>> changes(Results results, List<IndicatorResult> points) {
        ImmutableList.Builder<Optional<Change>> changes = ImmutableList.builder();
        for (int i = 1; i < points.size(); i++) {
            changes.add(Change.between(results, points.get(i - 1), points.get(i)));
        }
        return changes.build();
    }

    /**
     * The series of a result: the same unit, indicator, card and kind, in the periods of the same type that the results span. One of
     * these that was not evaluated is a gap.
     *
     * @param results where earlier periods are looked up
     * @param last the result at which the series ends, with or without a value
     * @return the development
     */
    public static Development of(Results results, IndicatorResult last) {
        return new Development(Objects.requireNonNull(results, "results"), Objects.requireNonNull(last, "last"));
    }

    /**
     * The result at which the series ends.
     *
     * @return with or without a value
     */
    public IndicatorResult last() {
        return last;
    }

    /**
     * The measured points.
     *
     * @return results with a value, in the order of their periods
     */
    public List<IndicatorResult> points() {
        return points;
    }

    /**
     * The periods without a value.
     *
     * @return in order, with the reason of each
     */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * The changes from each measured point to the next.
     *
     * @return in order; one less than the points, and none where the unit of measure changed
     */
    public List<Change> steps() {
        return changes.stream().flatMap(Optional::stream).toList();
    }

    /** From each point to the next; empty where the unit of measure changed. */
    List<Optional<Change>> changes() {
        return changes;
    }

    /**
     * Whether none of the last two steps is an improvement (R161).
     *
     * @return as by the {@link ProgressRule#standard() standard} rule
     */
    public Verdict lacksProgress() {
        return lacksProgress(ProgressRule.standard());
    }

    /**
     * Whether none of the steps between the last measured points is an improvement (R161). Unknown points are passed over; they
     * are neither better nor worse. A step across a break, between two definitions, or of an approximate value, cannot say.
     *
     * @param rule how many points, and whether a met target excludes
     * @return yes if every step is known to be no improvement; no if one is an improvement, or the target is met and that
     *     excludes; else undecided, with the reason
     */
    public Verdict lacksProgress(ProgressRule rule) {
        if (rule.exceptWhereTargetIsMet() && isTargetMet()) {
            return new Verdict(Answer.NO, Unanswered.TARGET_MET, List.of());
        }
        if (points.size() < rule.points()) {
            return Verdict.undecided(Unanswered.TOO_FEW_POINTS, steps());
        }
        List<Change> looked = new ArrayList<>();
        Optional<Reason> doubt = Optional.empty();
        boolean improved = false;
        for (Optional<Change> change : changes.subList(points.size() - rule.points(), changes.size())) {
            Optional<Reason> why =
                    change.isEmpty() ? Optional.of(Unjudged.NOT_COMPARABLE) : Soundness.doubtOfTrend(change.get());
            change.ifPresent(looked::add);
            improved |= why.isEmpty() && change.get().trend() == Trend.IMPROVING;
            doubt = doubt.or(() -> why);
        }
        return improved || doubt.isEmpty() ? Verdict.of(!improved, looked) : Verdict.undecided(doubt.get(), looked);
    }

    private boolean isTargetMet() {
        if (points.isEmpty()) {
            return false;
        }
        IndicatorResult latest = points.get(points.size() - 1);
        return latest.status()
                .findLevel()
                .filter(latest.indicator().scale().best()::equals)
                .isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Development that
                && last.equals(that.last)
                && points.equals(that.points)
                && gaps.equals(that.gaps)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(last, gaps);
    }

    /** What it is of, the gaps, and the last steps a line each. */
    @Override
    public String toString() {
        List<Change> steps = steps();
        StringBuilder text = new StringBuilder(last.key().toString())
                .append(": ")
                .append(points.size())
                .append(" points");
        gaps.stream().limit(SHOWN).forEach(gap -> text.append(", ").append(gap));
        text.append(gaps.size() > SHOWN ? ", …" : "");
        steps.stream()
                .skip(Math.max(0, steps.size() - SHOWN))
                .forEach(step -> text.append("\n  ").append(step));
        return text.toString();
    }
}
