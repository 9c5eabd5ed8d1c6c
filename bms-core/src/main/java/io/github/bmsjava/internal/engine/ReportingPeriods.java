package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The periods over which a figure climbs in time (J9). */
final class ReportingPeriods {
    private ReportingPeriods() {}

    /** The reporting periods that a rule ranges over, whoever the unit is; empty where it does not apply. */
    static List<Period> range(PeriodRule rule, Optional<Frequency> frequency, Period period) {
        if (rule.kind() == PeriodRule.Kind.NONE
                || frequency.isEmpty()
                || !tile(frequency.get().type(), period)) {
            return List.of();
        }
        PeriodType type = frequency.get().type();
        if (rule.kind() != PeriodRule.Kind.YEAR_TO_DATE) {
            return period.parts(type);
        }
        Period year = period.type().perYear() == 1 ? period : Period.year(period.year());
        return Period.sequence(Period.of(year.start(), type), Period.of(period.end(), type));
    }

    /** The period of the same length so many earlier; empty before the first year that there are periods of. */
    static Optional<Period> earlier(Period period, int age) {
        int months = age * period.type().months();
        return period.start().minusMonths(months).getYear() >= Period.FIRST_YEAR
                ? Optional.of(period.plus(-age))
                : Optional.empty();
    }

    private static boolean tile(PeriodType type, Period period) {
        return type.months() <= period.type().months()
                && isWithinYears(type, period)
                && Period.of(period.start(), type).start().equals(period.start())
                && Period.of(period.end(), type).end().equals(period.end());
    }

    /** Whether there are periods of the type at both ends: none begins before the first year or after the last. */
    private static boolean isWithinYears(PeriodType type, Period period) {
        if (type == period.type()) {
            return true;
        }
        return type != PeriodType.SCHOOL_YEAR && period.end().getYear() <= Period.LAST_YEAR;
    }

    /** The periods of a range of which a unit could have a figure: it is there, the indicator is in use, it is planned. */
    static List<Period> of(
            List<Period> range, Predicate<Period> exists, Indicator indicator, Optional<Frequency> frequency) {
        return range.stream()
                .filter(exists)
                .filter(part -> indicator.inUse().containsLastDayOf(part))
                .filter(part -> frequency.map(plan -> plan.plans(part)).orElse(true))
                .toList();
    }
}
