package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads by how much an indicator changed since the previous measured period (R167). Within a range the figure is by how much it
 * came nearer to the range, so that more is better there as well.
 */
final class ProgressReader implements Reader {
    private final Results results;
    private final PeriodResults period;
    private final IndicatorId indicator;

    ProgressReader(Results results, PeriodResults period, IndicatorId indicator) {
        this.results = results;
        this.period = period;
        this.indicator = indicator;
    }

    @Override
    public Yardstick yardstick(List<OrgUnit> units) {
        Indicator definition = IndicatorReader.definition(period, indicator, units);
        Direction direction = definition.direction();
        return new Yardstick(
                indicator.value(),
                Yardstick.What.PROGRESS,
                definition.unit(),
                definition.decimals(),
                direction == Direction.WITHIN_RANGE ? Direction.HIGHER_IS_BETTER : direction);
    }

    @Override
    public Draft read(OrgUnit unit) {
        return IndicatorReader.find(period, indicator, unit)
                .map(this::read)
                .orElseGet(() -> missing(unit, Unanswered.NOT_ON_CARD));
    }

    private Draft read(IndicatorResult result) {
        OrgUnit unit = result.unit();
        if (result.findValue().isEmpty()) {
            return missing(unit, Series.reason(result));
        }
        Optional<IndicatorResult> earlier = Series.previousMeasured(results, result);
        if (earlier.isEmpty()) {
            return missing(unit, Unanswered.NO_EARLIER_VALUE);
        }
        Optional<Change> change = Change.between(results, earlier.get(), result);
        if (change.isEmpty()) {
            return missing(unit, Unjudged.NOT_COMPARABLE);
        }
        Optional<BigDecimal> figure = figure(change.get());
        if (figure.isEmpty()) {
            return missing(unit, Unanswered.NO_RANGE);
        }
        Compared compared = Compared.of(
                        unit.id(), unit.name(), figure.get(), change.get().cautions())
                .of(change.get());
        return new Draft(
                compared,
                IndicatorReader.definition(result),
                result.explain().unitOfMeasure(),
                change.get().from().period());
    }

    private static Draft missing(OrgUnit unit, Reason reason) {
        return Draft.of(Compared.missing(unit.id(), unit.name(), reason));
    }

    private static Optional<BigDecimal> figure(Change change) {
        if (change.to().indicator().direction() != Direction.WITHIN_RANGE) {
            return Optional.of(change.difference());
        }
        // limits and published values are decimals, and so is the difference of distances
        return Better.range(change.to())
                .map(range -> distance(range, change.from()).subtract(distance(range, change.to())))
                .map(nearer -> new BigDecimal(nearer.numerator()).divide(new BigDecimal(nearer.denominator())));
    }

    private static Fraction distance(Bound range, IndicatorResult result) {
        return Better.distance(range, Fraction.of(result.value()));
    }

    @Override
    public Draft read(ReferenceId reference, Yardstick yardstick) {
        ReferenceFigures figures = new ReferenceFigures(results, indicator, period.kind(), yardstick);
        Compared now = figures.in(period.period()).compared(reference);
        if (now.findFigure().isEmpty()) {
            return Draft.of(now);
        }
        List<Period> earlier = results.periods().stream()
                .filter(one -> one.type() == period.period().type() && one.compareTo(period.period()) < 0)
                .sorted()
                .toList();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Compared before = figures.in(earlier.get(i)).compared(reference);
            if (before.findFigure().isPresent()) {
                return new Draft(difference(before, now), null, null, earlier.get(i));
            }
        }
        return Draft.of(Compared.missing(reference, now.name(), Unanswered.NO_EARLIER_VALUE));
    }

    private static Compared difference(Compared before, Compared now) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(before.cautions());
        cautions.addAll(now.cautions());
        return Compared.of(now.subject(), now.name(), now.figure().subtract(before.figure()), cautions);
    }
}
