package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of figures over reorganisations that were made at random (J18). */
class ReorganisationProperties {
    private static final int FIRST = 2018;
    private static final int LAST = 2021;

    private static final Scorecard CARD = Scorecard.builder("kort")
            .perspective(
                    "P",
                    p -> p.indicator(
                                    "sum",
                                    i -> i.decimals(2)
                                            .lowerIsBetter()
                                            .overUnits(UnitRule.sum())
                                            .target("100"))
                            .indicator(
                                    "alt",
                                    i -> i.decimals(2)
                                            .lowerIsBetter()
                                            .overUnits(UnitRule.sum())
                                            .define(d -> d.measuredAt(MeasuredAt.types("målt"))
                                                    .ownValues(OwnValues.ADDS))
                                            .target("100"))
                            .indicator(
                                    "median",
                                    i -> i.decimals(1)
                                            .higherIsBetter()
                                            .overUnits(UnitRule.median().ofReported())
                                            .target("5"))
                            .indicator(
                                    "minst",
                                    i -> i.decimals(0)
                                            .higherIsBetter()
                                            .overUnits(UnitRule.minimum().ofReported())
                                            .target("5"))
                            .indicator(
                                    "eget", i -> i.decimals(0).higherIsBetter().target("5"))
                            .indicator(
                                    "halvår",
                                    i -> i.decimals(0)
                                            .higherIsBetter()
                                            .overUnits(UnitRule.sum())
                                            .define(d -> d.overTime(PeriodRule.sum())
                                                    .frequency(Frequency.every(PeriodType.HALF_YEAR)))
                                            .target("5")))
            .build()
            .partial()
            .orElseThrow();

    /** A county with regions, municipalities and their schools, and some events. */
    private static final class World {
        private final Random random;
        private final List<String> parents = new ArrayList<>();
        private final Organisation organisation;

        World(long seed) {
            random = new Random(seed);
            Organisation.Builder builder = Organisation.builder().unit("topp", "Topp", null);
            for (int i = 0; i < 3; i++) {
                builder.unit("r" + i, "R", "topp");
            }
            for (int i = 0; i < 10; i++) {
                String region = "r" + random.nextInt(3);
                builder.unit("k" + i, u -> u.parent(region).type("målt"));
            }
            for (int i = 0; i < 4; i++) {
                parents.add(unit());
                String parent = parents.get(i);
                builder.unit("s" + i, u -> u.parent(parent).type("målt"));
            }
            for (int i = random.nextInt(5); i >= 0; i--) {
                builder.event(event());
            }
            organisation = builder.build().partial().orElseThrow();
        }

        private LocalDate date() {
            boolean newYear = random.nextBoolean();
            return LocalDate.of(FIRST - 1 + random.nextInt(5), newYear ? 1 : 7, 1);
        }

        private String unit() {
            return "k" + random.nextInt(10);
        }

        private Reorganisation event() {
            List<String> some = random.ints(0, 10)
                    .distinct()
                    .limit(3 + random.nextInt(2))
                    .mapToObj(i -> "k" + i)
                    .toList();
            List<OrgUnitId> rest = some.stream().skip(1).map(OrgUnitId::of).toList();
            OrgUnitId one = OrgUnitId.of(some.get(0));
            return switch (random.nextInt(6)) {
                case 0, 1 -> Reorganisation.merge(date(), one, rest);
                case 2 -> Reorganisation.split(date(), one, rest);
                case 3 -> key(Reorganisation.split(date(), one, rest));
                case 4 -> Reorganisation.codeChange(date(), one, rest.get(0));
                default -> move(random.nextInt(4), some);
            };
        }

        private Reorganisation move(int school, List<String> some) {
            String to = parents.get(school);
            String from = some.get(0).equals(to) ? some.get(1) : some.get(0);
            return Reorganisation.move(date(), OrgUnitId.of("s" + school), OrgUnitId.of(from), OrgUnitId.of(to));
        }

        private static Reorganisation key(Reorganisation split) {
            Map<OrgUnitId, BigDecimal> shares = new LinkedHashMap<>();
            BigDecimal left = BigDecimal.ONE;
            List<OrgUnitId> units = split.successors();
            for (OrgUnitId unit : units.subList(1, units.size())) {
                shares.put(unit, new BigDecimal("0.2"));
                left = left.subtract(new BigDecimal("0.2"));
            }
            shares.put(units.get(0), left);
            return split.withShares(shares);
        }

        /** Every unit reports in every period in which it is there; or now and then, and also when it is not. */
        Observations figures(boolean whole) {
            List<Observation> all = new ArrayList<>();
            for (OrgUnit unit : organisation.units()) {
                for (int year = FIRST; year <= LAST; year++) {
                    boolean isThere = unit.validity().overlaps(Period.year(year));
                    if (whole ? isThere && unit.type().isPresent() : random.nextInt(3) > 0) {
                        for (String indicator : List.of("sum", "alt", "median", "minst", "eget")) {
                            all.add(figure(unit, indicator, Integer.toString(year)));
                        }
                        all.add(figure(unit, "halvår", year + "-H1"));
                        all.add(figure(unit, "halvår", year + "-H2"));
                    }
                }
            }
            return Observations.of(all);
        }

        private Observation figure(OrgUnit unit, String indicator, String period) {
            return Observation.of(unit.id().value(), indicator, period, Integer.toString(1 + random.nextInt(9)));
        }

        PlanOptions options(boolean restated) {
            PlanOptions years = PlanOptions.years(FIRST, LAST);
            return restated ? years.asOf(LocalDate.of(FIRST + random.nextInt(4), 1 + random.nextInt(12), 15)) : years;
        }

        EvaluationPlan plan(PlanOptions options) {
            return EvaluationPlan.compile(ScorecardModel.of(CARD), organisation, options)
                    .orThrow();
        }
    }

    @Property
    void whatAColumnSaysIsWhatIsExplained(@ForAll long seed, @ForAll boolean restated) {
        World world = new World(seed);

        Evaluation evaluation = world.plan(world.options(restated)).evaluate(world.figures(false));

        Consistent.explained(evaluation, world.organisation + " " + world.organisation.timeline());
    }

    @Property
    void aSumLosesNothingWhateverTheStructure(@ForAll long seed) {
        World world = new World(seed);
        Observations figures = world.figures(true);

        Evaluation asItWas = world.plan(world.options(false)).evaluate(figures);
        Evaluation restated = world.plan(world.options(true)).evaluate(figures);

        for (Period period : asItWas.periods()) {
            IndicatorResult was = asItWas.in(period).unit("topp").indicator("alt");
            IndicatorResult is = restated.in(period).unit("topp").indicator("alt");
            if (was.findValue().isPresent()) {
                assertThat(is.findValue())
                        .as(
                                "%s of %s %s %s",
                                period, world.organisation, world.organisation.timeline(), restated.structureDate())
                        .isEqualTo(was.findValue());
            }
        }
    }

    @Property
    void aLiveEvaluationOverReorganisationsEndsWhereARunDoes(@ForAll long seed, @ForAll boolean restated) {
        World world = new World(seed);
        EvaluationPlan plan = world.plan(world.options(restated));
        List<Observation> all = new ArrayList<>();
        all.addAll(world.figures(false).list());
        LiveEvaluation live = plan.live(plan.load(Observations.of(all)));
        Observations now = Consistent.replaceSome(live, all, world.random);

        Evaluation whole = plan.evaluate(now);
        Evaluation snapshot = live.snapshot();
        Period period = whole.periods().get(world.random.nextInt(LAST - FIRST + 1));
        assertThat(snapshot.in(period)).isEqualTo(whole.in(period));
    }
}
