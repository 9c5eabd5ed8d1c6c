package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the library shows into answers. */
final class Telling implements ResultVisitor {
    private final Answers answers;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Period, Integer> months = new HashMap<>();
    private final @Nullable Status[] known = new Status[32];
    private final int[] codes = new int[32];
    private int learned;
    private int period;
    private int column;

    Telling(Answers answers, Card card) {
        this.answers = answers;
        card.measures().forEach(measure -> columns.put(measure.id(), columns.size()));
        card.perspectives().forEach(perspective -> columns.put(perspective.id(), columns.size()));
        columns.put(Definitions.CARD, columns.size());
        Model.periods().forEach(month -> months.put(month, months.size()));
    }

    @Override
    public boolean indicator(Period when, ValueKind kind, Scorecard card, Indicator indicator) {
        return announce(when, indicator.id().value());
    }

    @Override
    public boolean group(Period when, ValueKind kind, Scorecard card, String id) {
        return announce(when, id);
    }

    private boolean announce(Period when, String id) {
        period = months.getOrDefault(when, -1);
        column = columns.getOrDefault(id, -1);
        return true;
    }

    @Override
    public void value(int unit, long value, Status status, int score) {
        answers.cell(period, column, unit, value, code(status), score);
    }

    @Override
    public void large(int unit, BigDecimal value, Status status, int score) {
        throw new ArithmeticException("value " + value + " is larger than the workload makes any.");
    }

    @Override
    public void without(int unit, Status status, int score) {
        answers.cell(period, column, unit, 0, code(status), score);
    }

    /** There are a handful of statuses, of which the same objects come again and again. */
    @SuppressWarnings("ReferenceEquality") // another object costs a look at its id, no more
    private int code(Status status) {
        for (int i = 0; i < learned; i++) {
            if (known[i] == status) {
                return codes[i];
            }
        }
        int code = codeOf(status);
        if (learned < known.length) {
            known[learned] = status;
            codes[learned++] = code;
        }
        return code;
    }

    private static int codeOf(Status status) {
        String id = status.isJudged() ? status.level().id() : status.reason().id();
        return switch (id) {
            case "red" -> Codes.RED;
            case "yellow" -> Codes.YELLOW;
            case "green" -> Codes.GREEN;
            case "not-reported" -> Codes.NOT_REPORTED;
            case "suppressed" -> Codes.SUPPRESSED;
            case "undefined" -> Codes.UNDEFINED;
            case "incomplete" -> Codes.INCOMPLETE;
            case "coverage-too-low" -> Codes.COVERAGE_TOO_LOW;
            default -> throw new IllegalStateException("status '" + id + "' does not come up in the workload.");
        };
    }
}
