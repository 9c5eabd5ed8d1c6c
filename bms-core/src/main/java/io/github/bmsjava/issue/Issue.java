package io.github.bmsjava.issue;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.internal.check.Placeholders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem: its kind, what it is about, where it was found, and the values that describe it. Immutable.
 *
 * <p>Two issues are equal when code, subject, place and values are equal.
 */
public final class Issue {
    private final IssueCode code;
    private final String subject;
    private final @Nullable String place;
    private final ImmutableMap<String, String> values;
    /** How people write some of the values. */
    private final ImmutableMap<String, String> words;

    private Issue(
            IssueCode code,
            String subject,
            @Nullable String place,
            ImmutableMap<String, String> values,
            ImmutableMap<String, String> words) {
        this.code = code;
        this.subject = subject;
        this.place = place;
        this.values = values;
        this.words = words;
    }

    /**
     * Starts an issue.
     *
     * @param code the kind of problem
     * @param subject what it is about, for example {@code "indicator 'sykefravær'"}; never empty
     * @return the issue, without place and values
     * @throws IllegalArgumentException if the subject is empty
     */
    public static Issue of(IssueCode code, String subject) {
        Objects.requireNonNull(code, "code");
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("subject of an issue '" + code.id() + "' is empty."
                    + "\nMaybe name the thing it is about, for example \"indicator 'sykefravær'\".");
        }
        return new Issue(code, subject, null, ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * The same issue with one more named value. A value given twice replaces the first.
     *
     * @param name the name used in the template, without braces
     * @param value the value; its {@code toString()} is kept
     * @return a new issue
     */
    public Issue with(String name, Object value) {
        Map<String, String> others = new LinkedHashMap<>(words);
        others.remove(name);
        return new Issue(code, subject, place, and(values, name, value.toString()), ImmutableMap.copyOf(others));
    }

    /**
     * The same issue with one more named value, which people write in another way than it is kept: {@code 10.05} as {@code 10,05}.
     *
     * @param name the name used in the template, without braces
     * @param value the value; its {@code toString()} is kept
     * @param word how it stands in texts of every language
     * @return a new issue, equal to that of {@link #with(String, Object)}
     */
    public Issue with(String name, Object value, String word) {
        return new Issue(
                code,
                subject,
                place,
                and(values, name, value.toString()),
                and(words, name, Objects.requireNonNull(word, "word")));
    }

    /**
     * The same values and place under another code.
     *
     * @param as the kind of problem that it is elsewhere
     * @param about what it is about there; never empty
     * @return a new issue
     */
    public Issue retold(IssueCode as, String about) {
        return new Issue(as, of(as, about).subject, place, values, words);
    }

    private static ImmutableMap<String, String> and(Map<String, String> known, String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(known);
        more.put(Objects.requireNonNull(name, "name"), text);
        return ImmutableMap.copyOf(more);
    }

    /**
     * The same issue at a place: a file with line and column, a JSON pointer, or both.
     *
     * @param where for example {@code "figures.csv:3:7"} or {@code "/units/4/parent (12:9)"}
     * @return a new issue
     */
    public Issue at(String where) {
        return new Issue(code, subject, Objects.requireNonNull(where, "where"), values, words);
    }

    /**
     * The kind of problem.
     *
     * @return the code
     */
    public IssueCode code() {
        return code;
    }

    /**
     * How grave it is.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * What the issue is about.
     *
     * @return the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * Where it was found, if it was read from somewhere.
     *
     * @return the place
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * The named values, in the order given.
     *
     * @return an immutable map
     */
    public Map<String, String> values() {
        return values;
    }

    /**
     * The English message with the values filled in. Other languages come from the message catalogues.
     *
     * @return one sentence, or more
     */
    public String message() {
        return fill(code.template());
    }

    /**
     * Fills a template of any language with this issue's values; {@code {subject}} stands for the subject.
     *
     * @param template a text with names in braces; an unknown name is left as it is
     * @return the text
     */
    public String fill(String template) {
        return Placeholders.fill(
                template, name -> name.equals("subject") ? subject : words.getOrDefault(name, values.get(name)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Issue that
                && code.equals(that.code)
                && subject.equals(that.subject)
                && Objects.equals(place, that.place)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.id(), subject, place, values);
    }

    /** One line: severity, code, place, message. */
    @Override
    public String toString() {
        return severity() + " " + code.id() + (place == null ? "" : " at " + place) + ": " + message();
    }
}
