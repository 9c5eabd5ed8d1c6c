package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.CellKey;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Perspective;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recursion down the tree that remembers what it computed, in {@code double}. */
public final class DoubleEngine implements Engine {
    private static final String CARD = "card";

    private final Data data;
    private final List<Perspective> perspectives;
    private final Map<CellKey, Optional<Figure>> sums = new HashMap<>();
    private final Map<CellKey, Outcome> outcomes = new HashMap<>();

    /** Holds the data of a workload. */
    public DoubleEngine(Workload workload) {
        this.data = new Data(workload);
        this.perspectives = workload.card().perspectives();
    }

    @Override
    public String name() {
        return "double + HashMap";
    }

    @Override
    public String legend() {
        return "the same in binary floating point, which rounds some results to the other side";
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public void run() {
        close();
        for (int period = 0; period < Card.PERIODS; period++) {
            YearMonth month = Card.month(period);
            for (String unit : data.children.keySet()) {
                for (Definition definition : data.definitions) {
                    CellKey key = new CellKey(unit, definition.id(), month);
                    outcomes.put(key, judge(key, definition));
                }
                groups(unit, month);
            }
        }
    }

    private Outcome judge(CellKey key, Definition definition) {
        if (data.withheld.contains(key)) {
            return Outcome.none(Codes.SUPPRESSED);
        }
        Optional<Figure> sum = sum(key, definition);
        if (sum.isEmpty()) {
            return Outcome.none(Codes.NOT_REPORTED);
        }
        if (sum.get().denominator() <= 0) {
            return Outcome.none(Codes.UNDEFINED);
        }
        double value = definition.publish(sum.get());
        int status = definition.judge(value, data.threshold(key.unit(), key.indicator()));
        return new Outcome(value, status, definition.score(value));
    }

    private Optional<Figure> sum(CellKey key, Definition definition) {
        Optional<Figure> known = sums.get(key);
        if (known != null) {
            return known;
        }
        Figure sum = data.figures.get(key);
        for (String child : Data.known(data.children, key.unit())) {
            Optional<Figure> below = sum(new CellKey(child, key.indicator(), key.month()), definition);
            sum = Figure.sum(sum, below.orElse(null), definition.rule());
        }
        Optional<Figure> found = Optional.ofNullable(sum);
        sums.put(key, found);
        return found;
    }

    private void groups(String unit, YearMonth month) {
        Weighted card = new Weighted();
        for (Perspective perspective : perspectives) {
            Weighted group = new Weighted();
            for (int at : perspective.measures()) {
                Definition definition = data.definitions.get(at);
                group.add(definition.weight(), Data.known(outcomes, new CellKey(unit, definition.id(), month)));
            }
            outcomes.put(new CellKey(unit, perspective.id(), month), group.outcome());
            card.add(perspective.weight() / 10.0, group.outcome());
        }
        outcomes.put(new CellKey(unit, CARD, month), card.outcome());
    }

    @Override
    public void tell(Answers answers) {
        List<String> columns = new ArrayList<>();
        data.definitions.forEach(definition -> columns.add(definition.id()));
        perspectives.forEach(perspective -> columns.add(perspective.id()));
        columns.add(CARD);
        for (int period = 0; period < Card.PERIODS; period++) {
            for (int column = 0; column < columns.size(); column++) {
                int decimals =
                        column < Card.MEASURES ? data.definitions.get(column).decimals() : 0;
                for (int unit = 0; unit < data.workload.units().size(); unit++) {
                    String id = data.workload.units().id(unit);
                    Outcome found = Data.known(outcomes, new CellKey(id, columns.get(column), Card.month(period)));
                    answers.cell(period, column, unit, found.unscaled(decimals), found.status(), found.hundredths());
                }
            }
        }
    }

    @Override
    public void close() {
        sums.clear();
        outcomes.clear();
    }
}
