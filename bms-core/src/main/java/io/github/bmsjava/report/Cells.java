package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.BoundWords;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of the tables say about one result, in one language. */
final class Cells {
    private static final String NO_LIGHT = "○";

    private final Language language;
    private final Messages messages;

    Cells(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    Messages messages() {
        return messages;
    }

    /** Whether anything was reported or asked for. */
    static boolean hasContent(IndicatorResult result) {
        Explanation explanation = result.explain();
        return explanation.observation().isPresent() || explanation.assignment().isPresent();
    }

    /** The bound that the target asks for, even where it could not judge. */
    static Optional<Bound> target(Explanation explanation) {
        return explanation.target().or(() -> explanation.assignment().flatMap(a -> stated(a, explanation.indicator())));
    }

    private static Optional<Bound> stated(TargetAssignment assignment, Indicator indicator) {
        StatusLevel best = indicator.scale().best();
        for (Map.Entry<String, LevelBound> entry : assignment.effectiveBounds().entrySet()) {
            if (entry.getKey().equals(StatusScale.TARGET) || entry.getKey().equals(best.id())) {
                return absolute(entry.getValue(), indicator.direction());
            }
        }
        return Optional.empty();
    }

    private static Optional<Bound> absolute(LevelBound bound, Direction direction) {
        if (bound instanceof BareTarget bare && direction != Direction.NONE) {
            return Optional.of(bare.in(direction));
        }
        return bound instanceof Bound own ? Optional.of(own) : Optional.empty();
    }

    String targetWords(Explanation explanation) {
        UnitOfMeasure unit = explanation.indicator().unit();
        return target(explanation)
                .map(bound -> BoundWords.of(bound, unit, messages))
                .or(() -> explanation.assignment().flatMap(TargetAssignment::raw))
                .orElse("");
    }

    String value(Explanation explanation) {
        String about =
                explanation.flags().contains(QualityFlag.APPROXIMATE) ? messages.text("sentence.about") + " " : "";
        UnitOfMeasure unit = explanation.indicator().unit();
        return explanation
                .published()
                .map(number -> about + NorwegianFormat.withUnit(number, unit))
                .or(() -> explanation.observation().map(this::text))
                .orElse("");
    }

    private String text(Observation observation) {
        return observation.raw().orElse("");
    }

    /** Symbol and word, never colour alone. */
    String light(Explanation explanation) {
        Status status = explanation.status();
        return status.findLevel()
                .map(level -> level.symbol() + " "
                        + explanation.word().orElse(level.label()).in(language))
                .orElseGet(() -> NO_LIGHT + " " + messages.reason(status.reason()));
    }

    /** What a reader should know beside the figure: what it superseded, that a sign decided, whose target it is. */
    String remark(Explanation explanation) {
        List<String> remarks = new ArrayList<>();
        explanation
                .supersededObservations()
                .forEach(earlier -> remarks.add(messages.text(
                        "remark.supersedes", Map.of("value", printed(earlier, explanation.indicator())))));
        explanation
                .supersededTargets()
                .forEach(earlier -> remarks.add(messages.text(
                        "remark.supersedes-target",
                        Map.of("target", earlier.raw().orElse(earlier.toString())))));
        if (has(explanation, EvaluationIssue.MISSED_BY_SIGN.id())) {
            remarks.add(messages.text("remark.by-sign"));
        }
        if (has(explanation, EvaluationIssue.ROUNDING_DECIDES.id())) {
            remarks.add(messages.text("remark.rounding"));
        }
        if (has(explanation, TargetIssue.CONTRADICTORY_TARGET.id())) {
            remarks.add(messages.text("remark.printed", Map.of("raw", raw(explanation))));
        }
        explanation
                .assignment()
                .flatMap(TargetAssignment::override)
                .ifPresent(override -> remarks.add(messages.text(
                        "remark.override", Map.of("raw", raw(explanation), "target", targetWords(explanation)))));
        explanation
                .assignment()
                .flatMap(TargetAssignment::period)
                .filter(stated -> !stated.equals(explanation.key().period()))
                .ifPresent(stated ->
                        remarks.add(messages.text("remark.other-period", Map.of("period", stated.label(language)))));
        return String.join("; ", remarks);
    }

    private static String raw(Explanation explanation) {
        return explanation.assignment().flatMap(TargetAssignment::raw).orElse("");
    }

    private static String printed(Observation observation, Indicator indicator) {
        return observation
                .raw()
                .orElseGet(() -> observation
                        .quantity()
                        .flatMap(Quantity::exact)
                        .map(exact -> exact.round(indicator.decimals()))
                        .map(NorwegianFormat::plain)
                        .orElse(""));
    }

    static boolean has(Explanation explanation, String code) {
        return explanation.issues().stream().anyMatch(issue -> issue.code().id().equals(code));
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(NorwegianFormat::plain).orElse("");
    }
}
