package io.github.bmsjava.json;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import java.util.Locale;

/** What can be wrong with a JSON-stat dataset, beyond what can be wrong with any document. Open: more may come. */
public enum JsonStatIssue implements IssueCode {
    /** Another class or version of JSON-stat; nothing of it is used. */
    NOT_A_DATASET(Severity.ERROR, "The {document} is no JSON-stat dataset of version 2: {why}. It is left out."),
    /** Counts that contradict each other; nothing of the dataset is used. */
    SIZE_MISMATCH(Severity.ERROR, "{subject} has {found}, and the sizes say {wanted}. The whole dataset is left out."),
    /** A dataset with more cells than is reasonable; nothing of it is used. */
    DATASET_TOO_LARGE(Severity.ERROR, "The {document} has {cells} cells, more than {limit}. It is left out."),
    /** The declaration names a dimension that is not there; nothing of the dataset is used. */
    UNKNOWN_DIMENSION(
            Severity.ERROR,
            "There is no dimension '{name}' (nearest: {nearest}; known: {known}). The whole dataset is left out."),
    /** No dimension says whose, what or when, and the declaration does not either; nothing of the dataset is used. */
    MISSING_DIMENSION(
            Severity.ERROR,
            "No single dimension has the role '{role}', and the source names none. The whole dataset is left out.\n"
                    + "Maybe name it in the source."),
    /** One dimension is to say two of whose, what and when; nothing of the dataset is used. */
    SHARED_DIMENSION(
            Severity.ERROR,
            "Dimension '{name}' is to hold more than one of the regions, what was measured, and the periods. The whole dataset is"
                    + " left out.\nMaybe name another one in the source."),
    /** A dimension with several categories of which none was chosen: they are never added up; nothing of the dataset is used. */
    UNCHOSEN_CATEGORY(
            Severity.ERROR,
            "Dimension '{name}' has {count} categories and none is chosen; they are never added up. The whole dataset is left"
                    + " out.\nMaybe where(\"{name}\", …) with one of {known}."),
    /** The declaration names a category that is not there. */
    UNKNOWN_CATEGORY(
            Severity.ERROR,
            "Dimension '{dimension}' has no category '{name}' (nearest: {nearest}). Nothing is read for it."),
    /** A category that is no period; its cells are left out. */
    CATEGORY_NO_PERIOD(Severity.ERROR, "Category '{name}' is no period. Its cells are left out."),
    /** A status that nobody has said the meaning of: what has no value is unknown, a value is kept. */
    UNKNOWN_STATUS(
            Severity.WARNING,
            "Status '{status}' is none of {known}. {count} cells have it: a value is kept, and what has none is unknown.");

    private final Severity severity;
    private final String template;

    JsonStatIssue(Severity severity, String template) {
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
