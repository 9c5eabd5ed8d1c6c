package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays indicators on cards, gives them targets, and the groups their rules. */
final class CardMaker {
    private final Dice dice;
    private final boolean whole;
    private final Focus focus;
    private final StatusScale scale;
    private final List<Indicator> indicators;
    private final Organisation organisation;
    private final List<String> groups = new ArrayList<>();
    private final List<String> ruled = new ArrayList<>();
    private final ScorecardModelBuilder model = ScorecardModel.builder();

    CardMaker(
            Dice dice,
            boolean whole,
            Focus focus,
            StatusScale scale,
            List<Indicator> indicators,
            Organisation organisation) {
        this.dice = dice;
        this.whole = whole;
        this.focus = focus;
        this.scale = scale;
        this.indicators = indicators;
        this.organisation = organisation;
    }

    ScorecardModel make() {
        indicators.forEach(model::indicator);
        card("kort");
        if (dice.percent(15)) {
            card("annet");
        }
        indicators.forEach(this::targets);
        return model.build().partial().orElseThrow();
    }

    private void card(String id) {
        groups.clear();
        ruled.clear();
        ScorecardBuilder card = Scorecard.builder(id);
        if (dice.percent(5)) {
            card.kind(CardKind.STATISTICS);
        }
        List<Indicator> left = new ArrayList<>(dice.shuffled(indicators.subList(2, indicators.size())));
        boolean scored = whole && left.stream().allMatch(CardMaker::hasScore) && dice.percent(70);
        if (dice.percent(25)) {
            left.add(indicators.get(dice.below(2)));
        }
        int perspectives = 1 + dice.below(whole ? (focus == Focus.GROUP_GATES ? 3 : 2) : 1);
        for (int i = 1; i <= perspectives; i++) {
            String title = "p" + i;
            List<Indicator> own = i == perspectives ? left : take(left);
            if (!own.isEmpty()) {
                LayerScope scope = scope();
                card.layer(scope, layer -> layer.perspective(title, group -> fill(group, title, own, scored, 0)));
            }
        }
        if (dice.percent(8)) {
            Indicator beside = dice.of(indicators.subList(2, indicators.size()));
            card.group(
                    GroupKind.OFF_CARD,
                    "ved siden av",
                    group -> group.id("ved-" + id).indicator(beside.id().value()));
        }
        if (whole && dice.percent(60)) {
            card.rule(rule(scored, indicators));
        }
        model.card(card.build().partial().orElseThrow());
    }

    private LayerScope scope() {
        if (dice.percent(75)) {
            return LayerScope.all();
        }
        return dice.percent(60)
                ? LayerScope.unitType(dice.of("t1", "t2", "t3"))
                : LayerScope.unit(dice.of(organisation.units()).id().value());
    }

    private static boolean hasScore(Indicator indicator) {
        return indicator.score().isPresent()
                && !indicator.rollUp().overUnits().kind().isOverStatuses()
                && indicator.direction() != Direction.NONE;
    }

    private List<Indicator> take(List<Indicator> left) {
        List<Indicator> some = new ArrayList<>();
        int many = dice.below(left.size() + 1);
        for (int i = 0; i < many; i++) {
            some.add(left.remove(0));
        }
        return some;
    }

    private void fill(GroupBuilder group, String id, List<Indicator> own, boolean scored, int depth) {
        group.id(id);
        List<Indicator> inside = new ArrayList<>(own);
        List<Indicator> deeper = depth < 2 && dice.percent(40) ? take(inside) : List.of();
        for (Indicator indicator : inside) {
            group.indicator(indicator.id().value(), entry -> {
                entry.weight(weight());
                if (whole && dice.percent(8)) {
                    entry.advisory();
                }
            });
        }
        if (whole && dice.percent(2)) {
            group.indicator("nobody-defined");
        }
        if (!deeper.isEmpty()) {
            group.objective(id + "m", below -> fill(below, id + "m", deeper, scored, depth + 1));
        }
        group.weight(weight());
        if (dice.percent(4)) {
            group.inUse(DateRange.from(LocalDate.of(2024, 3, 15)));
        }
        if (whole && dice.percent(depth == 0 ? 85 : 60)) {
            group.rule(rule(scored, indicators));
            ruled.add(id);
        }
        groups.add(id);
    }

    private String weight() {
        return dice.percent(1) ? "2000000000000" : dice.of("1", "1", "2", "33,33", "0,5", "3", "0");
    }

    private GroupRule rule(boolean scored, List<Indicator> gated) {
        GroupRule rule = scored
                ? GroupRule.weightedScore()
                : dice.of(
                        GroupRule.worstOf(),
                        GroupRule.bestOf(),
                        GroupRule.majority(),
                        GroupRule.shareAtOrAbove("yellow"),
                        GroupRule.shareAtOrAbove("green"));
        if (!dice.percent(3)) {
            rule = rule.scale(scale);
        }
        if ((scored || rule.shareLevel().isPresent()) && !dice.percent(12)) {
            rule = rule.green(Bound.atLeast(dice.of("66,67", "50", "80")))
                    .yellow(Bound.atLeast(dice.of("33,33", "40")));
        }
        rule = rule.missing(dice.of(MissingParts.values()));
        if (dice.percent(30)) {
            rule = rule.minimumCoverage(dice.of("0,5", "0,6667", "0,333333333", "1"));
        }
        int gates = focus == Focus.GROUP_GATES ? dice.of(1, 1, 2) : dice.of(0, 0, 1, 1, 2);
        for (int i = 0; i < gates; i++) {
            rule = rule.gate(gate(gated, scored));
        }
        return rule;
    }

    private Gate gate(List<Indicator> gated, boolean scored) {
        String indicator = dice.of(gated.subList(2, gated.size())).id().value();
        String level = dice.of("yellow", "green", "green");
        Bound bound = dice.of(
                Bound.atLeast("40"),
                Bound.atMost("60"),
                Bound.above("12,5"),
                Bound.exactly("50"),
                Bound.between("40", "60"));
        boolean ofGroup = focus == Focus.GROUP_GATES && !ruled.isEmpty() && dice.percent(85);
        Gate gate = switch (ofGroup ? 5 : dice.below(groups.isEmpty() ? 3 : 5)) {
            case 0 -> Gate.indicator(indicator, level);
            case 1 -> Gate.published(indicator, bound);
            case 2 -> Gate.exact(indicator, bound);
            default -> Gate.group(dice.of(ofGroup ? ruled : groups), level);
        };
        if (dice.percent(60)) {
            gate = gate.capsAt(dice.of("yellow", "red"));
        }
        if (scored && dice.percent(70)) {
            gate = gate.scoreAtMost(dice.of("0", "30", "49,99"));
        }
        return switch (dice.below(4)) {
            case 0 -> gate.acceptsApproximate();
            case 1 -> gate.tolerates(dice.of("0,5", "3", "25"));
            default -> gate;
        };
    }

    private void targets(Indicator indicator) {
        if (indicator.direction() == Direction.NONE) {
            return;
        }
        if (dice.percent(92)) {
            model.target(target(indicator, TargetScope.card("kort")).build());
        }
        if (dice.percent(20)) {
            model.target(
                    target(indicator, TargetScope.unitType(dice.of("t1", "t2"))).build());
        }
        if (dice.percent(25)) {
            OrgUnit unit = dice.of(organisation.units());
            TargetAssignmentBuilder own =
                    target(indicator, TargetScope.unit(unit.id().value()));
            model.target(dice.percent(50) ? own.period("2024").build() : own.build());
        }
        if (dice.percent(5)) {
            OrgUnit unit = dice.of(organisation.units());
            model.target(TargetAssignment.builder(
                            indicator.id().value(), TargetScope.unit(unit.id().value()))
                    .none()
                    .build());
        }
    }

    private TargetAssignmentBuilder target(Indicator indicator, TargetScope scope) {
        TargetAssignmentBuilder target = TargetAssignment.builder(indicator.id().value(), scope);
        if (focus == Focus.WIDE_NUMBERS && dice.percent(80)) {
            return wideTarget(indicator, target);
        }
        boolean small = indicator.rollUp().useOfBudget().isEmpty() && dice.percent(10);
        int at = dice.below(small ? 5 : 70);
        String decimal = dice.of("", ",5", ",25");
        boolean both = dice.percent(80) || indicator.rollUp().overUnits().kind() == UnitRule.Kind.SHARE_AT_OR_ABOVE;
        switch (indicator.direction()) {
            case HIGHER_IS_BETTER -> {
                target.level("green", Bound.atLeast(at + 10 + decimal));
                if (both) {
                    target.level("yellow", dice.percent(50) ? Bound.atLeast(at + "") : Bound.above(at + ""));
                }
            }
            case LOWER_IS_BETTER -> {
                target.level("green", Bound.atMost(at + decimal));
                if (both) {
                    target.level("yellow", dice.percent(50) ? Bound.atMost(at + 10 + "") : Bound.below(at + 10 + ""));
                }
            }
            case WITHIN_RANGE, NONE -> {
                target.level("green", Bound.between(at + "", at + 10 + ""));
                if (both) {
                    target.level("yellow", Bound.between(at - 5 + "", at + 20 + decimal));
                }
            }
        }
        return target;
    }

    private TargetAssignmentBuilder wideTarget(Indicator indicator, TargetAssignmentBuilder target) {
        WideNumbers numbers = new WideNumbers(dice);
        BigDecimal green = numbers.limit();
        BigDecimal gap =
                dice.percent(50) ? BigDecimal.ONE : numbers.limit().abs().max(BigDecimal.ONE);
        String yellow = indicator.direction() == Direction.LOWER_IS_BETTER
                ? green.add(gap).toPlainString()
                : green.subtract(gap).toPlainString();
        switch (indicator.direction()) {
            case HIGHER_IS_BETTER ->
                target.level("green", Bound.above(green.toPlainString())).level("yellow", Bound.atLeast(yellow));
            case LOWER_IS_BETTER ->
                target.level("green", Bound.below(green.toPlainString())).level("yellow", Bound.atMost(yellow));
            case WITHIN_RANGE, NONE ->
                target.level("green", Bound.between(yellow, green.toPlainString()))
                        .level(
                                "yellow",
                                Bound.between(
                                        green.subtract(gap).subtract(gap).toPlainString(),
                                        green.add(gap).toPlainString()));
        }
        return target;
    }
}
