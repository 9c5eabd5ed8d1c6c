package io.github.bmsjava.issue;

/**
 * A kind of problem. Each package of the library has an enum of its own; the set is open, a vendor may add codes.
 *
 * <p>Every code of the library has a paragraph in {@code docs/reference/issues.md} and texts in bokmål, nynorsk and
 * English.
 */
public interface IssueCode {

    /**
     * The stable name, ASCII English in lower case with hyphens, for example {@code contradictory-target}.
     *
     * @return the id; never changes once released
     */
    String id();

    /**
     * The severity an issue of this kind has.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The English message, with values named in braces: {@code "Unit {unit} stands twice"}.
     *
     * @return the template
     */
    String template();
}
