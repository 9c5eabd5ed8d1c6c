package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.answer.CellKey;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import io.github.bmsjava.examples.benchmarks.workload.Thresholds;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The workload in maps. */
final class Data {
    final Workload workload;
    final List<Definition> definitions = new ArrayList<>();
    final Map<String, List<String>> children = new HashMap<>();
    final Map<CellKey, Figure> figures = new HashMap<>();
    final Set<CellKey> withheld = new HashSet<>();
    private final Map<String, Tier> tiers = new HashMap<>();
    private final Map<String, Map<Tier, Threshold>> common = new HashMap<>();
    private final Map<String, Map<String, Threshold>> own = new HashMap<>();

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
            definitions.add(new Definition(measure(at)));
            for (int period = 0; period < Card.PERIODS; period++) {
                figures(at, period);
            }
            Map<Tier, Threshold> byTier = common.computeIfAbsent(measure(at).id(), any -> new HashMap<>());
            for (Tier tier : Tier.values()) {
                byTier.put(tier, workload.thresholds().byTier(at, tier));
            }
        }
        for (Thresholds.Own one : workload.thresholds().overrides()) {
            own.computeIfAbsent(units.id(one.unit()), any -> new HashMap<>())
                    .put(measure(one.measure()).id(), one.threshold());
        }
    }

    private Measure measure(int at) {
        return workload.card().measures().get(at);
    }

    private void figures(int at, int period) {
        Measure measure = measure(at);
        double one = Math.pow(10, measure.reported());
        for (int nth = 0; nth < workload.units().reporting(); nth++) {
            if (workload.reports().isThere(at, period, nth)) {
                double first = workload.reports().first(at, period, nth) / one;
                int second = workload.reports().second(at, period, nth);
                figures.put(key(workload.units().reporting(nth), measure, period), figure(measure, first, second));
            }
        }
        workload.withheld().units(at, period).stream().forEach(unit -> withheld.add(key(unit, measure, period)));
    }

    private static Figure figure(Measure measure, double first, int second) {
        if (measure.rule() == Rule.MEAN) {
            return new Figure(first * second, second);
        }
        return new Figure(first, measure.rule() == Rule.RATIO ? second / Math.pow(10, measure.reported()) : 1);
    }

    private CellKey key(int unit, Measure measure, int period) {
        return new CellKey(workload.units().id(unit), measure.id(), Card.month(period));
    }

    Threshold threshold(String unit, String indicator) {
        Threshold special = own.getOrDefault(unit, Map.of()).get(indicator);
        return special != null ? special : known(known(common, indicator), known(tiers, unit));
    }

    /** What a map holds for a key that it must hold. */
    static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}
