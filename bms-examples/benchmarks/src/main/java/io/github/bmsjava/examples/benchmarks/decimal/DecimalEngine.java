package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.CellKey;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recursion down the tree that remembers what it computed. Exact: every value is one division of two exact sums. */
public final class DecimalEngine implements Engine {
    private final Workload workload;
    private final Data data;
    private final Groups groups;
    private final Map<CellKey, Optional<Partial>> partials = new HashMap<>();
    private final Map<CellKey, Outcome> outcomes = new HashMap<>();

    /** Holds the data of a workload. */
    public DecimalEngine(Workload workload) {
        this.workload = workload;
        this.data = new Data(workload);
        this.groups = new Groups(workload.card(), data.definitions);
    }

    @Override
    public String name() {
        return "BigDecimal + HashMap";
    }

    @Override
    public String legend() {
        return "what one would write in an afternoon: exact, recursive, every result kept in a map";
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
                groups.judge(unit, month, outcomes);
            }
        }
    }

    private Outcome judge(CellKey key, Definition definition) {
        if (data.withheld.contains(key)) {
            return new Outcome(null, Codes.SUPPRESSED, null);
        }
        Optional<Partial> partial = partial(key, definition);
        if (partial.isEmpty()) {
            return new Outcome(null, Codes.NOT_REPORTED, null);
        }
        if (partial.get().denominator().signum() <= 0) {
            return new Outcome(null, Codes.UNDEFINED, null);
        }
        BigDecimal value = definition.publish(partial.get());
        int status = definition.judge(value, data.limits(key.unit(), key.indicator()));
        return new Outcome(value, status, definition.score(value));
    }

    private Optional<Partial> partial(CellKey key, Definition definition) {
        Optional<Partial> known = partials.get(key);
        if (known != null) {
            return known;
        }
        Report own = data.reports.get(key);
        Partial sum = own == null ? null : Partial.of(own, definition.rule());
        for (String child : Data.known(data.children, key.unit())) {
            Optional<Partial> below = partial(new CellKey(child, key.indicator(), key.month()), definition);
            sum = Partial.sum(sum, below.orElse(null), definition.rule());
        }
        Optional<Partial> found = Optional.ofNullable(sum);
        partials.put(key, found);
        return found;
    }

    @Override
    public void tell(Answers answers) {
        List<String> columns = new ArrayList<>();
        data.definitions.forEach(definition -> columns.add(definition.id()));
        workload.card().perspectives().forEach(perspective -> columns.add(perspective.id()));
        columns.add(Groups.CARD);
        for (int period = 0; period < Card.PERIODS; period++) {
            YearMonth month = Card.month(period);
            for (int column = 0; column < columns.size(); column++) {
                for (int unit = 0; unit < workload.units().size(); unit++) {
                    Outcome outcome =
                            Data.known(outcomes, new CellKey(workload.units().id(unit), columns.get(column), month));
                    answers.cell(period, column, unit, outcome.unscaled(), outcome.status(), outcome.hundredths());
                }
            }
        }
    }

    @Override
    public void close() {
        partials.clear();
        outcomes.clear();
    }
}
