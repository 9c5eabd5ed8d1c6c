package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What columns of a result say. */
final class Told {
    private Told() {}

    /** The groups of a unit in a month: the points of all from a column on, then the lights of all. */
    static void groups(ResultSet row, int first, int unit, int period, Answers answers) throws SQLException {
        int groups = Card.PERSPECTIVES + 1;
        for (int group = 0; group < groups; group++) {
            int status = row.getInt(first + groups + group);
            answers.cell(period, Card.MEASURES + group, unit, 0, status, score(row, first + group));
        }
    }

    static int score(ResultSet row, int at) throws SQLException {
        int score = row.getInt(at);
        return row.wasNull() ? Codes.NO_SCORE : score;
    }
}
