package io.github.bmsjava.json;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of an evaluation, made one by one, in the order of the cards. */
final class ResultRows implements ResultsCodec.Source {
    private final Results results;
    private final Language language;
    private final Messages messages;

    ResultRows(Results results, Language language) {
        this.results = results;
        this.language = language;
        this.messages = BmsJson.messages(language);
    }

    @Override
    public List<Period> periods() {
        return results.periods();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Fingerprints fingerprints() {
        return results.fingerprints();
    }

    /** What is done with a card of a unit in a period. */
    private interface CardWriter {
        void write(CardResult card, ValueKind kind) throws IOException;
    }

    private void forEachCard(CardWriter writer) throws IOException {
        for (Period period : results.periods()) {
            for (ValueKind kind : ValueKind.values()) {
                for (UnitResults unit : results.in(period, kind).units()) {
                    for (CardResult card : unit.cards()) {
                        writer.write(card, kind);
                    }
                }
            }
        }
    }

    /** The lights of groups and cards, where any has a rule: else the member is left out. */
    @Override
    public void groups(ResultsCodec.To to) throws IOException {
        GroupResultCodec codec = new GroupResultCodec(language);
        forEachCard((card, kind) -> {
            if (card.indicators().stream().anyMatch(result -> isShown(result, kind))) {
                for (Node group : codec.rows(card, kind)) {
                    to.take(group);
                }
            }
        });
    }

    /** Budgets and forecasts only where there are any: else every row would stand three times. */
    @Override
    public void rows(ResultsCodec.To to) throws IOException {
        forEachCard((card, kind) -> {
            for (IndicatorResult result : card.indicators()) {
                if (isShown(result, kind)) {
                    to.take(row(result, false));
                }
            }
            for (IndicatorResult result : card.offCard()) {
                if (isShown(result, kind)) {
                    to.take(row(result, true));
                }
            }
        });
    }

    @Override
    public void issues(ResultsCodec.To to) throws IOException {
        for (Issue issue : results.issues()) {
            to.take(issue(issue));
        }
    }

    private static boolean isShown(IndicatorResult result, ValueKind kind) {
        Explanation explanation = result.explain();
        return kind == ValueKind.ACTUAL
                || explanation.observation().isPresent()
                || explanation.coverage().measured() > 0;
    }

    private Node row(IndicatorResult result, boolean offCard) {
        Explanation explanation = result.explain();
        Members row = new Members()
                .text("period", result.period().toString())
                .text("unit", result.unit().id().value())
                .text("card", explanation.card().value())
                .texts(
                        "groups",
                        result.row().path().stream()
                                .map(group -> group.id().value())
                                .toList())
                .flag("offCard", offCard)
                .text("indicator", result.indicator().id().value());
        if (result.key().kind() != ValueKind.ACTUAL) {
            row.text("kind", result.key().kind().id());
        }
        DecompositionCodec.number("value", explanation.published(), row);
        explanation
                .exact()
                .filter(exact -> isRounded(exact, explanation))
                .ifPresent(exact -> row.text("exact", exact.numerator() + "/" + exact.denominator()));
        ComputedCodec.write(explanation, row);
        row.texts("flags", explanation.flags().stream().map(QualityFlag::id).toList());
        explanation.observation().ifPresent(reported -> row.node("reported", reported(reported)));
        DecompositionCodec.status(result.status(), row)
                .text("word", explanation.word().map(word -> word.in(language)));
        DecompositionCodec.number("score", explanation.score(), row);
        DecompositionCodec.number("deviation", explanation.deviation(), row);
        target(explanation).ifPresent(target -> row.node("target", target));
        superseded(explanation, row);
        explanation.decomposition().ifPresent(lines -> row.node("contributions", DecompositionCodec.write(lines)));
        row.list("issues", explanation.issues().stream().map(this::issue).toList());
        return row.text("sentence", explanation.sentence(language)).end();
    }

    private static boolean isRounded(Fraction exact, Explanation explanation) {
        return explanation
                .published()
                .map(published -> !Fraction.of(published).equals(exact))
                .orElse(true);
    }

    private static Node reported(Observation observation) {
        Members members = new Members();
        ObservationCodec.writeFigure(observation, members);
        return members.text("source", observation.source())
                .text("note", observation.note())
                .end();
    }

    /** The target with its terms; of a share of units only its rule's own bound. */
    private static Optional<Node> target(Explanation explanation) {
        return explanation
                .assignment()
                .map(target -> target(target, explanation.target()))
                .or(() -> explanation
                        .target()
                        .map(bound ->
                                new Members().text("bound", bound.toString()).end()));
    }

    private static Node target(TargetAssignment target, Optional<Bound> judging) {
        Members members = new Members();
        judging.ifPresent(bound -> members.text("bound", bound.toString()));
        return TargetCodec.writeTerms(target, members).end();
    }

    private static void superseded(Explanation explanation, Members row) {
        List<Node> values = explanation.supersededObservations().stream()
                .map(ResultRows::reported)
                .toList();
        List<Node> targets = new ArrayList<>();
        explanation.supersededTargets().forEach(target -> targets.add(target(target, Optional.empty())));
        row.list("supersededValues", values).list("supersededTargets", targets);
    }

    private Node issue(Issue issue) {
        Map<String, Node> values = new TreeMap<>();
        issue.values().forEach((name, value) -> values.put(name, Node.text(value)));
        return new Members()
                .text("code", issue.code().id())
                .text("severity", DecompositionCodec.word(issue.severity()))
                .text("subject", issue.subject())
                .map("values", values)
                .text("message", messages.issue(issue))
                .end();
    }
}
