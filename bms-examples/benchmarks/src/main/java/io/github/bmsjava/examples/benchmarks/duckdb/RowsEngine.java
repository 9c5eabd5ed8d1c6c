package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
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
        database.read("grouped", row -> groups(row, answers));
    }

    private static void cell(ResultSet row, Answers answers) throws SQLException {
        answers.cell(row.getInt(3), row.getInt(2), row.getInt(1), row.getLong(4), row.getInt(5), score(row, 6));
    }

    private static void groups(ResultSet row, Answers answers) throws SQLException {
        int groups = Card.PERSPECTIVES + 1;
        for (int group = 0; group < groups; group++) {
            int status = row.getInt(3 + groups + group);
            answers.cell(row.getInt(2), Card.MEASURES + group, row.getInt(1), 0, status, score(row, 3 + group));
        }
    }

    private static int score(ResultSet row, int at) throws SQLException {
        int score = row.getInt(at);
        return row.wasNull() ? Codes.NO_SCORE : score;
    }

    @Override
    public void close() {
        database.close();
    }
}
