package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.ChangeListener;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.LiveEvaluation;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Replacing observations one by one ends where a full run over what is left begins. With the default count of cases that is
 * 200 000 replacements.
 */
class LiveProperties {
    private static final int REPLACEMENTS = 100;

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void replacementsOverUnitsAndTimeEndInTheStateOfAFullRun(@ForAll long seed) {
        new Replay("Case.ofUnitsAndTime(" + seed + "L)", Case.ofUnitsAndTime(seed), seed).run();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void replacementsOnWholeCardsEndInTheStateOfAFullRun(@ForAll long seed) {
        new Replay("Case.ofCards(" + seed + "L)", Case.ofCards(seed), seed).run();
    }

    /** One case, changed step by step. */
    private static final class Replay implements ChangeListener {
        private final String name;
        private final Case made;
        private final Dice dice;
        private final EvaluationPlan plan;
        private final RunOptions how;
        private final Map<ObservationKey, List<Observation>> current = new LinkedHashMap<>();
        private final Map<String, Status> told = new HashMap<>();

        Replay(String name, Case made, long seed) {
            this.name = name;
            this.made = made;
            this.dice = new Dice(seed ^ 0x5DEECE66DL);
            this.plan = EvaluationPlan.compile(made.model(), made.organisation(), PlanOptions.of(made.periods()))
                    .partial()
                    .orElseThrow();
            this.how = RunOptions.standard().withholding(made.withheld());
        }

        void run() {
            List<Observation> pool = pool();
            for (Observation one : made.observations()) {
                if (dice.percent(70)) {
                    current.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
                }
            }
            LiveEvaluation live = plan.live(plan.load(observations()), how);
            told.putAll(Tape.of(live.snapshot()).statuses());
            live.listen(this);
            Map<Evaluation, Map<String, String>> snapshots = new LinkedHashMap<>();
            for (int i = 0; i < REPLACEMENTS && !pool.isEmpty(); i++) {
                replace(live, dice.of(pool));
                if (dice.percent(2)) {
                    Evaluation now = live.snapshot();
                    snapshots.put(now, Tape.of(now).cells());
                }
            }
            Tape expected = Tape.of(plan.evaluate(observations(), how));
            Evaluation end = live.snapshot();
            assertThat(Tape.of(end).cells())
                    .as("%s: the live state  <>  a full run", name)
                    .isEqualTo(expected.cells());
            snapshots.forEach((snapshot, cells) -> assertThat(Tape.of(snapshot).cells())
                    .as("%s: a snapshot stays as it was", name)
                    .isEqualTo(cells));
            expected.statuses()
                    .forEach((cell, status) -> assertThat(told.getOrDefault(cell, status))
                            .as("%s: what listeners were told of %s", name, cell)
                            .isEqualTo(status));
            explain(end);
        }

        private Observations observations() {
            return Observations.of(
                    current.values().stream().flatMap(List::stream).toList());
        }

        /** What was reported in this case and in another of the same definitions, and absences. */
        private List<Observation> pool() {
            List<Observation> pool = new ArrayList<>(made.observations());
            pool.addAll(new ObservationMaker(dice, Focus.NONE, made.organisation(), new LinkedHashSet<>(made.periods()))
                    .make(made.model().indicators()));
            for (int i = pool.size() / 10; i > 0; i--) {
                pool.add(Observation.builder(dice.of(pool).key())
                        .absent(dice.of(Absence.values()))
                        .build());
            }
            LiveEvaluation probe = plan.live(plan.load(Observations.none()));
            pool.removeIf(one -> !(one.key().subject() instanceof OrgUnitId unit)
                    || made.organisation().findUnit(unit).isEmpty()
                    || !plan.request().indicators().contains(one.key().indicator())
                    || !isRead(probe, one.key()));
            return pool;
        }

        private static boolean isRead(LiveEvaluation probe, ObservationKey key) {
            try {
                probe.series(key.indicator(), key.period(), key.kind());
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private void replace(LiveEvaluation live, Observation one) {
            ObservationKey key = one.key();
            Observation plain = Observation.builder(key)
                    .quantity(one.quantity().orElse(new Quantity.Scalar(BigDecimal.ONE)))
                    .build();
            if (dice.percent(50)
                    && one.quantity().filter(quantity -> isShort(quantity, key)).isPresent()) {
                int subject = live.subject((OrgUnitId) key.subject());
                int series = live.series(key.indicator(), key.period(), key.kind());
                byNumbers(live, subject, series, one.quantity().get());
                current.put(key, List.of(plain));
            } else {
                live.replace(one);
                current.put(key, List.of(one));
            }
        }

        private boolean isShort(Quantity quantity, ObservationKey key) {
            Indicator indicator = made.model().findIndicator(key.indicator()).orElseThrow();
            if (quantity instanceof Quantity.Scalar scalar) {
                return fits(scalar.amount());
            }
            if (quantity instanceof Quantity.Ratio ratio) {
                return indicator
                                .rollUp()
                                .form()
                                .filter(ReportedForm.RATIO::equals)
                                .isPresent()
                        && fits(ratio.numerator())
                        && fits(ratio.denominator());
            }
            return quantity instanceof Quantity.Mean mean
                    && indicator
                            .rollUp()
                            .form()
                            .filter(ReportedForm.MEAN::equals)
                            .isPresent()
                    && fits(mean.mean());
        }

        private static boolean fits(BigDecimal number) {
            return number.unscaledValue().bitLength() < Long.SIZE && number.scale() >= 0;
        }

        private static void byNumbers(LiveEvaluation live, int subject, int series, Quantity quantity) {
            if (quantity instanceof Quantity.Scalar scalar) {
                live.replace(
                        subject,
                        series,
                        scalar.amount().unscaledValue().longValue(),
                        scalar.amount().scale());
            } else if (quantity instanceof Quantity.Ratio ratio) {
                live.replace(
                        subject,
                        series,
                        ratio.numerator().unscaledValue().longValue(),
                        ratio.numerator().scale(),
                        ratio.denominator().unscaledValue().longValue(),
                        ratio.denominator().scale());
            } else if (quantity instanceof Quantity.Mean mean) {
                live.replace(
                        subject,
                        series,
                        mean.mean().unscaledValue().longValue(),
                        mean.mean().scale(),
                        mean.n(),
                        0);
            }
        }

        /** An explanation of a snapshot is that of the figures at the time, or it throws. */
        private static void explain(Evaluation end) {
            end.periods()
                    .forEach(period -> end.in(period)
                            .indicators()
                            .limit(40)
                            .forEach(result ->
                                    assertThat(result.explain().status()).isEqualTo(result.status())));
        }

        @Override
        public void indicator(
                int unit,
                Period period,
                ValueKind kind,
                Scorecard card,
                Indicator indicator,
                Status before,
                Status after) {
            note(Tape.name(period, kind, card, "i " + indicator.id(), unit), before, after);
        }

        @Override
        public void group(
                int unit, Period period, ValueKind kind, Scorecard card, String id, Status before, Status after) {
            note(Tape.name(period, kind, card, "g " + id, unit), before, after);
        }

        private void note(String cell, Status before, Status after) {
            Status known = told.put(cell, after);
            if (known != null) {
                assertThat(before).as("%s: the light of %s before", name, cell).isEqualTo(known);
            }
        }
    }
}
