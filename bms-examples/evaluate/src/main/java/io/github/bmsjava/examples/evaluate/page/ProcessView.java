package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/**
 * A process-behaviour chart and what it says in words; texts only.
 *
 * @param title the unit and the indicator
 * @param drawing the inside of the drawing
 * @param says mean and limits of each phase, the target, what the last point says, and whether the target will be met, a sentence each
 * @param signals from when to when, and what is unusual there
 */
record ProcessView(
        Said title,
        int width,
        int height,
        String drawing,
        List<String> says,
        List<View.Entry> signals,
        boolean hasSignals,
        List<View.Entry> points) {}
