package io.github.bmsjava.indicator;

import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether an indicator can climb as it says (J8, J9). */
public final class RollUpCheck {
    private static final String PARTS = "report numerator and denominator (reportedAs(ReportedForm.RATIO)) and climb by"
            + " ratioOfSums(), weight by a series (weightedMeanBy(series)), or ask for plainMean() by that name";
    private static final String PUBLISHED =
            "ask for the mean of published values by that name, ofPublished(), or climb by" + " ratioOfSums()";

    private final Indicator indicator;
    private final RollUp rollUp;
    private final UnitRule units;
    private final PeriodRule time;
    private final List<Issue> issues = new ArrayList<>();

    private RollUpCheck(Indicator indicator) {
        this.indicator = indicator;
        this.rollUp = indicator.rollUp();
        this.units = rollUp.overUnits();
        this.time = rollUp.overTime();
    }

    /**
     * What is wrong with how an indicator climbs.
     *
     * @param indicator the indicator
     * @param known every indicator that there is, among which the series it names are sought
     * @return issues whose subject is the indicator; empty where all is well
     */
    public static List<Issue> check(Indicator indicator, Collection<Indicator> known) {
        RollUpCheck check = new RollUpCheck(indicator);
        check.checkUnitRule();
        check.checkPeriodRule();
        check.checkTogether();
        check.checkShare();
        check.rollUp.useOfBudget().ifPresent(series -> check.checkSeries(series, known, true));
        check.units.weight().ifPresent(series -> check.checkSeries(series, known, false));
        return check.issues;
    }

    private void checkUnitRule() {
        switch (units.kind()) {
            case SUM -> requireAmounts(units);
            case RATIO_OF_SUMS -> require(isForm(ReportedForm.RATIO), units, PARTS);
            case WEIGHTED_MEAN -> {
                if (units.weight().isEmpty()) {
                    require(isForm(ReportedForm.MEAN), units, "report a mean with its n, or weight by a series");
                } else {
                    require(units.isOfPublished() || !isForm(ReportedForm.RATIO), units, PUBLISHED);
                }
            }
            case PLAIN_MEAN -> require(units.isOfPublished() || !isForm(ReportedForm.RATIO), units, PUBLISHED);
            case NONE, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE -> {}
        }
    }

    private void checkPeriodRule() {
        switch (time.kind()) {
            case SUM -> requireAmounts(time);
            case YEAR_TO_DATE -> {
                if (!isForm(ReportedForm.RATIO)) {
                    requireAmounts(time);
                }
            }
            case RATIO_OF_SUMS -> require(isForm(ReportedForm.RATIO) || isForm(ReportedForm.MEAN), time, PARTS);
            case MEAN -> require(time.isOfPublished() || !isForm(ReportedForm.RATIO), time, PUBLISHED);
            case NONE, LAST, LAST_REPORTED, MINIMUM, MAXIMUM -> {}
        }
        if (time.kind() != PeriodRule.Kind.NONE && indicator.frequency().isEmpty()) {
            issues.add(issue(IndicatorIssue.RULE_WITHOUT_FREQUENCY).with("rule", time));
        }
    }

    /** Where units are added up by their parts, time must leave the parts standing. */
    private void checkTogether() {
        boolean needsN =
                units.kind() == UnitRule.Kind.WEIGHTED_MEAN && units.weight().isEmpty();
        boolean needsParts = units.kind() == UnitRule.Kind.RATIO_OF_SUMS;
        boolean keepsParts = switch (time.kind()) {
            case NONE, RATIO_OF_SUMS, LAST, LAST_REPORTED -> true;
            case YEAR_TO_DATE -> needsParts;
            case SUM, MEAN, MINIMUM, MAXIMUM -> false;
        };
        if ((needsN || needsParts) && !keepsParts) {
            refuse(time, "climb over time by ratioOfSums() or last(), which leave '" + units + "' its parts");
        }
        if (rollUp.useOfBudget().isPresent()) {
            require(isForm(ReportedForm.RATIO), units, "leave reportedAs out: use of budget is a ratio");
            boolean pairs = switch (time.kind()) {
                case NONE, RATIO_OF_SUMS, YEAR_TO_DATE -> true;
                case SUM, MEAN, LAST, LAST_REPORTED, MINIMUM, MAXIMUM -> false;
            };
            require(pairs, time, "climb over time by ratioOfSums() or yearToDate()");
        }
    }

    private void checkShare() {
        units.level()
                .filter(level -> indicator.scale().findLevel(level).isEmpty())
                .ifPresent(level -> issues.add(issue(IndicatorIssue.UNKNOWN_SHARE_LEVEL)
                        .with("level", level)
                        .with("scale", indicator.scale())));
        if (!units.bounds().isEmpty()) {
            issues.addAll(StatusRule.of(indicator.scale(), Direction.HIGHER_IS_BETTER, units.bounds())
                    .issues());
        }
    }

    private void checkSeries(IndicatorId series, Collection<Indicator> known, boolean budget) {
        Optional<Indicator> found =
                known.stream().filter(other -> other.id().equals(series)).findFirst();
        if (found.isEmpty()) {
            String hint = Nearest.hint(
                    series.value(),
                    known.stream().map(other -> other.id().value()).toList());
            issues.add(series(series, "nobody defined").with("hint", hint));
        } else if (series.equals(indicator.id())) {
            issues.add(series(series, "is the indicator itself").with("hint", ""));
        } else if (!isAmount(found.get())
                || (budget && found.get().rollUp().useOfBudget().isPresent())) {
            issues.add(series(series, "is no series of amounts").with("hint", ""));
        }
    }

    private static boolean isAmount(Indicator series) {
        return series.rollUp().form().orElse(ReportedForm.AMOUNT) == ReportedForm.AMOUNT;
    }

    private Issue series(IndicatorId series, String why) {
        return issue(IndicatorIssue.UNKNOWN_SERIES).with("series", series).with("why", why);
    }

    private void requireAmounts(Object rule) {
        require(isForm(ReportedForm.AMOUNT) && !isPercentage(), rule, PARTS);
    }

    private boolean isPercentage() {
        return indicator.unit().equals(UnitOfMeasure.PERCENT);
    }

    private boolean isForm(ReportedForm form) {
        return rollUp.form().filter(form::equals).isPresent();
    }

    private void require(boolean fits, Object rule, String remedy) {
        if (!fits) {
            refuse(rule, remedy);
        }
    }

    private void refuse(Object rule, String remedy) {
        issues.add(issue(IndicatorIssue.RULE_DOES_NOT_FIT)
                .with("form", rollUp.form().map(ReportedForm::id).orElse("any form"))
                .with("unit", indicator.unit().id())
                .with("rule", rule)
                .with("remedy", remedy));
    }

    private Issue issue(IndicatorIssue code) {
        return Issue.of(code, indicator.id().value()).with("indicator", indicator.id());
    }
}
