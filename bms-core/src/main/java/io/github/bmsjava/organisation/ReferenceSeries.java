package io.github.bmsjava.organisation;

import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series from outside the tree to compare with, for example the average of the city a district belongs to. It has
 * values as a unit has, and is never a parent and never rolled up. Immutable.
 */
public final class ReferenceSeries {
    private final ReferenceId id;
    private final Label name;
    private final @Nullable String source;

    private ReferenceSeries(ReferenceId id, Label name, @Nullable String source) {
        this.id = id;
        this.name = name;
        this.source = source;
    }

    /**
     * A series without a named source.
     *
     * @param id its id
     * @param name what it is called in bokmål
     * @return the series
     */
    public static ReferenceSeries of(String id, String name) {
        return of(ReferenceId.of(id), Label.of(name));
    }

    /**
     * A series without a named source.
     *
     * @param id its id
     * @param name what it is called
     * @return the series
     */
    public static ReferenceSeries of(ReferenceId id, Label name) {
        return new ReferenceSeries(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"), null);
    }

    /**
     * The series with the source it is taken from.
     *
     * @param text free text, for example {@code "Oslostatistikken"}
     * @return a new series
     */
    public ReferenceSeries withSource(String text) {
        return new ReferenceSeries(id, name, Objects.requireNonNull(text, "text"));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ReferenceId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public Label name() {
        return name;
    }

    /**
     * Where its figures come from.
     *
     * @return free text, if given
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceSeries that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Id and name. */
    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}
