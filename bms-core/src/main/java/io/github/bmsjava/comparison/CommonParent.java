package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.util.List;
import java.util.Optional;

/** The unit above, where its figure is an average of those below it. */
final class CommonParent {
    private CommonParent() {}

    static Optional<IndicatorResult> average(PeriodResults results, IndicatorId indicator, List<OrgUnit> units) {
        List<Optional<OrgUnitId>> parents =
                units.stream().map(OrgUnit::parent).distinct().toList();
        if (parents.size() != 1 || parents.get(0).isEmpty()) {
            return Optional.empty();
        }
        return results.findUnit(parents.get(0).get())
                .flatMap(above -> IndicatorReader.find(results, indicator, above.unit()))
                .filter(result -> result.findValue().isPresent())
                .filter(CommonParent::isAverage);
    }

    private static boolean isAverage(IndicatorResult above) {
        return switch (above.indicator().rollUp().overUnits().kind()) {
            case NONE, RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN -> true;
            case SUM, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE -> false;
        };
    }
}
