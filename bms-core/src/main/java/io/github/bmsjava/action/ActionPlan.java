package io.github.bmsjava.action;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.StatusScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The action plans of some units, read together with their results (R102, R144–R147). Knows no clock: the day is an argument.
 * Immutable.
 */
public final class ActionPlan {
    private static final int SHOWN = 20;

    private final ImmutableList<Action> actions;

    private ActionPlan(List<Action> actions) {
        this.actions = ImmutableList.copyOf(actions);
    }

    /**
     * A plan.
     *
     * @param actions in the order in which they are shown
     * @return the plan
     * @throws IllegalArgumentException if two actions of one unit have one id
     */
    public static ActionPlan of(Collection<Action> actions) {
        Set<List<Object>> seen = new HashSet<>();
        for (Action action : actions) {
            if (!seen.add(List.of(action.unit(), action.id()))) {
                throw new IllegalArgumentException(
                        "unit '" + action.unit() + "' has two actions '" + action.id() + "'.");
            }
        }
        return new ActionPlan(List.copyOf(actions));
    }

    /**
     * The actions.
     *
     * @return in the order given
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * The actions to be carried out: planned ones, and those on deviation whose indicator misses its target (R145).
     *
     * @param results the results
     * @param period whose results decide
     * @param day what is done on it is left out
     * @return in the order given. An action on deviation is not active where there is no light: that is no miss
     */
    public List<Action> active(Results results, Period period, LocalDate day) {
        return actions.stream()
                .filter(action -> !action.isDone(day))
                .filter(action -> action.kind() == Action.Kind.PLANNED
                        || find(results, period, action)
                                .filter(ActionPlan::misses)
                                .isPresent())
                .toList();
    }

    /** Whether a result has a light below the best. */
    private static boolean misses(IndicatorResult result) {
        StatusScale scale = result.indicator().scale();
        return result.status()
                .findLevel()
                .filter(level -> !level.equals(scale.best()))
                .isPresent();
    }

    private static boolean isRed(IndicatorResult result) {
        StatusScale scale = result.indicator().scale();
        return result.status().findLevel().filter(scale.worst()::equals).isPresent();
    }

    private static Optional<IndicatorResult> find(Results results, Period period, Action action) {
        return results.in(period).findUnit(action.unit()).flatMap(unit -> unit.findIndicator(action.indicator()));
    }

    /**
     * The red results for which nothing is to be done.
     *
     * @param results the results
     * @param period when
     * @param day actions done before it are no answer to what is red
     * @return by unit and row, in their order
     */
    public List<IndicatorResult> redWithoutAction(Results results, Period period, LocalDate day) {
        Set<List<Object>> covered = new HashSet<>();
        actions.stream()
                .filter(action -> !action.isDone(day))
                .forEach(action -> covered.add(List.of(action.unit(), action.indicator())));
        return redBut(covered, results, period);
    }

    /**
     * The red results that nobody has commented on (R190).
     *
     * @param results the results
     * @param period when
     * @param comments what was said
     * @return by unit and row, in their order
     */
    public static List<IndicatorResult> redWithoutComment(
            Results results, Period period, Collection<Comment> comments) {
        Set<List<Object>> covered = new HashSet<>();
        comments.stream()
                .filter(comment -> comment.period().equals(period))
                .forEach(comment -> covered.add(List.of(comment.unit(), comment.indicator())));
        return redBut(covered, results, period);
    }

    /** The red results of units and indicators that are not covered. */
    private static List<IndicatorResult> redBut(Set<List<Object>> covered, Results results, Period period) {
        return results.in(period)
                .indicators()
                .filter(ActionPlan::isRed)
                .filter(result -> !covered.contains(
                        List.of(result.unit().id(), result.indicator().id())))
                .toList();
    }

    /**
     * The actions that are late, on red results first (R146).
     *
     * @param results the results
     * @param period whose results decide
     * @param day the day
     * @return those on red, then the others; the longest overdue first, then in the order given
     */
    public List<Action> overdue(Results results, Period period, LocalDate day) {
        return actions.stream()
                .filter(action -> action.isOverdue(day))
                .sorted(Comparator.comparing((Action action) -> find(results, period, action)
                                .filter(ActionPlan::isRed)
                                .isEmpty())
                        .thenComparing(action -> action.deadline().orElseThrow().daysLeft(day)))
                .toList();
    }

    /**
     * What the actions cost, by perspective.
     *
     * @param results which tell in which perspective an indicator stands
     * @param period when
     * @return by the name of the outermost group, in alphabetical order; an action whose indicator stands on no card of its unit is
     *     under the empty name
     */
    public Map<String, BigDecimal> costByPerspective(Results results, Period period) {
        Map<String, BigDecimal> costs = new TreeMap<>();
        for (Action action : actions) {
            String perspective = find(results, period, action)
                    .map(result -> result.row().perspective().name().toString())
                    .orElse("");
            action.cost().ifPresent(cost -> costs.merge(perspective, cost, BigDecimal::add));
        }
        return costs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionPlan that && actions.equals(that.actions);
    }

    @Override
    public int hashCode() {
        return actions.hashCode();
    }

    /** The first actions, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        actions.stream().limit(SHOWN).forEach(action -> text.append(action).append('\n'));
        return actions.size() > SHOWN ? text + "… and " + (actions.size() - SHOWN) + " more\n" : text.toString();
    }
}
