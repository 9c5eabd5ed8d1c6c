package io.github.bmsjava.json;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import java.util.Locale;

/** What can be wrong with a document, before it is asked what it means. Open: more may come. */
public enum DocumentIssue implements IssueCode {
    /** The file cannot be opened or read. */
    DOCUMENT_UNREADABLE(Severity.ERROR, "The {document} cannot be read: {why}."),
    /** Bytes that are not UTF-8; nothing of the document is used. */
    DOCUMENT_ENCODING(
            Severity.ERROR,
            "The {document} is not UTF-8: byte {byte} on line {line} is no text. The whole document is left out."),
    /** The text ends before the document does; nothing of it is used. */
    TRUNCATED_DOCUMENT(
            Severity.ERROR, "The {document} ends in the middle, as if cut off. The whole document is left out."),
    /** The text is no JSON; nothing of it is used. */
    MALFORMED_DOCUMENT(Severity.ERROR, "The {document} is not JSON: {why}. The whole document is left out."),
    /** More levels of lists and objects than any real document has; nothing of it is used. */
    NESTED_TOO_DEEP(
            Severity.ERROR, "The {document} is nested deeper than {limit} levels. The whole document is left out."),
    /** More characters than a document read whole may have; nothing of it is used. */
    DOCUMENT_TOO_LARGE(
            Severity.ERROR, "The {document} has more than {limit} characters. The whole document is left out."),
    /** More problems than anybody reads: the others are counted. */
    MORE_PROBLEMS(Severity.ERROR, "The {document} has {count} more problems, which are not listed."),
    /** Another major version, or none that can be read; nothing of the document is used. */
    UNSUPPORTED_VERSION(
            Severity.ERROR,
            "The {document} says \"bms\": {version}; this library reads {supported}. The whole document is left out."),
    /** A newer minor version: what this library does not know is kept out. */
    NEWER_VERSION(Severity.INFO, "The {document} is of version {version}, newer than {supported}."),
    /** A name that stands twice in one object (J13). */
    DUPLICATE_KEY(
            Severity.ERROR, "Field '{name}' stands more than once; which counts is not known, so it is left out."),
    /** A field that the format does not have. */
    UNKNOWN_FIELD(
            Severity.ERROR,
            "There is no field '{name}' here (nearest: {nearest}; known: {known}). What it stands in is left out.\n"
                    + "Maybe it belongs under \"x\", where attributes of one's own are kept."),
    /** A field that this version does not have, in a document of a newer one. */
    FIELD_OF_NEWER_VERSION(Severity.WARNING, "Field '{name}' is of a newer version and is not read."),
    /** A field that must be there is not. */
    MISSING_FIELD(Severity.ERROR, "Field '{name}' is missing. What it should stand in is left out."),
    /** Text where a number should be, or the like. */
    WRONG_TYPE(Severity.ERROR, "{subject} should be {wanted}, and is {found}."),
    /** A word that is none of those that can stand here. */
    UNKNOWN_WORD(Severity.ERROR, "'{word}' is none of {known} (nearest: {nearest})."),
    /** A value that cannot be. */
    INVALID_VALUE(Severity.ERROR, "{subject} cannot be used: {why}"),
    /** A number too large to be a figure, or none at all, such as {@code NaN}. */
    NUMBER_TOO_LARGE(Severity.ERROR, "{raw} is no number of at most 38 digits and 18 decimals."),
    /** An observation whose value is no figure: it is absent as unreadable, with its text (J4). */
    UNREADABLE_VALUE(
            Severity.ERROR,
            "{subject}: {raw} is no figure of at most 38 digits and 18 decimals. The observation is kept as unreadable."),
    /** Of several members of which one must stand, none or several do: the value of an observation, the scope of a target. */
    VALUE_FORMS(
            Severity.ERROR,
            "{subject} must have exactly one of {forms}; it has {count}. What should have it is left out."),
    /** An id with space at its ends, or not in Unicode normal form. */
    ID_NORMALISED(Severity.WARNING, "The id at {subject} was read as '{id}'."),
    /** Two documents want different policies for looser targets. */
    POLICY_TWICE(
            Severity.ERROR,
            "looserTargets is '{one}' in one document and '{other}' in another; which counts is not known, so it is 'warn'."),
    /** A folder without a document. */
    NO_DOCUMENT(Severity.ERROR, "Folder '{folder}' has no file that ends in .json or .csv."),
    /** A table that no source declares, in a folder where others are declared. */
    UNDECLARED_FILE(Severity.WARNING, "File '{file}' is declared by no source and is not read."),
    /** A source whose file lies outside the folder. */
    SOURCE_OUTSIDE_FOLDER(Severity.ERROR, "Source '{file}' lies outside the folder and is not read.");

    private final Severity severity;
    private final String template;

    DocumentIssue(Severity severity, String template) {
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
