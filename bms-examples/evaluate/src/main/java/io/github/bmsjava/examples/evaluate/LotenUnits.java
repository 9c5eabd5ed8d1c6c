package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgLevel;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The units, and which printed name is whose: two reports of one unit are two versions, not two units. */
final class LotenUnits {
    static final String TYPE = "enhet";
    private static final String ROOT = "loten";

    private final Map<String, Printed> byName = new LinkedHashMap<>();

    private LotenUnits() {}

    /**
     * A name as a report prints it.
     *
     * @param unit the id of the unit
     * @param name what the unit is called
     * @param version 1 for the only or earlier report, 2 for the later one
     */
    record Printed(String unit, String name, int version) {}

    static LotenUnits read(Tables tables, PrintedCells cells) {
        LotenUnits units = new LotenUnits();
        for (CsvRow row : cells.rows(tables.file("enheter.csv"), "id", "navn", "trykt", "versjon")) {
            units.byName.put(
                    row.cell("trykt"),
                    new Printed(row.cell("id"), row.cell("navn"), Integer.parseInt(row.cell("versjon"))));
        }
        return units;
    }

    /** Whose a printed name is; an unknown name is a unit of that id, which the evaluation then reports as unknown. */
    Printed named(String printed) {
        return byName.getOrDefault(printed, new Printed(printed, printed, 1));
    }

    /** The ids in the order of definition. */
    List<String> ids() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        byName.values().forEach(printed -> ids.add(printed.unit()));
        return List.copyOf(ids);
    }

    Validated<Organisation> organisation() {
        Map<String, OrgUnit.Builder> units = new LinkedHashMap<>();
        byName.forEach((text, printed) -> {
            OrgUnit.Builder unit = units.computeIfAbsent(
                    printed.unit(),
                    id -> OrgUnit.builder(id)
                            .name(printed.name())
                            .parent(ROOT)
                            .level("enhet")
                            .type(TYPE));
            if (!text.equals(printed.name())) {
                unit.alias(text);
            }
        });
        Organisation.Builder organisation = Organisation.builder()
                .level(OrgLevel.of("kommune", "Kommune"))
                .level(OrgLevel.of("enhet", "Enhet"))
                .unit(ROOT, unit -> unit.name("Løten kommune").level("kommune").type("kommune"));
        units.values().forEach(unit -> organisation.unit(unit.build()));
        return organisation.build();
    }
}
