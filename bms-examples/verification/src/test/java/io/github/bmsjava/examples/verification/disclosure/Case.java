package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something to protect: figures of the indicator {@code i} and of what it is made of, and a pattern that hides some.
 *
 * @param law how {@code i} climbs
 * @param plan the organisation, the definitions and the periods
 * @param figures what is reported of {@code i}, in order
 * @param others what is reported besides
 * @param pattern what is hidden
 * @param hidesWeights whether the weights of hidden cells are hidden too
 */
record Case(
        Law law,
        EvaluationPlan plan,
        Map<Slot, Figure> figures,
        List<Observation> others,
        DisclosurePattern pattern,
        boolean hidesWeights) {
    static final IndicatorId INDICATOR = IndicatorId.of("i");

    /** What the public sees if the figures are these. */
    Evaluation shown(Map<Slot, Figure> reported) {
        return plan.evaluate(observations(reported), RunOptions.standard().withholding(pattern));
    }

    /** What there would be to see if nothing were hidden. */
    Evaluation open(Map<Slot, Figure> reported) {
        return plan.evaluate(observations(reported));
    }

    Observations observations(Map<Slot, Figure> reported) {
        Set<Observation> all = new LinkedHashSet<>(others);
        reported.forEach((slot, figure) -> all.addAll(observations(slot, figure)));
        return Observations.of(new ArrayList<>(all));
    }

    private List<Observation> observations(Slot slot, Figure figure) {
        return switch (law) {
            case RATIO_OF_SUMS -> List.of(said(slot, "i", new Quantity.Ratio(figure.amount(), figure.weight())));
            case MEAN_BY_N ->
                List.of(said(
                        slot,
                        "i",
                        new Quantity.Mean(figure.amount(), figure.weight().longValueExact())));
            case USE_OF_BUDGET ->
                List.of(
                        said(slot, "drift", new Quantity.Scalar(figure.amount())),
                        observation(slot, "drift", new Quantity.Scalar(figure.weight()))
                                .kind(ValueKind.BUDGET)
                                .build());
            case MEAN_BY_SERIES -> weighted(slot, figure);
            default -> List.of(said(slot, "i", new Quantity.Scalar(figure.amount())));
        };
    }

    /** The weight of a unit is the same in every period, and is reported for all. */
    private List<Observation> weighted(Slot slot, Figure figure) {
        List<Observation> all = new ArrayList<>();
        all.add(said(slot, "i", new Quantity.Scalar(figure.amount())));
        for (Period period : plan.options().periods()) {
            all.add(said(new Slot(slot.unit(), period), "vekt", new Quantity.Scalar(figure.weight())));
        }
        return all;
    }

    private static Observation said(Slot slot, String indicator, Quantity quantity) {
        return observation(slot, indicator, quantity).build();
    }

    private static ObservationBuilder observation(Slot slot, String indicator, Quantity quantity) {
        return Observation.builder(slot.unit().value(), indicator, slot.period().toString())
                .quantity(quantity);
    }

    boolean isHidden(OrgUnitId unit, Period period) {
        return pattern.isWithheld(unit, INDICATOR, period);
    }

    /** Hidden itself, or inside a hidden period without a result of its own. */
    boolean isHidden(Slot slot) {
        List<Period> shown = plan.options().periods();
        return isHidden(slot.unit(), slot.period())
                || (!shown.contains(slot.period())
                        && shown.stream()
                                .anyMatch(whole -> whole.contains(slot.period()) && isHidden(slot.unit(), whole)));
    }

    boolean isHidden(OrgUnit unit) {
        return plan.options().periods().stream().anyMatch(period -> isHidden(unit.id(), period));
    }

    @Override
    public String toString() {
        return law + " over " + figures + ", hidden " + pattern.cells();
    }
}
