package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of indicators whose definitions change at random (R87). */
class DefinitionsProperties {
    private static final int FIRST = 2018;
    private static final int LAST = 2021;
    private static final List<String> IDS = List.of("i0", "i1", "i2", "i3", "i4");

    private static final Organisation CITY = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("bydel", "Bydelen", "by")
            .unit("a", "A", "bydel")
            .unit("b", "B", "bydel")
            .unit("c", "C", "by")
            .build()
            .orThrow();

    private static final Scorecard CARD = Scorecard.builder("kort")
            .perspective(
                    "P",
                    p -> p.rule(GroupRule.weightedScore())
                            .indicator("i0")
                            .indicator("i1")
                            .indicator("i2")
                            .indicator("i3"))
            .perspective("Q", p -> p.rule(GroupRule.worstOf()).indicator("i4"))
            .build()
            .orThrow();

    /** Five indicators of one card, each defined up to three times. */
    private static final class World {
        private final Random random;
        private final List<Indicator> indicators = new ArrayList<>();

        World(long seed, boolean lookBack) {
            random = new Random(seed);
            for (String id : IDS) {
                IndicatorBuilder indicator = definition(id, lookBack);
                for (int i = random.nextInt(3); i > 0; i--) {
                    indicator.earlier(
                            LocalDate.of(FIRST - 1 + 2 * i, random.nextBoolean() ? 1 : 7, 1),
                            definition(id, lookBack).build());
                }
                indicators.add(indicator.build());
            }
        }

        private <T> T one(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private IndicatorBuilder definition(String id, boolean lookBack) {
            IndicatorBuilder indicator = Indicator.builder(id)
                    .decimals(random.nextInt(3))
                    .unit(one(List.of(UnitOfMeasure.NUMBER, UnitOfMeasure.KRONER)))
                    .direction(one(List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER)))
                    .scale(
                            id.equals("i4") // the rule of its group is over traffic lights
                                    ? StatusScale.trafficLight()
                                    : one(List.of(StatusScale.trafficLight(), StatusScale.metOrNot())))
                    .score(ScoreFunction.statusPoints());
            boolean isComputed = !id.equals("i0") && random.nextInt(3) == 0;
            if (isComputed) {
                String of = IDS.get(IDS.indexOf(id) - 1);
                indicator.formula(lookBack && random.nextBoolean() ? "2 * previous(" + of + ")" : "2 * " + of);
            }
            if (!isComputed || random.nextBoolean()) {
                indicator.overUnits(
                        one(List.of(UnitRule.sum(), UnitRule.plainMean().ofReported(), UnitRule.maximum())));
            }
            if (random.nextInt(3) == 0) {
                indicator.frequency(Frequency.in(Period.year(FIRST), Period.year(LAST)));
            }
            if (!isComputed && lookBack) {
                switch (random.nextInt(3)) {
                    case 0 -> indicator.carryForward(1 + random.nextInt(2));
                    case 1 ->
                        indicator
                                .overTime(one(List.of(
                                        PeriodRule.sum(), PeriodRule.mean().ofReported())))
                                .frequency(Frequency.every(PeriodType.HALF_YEAR));
                    default -> {}
                }
            }
            return indicator;
        }

        ScorecardModel model() {
            return model(indicators);
        }

        /** The same in one period, without a past. */
        ScorecardModel modelOf(Period period) {
            return model(indicators.stream()
                    .map(indicator -> indicator.in(period).toBuilder().build())
                    .toList());
        }

        private static ScorecardModel model(List<Indicator> indicators) {
            ScorecardModelBuilder model = ScorecardModel.builder().card(CARD);
            indicators.forEach(model::indicator);
            for (Indicator indicator : indicators) {
                for (Period period : PlanOptions.years(FIRST, LAST).periods()) {
                    model.target(TargetAssignment.builder(indicator.id().value(), new TargetScope.Card(CARD.id()))
                            .period(period)
                            .target(BareTarget.of("5"))
                            .build());
                }
            }
            return model.build().partial().orElseThrow();
        }

        EvaluationPlan plan() {
            return EvaluationPlan.compile(model(), CITY, PlanOptions.years(FIRST, LAST))
                    .orThrow();
        }

        List<Observation> figures() {
            List<Observation> all = new ArrayList<>();
            for (String unit : List.of("a", "b", "c")) {
                for (String indicator : IDS) {
                    for (int year = FIRST; year <= LAST; year++) {
                        for (String part : List.of("", "-H1", "-H2")) {
                            if (random.nextInt(4) > 0) {
                                all.add(Observation.of(unit, indicator, year + part, (1 + random.nextInt(99)) + ",5"));
                            }
                        }
                    }
                }
            }
            return all;
        }
    }

    @Property
    void whatAColumnSaysIsWhatIsExplained(@ForAll long seed) {
        World world = new World(seed, true);
        Evaluation run = world.plan().evaluate(Observations.of(world.figures()));

        Consistent.explained(run, world.indicators);
        for (Period period : run.periods()) {
            run.in(period)
                    .all()
                    .forEach(result -> assertThat(result.indicator())
                            .isEqualTo(world.indicators
                                    .get(IDS.indexOf(result.indicator().id().value()))
                                    .in(period)));
            run.in(period)
                    .units()
                    .forEach(unit -> unit.cards()
                            .forEach(card -> card.groups()
                                    .forEach(group ->
                                            assertThatCode(group::explain).doesNotThrowAnyException())));
        }
    }

    @Property
    void aPeriodIsWhatItIsWhereNothingElseWasEverDefined(@ForAll long seed) {
        World world = new World(seed, false);
        Observations figures = Observations.of(world.figures());
        Evaluation run = world.plan().evaluate(figures);

        for (Period period : run.periods()) {
            Evaluation alone = EvaluationPlan.compile(world.modelOf(period), CITY, PlanOptions.of(List.of(period)))
                    .orThrow()
                    .evaluate(figures);
            for (String unit : List.of("by", "bydel", "a", "b", "c")) {
                for (String id : IDS) {
                    IndicatorResult one = run.in(period).unit(unit).indicator(id);
                    IndicatorResult other = alone.in(period).unit(unit).indicator(id);
                    assertThat(one.status()).as("%s %s %s", period, unit, id).isEqualTo(other.status());
                    assertThat(one.findValue()).isEqualTo(other.findValue());
                    assertThat(one.explain().sentence(Language.NB))
                            .isEqualTo(other.explain().sentence(Language.NB));
                }
                assertThat(groups(run, period, unit)).isEqualTo(groups(alone, period, unit));
            }
        }
    }

    private static List<Status> groups(Results results, Period period, String unit) {
        return results.in(period).unit(unit).cards().get(0).groups().stream()
                .map(GroupResult::status)
                .toList();
    }

    @Property
    void aLiveEvaluationEndsWhereARunDoes(@ForAll long seed) {
        World world = new World(seed, true);
        EvaluationPlan plan = world.plan();
        List<Observation> all = world.figures();
        LiveEvaluation live = plan.live(plan.load(Observations.of(all)));
        Observations now = Consistent.replaceSome(live, all, world.random);

        Evaluation whole = plan.evaluate(now);
        Evaluation snapshot = live.snapshot();
        whole.periods().forEach(period -> assertThat(snapshot.in(period)).isEqualTo(whole.in(period)));
    }
}
