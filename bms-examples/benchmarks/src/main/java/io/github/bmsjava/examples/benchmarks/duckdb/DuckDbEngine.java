package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** One query into a table of results, on one thread. */
public final class DuckDbEngine implements Engine {
    private final DuckDBConnection connection;
    private final String query;

    /** Fills the tables of a database in memory. */
    public DuckDbEngine(Workload workload) {
        this.query = new Query(workload.card()).create();
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            execute("SET threads = 1");
            execute("SET preserve_insertion_order = false");
            new Loading(connection, workload).run();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not take the workload: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String name() {
        return "DuckDB";
    }

    @Override
    public void run() {
        try {
            execute(query);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB refuses the query: " + e.getMessage(), e);
        }
    }

    @Override
    public void tell(Answers answers) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM result")) {
            while (rows.next()) {
                tell(rows, answers);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not give its results: " + e.getMessage(), e);
        }
    }

    private static void tell(ResultSet row, Answers answers) throws SQLException {
        int unit = row.getInt(1);
        int period = row.getInt(2);
        int at = 3;
        for (int column = 0; column < Card.MEASURES; column++) {
            long value = row.getLong(at + column);
            int status = row.getInt(at + Card.MEASURES + column);
            answers.cell(period, column, unit, value, status, score(row, at + 2 * Card.MEASURES + column));
        }
        at += 3 * Card.MEASURES;
        int groups = Card.PERSPECTIVES + 1;
        for (int group = 0; group < groups; group++) {
            int status = row.getInt(at + groups + group);
            answers.cell(period, Card.MEASURES + group, unit, 0, status, score(row, at + group));
        }
    }

    private static int score(ResultSet row, int at) throws SQLException {
        int score = row.getInt(at);
        return row.wasNull() ? Codes.NO_SCORE : score;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not close: " + e.getMessage(), e);
        }
    }
}
