package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Two areas with two departments each, two indicators that climb, and a card with points. All figures are made up. */
final class Town {
    static final List<String> DEPARTMENTS = List.of("a1", "a2", "b1", "b2");
    static final List<String> INDICATORS = List.of("trivsel", "fravær");

    static final Organisation UNITS = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("a", "Område A", "by")
            .unit("a1", "Barnehage A", "a")
            .unit("a2", "Barnehage B", "a")
            .unit("b", "Område B", "by")
            .unit("b1", "Skole A", "b")
            .unit("b2", "Skole B", "b")
            .build()
            .orThrow();

    static final Scorecard CARD = Scorecard.builder("kort")
            .name("Målekart")
            .perspective(
                    "folk",
                    p -> p.rule(GroupRule.weightedScore()
                                    .green(Bound.atLeast("70"))
                                    .yellow(Bound.atLeast("40")))
                            .indicator(
                                    "trivsel",
                                    i -> i.name("Trivsel")
                                            .decimals(1)
                                            .higherIsBetter()
                                            .define(d -> d.score(ScoreFunction.statusPoints()))
                                            .overUnits(UnitRule.plainMean())
                                            .green(Bound.atLeast("5"))
                                            .yellow(Bound.atLeast("4")))
                            .indicator(
                                    "fravær",
                                    i -> i.name("Sykefravær")
                                            .percent()
                                            .decimals(1)
                                            .lowerIsBetter()
                                            .define(d -> d.score(ScoreFunction.statusPoints()))
                                            .overUnits(UnitRule.plainMean())
                                            .weight("2")
                                            .green(Bound.atMost("6"))
                                            .yellow(Bound.atMost("8"))))
            .build()
            .orThrow();

    private Town() {}

    static Evaluation run(ScorecardModel model, Organisation units, List<Observation> figures, RunOptions how) {
        return EvaluationPlan.compile(model, units, PlanOptions.years(2013, 2014))
                .orThrow()
                .evaluate(Observations.of(figures), how);
    }

    static Evaluation run(List<Observation> figures) {
        return run(ScorecardModel.of(CARD), UNITS, figures, RunOptions.standard());
    }

    /** Well-being from 3,0 to 6,0 and absence from 4,0 to 10,0; a tenth is missing. */
    static List<Observation> figures(Random random) {
        List<Observation> figures = new ArrayList<>();
        for (String period : List.of("2013", "2014")) {
            for (String unit : DEPARTMENTS) {
                for (String indicator : INDICATORS) {
                    if (random.nextInt(10) > 0) {
                        figures.add(Observation.of(unit, indicator, period, amount(indicator, random)));
                    }
                }
            }
        }
        return figures;
    }

    static String amount(String indicator, Random random) {
        int tenths = indicator.equals("trivsel") ? 30 + random.nextInt(31) : 40 + random.nextInt(61);
        return tenths / 10 + "," + tenths % 10;
    }

    /** Every result as text by what it is of, read from the columns. */
    static Map<String, String> all(Evaluation evaluation) {
        Map<String, String> all = new TreeMap<>();
        evaluation.visit(new ResultVisitor() {
            private String of = "";
            private int decimals;

            @Override
            public boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
                of = indicator.id() + " " + period + " " + kind.id();
                decimals = indicator.decimals();
                return true;
            }

            @Override
            public boolean group(Period period, ValueKind kind, Scorecard card, String id) {
                of = id + " " + period + " " + kind.id();
                return true;
            }

            @Override
            public void value(int unit, long value, Status status, int score) {
                large(unit, BigDecimal.valueOf(value, decimals), status, score);
            }

            @Override
            public void large(int unit, BigDecimal value, Status status, int score) {
                put(unit, value.stripTrailingZeros().toPlainString() + " " + status + " " + score);
            }

            @Override
            public void without(int unit, Status status, int score) {
                put(unit, "– " + status + " " + score);
            }

            private void put(int unit, String what) {
                all.put(evaluation.organisation().units().get(unit).id() + " " + of, what);
            }
        });
        return all;
    }

    /** The sentences in bokmål, with plain spaces. */
    static List<String> said(Differences differences) {
        return differences.sentences(Language.NB).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    /** The same key for a difference. */
    static String key(Difference one) {
        return one.unit().id() + " " + one.id() + " " + one.to() + " "
                + one.kind().id();
    }
}
