package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table: a result or a target, exactly one of the two.
 *
 * @param observation the result
 * @param target the target
 */
record LotenRow(Optional<Observation> observation, Optional<TargetAssignment> target) {
    private static final String RAW = "verdiRå";

    static List<LotenRow> readAll(Tables tables, LotenUnits units, LotenIndicators indicators, PrintedCells cells) {
        List<LotenRow> rows = new ArrayList<>();
        for (CsvRow row : cells.rows(
                tables.file("loten-malekort.csv"), "enhet", "kilde", "type", "indikator", "år", "slag", RAW)) {
            LotenUnits.Printed unit = units.named(row.cell("enhet"));
            Optional<String> owner = owner(row, unit, cells);
            Optional<Period> year = cells.period(row, "år");
            if (owner.isPresent() && year.isPresent()) {
                String indicator = indicators.id(owner.get(), row.cell("indikator"));
                read(row, unit, indicator, year.get(), indicators.form(indicator), cells)
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<String> owner(CsvRow row, LotenUnits.Printed unit, PrintedCells cells) {
        String type = row.cell("type");
        if (type.equals("felles")) {
            return Optional.of(LotenIndicators.COMMON);
        }
        if (type.equals("egen")) {
            return Optional.of(unit.unit());
        }
        cells.refuse(row, "type", "felles, egen");
        return Optional.empty();
    }

    private static Optional<LotenRow> read(
            CsvRow row, LotenUnits.Printed unit, String indicator, Period year, PrintedForm form, PrintedCells cells) {
        String kind = row.cell("slag");
        if (kind.equals("resultat")) {
            Figure figure = cells.figure(row, RAW);
            form.add(figure);
            return Optional.of(
                    new LotenRow(Optional.of(observation(row, unit, indicator, year, figure)), Optional.empty()));
        }
        if (kind.equals("mål")) {
            PrintedTarget target = cells.target(row, RAW);
            form.add(target);
            return Optional.of(new LotenRow(Optional.empty(), Optional.of(target(row, unit, indicator, year, target))));
        }
        cells.refuse(row, "slag", "resultat, mål");
        return Optional.empty();
    }

    private static Observation observation(
            CsvRow row, LotenUnits.Printed unit, String indicator, Period year, Figure figure) {
        return Observation.builder(unit.unit(), indicator, year.toString())
                .printed(figure)
                .flag(QualityFlag.PUBLISHED)
                .version(unit.version())
                .source(row.cell("kilde"))
                .place(row.place(RAW))
                .build();
    }

    private static TargetAssignment target(
            CsvRow row, LotenUnits.Printed unit, String indicator, Period year, PrintedTarget target) {
        return TargetAssignment.builder(indicator, TargetScope.unit(unit.unit()))
                .period(year)
                .printed(target)
                .version(unit.version())
                .origin(TargetOrigin.document(row.cell("kilde")))
                .place(row.place(RAW))
                .build();
    }
}
