package io.github.bmsjava.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    @Test
    void everyPeriodOfATypeIsPlanned() {
        Frequency monthly = Frequency.every(PeriodType.MONTH);

        assertThat(monthly.plans(Period.month(2014, 1))).isTrue();
        assertThat(monthly).hasToString("every MONTH");
        assertThat(monthly.type()).isEqualTo(PeriodType.MONTH);
        assertThat(monthly.interval()).isEqualTo(1);
        assertThat(monthly.first()).isEmpty();
        assertThat(monthly.named()).isEmpty();
    }

    @Test
    void r90EverySecondYearLeavesTheYearBetweenOut() {
        Frequency biennial = Frequency.every(2, Period.year(2003));

        assertThat(Period.sequence(Period.year(2001), Period.year(2007)))
                .filteredOn(biennial::plans)
                .containsExactly(Period.year(2003), Period.year(2005), Period.year(2007));
        assertThat(biennial).hasToString("every 2 YEAR from 2003");
        assertThat(biennial.first()).contains(Period.year(2003));
        assertThat(biennial.interval()).isEqualTo(2);
    }

    @Test
    void everyFifthTertialCrossesTheTurnOfTheYear() {
        Frequency fifth = Frequency.every(5, Period.tertial(2014, 2));

        assertThat(Period.sequence(Period.tertial(2014, 1), Period.tertial(2017, 3)))
                .filteredOn(fifth::plans)
                .containsExactly(Period.tertial(2014, 2), Period.tertial(2016, 1), Period.tertial(2017, 3));
    }

    @Test
    void r90NamedPeriodsAloneArePlanned() {
        Frequency named = Frequency.in(Period.year(2005), Period.year(2003), Period.year(2004));

        assertThat(named.plans(Period.year(2005))).isTrue();
        assertThat(named.plans(Period.year(2006))).isFalse();
        assertThat(named.named()).containsExactly(Period.year(2003), Period.year(2004), Period.year(2005));
        assertThat(named).hasToString("in [2003, 2004, 2005]");
        assertThat(named.type()).isEqualTo(PeriodType.YEAR);
    }

    @Test
    void aPlanDoesNotSpeakOfPeriodsOfAnotherType() {
        assertThat(Frequency.in(Period.year(2005)).plans(Period.tertial(2006, 1)))
                .isTrue();
        assertThat(Frequency.every(2, Period.year(2005)).plans(Period.month(2006, 1)))
                .isTrue();
    }

    @Test
    void aFrequencyThatCanNeverBeRightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.every(0, Period.year(2005)))
                .withMessage("every 0 is less than one.\nMaybe 2 for every second period.");
        assertThatIllegalArgumentException().isThrownBy(Frequency::in);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.in(Period.year(2005), Period.month(2005, 1)))
                .withMessageContaining("must be one or more of one type");
    }

    @Test
    void frequenciesOfTheSamePeriodsAreEqual() {
        assertThat(Frequency.in(Period.year(2004), Period.year(2003)))
                .isEqualTo(Frequency.in(Period.year(2003), Period.year(2004)))
                .hasSameHashCodeAs(Frequency.in(Period.year(2003), Period.year(2004)))
                .isNotEqualTo(Frequency.in(Period.year(2003)));
        assertThat(Frequency.every(2, Period.year(2003)))
                .isEqualTo(Frequency.every(2, Period.year(2003)))
                .isNotEqualTo(Frequency.every(2, Period.year(2004)))
                .isNotEqualTo(Frequency.every(3, Period.year(2003)))
                .isNotEqualTo(Frequency.every(PeriodType.YEAR));
        assertThat(Frequency.every(PeriodType.YEAR)).isNotEqualTo(Frequency.every(PeriodType.MONTH));
    }
}
