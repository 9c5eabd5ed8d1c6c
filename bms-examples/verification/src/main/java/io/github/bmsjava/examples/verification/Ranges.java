package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which reporting periods count in an evaluated one. */
final class Ranges {
    private final World world;

    Ranges(World world) {
        this.world = world;
    }

    /** The range; empty where no rule over time applies. */
    List<Period> range(OrgUnit unit, Indicator indicator, Period period) {
        Optional<Frequency> planned = frequency(indicator);
        if (indicator.rollUp().overTime().kind() == PeriodRule.Kind.NONE || planned.isEmpty()) {
            return List.of();
        }
        Frequency frequency = planned.get();
        if (!tiles(frequency.type(), period.start(), period)) {
            return List.of();
        }
        LocalDate start = isToDate(indicator) ? firstDayOfYear(period) : period.start();
        return Period.sequence(Period.of(start, frequency.type()), Period.of(period.end(), frequency.type())).stream()
                .filter(part -> world.isPresent(unit, part)
                        && indicator.inUse().containsLastDayOf(part)
                        && frequency.plans(part))
                .toList();
    }

    /** How often it is reported; use of budget, without a frequency of its own, as often as its series. */
    private Optional<Frequency> frequency(Indicator indicator) {
        return indicator
                .frequency()
                .or(() -> indicator
                        .rollUp()
                        .useOfBudget()
                        .flatMap(world.model::findIndicator)
                        .flatMap(Indicator::frequency));
    }

    private static boolean tiles(PeriodType type, LocalDate start, Period period) {
        return Period.of(start, type).start().equals(start)
                && Period.of(period.end(), type).end().equals(period.end());
    }

    private static boolean isToDate(Indicator indicator) {
        return indicator.rollUp().overTime().kind() == PeriodRule.Kind.YEAR_TO_DATE;
    }

    private static LocalDate firstDayOfYear(Period period) {
        return period.type() == PeriodType.SCHOOL_YEAR
                ? period.start()
                : period.start().withDayOfYear(1);
    }

    /** Whether a figure reported for the whole period says the same as its range would. */
    static boolean wholeCounts(Period period, List<Period> range) {
        return range.isEmpty() || !range.get(0).start().isBefore(period.start());
    }
}
