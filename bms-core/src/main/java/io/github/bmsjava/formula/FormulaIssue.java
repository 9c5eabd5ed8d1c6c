package io.github.bmsjava.formula;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with the text of a formula. */
public enum FormulaIssue implements IssueCode {
    /** Something stands where something else has to. */
    FORMULA_SYNTAX(
            "formula-syntax",
            Severity.ERROR,
            "In the formula '{formula}' {wanted} is wanted at column {column}, not {found}."),
    /** A name before a parenthesis that is no function. */
    UNKNOWN_FUNCTION(
            "unknown-function",
            Severity.ERROR,
            "In the formula '{formula}' at column {column}: there is no function '{name}'.{hint}"),
    /** A function with too few or too many parts. */
    FUNCTION_PARTS(
            "function-parts",
            Severity.ERROR,
            "In the formula '{formula}' at column {column}: {name} takes {wanted}, not {found}; parts are separated by ';'."),
    /** A number with more than 38 digits or 18 decimals. */
    FORMULA_NUMBER(
            "formula-number",
            Severity.ERROR,
            "In the formula '{formula}' at column {column}: '{found}' is no number of at most 38 digits and 18 decimals."),
    /** Figures of different units of measure set beside each other (R119). */
    UNITS_DIFFER(
            "units-differ",
            Severity.ERROR,
            "In the formula '{formula}' the part '{part}' sets figures in '{one}' beside figures in '{other}'."),
    /** A formula that is longer, or nested deeper, than any that somebody reads. */
    FORMULA_TOO_LARGE(
            "formula-too-large",
            Severity.ERROR,
            "The formula '{formula}' is longer than {length} characters, or nested deeper than {depth}.\n"
                    + "Maybe an indicator of its own for a part.");

    private final String id;
    private final Severity severity;
    private final String template;

    FormulaIssue(String id, Severity severity, String template) {
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
