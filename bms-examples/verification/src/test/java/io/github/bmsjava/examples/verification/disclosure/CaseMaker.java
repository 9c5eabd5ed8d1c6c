package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes cases: a small organisation, a card with one hidden indicator, and figures. */
final class CaseMaker {
    private static final List<Integer> WEIGHTS = List.of(2, 4, 5, 9);

    /** Which periods are shown, and of which figures are reported. */
    private enum Time {
        ONE_YEAR,
        TWO_YEARS,
        YEAR_OF_TERTIALS,
        YEAR_AND_TERTIALS;

        private PlanOptions shown() {
            return switch (this) {
                case ONE_YEAR, YEAR_OF_TERTIALS -> PlanOptions.periods("2014");
                case TWO_YEARS -> PlanOptions.periods("2013", "2014");
                case YEAR_AND_TERTIALS -> PlanOptions.periods("2014-T1", "2014-T2", "2014-T3", "2014");
            };
        }

        private boolean climbs() {
            return this == YEAR_OF_TERTIALS || this == YEAR_AND_TERTIALS;
        }

        private List<Period> reported() {
            return climbs()
                    ? List.of(Period.parse("2014-T1"), Period.parse("2014-T2"), Period.parse("2014-T3"))
                    : shown().periods();
        }
    }

    private final Choices choices;
    private final Law law;
    private final Time time;
    private final Organisation organisation;
    private final boolean adds;

    private CaseMaker(Choices choices) {
        this.choices = choices;
        this.law = choices.of(List.of(Law.values()));
        this.time = choices.of(List.of(Time.values()));
        this.organisation = Tree.grow(choices);
        this.adds = choices.oneIn(4);
    }

    static Case of(List<Integer> numbers) {
        return new CaseMaker(new Choices(numbers)).make();
    }

    private Case make() {
        Set<OrgUnitId> hidden = Tree.hide(organisation, choices);
        // a weight holds for every period here, so hiding it in one would hide nothing
        List<Period> when = time == Time.TWO_YEARS && law != Law.MEAN_BY_SERIES && choices.oneIn(2)
                ? List.of(choices.of(time.shown().periods()))
                : time.shown().periods();
        boolean hidesWeights = law == Law.USE_OF_BUDGET || (law == Law.MEAN_BY_SERIES && choices.oneIn(2));
        EvaluationPlan plan = EvaluationPlan.compile(model(), organisation, time.shown())
                .partial()
                .orElseThrow();
        return new Case(
                law,
                plan,
                figures(hidden),
                others(),
                pattern(hidden, when, hidesWeights),
                hidesWeights || law == Law.RATIO_OF_SUMS || law == Law.MEAN_BY_N);
    }

    private DisclosurePattern pattern(Set<OrgUnitId> hidden, List<Period> when, boolean hidesWeights) {
        List<DisclosurePattern.Cell> cells = new ArrayList<>();
        for (OrgUnitId unit : hidden) {
            for (Period period : when) {
                cells.add(new DisclosurePattern.Cell(unit, Case.INDICATOR, period));
                if (hidesWeights) {
                    cells.add(new DisclosurePattern.Cell(unit, IndicatorId.of("vekt"), period));
                    cells.add(new DisclosurePattern.Cell(unit, IndicatorId.of("drift"), period));
                }
            }
        }
        return DisclosurePattern.of(cells);
    }

    /** Hidden units have figures, others may lack one; inner units have one of their own now and then. */
    private Map<Slot, Figure> figures(Set<OrgUnitId> hidden) {
        Map<Slot, Figure> figures = new LinkedHashMap<>();
        for (OrgUnit unit : organisation.units()) {
            boolean inner = !organisation.children(unit.id()).isEmpty();
            boolean silent = inner ? choices.below(4) > 0 : !hidden.contains(unit.id()) && choices.oneIn(6);
            int weight = choices.of(WEIGHTS);
            for (Period period : time.reported()) {
                int amount = 1 + choices.below(12);
                int other = law.parts() == Law.Parts.WEIGHTED ? weight : 20 + choices.below(12);
                if (!silent) {
                    figures.put(new Slot(unit.id(), period), Figure.of(amount, other));
                }
            }
        }
        return figures;
    }

    private List<Observation> others() {
        List<Observation> others = new ArrayList<>();
        for (OrgUnit unit : organisation.units()) {
            if (organisation.children(unit.id()).isEmpty()) {
                time.shown()
                        .periods()
                        .forEach(period -> others.add(Observation.of(
                                unit.id().value(), "j", period.toString(), String.valueOf(choices.below(9)))));
            }
        }
        return others;
    }

    private ScorecardModel model() {
        boolean lights = law.rule().kind().isOverStatuses();
        Gate gate = choices.oneIn(2)
                ? Gate.indicator("i", "yellow").capsAt("yellow")
                : Gate.published("i", Bound.atLeast("6")).capsAt("red");
        GroupRule rule = (lights || choices.oneIn(3)
                        ? GroupRule.worstOf()
                        : GroupRule.weightedScore().green(Bound.atLeast("60")).yellow(Bound.atLeast("30")))
                .missing(choices.of(List.of(MissingParts.values())));
        GroupRule gated = choices.oneIn(3) ? rule.gate(gate) : rule;
        Scorecard card = Scorecard.builder("kort")
                .rule(GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE))
                .perspective(
                        "P",
                        p -> p.rule(gated)
                                .indicator("i", this::target)
                                .indicator("j", e -> e.green(Bound.atLeast("7")).yellow(Bound.atLeast("3"))))
                .perspective("Q", q -> {
                    if (law == Law.MEAN_BY_SERIES) {
                        q.indicator("vekt");
                    }
                    if (law == Law.USE_OF_BUDGET) {
                        q.indicator("drift");
                    }
                })
                .build()
                .partial()
                .orElseThrow();
        return ScorecardModel.builder()
                .indicator(indicator())
                .indicator(Indicator.builder("j")
                        .name("j")
                        .higherIsBetter()
                        .score(ScoreFunction.statusPoints())
                        .overUnits(UnitRule.sum().ofReported())
                        .build())
                .indicator(series("vekt"))
                .indicator(series("drift"))
                .card(card)
                .target(TargetAssignment.builder("i", TargetScope.unit("u"))
                        .level("green", Bound.atLeast("8"))
                        .level("yellow", Bound.atLeast("4"))
                        .build())
                .build()
                .partial()
                .orElseThrow();
    }

    private void target(EntryBuilder entry) {
        entry.green(Bound.atLeast("6")).yellow(Bound.atLeast("3"));
    }

    private Indicator indicator() {
        IndicatorBuilder indicator = Indicator.builder("i")
                .name("i")
                .decimals(choices.below(3))
                .higherIsBetter()
                .overUnits(choices.oneIn(2) ? law.rule() : law.rule().ofReported())
                .ownValues(adds ? OwnValues.ADDS : OwnValues.REFUSED);
        if (!law.rule().kind().isOverStatuses()) {
            indicator.score(ScoreFunction.statusPoints());
        }
        if (law.parts() == Law.Parts.BOTH_SIDES) {
            indicator.percent();
        }
        if (law == Law.USE_OF_BUDGET) {
            indicator.useOfBudget("drift");
        }
        if (choices.oneIn(3)) {
            indicator.carryForward(1);
        }
        if (time.climbs()) {
            indicator.frequency(Frequency.every(PeriodType.TERTIAL)).overTime(choices.of(law.overTime()));
        }
        return indicator.build();
    }

    /** Weights and accounts add up, of the same units, and are on the card themselves. */
    private Indicator series(String id) {
        IndicatorBuilder series = Indicator.builder(id)
                .name(id)
                .overUnits(UnitRule.sum().ofReported())
                .ownValues(adds ? OwnValues.ADDS : OwnValues.REFUSED);
        if (id.equals("drift") && time.climbs()) {
            series.frequency(Frequency.every(PeriodType.TERTIAL)).overTime(PeriodRule.sum());
        }
        return series.build();
    }
}
