package io.github.bmsjava.report;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;

/** An area of units whose figures climb to it: {@code område} over {@code e1}, {@code e2} and so on. */
final class Area {
    private Area() {}

    static Organisation of(int units) {
        Organisation.Builder organisation = Organisation.builder().unit("område", "Området", null);
        for (int i = 1; i <= units; i++) {
            String number = Integer.toString(i);
            organisation.unit("e" + number, unit -> unit.name("Enhet " + number).parent("område"));
        }
        return organisation.build().orThrow();
    }

    /** User satisfaction with one decimal: green from 5,3, yellow from 5,0. */
    static Scorecard card(UnitRule rule) {
        return Scorecard.builder("kort")
                .perspective(
                        "Brukere",
                        p -> p.indicator(
                                "trivsel",
                                i -> i.name("Trivsel")
                                        .decimals(1)
                                        .higherIsBetter()
                                        .overUnits(rule)
                                        .green(Bound.atLeast("5,3"))
                                        .yellow(Bound.atLeast("5,0"))))
                .build()
                .orThrow();
    }

    static Observation figure(String unit, String year, String value) {
        return Observation.of(unit, "trivsel", year, value);
    }

    static Evaluation run(UnitRule rule, int units, Observation... figures) {
        return Bms.evaluate(card(rule), of(units), Observations.of(figures));
    }
}
