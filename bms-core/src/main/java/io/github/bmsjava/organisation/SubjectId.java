package io.github.bmsjava.organisation;

import java.util.Objects;
import java.util.function.Function;

/** Whom a value is about: a unit of the tree, or an external reference series. Closed: there are these two. */
public sealed interface SubjectId permits OrgUnitId, ReferenceId {

    /**
     * The id as text. A unit and a reference series may have the same text and are still two subjects.
     *
     * @return never empty
     */
    String value();

    /**
     * One answer for a unit, another for a reference series.
     *
     * @param <R> the type of the answer
     * @param unit asked if this is a unit
     * @param reference asked if this is a reference series
     * @return the answer
     */
    default <R> R fold(
            Function<? super OrgUnitId, ? extends R> unit, Function<? super ReferenceId, ? extends R> reference) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reference, "reference");
        return this instanceof OrgUnitId id ? unit.apply(id) : reference.apply((ReferenceId) this);
    }
}
