package io.github.bmsjava.indicator;

import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Operand;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an indicator can be computed by its formula (J21). */
public final class FormulaCheck {
    private final Indicator indicator;
    private final Formula formula;
    private final Map<String, Indicator> known = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private FormulaCheck(Indicator indicator, Formula formula, Collection<Indicator> all) {
        this.indicator = indicator;
        this.formula = formula;
        all.forEach(one -> known.put(one.id().value(), one));
    }

    /**
     * What is wrong with the formula of an indicator.
     *
     * @param indicator the indicator
     * @param known every indicator that there is, among which the operands are sought
     * @return issues whose subject is the indicator; empty where all is well, or there is no formula
     */
    public static List<Issue> check(Indicator indicator, Collection<Indicator> known) {
        return indicator
                .formula()
                .map(formula -> new FormulaCheck(indicator, formula, known).check())
                .orElse(List.of());
    }

    private List<Issue> check() {
        formula.operands().forEach(this::checkOperand);
        List<String> path = new ArrayList<>(List.of(indicator.id().value()));
        if (issues.isEmpty() && comesBack(formula, path)) {
            issues.add(issue(IndicatorIssue.FORMULA_CYCLE).with("path", String.join(" → ", path)));
        }
        RollUp rollUp = indicator.rollUp();
        boolean climbs = rollUp.overUnits().kind() != UnitRule.Kind.NONE;
        if (formula.multipliesFigures() && !climbs) {
            issues.add(issue(IndicatorIssue.PRODUCT_WITHOUT_RULE));
        }
        refuse(rollUp.overTime().kind() != PeriodRule.Kind.NONE, "a rule over time");
        refuse(rollUp.carryForward() > 0, "carry forward");
        refuse(rollUp.useOfBudget().isPresent(), "a use of budget");
        refuse(rollUp.overUnits().weight().isPresent() || needsParts(rollUp), "a rule over units that asks for parts");
        issues.addAll(formula.checkUnits(this::unit));
        formula.unit(this::unit)
                .filter(given -> !given.equals(indicator.unit()))
                .ifPresent(given -> issues.add(issue(IndicatorIssue.FORMULA_UNIT)
                        .with("unit", indicator.unit().id())
                        .with("given", given.id())));
        return issues;
    }

    private static boolean needsParts(RollUp rollUp) {
        UnitRule.Kind kind = rollUp.overUnits().kind();
        return kind == UnitRule.Kind.RATIO_OF_SUMS || kind == UnitRule.Kind.WEIGHTED_MEAN;
    }

    private Optional<UnitOfMeasure> unit(String name) {
        return Optional.ofNullable(known.get(name)).map(Indicator::unit);
    }

    private void checkOperand(Operand operand) {
        Indicator found = known.get(operand.name());
        if (found == null) {
            issues.add(operand(operand, "nobody defined").with("hint", Nearest.hint(operand.name(), known.keySet())));
        } else if (found.rollUp().overUnits().kind().isOverStatuses()) {
            issues.add(
                    operand(operand, "has lights and no values above its units").with("hint", ""));
        }
    }

    private Issue operand(Operand operand, String why) {
        return issue(IndicatorIssue.UNKNOWN_OPERAND)
                .with("operand", operand.name())
                .with("why", why);
    }

    /** Whether the indicator is among those that it is computed from, in whichever period; the path leads there. */
    private boolean comesBack(Formula from, List<String> path) {
        for (Operand operand : from.operands()) {
            boolean inTheEnd = operand.name().equals(indicator.id().value());
            boolean others = !inTheEnd && path.contains(operand.name());
            if (operand.findReference().isPresent() || others) {
                continue; // what a series says is not computed; a cycle of others is told with them
            }
            path.add(operand.name());
            Optional<Formula> next =
                    Optional.ofNullable(known.get(operand.name())).flatMap(Indicator::formula);
            if (inTheEnd || next.filter(formulaOf -> comesBack(formulaOf, path)).isPresent()) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    private void refuse(boolean isSaid, String rule) {
        if (isSaid) {
            issues.add(issue(IndicatorIssue.FORMULA_WITH_RULE).with("rule", rule));
        }
    }

    private Issue issue(IndicatorIssue code) {
        return Issue.of(code, indicator.id().value())
                .with("indicator", indicator.id())
                .with("formula", formula);
    }
}
