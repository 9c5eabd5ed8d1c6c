package io.github.bmsjava.examples.verification;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Everything that an evaluation shows, by the name of its cell. */
final class Tape implements ResultVisitor {
    private final Map<String, String> cells = new TreeMap<>();
    private final Map<String, Status> statuses = new TreeMap<>();
    private String column = "";
    private int decimals;

    static Tape of(Evaluation evaluation) {
        Tape tape = new Tape();
        evaluation.visit(tape);
        return tape;
    }

    static String name(Period period, ValueKind kind, Scorecard card, String of, int unit) {
        return period + " · " + kind.id() + " · " + card.id() + " · " + of + " · " + unit;
    }

    /** What each cell shows: value, light and points. */
    Map<String, String> cells() {
        return cells;
    }

    /** The light of each cell. */
    Map<String, Status> statuses() {
        return statuses;
    }

    @Override
    public boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
        column = period + " · " + kind.id() + " · " + card.id() + " · i " + indicator.id();
        decimals = indicator.decimals();
        return true;
    }

    @Override
    public boolean group(Period period, ValueKind kind, Scorecard card, String id) {
        column = period + " · " + kind.id() + " · " + card.id() + " · g " + id;
        return true;
    }

    @Override
    public void value(int unit, long value, Status status, int score) {
        put(unit, BigDecimal.valueOf(value, decimals).toPlainString(), status, score);
    }

    @Override
    public void large(int unit, BigDecimal value, Status status, int score) {
        put(unit, value.toPlainString(), status, score);
    }

    @Override
    public void without(int unit, Status status, int score) {
        put(unit, "-", status, score);
    }

    private void put(int unit, String value, Status status, int score) {
        String name = column + " · " + unit;
        cells.put(name, value + " " + status + " " + score);
        statuses.put(name, status);
    }
}
