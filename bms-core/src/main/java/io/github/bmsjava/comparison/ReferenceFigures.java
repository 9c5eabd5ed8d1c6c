package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures of reference series, which no run judges: rounded once to the decimals of the indicator, as published (J2). */
record ReferenceFigures(Results results, IndicatorId indicator, ValueKind kind, Yardstick yardstick) {

    /** All series in one period. */
    In in(Period period) {
        return new In(this, period);
    }

    /** Figures of one period. */
    record In(ReferenceFigures figures, Period period) {
        Compared compared(ReferenceId reference) {
            Label name = Label.of(reference.value());
            Optional<Observation> found = figures.results
                    .observations(new ObservationKey(reference, figures.indicator, period, figures.kind))
                    .map(ObservationHistory::current);
            @Nullable
            BigDecimal figure = found.flatMap(Observation::quantity)
                    .flatMap(this::published)
                    .orElse(null);
            if (figure == null) {
                return Compared.missing(reference, name, found.map(In::reason).orElse(Absence.NOT_REPORTED));
            }
            boolean approximate = found.orElseThrow().flags().contains(QualityFlag.APPROXIMATE);
            return Compared.of(reference, name, figure, approximate ? Set.of(Caution.APPROXIMATE) : Set.of());
        }

        private Optional<BigDecimal> published(Quantity quantity) {
            return quantity.exact()
                    .map(exact -> quantity instanceof Quantity.Ratio
                            ? exact.multiply(
                                    Fraction.of(figures.yardstick.unit().factor()))
                            : exact)
                    .map(exact -> exact.round(figures.yardstick.decimals()));
        }

        private static Reason reason(Observation observation) {
            if (observation.quantity().filter(Quantity.Words.class::isInstance).isPresent()) {
                return Unjudged.NOT_COMPARABLE;
            }
            return observation.absence().orElse(Absence.UNDEFINED);
        }
    }
}
