package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Curve;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.InputQuantum;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The card and its indicators in the library's terms. */
final class Definitions {
    static final String CARD = "styringskort";

    private final Card card;

    Definitions(Card card) {
        this.card = card;
    }

    Scorecard scorecard() {
        ScorecardBuilder builder = Scorecard.builder(CARD).rule(weightedScore());
        card.measures().forEach(measure -> builder.define(indicator(measure)));
        card.perspectives()
                .forEach(perspective -> builder.perspective(perspective.id(), group -> {
                    group.rule(weightedScore()).weight(tenths(perspective.weight()));
                    for (int at : perspective.measures()) {
                        Measure measure = card.measures().get(at);
                        group.indicator(measure.id(), entry -> entry.weight(tenths(measure.weight())));
                    }
                }));
        return builder.build().orThrow();
    }

    private static GroupRule weightedScore() {
        return GroupRule.weightedScore()
                .green(Bound.atLeast(String.valueOf(Card.GREEN)))
                .yellow(Bound.atLeast(String.valueOf(Card.YELLOW)))
                .missing(MissingParts.REDISTRIBUTE)
                .minimumCoverage("0.5");
    }

    private static Indicator indicator(Measure measure) {
        IndicatorBuilder builder = Indicator.builder(measure.id())
                .decimals(measure.decimals())
                .quantum(new InputQuantum(BigDecimal.ONE.movePointLeft(measure.reported())))
                .score(score(measure))
                .measuredAt(MeasuredAt.types(Tier.DEPARTMENT.id(), Tier.PLACE.id()))
                .ownValues(OwnValues.ADDS)
                .overUnits(rule(measure).ofReported())
                .reportedAs(form(measure));
        if (measure.rule() == Rule.RATIO) {
            builder.percent();
        }
        return (measure.lowerIsBetter() ? builder.lowerIsBetter() : builder.higherIsBetter()).build();
    }

    private static UnitRule rule(Measure measure) {
        return switch (measure.rule()) {
            case SUM -> UnitRule.sum();
            case RATIO -> UnitRule.ratioOfSums();
            case MEAN -> UnitRule.weightedMeanByN();
            case MINIMUM -> UnitRule.minimum();
        };
    }

    private static ReportedForm form(Measure measure) {
        return switch (measure.rule()) {
            case SUM, MINIMUM -> ReportedForm.AMOUNT;
            case RATIO -> ReportedForm.RATIO;
            case MEAN -> ReportedForm.MEAN;
        };
    }

    private static ScoreFunction score(Measure measure) {
        Curve curve = measure.curve();
        Map<String, String> points = new LinkedHashMap<>();
        for (int i = 0; i < curve.size(); i++) {
            points.put(
                    decimal(curve.at().get(i), measure.decimals()),
                    String.valueOf(curve.points().get(i)));
        }
        return ScoreFunction.piecewiseLinear(points);
    }

    private static String tenths(int weight) {
        return decimal(weight, 1);
    }

    static String decimal(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale).toPlainString();
    }
}
