package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes what was reported: mostly figures of the right form, and everything else now and then. */
final class ObservationMaker {
    private final Dice dice;
    private final boolean wide;
    private final Organisation organisation;
    private final Set<Period> evaluated;
    private final List<Observation> all = new ArrayList<>();
    private WideNumbers numbers = new WideNumbers(new Dice(0));
    private WideNumbers denominators = numbers;

    ObservationMaker(Dice dice, Focus focus, Organisation organisation, Set<Period> evaluated) {
        this.dice = dice;
        this.wide = focus == Focus.WIDE_NUMBERS;
        this.organisation = organisation;
        this.evaluated = evaluated;
    }

    List<Observation> make(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (indicator.rollUp().useOfBudget().isEmpty()) {
                boolean series = indicator.id().value().equals(IndicatorMaker.ACCOUNTS);
                kind(indicator, ValueKind.ACTUAL);
                if (series || dice.percent(10)) {
                    kind(indicator, ValueKind.BUDGET);
                }
                if (dice.percent(series ? 50 : 5)) {
                    kind(indicator, ValueKind.FORECAST);
                }
            }
        }
        return all;
    }

    private void kind(Indicator indicator, ValueKind kind) {
        // most indicators are reported well, else nothing would ever come to a light
        int gaps = dice.of(0, 0, 0, 3, 10, 40);
        boolean clean = dice.percent(50);
        if (wide) {
            numbers = new WideNumbers(dice);
            denominators = new WideNumbers(dice);
        }
        Set<Period> reporting = reporting(indicator);
        boolean inner = dice.percent(40);
        for (OrgUnit unit : organisation.units()) {
            boolean leaf = organisation.children(unit.id()).isEmpty();
            if (!leaf && !inner) {
                continue;
            }
            boolean direct = dice.percent(8);
            int skipped = leaf ? gaps : 50;
            for (Period period : direct ? evaluated : reporting) {
                if (!dice.percent(skipped)) {
                    report(unit, indicator, period, kind, clean);
                }
            }
            if (dice.percent(5)) {
                report(unit, indicator, dice.of(List.copyOf(evaluated)), kind, clean);
            }
        }
    }

    private Set<Period> reporting(Indicator indicator) {
        PeriodType type = indicator
                .frequency()
                .map(frequency -> frequency.type())
                .orElse(dice.percent(50) ? PeriodType.MONTH : PeriodType.YEAR);
        Set<Period> reporting = new TreeSet<>();
        if (indicator.rollUp().overTime().kind() == io.github.bmsjava.indicator.PeriodRule.Kind.NONE
                || dice.percent(4)) {
            reporting.addAll(evaluated);
        }
        for (Period period : evaluated) {
            Period first = Period.of(period.start().withDayOfYear(1), type);
            Period last = Period.of(period.end(), type);
            reporting.addAll(Period.sequence(first, last));
        }
        if (indicator.rollUp().carryForward() > 0) {
            new LinkedHashSet<>(evaluated).forEach(period -> reporting.add(period.previous()));
        }
        return reporting;
    }

    private void report(OrgUnit unit, Indicator indicator, Period period, ValueKind kind, boolean clean) {
        ObservationKey key = new ObservationKey(unit.id(), indicator.id(), period, kind);
        ObservationBuilder builder = Observation.builder(key);
        all.add(said(builder, indicator, clean).build());
        if (dice.percent(2)) {
            ObservationBuilder again = Observation.builder(key);
            if (dice.percent(50)) {
                again.version(2);
            }
            all.add(said(again, indicator, clean).build());
        }
    }

    private ObservationBuilder said(ObservationBuilder builder, Indicator indicator, boolean clean) {
        if (!clean && dice.percent(6)) {
            return builder.absent(dice.of(Absence.values()));
        }
        if (dice.percent(clean ? 1 : 4)) {
            builder.flag(dice.of(QualityFlag.values()));
        }
        if (!clean && dice.percent(4)) {
            builder.flag(QualityFlag.APPROXIMATE);
        }
        if (!clean && dice.percent(1)) {
            return builder.quantity(new Quantity.Words("godt"));
        }
        ReportedForm form =
                indicator.rollUp().form().orElse(dice.of(ReportedForm.AMOUNT, ReportedForm.AMOUNT, ReportedForm.RATIO));
        return builder.quantity(quantity(!clean && dice.percent(2) ? dice.of(ReportedForm.values()) : form, clean));
    }

    private Quantity quantity(ReportedForm form, boolean clean) {
        return switch (form) {
            case AMOUNT -> dice.percent(10) ? new Quantity.Count(dice.below(100)) : new Quantity.Scalar(number(clean));
            case RATIO -> new Quantity.Ratio(number(clean), denominator(clean));
            case MEAN -> new Quantity.Mean(number(clean), answers());
        };
    }

    private long answers() {
        if (dice.percent(4)) {
            return 0;
        }
        return wide && dice.percent(50) ? numbers.count() : 1 + dice.below(40);
    }

    private BigDecimal denominator(boolean clean) {
        if (wide && dice.percent(60)) {
            return denominators.positive();
        }
        return dice.percent(clean ? 1 : 5)
                ? Decimals.of(dice.of("0", "0", "-3", "0,00"))
                : Decimals.of(1 + dice.below(clean ? 150 : 9) + dice.of("", "", ",5"));
    }

    private BigDecimal number(boolean clean) {
        if (wide) {
            return numbers.next();
        }
        int odd = clean ? 99 : dice.below(100);
        if (odd < 2) {
            return new BigDecimal(dice.digits(38));
        }
        if (odd < 4) {
            return new BigDecimal(dice.digits(30)).movePointLeft(18);
        }
        if (odd < 5) {
            return new BigDecimal(dice.digits(2)).movePointLeft(18);
        }
        String size = dice.percent(4) ? "0" : Integer.toString(dice.below(100));
        String fraction = dice.of("", "", ",5", ",05", ",25", ",333", ",50", "," + dice.below(10));
        return Decimals.of((odd < 8 ? "-" : "") + size + fraction);
    }
}
