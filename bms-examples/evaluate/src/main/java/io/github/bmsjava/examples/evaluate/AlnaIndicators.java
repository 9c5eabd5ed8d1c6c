package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasurementMethod;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of the målekart, and the names that the history has for some of them. */
final class AlnaIndicators {
    private final Map<String, Defined> byName = new LinkedHashMap<>();
    private final Map<String, PrintedForm> forms = new LinkedHashMap<>();

    private AlnaIndicators() {}

    /**
     * An indicator as the table states it.
     *
     * @param id the stable id
     * @param name what the målekart calls it
     * @param alias what the history calls it; empty where it has another name for it, or none
     * @param direction which way is better
     * @param kind how figures come about
     */
    record Defined(String id, String name, String alias, Direction direction, MethodKind kind) {}

    static AlnaIndicators read(Tables tables, PrintedCells cells) {
        AlnaIndicators indicators = new AlnaIndicators();
        for (CsvRow row :
                cells.rows(tables.file("indikatorer.csv"), "id", "navn", "historikkensNavn", "retning", "måte")) {
            indicators.byName.put(
                    row.cell("navn"),
                    new Defined(
                            row.cell("id"),
                            row.cell("navn"),
                            row.cell("historikkensNavn"),
                            Direction.find(row.cell("retning")).orElseThrow(),
                            MethodKind.find(row.cell("måte")).orElseThrow()));
        }
        return indicators;
    }

    /** The indicator of that name or alias. */
    Optional<Defined> named(String text) {
        return byName.values().stream()
                .filter(defined ->
                        defined.name().equals(text) || defined.alias().equals(text))
                .findFirst();
    }

    /** The id of a printed name; of an unknown one the name itself, which the evaluation then reports as unknown. */
    String id(String text) {
        return named(text).map(Defined::id).orElse(text);
    }

    PrintedForm form(String id) {
        return forms.computeIfAbsent(id, unknown -> new PrintedForm());
    }

    /** What the målekart and the history name differently, in the order of the målekart. */
    List<Defined> renamed() {
        return byName.values().stream()
                .filter(defined ->
                        !defined.alias().isEmpty() && !defined.alias().equals(defined.name()))
                .toList();
    }

    /** The definitions, once every cell has been read. */
    List<Indicator> all(List<AlnaCard.Row> rows) {
        List<Indicator> all = new ArrayList<>();
        for (AlnaCard.Row row : rows) {
            Defined defined = named(row.name()).orElseThrow();
            PrintedForm form = form(defined.id());
            var indicator = Indicator.builder(defined.id())
                    .name(defined.name())
                    .decimals(form.decimals())
                    .unit(form.unit())
                    .direction(defined.direction())
                    .scale(StatusScale.metOrNot())
                    .method(MeasurementMethod.of(row.method(), defined.kind()));
            all.add((defined.alias().isEmpty() ? indicator : indicator.alias(defined.alias())).build());
        }
        return all;
    }
}
