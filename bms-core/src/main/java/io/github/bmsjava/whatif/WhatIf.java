package io.github.bmsjava.whatif;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationRequest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.value.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What would be if something were otherwise (R122): changes of observations, targets, weights, definitions or units that are tried in
 * a copy. Immutable; the evaluation it starts from stays as it is.
 *
 * <pre>{@code
 * Differences differences = WhatIf.on(evaluation).observation("lund", "regnskap", "2014", "101").run();
 * differences.lights();   // economy, and what rests on it
 * differences.refused();  // empty: the figure counts
 * differences.after();    // for agreements and eligibilities: resultPay.changes(evaluation, differences.after(), "2014")
 * }</pre>
 *
 * <p>Where cells are withheld (J16), a change by which their figures could be worked out is refused:
 * {@link Evaluation#rerun} says which. The pattern of what is withheld is not computed anew for the copy, an empty one neither: a change
 * of units, or of the number of persons behind a figure, needs a pattern of its own, with which the changed plan is run.
 */
public final class WhatIf {
    private final Evaluation evaluation;
    private final ScorecardModel model;
    private final Organisation organisation;
    private final ImmutableMap<ObservationKey, Observation> observations;

    private WhatIf(
            Evaluation evaluation,
            ScorecardModel model,
            Organisation organisation,
            Map<ObservationKey, Observation> observations) {
        this.evaluation = evaluation;
        this.model = model;
        this.organisation = organisation;
        this.observations = ImmutableMap.copyOf(observations);
    }

    /**
     * Starts without any change.
     *
     * @param evaluation what is
     * @return a what-if that changes nothing
     */
    public static WhatIf on(Evaluation evaluation) {
        return new WhatIf(evaluation, evaluation.plan().model(), evaluation.organisation(), Map.of());
    }

    /**
     * Another observation, in place of all that was observed of its key. That something was not reported is an observation too:
     * {@code Observation.builder(…).absent(Absence.NOT_REPORTED)}.
     *
     * @param changed the observation; a later one of the same key takes its place
     * @return a what-if with this change besides
     */
    public WhatIf observation(Observation changed) {
        Map<ObservationKey, Observation> all = new LinkedHashMap<>(observations);
        all.put(changed.key(), changed);
        return new WhatIf(evaluation, model, organisation, all);
    }

    /**
     * Another actual value that is one number.
     *
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param period for example {@code "2014"}
     * @param amount a decimal with {@code ,} or {@code .}, in the indicator's unit
     * @return a what-if with this change besides
     * @throws IllegalArgumentException if the amount is no decimal, or the period none
     */
    public WhatIf observation(String unit, String indicator, String period, String amount) {
        return observation(Observation.of(unit, indicator, period, amount));
    }

    /**
     * Another target, which supersedes all of the same scope for the whole of its own time: an undated one those of single periods
     * too, and the bounds on cards. A stronger scope goes before it as ever (J10).
     *
     * @param target for whom, when and what; its version is raised as far as needed. Where a target of the same scope is for a period or
     *     a time within its own, it is stated for that once more
     * @return a what-if with this change besides
     * @throws io.github.bmsjava.issue.InvalidException if its bounds make no rule, or there is no such indicator
     */
    public WhatIf target(TargetAssignment target) {
        ScorecardModelBuilder changed = model.toBuilder();
        new SupersedingTarget(target).over(model.targets().assignments()).forEach(changed::target);
        return sound(changed.build());
    }

    /**
     * Another weight on a card.
     *
     * @param card the id of the card
     * @param part the id of an indicator or a group on it
     * @param weight a decimal, zero or more
     * @return a what-if with this change besides
     * @throws IllegalArgumentException if there is no such card, no version of it has the part, or the weight is negative
     */
    public WhatIf weight(String card, String part, String weight) {
        return model(model.withWeight(card, part, Decimals.of(weight)));
    }

    /**
     * Another definition of an indicator.
     *
     * @param indicator the definition, in place of those of the same id
     * @return a what-if with this change besides
     * @throws IllegalArgumentException if there is no such indicator
     * @throws io.github.bmsjava.issue.InvalidException if it does not fit with the others
     */
    public WhatIf indicator(Indicator indicator) {
        return sound(model.withIndicator(indicator));
    }

    /**
     * Other definitions: cards, indicators and targets.
     *
     * @param changed in place of all, also of what was changed before
     * @return a what-if with this change besides
     */
    public WhatIf model(ScorecardModel changed) {
        return new WhatIf(evaluation, Objects.requireNonNull(changed, "changed"), organisation, observations);
    }

    /**
     * Other units.
     *
     * @param changed in place of all, also of what was changed before
     * @return a what-if with this change besides
     */
    public WhatIf organisation(Organisation changed) {
        return new WhatIf(evaluation, model, Objects.requireNonNull(changed, "changed"), observations);
    }

    /**
     * A unit that lies elsewhere, and always did. One that moves on a day is {@link #organisation} with an event.
     *
     * @param unit the id of the unit
     * @param parent the id of the unit above
     * @return a what-if with this change besides
     * @throws IllegalArgumentException if there is no such unit
     * @throws io.github.bmsjava.issue.InvalidException if the units would lie in a ring, or an event says otherwise
     */
    public WhatIf move(String unit, String parent) {
        OrgUnitId moved = organisation.unit(unit).id();
        OrgUnitId above = organisation.unit(parent).id();
        Organisation.Builder changed = Organisation.builder();
        organisation.levels().forEach(changed::level);
        for (OrgUnit one : organisation.units()) {
            changed.unit(one.id().equals(moved) ? one.toBuilder().parent(above).build() : one);
        }
        organisation.references().forEach(changed::reference);
        organisation.timeline().events().forEach(changed::event);
        return organisation(changed.build().orThrow());
    }

    /**
     * Evaluates the copy.
     *
     * @return the results with all changes
     * @throws IllegalArgumentException if an observation is of a unit, indicator or period that the copy does not have, or the change
     *     would give withheld figures away
     * @throws io.github.bmsjava.issue.InvalidException if the changed definitions and units do not fit together
     */
    public Evaluation evaluate() {
        EvaluationPlan plan = plan();
        ObservationRequest known = plan.request();
        for (ObservationKey key : observations.keySet()) {
            requireRead(key, "unit", key.subject(), SubjectId::value, known.subjects());
            requireRead(key, "indicator", key.indicator(), IndicatorId::value, known.indicators());
            requireRead(key, "period", key.period(), Period::toString, known.periods());
        }
        return evaluation.rerun(plan, observations.values());
    }

    private static <T> void requireRead(
            ObservationKey key, String what, T one, Function<? super T, String> text, Set<? extends T> read) {
        if (!read.contains(one)) {
            String name = text.apply(one);
            throw new IllegalArgumentException(
                    "nothing rests on an observation of " + key + ": " + what + " '" + name + "' is not read."
                            + Nearest.hint(name, read.stream().map(text).toList()));
        }
    }

    /**
     * Evaluates the copy and compares.
     *
     * @return what is otherwise, and why; its {@link Differences#after()} are the results with all changes, its
     *     {@link Differences#refused()} what of the changes was refused and so made no difference
     * @throws IllegalArgumentException as {@link #evaluate()}
     * @throws io.github.bmsjava.issue.InvalidException as {@link #evaluate()}
     */
    public Differences run() {
        return Differences.between(evaluation, evaluate());
    }

    private EvaluationPlan plan() {
        EvaluationPlan was = evaluation.plan();
        boolean isSame = model.equals(was.model()) && organisation.equals(was.organisation());
        return isSame
                ? was
                : standing(
                        EvaluationPlan.compile(model, organisation, was.options()),
                        () -> EvaluationPlan.compile(was.model(), was.organisation(), was.options()));
    }

    private WhatIf sound(Validated<ScorecardModel> changed) {
        return model(standing(changed, () -> model.toBuilder().build()));
    }

    /** What stands, unless it has an error that was not there before. */
    private static <T> T standing(Validated<T> changed, Supplier<Validated<T>> before) {
        List<Issue> errors = errors(changed);
        if (!errors.isEmpty()) {
            return Validated.of(changed.partial().orElseThrow(), fresh(errors, errors(before.get())))
                    .orThrow();
        }
        return changed.partial().orElseThrow();
    }

    /** Those that were not there before. One of the same code and subject is the same, be its figures others: as many as there were. */
    private static List<Issue> fresh(List<Issue> errors, List<Issue> before) {
        List<Issue> known = new ArrayList<>(before);
        List<Issue> others = new ArrayList<>(errors);
        others.removeIf(known::remove);
        others.removeIf(issue -> known.stream()
                .filter(was -> was.code() == issue.code() && was.subject().equals(issue.subject()))
                .findFirst()
                .map(known::remove)
                .orElse(false));
        return others;
    }

    private static List<Issue> errors(Validated<?> validated) {
        return validated.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
    }

    /** What it starts from, and how much is changed. */
    @Override
    public String toString() {
        return "what-if on " + evaluation + " with " + observations.size() + " other observations"
                + (model.equals(evaluation.plan().model()) ? "" : ", other definitions")
                + (organisation.equals(evaluation.organisation()) ? "" : ", other units");
    }
}
