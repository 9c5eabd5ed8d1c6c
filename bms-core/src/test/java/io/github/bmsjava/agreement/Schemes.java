package io.github.bmsjava.agreement;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.List;

/** Kindergartens and schools with users, leadership and economy. All figures are made up. */
final class Schemes {
    static final Organisation CITY = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("lund", u -> u.parent("by").type("barnehage"))
            .unit("moen", u -> u.parent("by").type("barnehage"))
            .unit("eika", u -> u.parent("by").type("barnehage"))
            .unit("åsen", u -> u.parent("by").type("privat barnehage"))
            .unit("skolen", u -> u.parent("by").type("skole"))
            .build()
            .orThrow();

    static final Scorecard CARD = Scorecard.builder("målekart")
            .perspective(
                    "brukere",
                    p -> p.indicator(
                            "tilfredshet", i -> i.decimals(1).higherIsBetter().target("4,5")))
            .perspective(
                    "medarbeidere",
                    p -> p.indicator(
                            "fravær",
                            i -> i.percent().decimals(1).lowerIsBetter().target("7")))
            .perspective(
                    "økonomi",
                    p -> p.indicator(
                            "regnskap",
                            i -> i.percent()
                                    .decimals(1)
                                    .lowerIsBetter()
                                    .green(Bound.atMost("98"))
                                    .yellow(Bound.atMost("100"))))
            .build()
            .orThrow();

    private final List<Observation> figures = new ArrayList<>();

    Schemes with(String unit, String indicator, String period, String value) {
        return observation(printed(unit, indicator, period, value));
    }

    /** As printed, such as "Ca 100". */
    static Observation printed(String unit, String indicator, String period, String value) {
        boolean about = value.startsWith("Ca ");
        ObservationBuilder read =
                Observation.builder(unit, indicator, period).amount(about ? value.substring("Ca ".length()) : value);
        return (about ? read.flag(QualityFlag.APPROXIMATE) : read).build();
    }

    Schemes without(String unit, String indicator, String period) {
        figures.removeIf(one ->
                one.key().equals(Observation.of(unit, indicator, period, "0").key()));
        return this;
    }

    Schemes observation(Observation observation) {
        figures.removeIf(one -> one.key().equals(observation.key()));
        figures.add(observation);
        return this;
    }

    /** Lund 5,3, Moen 5,6, Eika 5,1, Åsen 5,3, the school 4,0; all in balance. */
    static Schemes of2007() {
        Schemes all = new Schemes();
        String[][] rows = {{"lund", "5,3"}, {"moen", "5,6"}, {"eika", "5,1"}, {"åsen", "5,3"}, {"skolen", "4,0"}};
        for (String[] row : rows) {
            all.with(row[0], "tilfredshet", "2007", row[1]).with(row[0], "regnskap", "2007", "97");
        }
        return all;
    }

    List<Observation> figures() {
        return figures;
    }

    EvaluationPlan plan() {
        return EvaluationPlan.compile(ScorecardModel.of(CARD), CITY, PlanOptions.years(2005, 2007))
                .orThrow();
    }

    Evaluation evaluate() {
        return plan().evaluate(Observations.of(figures));
    }
}
