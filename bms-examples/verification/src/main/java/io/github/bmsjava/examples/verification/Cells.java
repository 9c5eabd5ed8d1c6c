package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.util.Optional;
import java.util.Set;

/** What a key holds: a figure, words, or an absence. */
final class Cells {
    private final World world;

    Cells(World world) {
        this.world = world;
    }

    OwnFigure cell(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        Optional<Observation> said = world.observation(new ObservationKey(unit.id(), indicator.id(), period, kind))
                .filter(one ->
                        one.absence().filter(Absence.NOT_REPORTED::equals).isEmpty());
        if (!indicator.inUse().containsLastDayOf(period)) {
            return OwnFigure.absent(Absence.NOT_IN_USE, true, said.isEmpty());
        }
        boolean planned = indicator.frequency().map(plan -> plan.plans(period)).orElse(true);
        if (said.isEmpty()) {
            return planned
                    ? OwnFigure.absent(indicator.whenMissing(), isNeverExpected(indicator.whenMissing()), true)
                    : OwnFigure.absent(Absence.NOT_MEASURED, true, true);
        }
        return said.get()
                .quantity()
                .map(quantity -> figure(indicator, quantity, said.get().flags()))
                .orElseGet(() -> absent(said.get().absence().orElseThrow(), planned));
    }

    private static OwnFigure absent(Absence why, boolean planned) {
        return OwnFigure.absent(why, isNeverExpected(why) || !planned, false);
    }

    private static boolean isNeverExpected(Absence why) {
        return why == Absence.NOT_APPLICABLE || why == Absence.NOT_DUE || why == Absence.NOT_IN_USE;
    }

    private OwnFigure figure(Indicator indicator, Quantity quantity, Set<QualityFlag> flags) {
        if (quantity instanceof Quantity.Words) {
            return OwnFigure.ofWords(flags);
        }
        if (world.isSound(indicator)
                && !indicator.rollUp().form().map(form -> fits(form, quantity)).orElse(true)) {
            return OwnFigure.absent(Absence.UNDEFINED, false, false);
        }
        if (quantity instanceof Quantity.Ratio ratio) {
            Q factor = Q.of(indicator.unit().factor());
            return OwnFigure.ofParts(Q.of(ratio.numerator()), Q.of(ratio.denominator()), factor, flags);
        }
        if (quantity instanceof Quantity.Mean mean) {
            Q n = Q.of(mean.n());
            return OwnFigure.ofParts(Q.of(mean.mean()).times(n), n, Q.ONE, flags);
        }
        return quantity instanceof Quantity.Count count
                ? OwnFigure.ofValue(Q.of(count.count()), flags)
                : OwnFigure.ofValue(Q.of(((Quantity.Scalar) quantity).amount()), flags);
    }

    private static boolean fits(ReportedForm form, Quantity quantity) {
        return switch (form) {
            case AMOUNT -> !(quantity instanceof Quantity.Ratio);
            case RATIO -> quantity instanceof Quantity.Ratio;
            case MEAN -> quantity instanceof Quantity.Mean;
        };
    }
}
