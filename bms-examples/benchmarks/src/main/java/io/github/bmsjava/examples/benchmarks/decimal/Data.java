package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.answer.CellKey;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import io.github.bmsjava.examples.benchmarks.workload.Thresholds;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The workload in maps. */
final class Data {
    final List<Definition> definitions = new ArrayList<>();
    final Map<String, List<String>> children = new HashMap<>();
    final Map<String, Tier> tiers = new HashMap<>();
    final Map<CellKey, Report> reports = new HashMap<>();
    final Set<CellKey> withheld = new HashSet<>();
    private final Map<String, Map<Tier, Limits>> common = new HashMap<>();
    private final Map<String, Map<String, Limits>> own = new HashMap<>();
    private final Workload workload;

    Data(Workload workload) {
        this.workload = workload;
        Units units = workload.units();
        for (int unit = 0; unit < units.size(); unit++) {
            tiers.put(units.id(unit), units.tier(unit));
            children.put(units.id(unit), new ArrayList<>());
            if (unit > 0) {
                known(children, units.id(units.parent(unit))).add(units.id(unit));
            }
        }
        for (int at = 0; at < Card.MEASURES; at++) {
            definitions.add(new Definition(workload.card().measures().get(at)));
            for (int period = 0; period < Card.PERIODS; period++) {
                figures(at, period);
            }
            for (Tier tier : Tier.values()) {
                common.computeIfAbsent(measure(at).id(), any -> new HashMap<>())
                        .put(tier, limits(at, workload.thresholds().byTier(at, tier)));
            }
        }
        for (Thresholds.Own one : workload.thresholds().overrides()) {
            own.computeIfAbsent(units.id(one.unit()), any -> new HashMap<>())
                    .put(measure(one.measure()).id(), limits(one.measure(), one.threshold()));
        }
    }

    private Measure measure(int at) {
        return workload.card().measures().get(at);
    }

    private void figures(int at, int period) {
        Measure measure = measure(at);
        for (int nth = 0; nth < workload.units().reporting(); nth++) {
            if (workload.reports().isThere(at, period, nth)) {
                BigDecimal first = BigDecimal.valueOf(workload.reports().first(at, period, nth), measure.reported());
                int second = workload.reports().second(at, period, nth);
                reports.put(
                        key(workload.units().reporting(nth), measure, period),
                        new Report(
                                first,
                                switch (measure.rule()) {
                                    case SUM, MINIMUM -> BigDecimal.ONE;
                                    case RATIO -> BigDecimal.valueOf(second, measure.reported());
                                    case MEAN -> BigDecimal.valueOf(second);
                                }));
            }
        }
        workload.withheld().units(at, period).stream().forEach(unit -> withheld.add(key(unit, measure, period)));
    }

    private CellKey key(int unit, Measure measure, int period) {
        return new CellKey(workload.units().id(unit), measure.id(), Card.month(period));
    }

    private Limits limits(int at, Threshold threshold) {
        int scale = measure(at).decimals();
        return new Limits(BigDecimal.valueOf(threshold.green(), scale), BigDecimal.valueOf(threshold.yellow(), scale));
    }

    Limits limits(String unit, String indicator) {
        Limits special = own.getOrDefault(unit, Map.of()).get(indicator);
        return special != null ? special : known(known(common, indicator), known(tiers, unit));
    }

    /** What a map holds for a key that it must hold. */
    static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
