package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.sql.ResultSet;
import java.sql.SQLException;

/** DuckDB with all indicators of a unit and month side by side: the layout made for the computation. */
public final class WideEngine implements Engine {
    private final Database database = new Database();
    private final String query;

    /** Fills the tables of a database in memory. */
    public WideEngine(Workload workload) {
        this.query = new WideQuery(workload.card()).create();
        new WideLoading(database, workload).run();
    }

    @Override
    public String name() {
        return "DuckDB, wide";
    }

    @Override
    public String legend() {
        return "the 20 indicators of a unit and month side by side, laid out by hand for this computation; else as DuckDB";
    }

    @Override
    public void run() {
        database.execute(query);
    }

    @Override
    public void tell(Answers answers) {
        database.read("result", row -> tell(row, answers));
    }

    private static void tell(ResultSet row, Answers answers) throws SQLException {
        int unit = row.getInt(1);
        int period = row.getInt(2);
        int at = 3;
        for (int column = 0; column < Card.MEASURES; column++) {
            long value = row.getLong(at + column);
            int status = row.getInt(at + Card.MEASURES + column);
            answers.cell(period, column, unit, value, status, Told.score(row, at + 2 * Card.MEASURES + column));
        }
        at += 3 * Card.MEASURES;
        Told.groups(row, at, unit, period, answers);
    }

    @Override
    public void close() {
        database.close();
    }
}
