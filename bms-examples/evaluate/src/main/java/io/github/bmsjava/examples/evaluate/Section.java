package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;

/** A part of a report that only one example has. */
@FunctionalInterface
interface Section {
    /**
     * The lines, each ended by a line feed.
     *
     * @param width how many characters a line of a table has at most; other lines are wrapped by who prints them
     */
    String text(Evaluation results, int width);

    /** Whether the page shows the same in another form, and so not as text. */
    default boolean isOnPageOtherwise() {
        return false;
    }

    /** A section for the terminal alone. */
    static Section onTerminal(Section section) {
        return new Section() {
            @Override
            public String text(Evaluation results, int width) {
                return section.text(results, width);
            }

            @Override
            public boolean isOnPageOtherwise() {
                return true;
            }
        };
    }
}
