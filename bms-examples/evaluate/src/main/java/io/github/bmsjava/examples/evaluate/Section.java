package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;

/** A part of a report that only one example has. */
@FunctionalInterface
interface Section {
    /** The lines, each ended by a line feed. */
    String text(Evaluation results);
}
