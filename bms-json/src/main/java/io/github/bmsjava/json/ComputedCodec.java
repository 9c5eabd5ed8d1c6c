package io.github.bmsjava.json;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.value.Coverage;

/** What a row of results says of how its figure came about. Nothing of a plain figure of the unit's own. */
final class ComputedCodec {
    private ComputedCodec() {}

    static Members write(Explanation explanation, Members row) {
        if (explanation.isComputed()) {
            row.flag("computed", true)
                    .text(
                            "rule",
                            explanation.indicator().rollUp().overUnits().kind().id())
                    .node("coverage", write(explanation.coverage()));
        }
        explanation
                .weightCoverage()
                .ifPresent(known -> row.node(
                        "weightCoverage",
                        new Members()
                                .text("measured", known.judged().toString())
                                .text("expected", known.applicable().toString())
                                .end()));
        explanation.periods().ifPresent(known -> row.node("periods", write(known)));
        explanation
                .parts()
                .ifPresent(parts -> row.node(
                        "parts",
                        new Members()
                                .text("numerator", parts.numerator().toString())
                                .text("denominator", parts.denominator().toString())
                                .end()));
        DecompositionCodec.number("ownValue", explanation.ownValue(), row);
        return row.text("carriedFrom", explanation.carriedFrom())
                .texts("marks", explanation.marks().stream().map(Mark::id).toList());
    }

    private static Node write(Coverage coverage) {
        return new Members()
                .number("measured", coverage.measured())
                .number("expected", coverage.expected())
                .end();
    }
}
