package io.github.bmsjava.examples.verification;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.threshold.Status;
import org.jspecify.annotations.Nullable;

/**
 * An expected unit.
 *
 * @param unit the unit
 * @param figure what it has
 * @param published its value rounded as it is published there; null without one
 * @param weight its weight; null where there is none, or it is negative
 * @param light its light
 * @param withheld whether its own cell is withheld
 * @param hidden whether its line is: its own cell, its weight or its budget is withheld
 */
record Part(
        OrgUnit unit,
        OwnFigure figure,
        @Nullable Q published,
        @Nullable Q weight,
        Status light,
        boolean withheld,
        boolean hidden) {
    String id() {
        return unit.id().value();
    }

    Q value() {
        return Sums.require(figure.value());
    }
}
