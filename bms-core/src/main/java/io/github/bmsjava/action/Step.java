package io.github.bmsjava.action;

import io.github.bmsjava.organisation.PersonRef;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a person did something on a day.
 *
 * @param by who
 * @param on when
 */
public record Step(PersonRef by, LocalDate on) {
    /**
     * Checks that both are there.
     *
     * @param by who
     * @param on when
     */
    public Step {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /** The day; nothing of the person. */
    @Override
    public String toString() {
        return on.toString();
    }
}
