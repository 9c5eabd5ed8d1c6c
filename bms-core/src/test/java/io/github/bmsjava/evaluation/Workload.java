package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A card with indicators {@code i0}, {@code i1} and so on over one unit, and as many below it as wanted. */
final class Workload {
    private final EvaluationPlan plan;
    private final List<Observation> observations;

    private Workload(EvaluationPlan plan, List<Observation> observations) {
        this.plan = plan;
        this.observations = observations;
    }

    static Workload of(int indicators, int units, Points points) {
        Organisation.Builder organisation = Organisation.builder().unit("topp", "Topp", null);
        List<Observation> observations = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            String id = "u" + unit;
            organisation.unit(id, one -> one.parent("topp"));
            for (int i = 0; i < indicators; i++) {
                // every seventh lacks one, so that what is missing differs from cell to cell
                if (units == 1 || (unit + i) % 7 != 0) {
                    String amount = Integer.toString((unit * 31 + i * 17) % 100);
                    observations.add(Observation.builder(id, "i" + i, "2024")
                            .amount(amount)
                            .build());
                }
            }
        }
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> {
                    for (int i = 0; i < indicators; i++) {
                        p.indicator(
                                "i" + i,
                                e -> e.higherIsBetter()
                                        .green(Bound.atLeast("60"))
                                        .yellow(Bound.atLeast("30"))
                                        .define(d -> d.score(points).overUnits(UnitRule.plainMean())));
                    }
                })
                .build()
                .orThrow();
        EvaluationPlan plan = EvaluationPlan.compile(
                        ScorecardModel.of(card), organisation.build().orThrow(), PlanOptions.years(2024, 2024))
                .orThrow();
        return new Workload(plan, observations);
    }

    Evaluation run(RunOptions how) {
        return plan.evaluate(Observations.of(observations), how);
    }

    /** Everything a visitor is shown. */
    String digest(RunOptions how) {
        Digest digest = new Digest();
        run(how).visit(digest);
        return digest.text.toString();
    }

    private static final class Digest implements ResultVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
            text.append(indicator.id()).append('\n');
            return true;
        }

        @Override
        public boolean group(Period period, ValueKind kind, Scorecard card, String id) {
            text.append(id).append('\n');
            return true;
        }

        @Override
        public void value(int unit, long value, Status status, int score) {
            text.append(unit + " " + value + " " + status + " " + score + "\n");
        }

        @Override
        public void large(int unit, BigDecimal value, Status status, int score) {
            text.append(unit + " " + value + " " + status + " " + score + "\n");
        }

        @Override
        public void without(int unit, Status status, int score) {
            text.append(unit + " " + status + " " + score + "\n");
        }
    }

    /** Points that are the value itself, and something that happens whenever they are asked for. */
    static final class Points implements ScoreFunction {
        static final Points NONE = counting();

        private final IntConsumer when;
        private final AtomicInteger asked = new AtomicInteger();

        private Points(IntConsumer when) {
            this.when = when;
        }

        static Points counting() {
            return new Points(count -> {});
        }

        static Points doing(IntConsumer when) {
            return new Points(when);
        }

        /** How often they were asked for. */
        int count() {
            return asked.get();
        }

        @Override
        public String id() {
            return "itself";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public List<Issue> check(StatusRule rule) {
            return List.of();
        }

        @Override
        public Fraction score(BigDecimal published, StatusRule rule) {
            when.accept(asked.incrementAndGet());
            return Fraction.of(published);
        }
    }
}
