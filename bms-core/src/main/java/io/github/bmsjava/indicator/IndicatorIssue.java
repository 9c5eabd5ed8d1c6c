package io.github.bmsjava.indicator;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be odd or wrong with how an indicator climbs. */
public enum IndicatorIssue implements IssueCode {
    /** A rule asks of the figures what their form does not have: the sum of percentages, the mean of fractions (J8). */
    RULE_DOES_NOT_FIT(
            "rule-does-not-fit",
            Severity.ERROR,
            "Indicator '{indicator}' is reported as {form} in {unit}, over which '{rule}' cannot be computed, so it is not"
                    + " judged.\nMaybe {remedy}."),
    /** A rule over time on an indicator of which nobody said how often it is reported. */
    RULE_WITHOUT_FREQUENCY(
            "rule-without-frequency",
            Severity.WARNING,
            "Indicator '{indicator}' climbs over time by '{rule}' and has no frequency, so only a figure of the very period"
                    + " counts.\nMaybe frequency(Frequency.every(PeriodType.MONTH)) was meant."),
    /** The weight series, or the series of a use of budget, is not there or is of no use. */
    UNKNOWN_SERIES(
            "unknown-series",
            Severity.ERROR,
            "Indicator '{indicator}' needs series '{series}', which {why}, so it is not judged.{hint}"),
    /** A formula asks for an indicator that is not there or has no value. */
    UNKNOWN_OPERAND(
            "unknown-operand",
            Severity.ERROR,
            "Indicator '{indicator}' is computed by '{formula}', of which '{operand}' {why}, so it is not judged.{hint}"),
    /** Indicators are computed from each other. */
    FORMULA_CYCLE(
            "formula-cycle",
            Severity.ERROR,
            "Indicators are computed from each other: {path}. None of them is judged."),
    /** A product of figures, of which nobody said how it climbs (J21). */
    PRODUCT_WITHOUT_RULE(
            "product-without-rule",
            Severity.ERROR,
            "Indicator '{indicator}' multiplies figures in '{formula}'; the product of sums is not the sum of products, so it"
                    + " is not judged.\nMaybe overUnits(UnitRule.sum()) was meant."),
    /** A formula beside something that is said of reported figures. */
    FORMULA_WITH_RULE(
            "formula-with-rule",
            Severity.ERROR,
            "Indicator '{indicator}' is computed by a formula and has {rule}, so it is not judged.\nMaybe that belongs to the"
                    + " indicators of the formula."),
    /** A formula whose value is in another unit of measure than the indicator says. */
    FORMULA_UNIT(
            "formula-unit",
            Severity.WARNING,
            "Indicator '{indicator}' is in '{unit}', but its formula '{formula}' gives '{given}'."),
    /** A service without an indicator of one of the four classes (R115). */
    EMPTY_CLASS("empty-class", Severity.WARNING, "The service '{service}' has no indicator of {class}."),
    /** A share at or above a level that the scale does not have. */
    UNKNOWN_SHARE_LEVEL(
            "unknown-share-level",
            Severity.ERROR,
            "Indicator '{indicator}' climbs by the share at or above '{level}', which is no level of {scale}, so it is not"
                    + " judged.");

    private final String id;
    private final Severity severity;
    private final String template;

    IndicatorIssue(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
