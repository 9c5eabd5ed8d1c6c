package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the published values of an indicator, which the run has computed; those of reference series are published here. */
final class IndicatorReader implements Reader {
    private final Results results;
    private final PeriodResults period;
    private final IndicatorId indicator;

    IndicatorReader(Results results, PeriodResults period, IndicatorId indicator) {
        this.results = results;
        this.period = period;
        this.indicator = indicator;
    }

    @Override
    public Yardstick yardstick(List<OrgUnit> units) {
        Indicator definition = definition(period, indicator, units);
        return new Yardstick(
                indicator.value(),
                Yardstick.What.VALUE,
                definition.unit(),
                definition.decimals(),
                definition.direction());
    }

    /** The definition that the units have in the period. */
    static Indicator definition(PeriodResults period, IndicatorId indicator, List<OrgUnit> units) {
        return units.stream()
                .map(unit -> find(period, indicator, unit))
                .flatMap(Optional::stream)
                .findFirst()
                .map(IndicatorResult::indicator)
                .orElseThrow(() -> new IllegalArgumentException("none of " + units.size() + " units has indicator '"
                        + indicator + "' in " + period.period() + "."
                        + Nearest.hint(indicator.value(), known(period, units))));
    }

    private static List<String> known(PeriodResults period, List<OrgUnit> units) {
        return units.stream()
                .flatMap(unit -> period.unit(unit.id().value()).cards().stream())
                .flatMap(card -> card.indicators().stream())
                .map(result -> result.indicator().id().value())
                .distinct()
                .toList();
    }

    /** The value is the same on every card that has it. */
    static Optional<IndicatorResult> find(PeriodResults period, IndicatorId indicator, OrgUnit unit) {
        return period.findUnit(unit.id()).map(UnitResults::cards).orElse(List.of()).stream()
                .map(card -> card.findIndicator(indicator))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Draft read(OrgUnit unit) {
        return find(period, indicator, unit)
                .map(IndicatorReader::read)
                .orElseGet(() -> Draft.of(Compared.missing(unit.id(), unit.name(), Unanswered.NOT_ON_CARD)));
    }

    private static Draft read(IndicatorResult result) {
        OrgUnit unit = result.unit();
        if (result.findValue().isEmpty()) {
            return Draft.of(Compared.missing(unit.id(), unit.name(), Series.reason(result))
                    .of(result));
        }
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(Caution.of(result.marks()));
        if (result.flags().contains(QualityFlag.APPROXIMATE)) {
            cautions.add(Caution.APPROXIMATE);
        }
        Compared compared =
                Compared.of(unit.id(), unit.name(), result.value(), cautions).of(result);
        return new Draft(compared, definition(result), result.explain().unitOfMeasure(), null);
    }

    /** Within a range the range belongs to it: nearer to one's own is no answer to who is nearer to the same. */
    static List<Object> definition(IndicatorResult result) {
        List<Object> definition = new ArrayList<>(List.of(Series.definition(result.indicator())));
        if (result.indicator().direction() == Direction.WITHIN_RANGE) {
            definition.add(Better.range(result));
        }
        return definition;
    }

    @Override
    public Draft read(ReferenceId reference, Yardstick yardstick) {
        return Draft.of(new ReferenceFigures(results, indicator, period.kind(), yardstick)
                .in(period.period())
                .compared(reference));
    }
}
