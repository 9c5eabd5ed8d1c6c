package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnit;

/**
 * An expected unit of a figure above it, with its own figure.
 *
 * @param unit the unit
 * @param figure its own figure, which may be missing
 */
record Contributor(OrgUnit unit, OwnFigure figure) {}
