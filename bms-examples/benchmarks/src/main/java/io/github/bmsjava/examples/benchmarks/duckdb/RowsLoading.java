package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import io.github.bmsjava.examples.benchmarks.workload.Thresholds;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Fills the tables: a row for each figure, for each threshold of a tier and of a unit, and for each cell that is withheld. */
final class RowsLoading {
    private final Database database;
    private final Workload workload;

    RowsLoading(Database database, Workload workload) {
        this.database = database;
        this.workload = workload;
    }

    void run() {
        database.execute("CREATE TABLE unit (unit INTEGER, parent INTEGER, depth TINYINT)");
        database.execute("CREATE TABLE month (period TINYINT)");
        database.execute("CREATE TABLE indicator (indicator TINYINT, lower BOOLEAN)");
        database.execute("CREATE TABLE observation"
                + " (unit INTEGER, indicator TINYINT, period TINYINT, first INTEGER, second INTEGER)");
        database.execute("CREATE TABLE threshold (depth TINYINT, indicator TINYINT, green INTEGER, yellow INTEGER)");
        database.execute("CREATE TABLE own (unit INTEGER, indicator TINYINT, green INTEGER, yellow INTEGER)");
        database.execute("CREATE TABLE withheld (unit INTEGER, indicator TINYINT, period TINYINT)");
        database.fill("unit", this::units);
        database.fill("month", this::months);
        database.fill("indicator", this::indicators);
        database.fill("observation", this::observations);
        database.fill("threshold", this::thresholds);
        database.fill("own", this::overrides);
        database.fill("withheld", this::withheld);
    }

    private void units(DuckDBAppender rows) throws SQLException {
        Units units = workload.units();
        for (int unit = 0; unit < units.size(); unit++) {
            rows.beginRow().append(unit).append(units.parent(unit));
            rows.append((byte) units.tier(unit).depth()).endRow();
        }
    }

    private void months(DuckDBAppender rows) throws SQLException {
        for (int period = 0; period < Card.PERIODS; period++) {
            rows.beginRow().append((byte) period).endRow();
        }
    }

    private void indicators(DuckDBAppender rows) throws SQLException {
        for (int at = 0; at < Card.MEASURES; at++) {
            Measure measure = workload.card().measures().get(at);
            rows.beginRow().append((byte) at).append(measure.lowerIsBetter()).endRow();
        }
    }

    private void observations(DuckDBAppender rows) throws SQLException {
        for (int at = 0; at < Card.MEASURES; at++) {
            boolean isTwofold = workload.card().measures().get(at).rule().isTwofold();
            for (int period = 0; period < Card.PERIODS; period++) {
                for (int nth = 0; nth < workload.units().reporting(); nth++) {
                    if (workload.reports().isThere(at, period, nth)) {
                        rows.beginRow().append(workload.units().reporting(nth));
                        rows.append((byte) at).append((byte) period);
                        rows.append(workload.reports().first(at, period, nth));
                        if (isTwofold) {
                            rows.append(workload.reports().second(at, period, nth));
                        } else {
                            rows.appendNull();
                        }
                        rows.endRow();
                    }
                }
            }
        }
    }

    private void thresholds(DuckDBAppender rows) throws SQLException {
        for (Tier tier : Tier.values()) {
            for (int at = 0; at < Card.MEASURES; at++) {
                rows.beginRow().append((byte) tier.depth()).append((byte) at);
                limits(rows, workload.thresholds().byTier(at, tier));
            }
        }
    }

    private void overrides(DuckDBAppender rows) throws SQLException {
        for (Thresholds.Own own : workload.thresholds().overrides()) {
            rows.beginRow().append(own.unit()).append((byte) own.measure());
            limits(rows, own.threshold());
        }
    }

    private static void limits(DuckDBAppender rows, Threshold threshold) throws SQLException {
        rows.append(Math.toIntExact(threshold.green()));
        rows.append(Math.toIntExact(threshold.yellow())).endRow();
    }

    private void withheld(DuckDBAppender rows) throws SQLException {
        for (int at = 0; at < Card.MEASURES; at++) {
            for (int period = 0; period < Card.PERIODS; period++) {
                for (int unit : workload.withheld().units(at, period).stream().toArray()) {
                    rows.beginRow()
                            .append(unit)
                            .append((byte) at)
                            .append((byte) period)
                            .endRow();
                }
            }
        }
    }
}
