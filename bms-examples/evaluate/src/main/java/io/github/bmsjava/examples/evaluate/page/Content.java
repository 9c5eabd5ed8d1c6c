package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.organisation.OrgUnit;
import java.util.List;

/**
 * What a page tells.
 *
 * @param title what was evaluated
 * @param source where the figures are from
 * @param note what holds for all figures; may be empty
 * @param problems what was odd or wrong in what was read, a line each
 * @param parts the evaluations, in order
 */
public record Content(String title, String source, String note, List<String> problems, List<Part> parts) {
    /** Copies the lists. */
    public Content {
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /**
     * One evaluation.
     *
     * @param heading what is special about it; empty where there is only one
     * @param results how it came out
     * @param units whose cards are shown
     * @param texts tables in plain text that only this evaluation has
     * @param problems what was odd or wrong with the definitions and the run, a line each
     * @param summary how many lights there are of each kind
     */
    public record Part(
            String heading,
            Evaluation results,
            List<OrgUnit> units,
            List<String> texts,
            List<String> problems,
            String summary) {
        /** Copies the lists. */
        public Part {
            units = List.copyOf(units);
            texts = List.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }
}
