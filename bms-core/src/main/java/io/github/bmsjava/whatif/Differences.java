package io.github.bmsjava.whatif;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two evaluations or two periods: only what does, each with its causes (R122). Immutable.
 *
 * <p>Between two evaluations a cause is named where it decides: the evaluation is run with each of the changes that were made, and with
 * every choice of them, and a cause stands at a result if in one of these choices the result is another with it than without it. So a
 * target that was raised and a value that fell are both named where neither alone would have turned the light, and none is named that
 * turns nothing. Where anything is withheld (J16), or one of the two never read
 * an indicator that the other has, no such run is made, and every change that was made is named everywhere. Observations that either
 * side withholds are not compared; that one of them is another is named only where the figures shown tell it.
 *
 * <p>Between two periods the observations are always others; besides, that is named which the two explanations say differently:
 * the definition, the bounds where they judge one of the two values differently, the units of which the figure is made, the weights and
 * parts of a group. A light that climbed by a rule over lights has the causes of the lights that turned below it.
 *
 * <p>What is new and was refused is said beside what differs: a figure that does not count makes no difference, and that is another thing
 * than a figure that counts and makes none ({@link #refused}).
 *
 * <pre>{@code
 * Differences differences = Differences.between(asReported, corrected);
 * differences.lights().sentences(Language.NB).forEach(System.out::println);
 * }</pre>
 */
public final class Differences implements Iterable<Difference> {
    private static final int SHOWN = 30;

    private final Results before;
    private final Results after;
    private final ImmutableList<Difference> all;
    private final Supplier<List<Issue>> issues;

    private Differences(Results before, Results after, List<Difference> all, Supplier<List<Issue>> issues) {
        this.before = before;
        this.after = after;
        this.all = ImmutableList.copyOf(all);
        this.issues = issues;
    }

    /**
     * What differs between two evaluations: two versions, a correction, a change that was tried.
     *
     * <p>With changes of several kinds this takes as long as further evaluations do, all on the calling thread: 2 for two kinds, 6 for
     * three, 14 for four, 30 for five.
     *
     * @param before the one
     * @param after the other
     * @return by period and kind of value; by the units of the one, then who is new; by card, row and group
     * @throws IllegalArgumentException if they are not of the same periods
     */
    public static Differences between(Evaluation before, Evaluation after) {
        if (!before.periods().equals(after.periods())) {
            throw new IllegalArgumentException(
                    "the periods " + before.periods() + " and " + after.periods()
                            + " are not the same.\nMaybe two periods of one evaluation were meant: between(results, from, to).");
        }
        Set<ValueKind> kinds = kinds(before);
        kinds.addAll(kinds(after));
        List<Difference> found = new ArrayList<>();
        for (Period period : before.periods()) {
            for (ValueKind kind : kinds) {
                UnitPair.of(before.in(period, kind), after.in(period, kind))
                        .forEach(unit -> found.addAll(unit.differences(period, period, kind)));
            }
        }
        return new Differences(
                before,
                after,
                found.isEmpty() ? found : new RunCauses(before, after, found).explained(),
                Suppliers.memoize(() -> after.issuesSince(before)));
    }

    /**
     * What differs between two periods, of actual values.
     *
     * @param results the results
     * @param from for example {@code "2013"}
     * @param to for example {@code "2014"}
     * @return by unit, card, row and group
     * @throws IllegalArgumentException if the results do not have one of them, or they are not of one type and in this order
     */
    public static Differences between(Results results, String from, String to) {
        return between(results, Period.parse(from), Period.parse(to));
    }

    /**
     * What differs between two periods, of actual values.
     *
     * @param results the results
     * @param from the earlier period
     * @param to the later period
     * @return by unit, card, row and group
     * @throws IllegalArgumentException if the results do not have one of them, or they are not of one type and in this order
     */
    public static Differences between(Results results, Period from, Period to) {
        if (from.type() != to.type() || from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    from + " and " + to + " are not two periods of one type in order of time.");
        }
        List<Difference> found = new ArrayList<>();
        UnitsBelow below =
                new UnitsBelow(results.organisation(), results.structureDate().orElse(null));
        LightsBelow lights = new LightsBelow(results, below, from, to);
        UnitPair.of(results.in(from), results.in(to)).forEach(unit -> {
            PeriodCauses causes = new PeriodCauses(below, lights, unit);
            unit.differences(from, to, ValueKind.ACTUAL)
                    .forEach(difference -> found.add(difference.because(causes.of(difference))));
        });
        return new Differences(results, results, found, List::of);
    }

    /** The kinds of value of which anything was observed. */
    private static Set<ValueKind> kinds(Evaluation evaluation) {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        evaluation.visit(new ResultVisitor() {
            @Override
            public boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
                kinds.add(kind);
                return false;
            }

            @Override
            public boolean group(Period period, ValueKind kind, Scorecard card, String id) {
                return false;
            }

            @Override
            public void value(int unit, long value, Status status, int score) {}

            @Override
            public void large(int unit, BigDecimal value, Status status, int score) {}

            @Override
            public void without(int unit, Status status, int score) {}
        });
        return kinds;
    }

    /**
     * The results before.
     *
     * @return those that were compared; of two periods the same as {@link #after}
     */
    public Results before() {
        return before;
    }

    /**
     * The results after.
     *
     * @return those that were compared
     */
    public Results after() {
        return after;
    }

    /**
     * All differences.
     *
     * @return in order
     */
    public List<Difference> all() {
        return all;
    }

    /**
     * Only those whose light is another one, or came, or went (R105).
     *
     * @return in the same order
     */
    public Differences lights() {
        return only(Difference::isLight);
    }

    /**
     * Only those that a cause is behind, alone or with others.
     *
     * @param cause the cause
     * @return in the same order
     */
    public Differences because(Cause cause) {
        return only(difference -> difference.causes().contains(cause));
    }

    private Differences only(Predicate<Difference> wanted) {
        return new Differences(before, after, all.stream().filter(wanted).toList(), issues);
    }

    /**
     * What is odd or wrong after and was not before: of the definitions, the observations and the results
     * ({@link Evaluation#issuesSince}). Looked for when it is first asked for.
     *
     * @return every issue once, all of them also in a selection of the differences; empty between two periods
     */
    public List<Issue> issues() {
        return issues.get();
    }

    /**
     * What was refused after and not before: those of {@link #issues} by which a figure, a target, a weight or a part of a definition
     * does not count, or counts where it stands and not above. A what-if whose change stands here made no difference, or less of one,
     * because of that: a unit's own figure where it is computed from those below, a target looser than the common one where that is
     * forbidden, a unit that a move has put above others.
     *
     * @return the issues, which say what does not count and why
     */
    public List<Issue> refused() {
        return issues().stream().filter(Refusal::isOne).toList();
    }

    /**
     * Whether nothing differs. What was {@link #refused} makes no difference.
     *
     * @return true if there are no differences
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The differences in words, and what was refused.
     *
     * @param language the language; numbers are Norwegian in every one
     * @return a sentence for each difference, then one for each of {@link #refused}, without a full stop
     */
    public List<String> sentences(Language language) {
        return Stream.concat(
                        all.stream().map(difference -> difference.sentence(language)),
                        refused().stream().map(issue -> Refusal.sentence(issue, language)))
                .toList();
    }

    @Override
    public Iterator<Difference> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Differences that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** How many there are, and one a line, at most thirty; then the same of what was refused, if anything was. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(all.size() + " differences");
        addLines(text, all);
        List<Issue> refused = refused();
        if (!refused.isEmpty()) {
            text.append('\n').append(refused.size()).append(" refused");
            addLines(text, refused);
        }
        return text.toString();
    }

    private static void addLines(StringBuilder text, List<?> lines) {
        lines.stream().limit(SHOWN).forEach(one -> text.append("\n  ").append(one));
        text.append(lines.size() > SHOWN ? "\n  …" : "");
    }
}
