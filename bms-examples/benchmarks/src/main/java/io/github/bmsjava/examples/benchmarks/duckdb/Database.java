package io.github.bmsjava.examples.benchmarks.duckdb;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB in memory, on one thread. */
final class Database implements AutoCloseable {
    private final DuckDBConnection connection;

    /** Reads rows. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    /** Writes rows. */
    @FunctionalInterface
    interface Writer {
        void write(DuckDBAppender rows) throws SQLException;
    }

    Database() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw failure("does not start", e);
        }
        execute("SET threads = 1");
        execute("SET preserve_insertion_order = false");
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure("refuses " + sql, e);
        }
    }

    void fill(String table, Writer writer) {
        try (DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            writer.write(rows);
        } catch (SQLException e) {
            throw failure("does not take " + table, e);
        }
    }

    void read(String table, Reader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw failure("does not give " + table, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure("does not close", e);
        }
    }

    private static IllegalStateException failure(String what, SQLException cause) {
        return new IllegalStateException("DuckDB " + what + ": " + cause.getMessage(), cause);
    }
}
