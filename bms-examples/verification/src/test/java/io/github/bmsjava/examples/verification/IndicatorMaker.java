package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes indicators whose rules fit their figures, nearly always. */
final class IndicatorMaker {
    static final String WEIGHTS = "vekter";
    static final String ACCOUNTS = "regnskap";
    private static final List<UnitRule> OF_ANY = List.of(
            UnitRule.none(),
            UnitRule.minimum(),
            UnitRule.maximum(),
            UnitRule.median(),
            UnitRule.count(),
            UnitRule.worstStatus(),
            UnitRule.bestStatus(),
            UnitRule.shareAtOrAbove("yellow"),
            UnitRule.shareAtOrAbove("green").green(Bound.atLeast("66,67")).yellow(Bound.atLeast("50")),
            UnitRule.shareAtOrAbove("yellow").green(Bound.above("66,66")));
    private static final List<PeriodRule> TIME_OF_ANY = List.of(
            PeriodRule.none(),
            PeriodRule.last(),
            PeriodRule.lastReported(),
            PeriodRule.minimum(),
            PeriodRule.maximum(),
            PeriodRule.mean().ofPublished());

    private static final List<UnitOfMeasure> FACTORS = List.of(
            UnitOfMeasure.PERCENT,
            UnitOfMeasure.PERCENT,
            UnitOfMeasure.NUMBER,
            new UnitOfMeasure("promille", "‰", BigDecimal.valueOf(1000)));
    private static final List<UnitOfMeasure> WIDE_FACTORS = List.of(
            UnitOfMeasure.PERCENT,
            new UnitOfMeasure("per milliard", "ppb", BigDecimal.valueOf(1_000_000_000)),
            new UnitOfMeasure("tusen", "tusen", new BigDecimal("0.001")),
            new UnitOfMeasure("tredel", "", new BigDecimal("0.333333333333333333")),
            new UnitOfMeasure("stor", "", new BigDecimal("12345678901234567890123456789")));
    private static final List<ScoreFunction> WIDE_LINES = List.of(
            ScoreFunction.piecewiseLinear(Map.of("-9223372036854775808", "0", "9223372036854775807", "100")),
            ScoreFunction.piecewiseLinear(
                    Map.of("0", "0", "922337203685477580,7", "12,3456789", "10000000000000000000", "100")),
            ScoreFunction.piecewiseLinear(Map.of("0,000000000000000001", "0", "0,000000000000003999", "100")),
            ScoreFunction.piecewiseLinear(Map.of("-2147483648", "100", "2147483647", "0,005")));

    private final Dice dice;
    private final boolean whole;
    private final boolean wide;
    private final StatusScale scale;

    IndicatorMaker(Dice dice, boolean whole, Focus focus, StatusScale scale) {
        this.dice = dice;
        this.whole = whole;
        this.wide = focus == Focus.WIDE_NUMBERS;
        this.scale = scale;
    }

    /** The series first. */
    List<Indicator> make() {
        List<Indicator> all = new ArrayList<>();
        all.add(series(WEIGHTS));
        all.add(series(ACCOUNTS));
        int many = 1 + dice.below(whole ? 4 : 3);
        for (int i = 0; i < many; i++) {
            all.add(indicator("i" + i));
        }
        return all;
    }

    private Indicator series(String id) {
        IndicatorBuilder builder = Indicator.builder(id).decimals(dice.below(3));
        if (dice.percent(50)) {
            builder.frequency(Frequency.every(PeriodType.MONTH)).overTime(dice.of(PeriodRule.sum(), PeriodRule.last()));
        }
        if (dice.percent(15)) {
            builder.carryForward(1);
        }
        return builder.build();
    }

    private Indicator indicator(String id) {
        IndicatorBuilder builder = Indicator.builder(id).decimals(dice.below(wide ? 11 : 3));
        if (!dice.percent(2)) {
            builder.scale(scale);
        }
        int form = dice.below(5);
        switch (form) {
            case 0, 1 -> amount(builder);
            case 2 -> ratio(builder);
            case 3 -> mean(builder);
            default -> budget(builder);
        }
        if (dice.percent(4)) {
            builder.overUnits(dice.of(UnitRule.sum(), UnitRule.ratioOfSums(), UnitRule.weightedMeanBy("ukjent")));
        }
        place(builder);
        return judged(builder).build();
    }

    private void amount(IndicatorBuilder builder) {
        List<UnitRule> rules = new ArrayList<>(OF_ANY.subList(1, OF_ANY.size()));
        for (int i = 0; i < 3; i++) {
            rules.add(UnitRule.sum());
            rules.add(UnitRule.plainMean());
            rules.add(UnitRule.weightedMeanBy(WEIGHTS));
        }
        rules.add(UnitRule.plainMean().ofPublished());
        rules.add(UnitRule.weightedMeanBy(WEIGHTS).ofPublished());
        List<PeriodRule> times = new ArrayList<>(TIME_OF_ANY);
        times.addAll(List.of(PeriodRule.sum(), PeriodRule.mean(), PeriodRule.yearToDate(), PeriodRule.yearToDate()));
        builder.reportedAs(ReportedForm.AMOUNT)
                .overUnits(missing(dice.of(rules)))
                .overTime(missing(dice.of(times)));
    }

    private void ratio(IndicatorBuilder builder) {
        boolean sums = dice.percent(55);
        UnitRule rule = sums
                ? UnitRule.ratioOfSums()
                : dice.percent(25)
                        ? dice.of(
                                UnitRule.plainMean().ofPublished(),
                                UnitRule.weightedMeanBy(WEIGHTS).ofPublished())
                        : dice.of(OF_ANY);
        List<PeriodRule> times =
                new ArrayList<>(List.of(PeriodRule.ratioOfSums(), PeriodRule.ratioOfSums(), PeriodRule.yearToDate()));
        times.addAll(sums ? TIME_OF_ANY.subList(0, 3) : TIME_OF_ANY);
        builder.reportedAs(ReportedForm.RATIO)
                .overUnits(missing(rule))
                .overTime(missing(dice.of(times)))
                .unit(dice.of(wide ? WIDE_FACTORS : FACTORS));
    }

    private void mean(IndicatorBuilder builder) {
        boolean byN = dice.percent(60);
        UnitRule rule = byN
                ? UnitRule.weightedMeanByN()
                : dice.percent(30) ? dice.of(UnitRule.plainMean(), UnitRule.weightedMeanBy(WEIGHTS)) : dice.of(OF_ANY);
        List<PeriodRule> times = new ArrayList<>(List.of(PeriodRule.ratioOfSums(), PeriodRule.ratioOfSums()));
        times.addAll(byN ? TIME_OF_ANY.subList(0, 3) : TIME_OF_ANY);
        builder.reportedAs(ReportedForm.MEAN).overUnits(missing(rule)).overTime(missing(dice.of(times)));
    }

    private void budget(IndicatorBuilder builder) {
        UnitRule rule = dice.percent(65) ? UnitRule.ratioOfSums() : dice.of(OF_ANY);
        PeriodRule time = dice.of(PeriodRule.none(), PeriodRule.ratioOfSums(), PeriodRule.yearToDate());
        builder.useOfBudget(ACCOUNTS).percent().overUnits(missing(rule)).overTime(missing(time));
    }

    private UnitRule missing(UnitRule rule) {
        return rule.missing(policy());
    }

    private PeriodRule missing(PeriodRule rule) {
        return rule.missing(policy());
    }

    private MissingPolicy policy() {
        return dice.of(
                MissingPolicy.requireAll(),
                MissingPolicy.ofReported(),
                MissingPolicy.ofReported(),
                MissingPolicy.ofReported("0,5"),
                MissingPolicy.ofReported("0,333333333333"),
                MissingPolicy.ofReported("0,75"));
    }

    private void place(IndicatorBuilder builder) {
        if (dice.percent(35)) {
            builder.measuredAt(
                    dice.of(MeasuredAt.types("t1"), MeasuredAt.types("t1", "t2", "t3"), MeasuredAt.levels("l1", "l2")));
        }
        builder.ownValues(dice.of(OwnValues.REFUSED, OwnValues.REFUSED, OwnValues.REPLACES, OwnValues.ADDS));
        if (dice.percent(85)) {
            builder.frequency(dice.of(
                    Frequency.every(PeriodType.MONTH),
                    Frequency.every(PeriodType.MONTH),
                    Frequency.every(PeriodType.TERTIAL),
                    Frequency.every(PeriodType.QUARTER),
                    Frequency.every(PeriodType.YEAR),
                    Frequency.every(2, Period.parse("2024-01")),
                    Frequency.in(Period.parse("2024-01"), Period.parse("2024-03"), Period.parse("2024-07"))));
        }
        if (dice.percent(30)) {
            builder.carryForward(1 + dice.below(2));
        }
        if (dice.percent(25)) {
            builder.whenMissing(dice.of(Absence.NOT_MEASURED, Absence.NOT_APPLICABLE, Absence.NOT_DUE));
        }
        if (dice.percent(8)) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.below(200));
            builder.inUse(dice.of(DateRange.from(day), DateRange.until(day)));
        }
    }

    private IndicatorBuilder judged(IndicatorBuilder builder) {
        builder.direction(
                dice.percent(6)
                        ? Direction.NONE
                        : dice.of(
                                Direction.HIGHER_IS_BETTER,
                                Direction.HIGHER_IS_BETTER,
                                Direction.LOWER_IS_BETTER,
                                Direction.LOWER_IS_BETTER,
                                Direction.WITHIN_RANGE));
        if (dice.percent(4)) {
            builder.state(dice.of(IndicatorState.values()));
        }
        if (dice.percent(75)) {
            builder.score(dice.of(
                    ScoreFunction.statusPoints(),
                    ScoreFunction.statusPoints(),
                    ScoreFunction.piecewiseLinear(Map.of("0", "0", "33", "17", "100", "100")),
                    wide ? dice.of(WIDE_LINES) : ScoreFunction.piecewiseLinear(Map.of("1,005", "100", "60", "0,005")),
                    new OddPoints(dice.of(5, 7, 103)),
                    ScoreFunction.attainment(),
                    ScoreFunction.progressFrom("3")));
        }
        return builder;
    }
}
