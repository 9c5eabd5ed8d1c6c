package io.github.bmsjava.control;

import io.github.bmsjava.strategy.InitiativeId;
import io.github.bmsjava.value.Label;
import java.util.Objects;

/**
 * What may go wrong in a project (R150, R177).
 *
 * @param project the initiative
 * @param name what it is
 * @param probability from 1, the least
 * @param consequence from 1, the least
 */
public record Risk(InitiativeId project, Label name, int probability, int consequence) {
    /**
     * Checks that nothing is missing; the register checks that its matrix goes so far.
     *
     * @param project the initiative
     * @param name what it is
     * @param probability from 1, the least
     * @param consequence from 1, the least
     */
    public Risk {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(name, "name");
    }

    /** The project, what it is, and both steps. */
    @Override
    public String toString() {
        return project + ": " + name + ", " + probability + " × " + consequence;
    }
}
