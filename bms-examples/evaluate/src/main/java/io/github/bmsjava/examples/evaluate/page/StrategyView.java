package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/**
 * The strategy map, drawn and in words; texts only.
 *
 * @param isThere whether there is a map
 * @param title whose card, and its period
 * @param drawing the inside of the drawing
 * @param goals the strategic goals, and what of the card works towards each
 * @param links every factor with its lights and what it works upon
 */
record StrategyView(
        boolean isThere,
        String title,
        String note,
        int width,
        int height,
        String drawing,
        List<Goal> goals,
        boolean hasGoals,
        List<Factor> links) {

    static final StrategyView NONE = new StrategyView(false, "", "", 0, 0, "", List.of(), false, List.of());

    /** A success factor: where it stands, its lights, and the factors that it works upon. */
    record Factor(Said name, Said area, List<View.Count> counts, Said effects) {}

    /** A strategic goal and the areas of the card that work towards it. */
    record Goal(Said name, Said areas) {}
}
