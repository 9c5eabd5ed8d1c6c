package io.github.bmsjava.report;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cells of the tables say about the light of a group, in one language. */
final class GroupCells {
    private final Cells cells;
    private final Language language;

    GroupCells(Cells cells, Language language) {
        this.cells = cells;
        this.language = language;
    }

    /** The score in points, or the share in percent; nothing of a rule that has neither. */
    String value(GroupExplanation explanation) {
        return explanation
                .score()
                .map(points -> cells.messages().text("report.points", Map.of("score", NorwegianFormat.grouped(points))))
                .or(() -> explanation.share().map(part -> NorwegianFormat.withUnit(part, UnitOfMeasure.PERCENT)))
                .orElse("");
    }

    String light(GroupExplanation explanation) {
        return cells.light(explanation.status(), explanation.word());
    }

    /** How much of it is judged where not all is, which gates are not met, and its marks. */
    String remark(GroupExplanation explanation) {
        List<String> remarks = new ArrayList<>();
        explanation
                .coverage()
                .share()
                .filter(share -> share.compareTo(Fraction.of(1)) < 0)
                .flatMap(share -> explanation.coverage().percent(0))
                .map(share -> NorwegianFormat.withUnit(share, UnitOfMeasure.PERCENT))
                .ifPresent(share -> remarks.add(cells.messages().text("remark.judged", Map.of("share", share))));
        explanation.gates().stream()
                .filter(gate -> gate.answer() != Answer.YES)
                .forEach(gate -> remarks.add(gate(gate)));
        explanation.marks().forEach(mark -> remarks.add(mark.text(language)));
        return String.join("; ", remarks);
    }

    private String gate(GateAnswer answered) {
        String key = answered.answer() == Answer.NO ? "remark.gate-no" : "remark.gate-undecided";
        return cells.messages().text(key, Map.of("subject", answered.subject(language)));
    }
}
