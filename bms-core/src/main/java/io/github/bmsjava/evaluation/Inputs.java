package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.engine.FigureTable;

/**
 * What a run works on.
 *
 * @param figures the observations
 * @param withholding what of them is not shown
 */
record Inputs(FigureTable figures, Withholding withholding) {}
