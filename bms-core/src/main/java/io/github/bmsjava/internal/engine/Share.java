package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What one unit brings to a figure above it: the figure is Σ amount ÷ Σ weight where the rule divides, Σ amount where it
 * adds.
 *
 * @param unit the unit
 * @param figure its own figure
 * @param amount in the figure's unit: value, weight × value, factor × numerator
 * @param weight the weight, denominator or n; null where the rule does not divide
 * @param level its light, where the rule is over lights
 * @param withheld whether its cell, or that of its weight or budget, is withheld
 */
record Share(
        OrgUnit unit,
        OwnFigure figure,
        Fraction amount,
        @Nullable Fraction weight,
        @Nullable StatusLevel level,
        boolean withheld) {}
