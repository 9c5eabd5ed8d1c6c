package io.github.bmsjava.report;

import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.BoundWords;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.IssueCode;
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
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of the tables say about one result, in one language. */
final class Cells {
    static final String NO_LIGHT = "○";

    /** The flags a reader must know of; "about" stands before the figure itself, and most figures are published. */
    private static final Set<QualityFlag> TOLD =
            Sets.immutableEnumSet(QualityFlag.PRELIMINARY, QualityFlag.ESTIMATED, QualityFlag.REVISED);

    private final Language language;
    private final Messages messages;

    Cells(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    Messages messages() {
        return messages;
    }

    /** The titles of columns, by what follows {@code report.column.} in the catalogues. */
    static List<String> titles(Language language, String... keys) {
        Messages messages = Messages.in(language);
        return Arrays.stream(keys)
                .map(key -> messages.text("report.column." + key))
                .toList();
    }

    /** Whether anything was reported, computed or asked for. */
    static boolean hasContent(IndicatorResult result) {
        return result.findValue().isPresent() || hasContent(result.explain());
    }

    static boolean hasContent(Explanation explanation) {
        return explanation.observation().isPresent()
                || explanation.assignment().isPresent()
                || explanation.published().isPresent()
                || explanation.isComputed();
    }

    /** The bound that the target asks for, even where it could not judge. */
    static Optional<Bound> target(Explanation explanation) {
        return explanation
                .target()
                .or(() -> explanation.assignment().flatMap(a -> best(a.effectiveBounds(), explanation.indicator())));
    }

    private static Optional<Bound> best(Map<String, LevelBound> bounds, Indicator indicator) {
        StatusLevel best = indicator.scale().best();
        return bounds.entrySet().stream()
                .filter(entry -> entry.getKey().equals(StatusScale.TARGET)
                        || entry.getKey().equals(best.id()))
                .findFirst()
                .flatMap(entry -> absolute(entry.getValue(), indicator.direction()));
    }

    private static Optional<Bound> absolute(LevelBound bound, Direction direction) {
        if (bound instanceof BareTarget bare && direction != Direction.NONE) {
            return Optional.of(bare.in(direction));
        }
        return bound instanceof Bound own ? Optional.of(own) : Optional.empty();
    }

    String targetWords(Explanation explanation) {
        return target(explanation)
                .map(bound -> BoundWords.of(bound, explanation.unitOfMeasure(), messages))
                .or(() -> explanation.assignment().flatMap(TargetAssignment::raw))
                .orElse("");
    }

    private String words(Bound bound, Indicator indicator) {
        return BoundWords.of(bound, indicator.unit(), messages);
    }

    /** The published value with its unit, else the text as reported. */
    String value(Explanation explanation) {
        String about =
                explanation.flags().contains(QualityFlag.APPROXIMATE) ? messages.text("sentence.about") + " " : "";
        UnitOfMeasure unit = explanation.unitOfMeasure();
        return explanation
                .published()
                .map(number -> about + NorwegianFormat.withUnit(number, unit))
                .or(() -> explanation
                        .observation()
                        .filter(own -> !explanation.isComputed())
                        .flatMap(Cells::text))
                .orElse("");
    }

    private static Optional<String> text(Observation observation) {
        return observation
                .raw()
                .or(() -> observation
                        .quantity()
                        .filter(Quantity.Words.class::isInstance)
                        .map(quantity -> ((Quantity.Words) quantity).text()));
    }

    /** The value, or the word for why there is none: for a table without lights. */
    String valueOrReason(Explanation explanation) {
        String value = value(explanation);
        return value.isEmpty()
                ? explanation.status().findReason().map(messages::reason).orElse("")
                : value;
    }

    /** Symbol and word, never colour alone. */
    String light(Explanation explanation) {
        return light(explanation.status(), explanation.word());
    }

    /** A light with the rule's word for it, else with the scale's. */
    String light(Status status, Optional<Label> word) {
        return status.findLevel()
                .map(level -> level.symbol() + " " + word.orElse(level.label()).in(language))
                .orElseGet(() -> NO_LIGHT + " " + messages.reason(status.reason()));
    }

    /**
     * What a reader should know beside the figure: how it was computed, which own figure does not count, what it superseded,
     * that a sign decided, whose target it is.
     */
    String remark(Explanation explanation) {
        List<String> remarks = new ArrayList<>(explanation.notes(language));
        explanation
                .ownValue()
                .map(own ->
                        NorwegianFormat.withUnit(own, explanation.indicator().unit()))
                .ifPresent(own -> remarks.add(messages.text("remark.own-value", Map.of("value", own))));
        explanation.flags().stream()
                .filter(TOLD::contains)
                .forEach(flag -> remarks.add(messages.quality(flag).toLowerCase(Locale.ROOT)));
        explanation
                .supersededObservations()
                .forEach(earlier -> remarks.add(messages.text(
                        "remark.supersedes", Map.of("value", reported(earlier, explanation.indicator())))));
        explanation
                .supersededTargets()
                .forEach(earlier -> remarks.add(messages.text(
                        "remark.supersedes-target", Map.of("target", asked(earlier, explanation.indicator())))));
        if (has(explanation, EvaluationIssue.MISSED_BY_SIGN)) {
            remarks.add(messages.text("remark.by-sign"));
        }
        if (has(explanation, EvaluationIssue.ROUNDING_DECIDES)) {
            remarks.add(messages.text("remark.rounding"));
        }
        explanation.assignment().ifPresent(assignment -> addRemarks(explanation, assignment, remarks));
        return String.join("; ", remarks);
    }

    private void addRemarks(Explanation explanation, TargetAssignment assignment, List<String> remarks) {
        Indicator indicator = explanation.indicator();
        if (has(explanation, TargetIssue.CONTRADICTORY_TARGET)) {
            remarks.add(messages.text("remark.printed", Map.of("raw", printed(assignment, indicator))));
        }
        if (assignment.override().isPresent()) {
            remarks.add(messages.text(
                    "remark.override",
                    Map.of("raw", printed(assignment, indicator), "target", targetWords(explanation))));
        }
        assignment
                .period()
                .filter(stated -> !stated.equals(explanation.key().period()))
                .filter(stated -> explanation.status().isJudged())
                .ifPresent(stated ->
                        remarks.add(messages.text("remark.other-period", Map.of("period", stated.label(language)))));
    }

    /** The target as printed, before anybody decided what it means; one from code in signs. */
    private static String printed(TargetAssignment assignment, Indicator indicator) {
        return assignment
                .raw()
                .or(() -> best(assignment.bounds(), indicator).map(Bound::signs))
                .orElse("");
    }

    /** A target that no longer holds: as printed, else in words. */
    private String asked(TargetAssignment earlier, Indicator indicator) {
        return earlier.raw()
                .or(() -> best(earlier.effectiveBounds(), indicator).map(bound -> words(bound, indicator)))
                .orElseGet(() -> messages.reason(Unjudged.NO_TARGET).toLowerCase(Locale.ROOT));
    }

    /** A figure that no longer holds: as printed, else the number, else why there is none. */
    private String reported(Observation earlier, Indicator indicator) {
        return text(earlier)
                .or(() -> earlier.quantity()
                        .flatMap(quantity -> quantity.exact()
                                .map(exact -> quantity instanceof Quantity.Ratio
                                        ? exact.multiply(
                                                Fraction.of(indicator.unit().factor()))
                                        : exact)
                                .map(exact ->
                                        NorwegianFormat.withUnit(exact.round(indicator.decimals()), indicator.unit()))))
                .orElseGet(() -> messages.reason(earlier.absence().orElse(Absence.UNDEFINED))
                        .toLowerCase(Locale.ROOT));
    }

    static boolean has(Explanation explanation, IssueCode code) {
        return explanation.issues().stream().anyMatch(issue -> issue.code().equals(code));
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(NorwegianFormat::plain).orElse("");
    }
}
