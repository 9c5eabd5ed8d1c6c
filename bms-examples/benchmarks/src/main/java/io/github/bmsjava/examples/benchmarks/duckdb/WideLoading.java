package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import io.github.bmsjava.examples.benchmarks.workload.Thresholds;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;

/** Fills the tables: reports with all indicators of a unit and month in a row, thresholds resolved for every unit. */
final class WideLoading {
    private final Database database;
    private final Workload workload;

    WideLoading(Database database, Workload workload) {
        this.database = database;
        this.workload = workload;
    }

    void run() {
        database.execute("CREATE TABLE unit (unit INTEGER, parent INTEGER)");
        database.execute("CREATE TABLE report (unit INTEGER, parent INTEGER, depth INTEGER, period INTEGER, "
                + columns("f") + ", " + columns("d") + ")");
        database.execute("CREATE TABLE threshold (unit INTEGER, " + columns("g") + ", " + columns("y") + ")");
        database.execute("CREATE TABLE withheld (unit INTEGER, period INTEGER, hidden INTEGER)");
        units();
        reports();
        thresholds();
        withheld();
    }

    private static String columns(String prefix) {
        return IntStream.range(0, Card.MEASURES)
                .mapToObj(at -> prefix + at + " INTEGER")
                .collect(Collectors.joining(", "));
    }

    private void units() {
        database.fill("unit", rows -> {
            for (int unit = 0; unit < workload.units().size(); unit++) {
                rows.beginRow()
                        .append(unit)
                        .append(workload.units().parent(unit))
                        .endRow();
            }
        });
    }

    private void reports() {
        Units units = workload.units();
        database.fill("report", rows -> {
            for (int nth = 0; nth < units.reporting(); nth++) {
                int unit = units.reporting(nth);
                for (int period = 0; period < Card.PERIODS; period++) {
                    rows.beginRow().append(unit).append(units.parent(unit));
                    rows.append(units.tier(unit).depth()).append(period);
                    report(rows, nth, period);
                    rows.endRow();
                }
            }
        });
    }

    private void report(DuckDBAppender rows, int nth, int period) throws SQLException {
        for (int at = 0; at < Card.MEASURES; at++) {
            if (workload.reports().isThere(at, period, nth)) {
                rows.append(workload.reports().first(at, period, nth));
            } else {
                rows.appendNull();
            }
        }
        for (int at = 0; at < Card.MEASURES; at++) {
            if (workload.reports().isThere(at, period, nth)) {
                rows.append(workload.reports().second(at, period, nth));
            } else {
                rows.appendNull();
            }
        }
    }

    private void thresholds() {
        Units units = workload.units();
        List<Threshold> resolved = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int at = 0; at < Card.MEASURES; at++) {
                resolved.add(workload.thresholds().byTier(at, units.tier(unit)));
            }
        }
        for (Thresholds.Own own : workload.thresholds().overrides()) {
            resolved.set(own.unit() * Card.MEASURES + own.measure(), own.threshold());
        }
        database.fill("threshold", rows -> {
            for (int unit = 0; unit < units.size(); unit++) {
                List<Threshold> own = resolved.subList(unit * Card.MEASURES, (unit + 1) * Card.MEASURES);
                rows.beginRow().append(unit);
                for (Threshold threshold : own) {
                    rows.append(Math.toIntExact(threshold.green()));
                }
                for (Threshold threshold : own) {
                    rows.append(Math.toIntExact(threshold.yellow()));
                }
                rows.endRow();
            }
        });
    }

    private void withheld() {
        database.fill("withheld", rows -> {
            for (int period = 0; period < Card.PERIODS; period++) {
                int[] hidden = new int[workload.units().size()];
                for (int at = 0; at < Card.MEASURES; at++) {
                    int bit = 1 << at;
                    workload.withheld().units(at, period).stream().forEach(unit -> hidden[unit] |= bit);
                }
                for (int unit = 0; unit < hidden.length; unit++) {
                    if (hidden[unit] != 0) {
                        rows.beginRow()
                                .append(unit)
                                .append(period)
                                .append(hidden[unit])
                                .endRow();
                    }
                }
            }
        });
    }
}
