package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.agreement.AgreementEvaluation;
import io.github.bmsjava.agreement.AgreementGoal;
import io.github.bmsjava.agreement.Aim;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Agreements of many leaders about the last month, each with goals on the lights of its unit. */
public final class AgreedGoals {
    /** So many leaders. */
    public static final int LEADERS = 10_000;
    /** So many goals each. */
    public static final int GOALS = 20;

    private static final LocalDate SIGNED = LocalDate.of(2024, 2, 20);

    private final List<LeaderAgreement> agreements = new ArrayList<>();

    /** Of a workload's units in turn, of which one may have several leaders. */
    public AgreedGoals(Workload workload) {
        Units units = workload.units();
        List<Measure> measures = workload.card().measures();
        String period = Model.periods().get(Card.PERIODS - 1).toString();
        for (int i = 0; i < LEADERS; i++) {
            PersonRef leader = PersonRef.of("l" + i);
            PersonRef superior = PersonRef.of("s" + i);
            LeaderAgreement.Builder agreement =
                    LeaderAgreement.builder("a" + i, leader, superior, period).unit(units.id(i % units.size()));
            for (int g = 0; g < GOALS; g++) {
                Measure measure = measures.get((i + g) % measures.size());
                agreement.goal(new AgreementGoal(
                        "g" + g,
                        Label.of("g" + g),
                        new Aim.Light(IndicatorId.of(measure.id()), "yellow"),
                        true,
                        false));
            }
            agreements.add(agreement.build().signed(leader, SIGNED).signed(superior, SIGNED));
        }
    }

    /** Evaluates every agreement; gives how many lines there are. */
    public int evaluate(Evaluation results) {
        int lines = 0;
        for (LeaderAgreement agreement : agreements) {
            lines += AgreementEvaluation.of(agreement, results, List.of())
                    .lines()
                    .size();
        }
        return lines;
    }
}
