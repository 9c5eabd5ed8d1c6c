package io.github.bmsjava.issue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, the issues found on the way to it, or both. What was wrong is left out of the value at its smallest whole;
 * where nothing could stand, there is no value.
 *
 * @param <T> what was validated
 */
public final class Validated<T> {
    private final @Nullable T value;
    private final ImmutableList<Issue> issues;

    private Validated(@Nullable T value, List<Issue> issues) {
        this.value = value;
        this.issues = ImmutableList.copyOf(issues);
    }

    /**
     * A value without issues.
     *
     * @param <T> the type
     * @param value the value
     * @return valid
     */
    public static <T> Validated<T> of(T value) {
        return new Validated<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * A value with the issues found beside it, which may be errors.
     *
     * @param <T> the type
     * @param value what stands
     * @param issues in the order they were found
     * @return a value and its issues
     */
    public static <T> Validated<T> of(T value, List<Issue> issues) {
        return new Validated<>(Objects.requireNonNull(value, "value"), issues);
    }

    /**
     * Issues and nothing that stands.
     *
     * @param <T> the type
     * @param issues at least one error
     * @return no value
     * @throws IllegalArgumentException if no issue is an error: something without a value needs a reason
     */
    public static <T> Validated<T> failed(List<Issue> issues) {
        if (issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("issues holds no error: " + issues
                    + "\nMaybe Validated.of(value, issues) was meant; a missing value needs an error that says why.");
        }
        return new Validated<>(null, issues);
    }

    /**
     * The value where no issue is an error.
     *
     * @return the value
     * @throws InvalidException with all issues, if any is an error
     */
    public T orThrow() {
        if (hasErrors() || value == null) {
            throw new InvalidException(issues);
        }
        return value;
    }

    /**
     * What stands beside what is wrong.
     *
     * @return the value, even where there are errors; empty where nothing stands
     */
    public Optional<T> partial() {
        return Optional.ofNullable(value);
    }

    /**
     * The issues.
     *
     * @return in the order they were found; immutable
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Whether any issue is an error.
     *
     * @return true if {@link #orThrow()} would throw
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * The value turned into another; the issues stay.
     *
     * @param <U> the other type
     * @param function applied where there is a value; must not return null
     * @return the other value with the same issues
     */
    public <U> Validated<U> map(Function<? super T, ? extends U> function) {
        return new Validated<>(value == null ? null : Objects.requireNonNull(function.apply(value)), issues);
    }

    /**
     * The value handed to a next step that may find issues of its own; issues of both are kept, these first.
     *
     * @param <U> the other type
     * @param next applied where there is a value
     * @return the outcome of the next step with the issues of both
     */
    public <U> Validated<U> flatMap(Function<? super T, Validated<U>> next) {
        if (value == null) {
            return new Validated<>(null, issues);
        }
        Validated<U> after = next.apply(value);
        List<Issue> both = new ArrayList<>(issues);
        both.addAll(after.issues);
        return new Validated<>(after.value, both);
    }

    /**
     * Hands the issues to a collector and gives what stands.
     *
     * @param collector receives this object's issues at its end
     * @return the value, even where there are errors; empty where nothing stands
     */
    public Optional<T> collect(List<Issue> collector) {
        collector.addAll(issues);
        return partial();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validated<?> that && Objects.equals(value, that.value) && issues.equals(that.issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, issues);
    }

    /** The value, then an issue a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(value == null ? "no value" : value.toString());
        issues.forEach(issue -> text.append('\n').append(issue));
        return text.toString();
    }
}
