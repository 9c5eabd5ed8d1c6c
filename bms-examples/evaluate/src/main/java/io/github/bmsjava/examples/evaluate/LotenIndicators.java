package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indicators: those common to all units, and each unit's own. Their names, ids and directions are stated in a table;
 * decimals, unit of measure and, where a sign is printed, direction are as the reports print them.
 */
final class LotenIndicators {
    /** What stands for the unit of an indicator that all have. */
    static final String COMMON = "";

    private final Map<String, Defined> byName = new LinkedHashMap<>();
    private final Map<String, PrintedForm> forms = new LinkedHashMap<>();

    private LotenIndicators() {}

    /**
     * An indicator as the table states it.
     *
     * @param id the stable id
     * @param unit the id of the unit it belongs to, or {@link #COMMON}
     * @param name what the reports call it
     * @param withoutSign which way is better where no sign is printed
     */
    record Defined(String id, String unit, String name, Direction withoutSign) {}

    static LotenIndicators read(Tables tables, PrintedCells cells) {
        LotenIndicators indicators = new LotenIndicators();
        for (CsvRow row : cells.rows(tables.file("indikatorer.csv"), "id", "enhet", "navn", "retningUtenTegn")) {
            Direction direction = Direction.find(row.cell("retningUtenTegn"))
                    .orElseThrow(() -> new IllegalStateException(row.place()));
            Defined defined = new Defined(row.cell("id"), row.cell("enhet"), row.cell("navn"), direction);
            indicators.byName.put(key(defined.unit(), defined.name()), defined);
        }
        return indicators;
    }

    private static String key(String unit, String name) {
        return unit + "\n" + name;
    }

    /** The id of a printed name; of an unknown one the name itself, which the evaluation then reports as unknown. */
    String id(String unit, String name) {
        Defined defined = byName.get(key(unit, name));
        return defined == null ? name : defined.id();
    }

    /** How the figures of an indicator are printed, for the reader to add to. */
    PrintedForm form(String id) {
        return forms.computeIfAbsent(id, unknown -> new PrintedForm());
    }

    /** The definitions, once every cell has been read. */
    List<Indicator> all() {
        return byName.values().stream()
                .map(defined -> {
                    PrintedForm form = form(defined.id());
                    return Indicator.builder(defined.id())
                            .name(defined.name())
                            .decimals(form.decimals())
                            .unit(form.unit())
                            .direction(form.direction(defined.withoutSign()))
                            .scale(StatusScale.metOrNot())
                            .build();
                })
                .toList();
    }

    /** The ids that belong to a unit, or to all. */
    List<String> idsOf(String unit) {
        return byName.values().stream()
                .filter(defined -> defined.unit().equals(unit))
                .map(Defined::id)
                .toList();
    }
}
