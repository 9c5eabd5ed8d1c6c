package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.sql.ResultSet;
import java.sql.SQLException;

/** DuckDB with one row for each figure: the layout in which figures come. */
public final class RowsEngine implements Engine {
    private final Database database = new Database();
    private final RowsQuery query;

    /** Fills the tables of a database in memory. */
    public RowsEngine(Workload workload) {
        this.query = new RowsQuery(workload.card());
        new RowsLoading(database, workload).run();
    }

    @Override
    public String name() {
        return "DuckDB";
    }

    @Override
    public String legend() {
        return "a table with one row for each figure, as figures come; sums from tier to tier, exact in whole numbers, one thread";
    }

    @Override
    public void run() {
        database.execute(query.cells());
        database.execute(query.groups());
    }

    @Override
    public void tell(Answers answers) {
        database.read("cell", row -> cell(row, answers));
        database.read("grouped", row -> Told.groups(row, 3, row.getInt(1), row.getInt(2), answers));
    }

    private static void cell(ResultSet row, Answers answers) throws SQLException {
        answers.cell(row.getInt(3), row.getInt(2), row.getInt(1), row.getLong(4), row.getInt(5), Told.score(row, 6));
    }

    @Override
    public void close() {
        database.close();
    }
}
