package io.github.bmsjava.value;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import java.util.Locale;

/**
 * What can be wrong with a printed figure. Every issue carries the value {@code raw}, the text as printed, cut where it is
 * long.
 */
public enum ValueIssue implements IssueCode {
    /** A dash stands alone and the source has not declared what its dash means. */
    DASH_UNDECLARED(
            Severity.ERROR,
            "The dash in {subject} can mean zero, not measured or not applicable; the source must declare which."),
    /** A point as decimal mark: {@code 4.70}. */
    DECIMAL_POINT(Severity.INFO, "{subject} has a point as decimal mark; it was read as {read}."),
    /** A point before exactly three digits, and the source has not declared what its point means. */
    AMBIGUOUS_DOT(
            Severity.WARNING,
            "The point in {subject} can be a decimal mark or a thousands mark; it was read as {read}."
                    + " The source should declare which."),
    /** A space after the decimal comma: {@code 104, 2%}. */
    STRAY_SPACE(Severity.WARNING, "{subject} has a space after the decimal comma; it was read as {read}."),
    /** Thousands commas and a decimal point: {@code 1,234.5}. */
    MIXED_MARKS(Severity.WARNING, "{subject} has commas as thousands marks; it was read as {read}."),
    /** A dash that is no minus sign, right before a digit. */
    DASH_AS_MINUS(Severity.WARNING, "{subject} begins with a dash; it was read as the negative {read}."),
    /** Words after the figure that are no known unit of measure. */
    UNIT_TEXT(Severity.WARNING, "{subject} has the text '{text}' after the figure; it was read as {read}."),
    /** A split such as {@code 65/35}: kept as words, never judged. */
    NOT_ONE_NUMBER(Severity.INFO, "{subject} is not one number; it is kept as words and is never judged."),
    /** The text is no figure, or could be several. */
    UNREADABLE_FIGURE(Severity.ERROR, "{subject} cannot be read as one figure; nothing was guessed."),
    /** More than 38 digits or 18 decimals. */
    FIGURE_TOO_LARGE(Severity.ERROR, "{subject} has more than 38 digits or 18 decimals."),
    /** An operator, which belongs in a target and not in a result. */
    OPERATOR_IN_FIGURE(
            Severity.ERROR, "{subject} begins with an operator; a figure is one number, a target is another."),
    /** A strict reader met what a lenient one reads with an issue; {@code leniency} is that issue's id. */
    STRICT_FIGURE(
            Severity.ERROR, "{subject} can only be read leniently ({leniency}), and strict reading was asked for.");

    private final Severity severity;
    private final String template;

    ValueIssue(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
