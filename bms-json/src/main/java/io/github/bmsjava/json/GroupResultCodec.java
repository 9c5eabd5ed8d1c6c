package io.github.bmsjava.json;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.stream.Stream;

/** {@code "groups"} of the results: the groups and cards that have a rule, the whole card after its groups. */
final class GroupResultCodec {
    private final Language language;

    GroupResultCodec(Language language) {
        this.language = language;
    }

    /** The rows of one card; none where nothing has a rule. */
    List<Node> rows(CardResult card, ValueKind kind) {
        return Stream.concat(card.groups().stream(), Stream.of(card.whole()))
                .filter(result -> result.explain().rule().isPresent())
                .map(result -> row(card, result, kind))
                .toList();
    }

    private Node row(CardResult card, GroupResult result, ValueKind kind) {
        Members row = new Members()
                .text("period", card.period().toString())
                .text("unit", card.card().unit().id().value())
                .text("card", card.card().card().id().value())
                .text("group", result.group().map(group -> group.id().value()));
        if (kind != ValueKind.ACTUAL) {
            row.text("kind", kind.id());
        }
        return write(result.explain(), row).end();
    }

    Members write(GroupExplanation explanation, Members row) {
        row.text("rule", explanation.rule().map(rule -> rule.kind().id()));
        DecompositionCodec.status(explanation.status(), row)
                .text("word", explanation.word().map(word -> word.in(language)));
        DecompositionCodec.number("score", explanation.score(), row);
        DecompositionCodec.number("share", explanation.share(), row);
        row.text("exact", explanation.exact().filter(exact -> isRounded(exact, explanation)))
                .node(
                        "coverage",
                        new Members()
                                .text("judged", explanation.coverage().judged().toString())
                                .text(
                                        "applicable",
                                        explanation.coverage().applicable().toString())
                                .end())
                .list(
                        "parts",
                        explanation.parts().stream()
                                .map(GroupResultCodec::write)
                                .toList())
                .list(
                        "gates",
                        explanation.gates().stream()
                                .map(GroupResultCodec::write)
                                .toList())
                .texts("marks", explanation.marks().stream().map(Mark::id).toList());
        explanation.decomposition().ifPresent(lines -> row.node("contributions", DecompositionCodec.write(lines)));
        return row.text("sentence", explanation.sentence(language));
    }

    private static boolean isRounded(Fraction exact, GroupExplanation explanation) {
        return explanation
                .score()
                .or(explanation::share)
                .filter(published -> Fraction.of(published).equals(exact))
                .isEmpty();
    }

    private static Node write(GroupPart part) {
        Members members = new Members()
                .text(part.isGroup() ? "group" : "indicator", part.id())
                .node("weight", Node.number(part.weight().toPlainString()))
                .text("effective", part.findEffective());
        DecompositionCodec.status(part.status(), members);
        DecompositionCodec.number("score", part.findScore(), members);
        if (!part.applicable()) {
            members.node("applicable", Node.bool(false));
        }
        return members.flag("countedAsWorst", part.countedAsWorst()).end();
    }

    private static Node write(GateAnswer gate) {
        return new Members()
                .node("gate", GateCodec.write(gate.gate()))
                .text("answer", gate.answer().id())
                .text("reason", gate.findReason().map(Reason::id))
                .flag("provisional", gate.provisional())
                .end();
    }
}
