package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.Gate;
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
    String remark(CardResult card, GroupExplanation explanation) {
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
                .forEach(gate -> remarks.add(gate(card, gate)));
        explanation.marks().forEach(mark -> remarks.add(mark.text(language)));
        return String.join("; ", remarks);
    }

    private String gate(CardResult card, GateAnswer answered) {
        String key = answered.answer() == Answer.NO ? "remark.gate-no" : "remark.gate-undecided";
        return cells.messages()
                .text(key, Map.of("subject", subject(card, answered.gate().condition())));
    }

    private String subject(CardResult card, Gate.Condition condition) {
        return condition
                .findIndicator()
                .map(id -> card.findIndicator(id)
                        .map(result -> result.indicator().name().in(language))
                        .orElse(id.value()))
                .orElseGet(() -> group(
                        card, ((Gate.Condition.GroupAtLeast) condition).group().value()));
    }

    private String group(CardResult card, String id) {
        return card.groups().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .map(result -> result.explain().name().in(language))
                .orElse(id);
    }
}
