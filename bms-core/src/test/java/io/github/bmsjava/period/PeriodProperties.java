package io.github.bmsjava.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {
    @Property
    void theCanonicalTextIsReadBack(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void theLabelOfEachLanguageIsReadBack(@ForAll("periods") Period period, @ForAll Language language) {
        assertThat(Period.parse(period.label(language))).isEqualTo(period);
    }

    @Property
    void theNextPeriodBeginsTheDayAfter(@ForAll("periods") Period period) {
        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next()).isGreaterThan(period);
    }

    @Property
    void plusCountsPeriods(@ForAll("periods") Period period, @ForAll @IntRange(min = 1, max = 40) int count) {
        Period later = period.plus(count);
        assertThat(Period.sequence(period, later)).hasSize(count + 1).endsWith(later);
        assertThat(later.plus(-count)).isEqualTo(period);
    }

    @Property
    void everyDayOfAPeriodLeadsBackToIt(@ForAll("periods") Period period, @ForAll @IntRange(max = 365) int days) {
        LocalDate day = period.start()
                .plusDays(days % (period.end().toEpochDay() - period.start().toEpochDay() + 1));
        assertThat(period.contains(day)).isTrue();
        assertThat(Period.of(day, period.type())).isEqualTo(period);
    }

    @Property
    void monthsTileEveryPeriod(@ForAll("periods") Period period) {
        List<Period> months = period.parts(PeriodType.MONTH);
        assertThat(months).hasSize(period.type().months());
        assertThat(months.get(0).start()).isEqualTo(period.start());
        assertThat(months.get(months.size() - 1).end()).isEqualTo(period.end());
        assertThat(months).allMatch(period::contains);
    }

    @Property
    void onlyOnePeriodComparesAsEqual(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void anyTextIsReadOrRefusedWithoutFailing(@ForAll String text) {
        Period.find(text).ifPresent(period -> assertThat(Period.parse(text)).isEqualTo(period));
    }

    @Property
    void aRangeOfAPeriodHasExactlyItsDays(@ForAll("periods") Period period, @ForAll("periods") Period other) {
        DateRange range = DateRange.of(period);
        boolean shares = !other.end().isBefore(period.start()) && !other.start().isAfter(period.end());
        assertThat(range.overlaps(other)).isEqualTo(shares);
        assertThat(range.containsLastDayOf(other)).isEqualTo(period.contains(other.end()));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(PeriodType.class),
                        Arbitraries.integers().between(1950, 2100),
                        Arbitraries.integers().between(0, 11))
                .as((type, year, index) -> new Period(type, year, index % type.perYear() + 1));
    }
}
