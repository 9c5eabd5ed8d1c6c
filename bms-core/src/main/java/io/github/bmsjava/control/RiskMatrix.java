package io.github.bmsjava.control;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How grave a risk is, by its probability and its consequence (R177): a table that the municipality sets up itself. Immutable.
 *
 * <pre>{@code
 * RiskMatrix matrix = RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 15);
 * matrix.level(3, 4);   // yellow: 12
 * }</pre>
 */
public final class RiskMatrix {
    private final StatusScale scale;
    private final ImmutableList<ImmutableList<StatusLevel>> rows;

    private RiskMatrix(StatusScale scale, List<ImmutableList<StatusLevel>> rows) {
        this.scale = scale;
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * A table of levels.
     *
     * @param scale the scale of the levels
     * @param rows the ids of levels: a row for each probability, from the least, of a level for each consequence, from the least
     * @return the matrix
     * @throws IllegalArgumentException if there is no row, the rows are not equally long, a level is not on the scale, or a level
     *     is better than one of a smaller probability or consequence
     */
    public static RiskMatrix of(StatusScale scale, List<List<String>> rows) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException("a risk matrix without a cell says nothing.");
        }
        List<ImmutableList<StatusLevel>> levels = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException("row " + (levels.size() + 1) + " of the risk matrix has "
                        + row.size() + " levels, the first has " + rows.get(0).size() + ".");
            }
            levels.add(row.stream().map(scale::level).collect(ImmutableList.toImmutableList()));
        }
        RiskMatrix matrix = new RiskMatrix(scale, levels);
        matrix.requireOrder();
        return matrix;
    }

    /**
     * A square table by the product of probability and consequence.
     *
     * @param size how many steps both have, for example 5
     * @param scale the scale of the levels
     * @param atLeast from which product on a level is the next worse one, ascending: one fewer than the scale has levels
     * @return the matrix
     * @throws IllegalArgumentException if the size is below 1, or the limits are too few, too many or not ascending
     */
    public static RiskMatrix byProduct(int size, StatusScale scale, int... atLeast) {
        int levels = scale.levels().size();
        if (size < 1 || atLeast.length != levels - 1) {
            throw new IllegalArgumentException("a risk matrix of " + size + " steps on a scale of " + levels
                    + " levels needs " + (levels - 1) + " limits, not " + atLeast.length + ".");
        }
        for (int i = 1; i < atLeast.length; i++) {
            if (atLeast[i] <= atLeast[i - 1]) {
                throw new IllegalArgumentException(
                        "limit " + atLeast[i] + " of the risk matrix does not lie above " + atLeast[i - 1] + ".");
            }
        }
        List<ImmutableList<StatusLevel>> rows = new ArrayList<>();
        for (int probability = 1; probability <= size; probability++) {
            ImmutableList.Builder<StatusLevel> row = ImmutableList.builder();
            for (int consequence = 1; consequence <= size; consequence++) {
                int worse = 0;
                for (int limit : atLeast) {
                    worse += probability * consequence >= limit ? 1 : 0;
                }
                row.add(scale.levels().get(levels - 1 - worse));
            }
            rows.add(row.build());
        }
        return new RiskMatrix(scale, rows);
    }

    private void requireOrder() {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                int own = scale.indexOf(rows.get(i).get(j));
                boolean isBetter = (i > 0 && own > scale.indexOf(rows.get(i - 1).get(j)))
                        || (j > 0 && own > scale.indexOf(rows.get(i).get(j - 1)));
                if (isBetter) {
                    throw new IllegalArgumentException("probability " + (i + 1) + " and consequence " + (j + 1)
                            + " of the risk matrix have a better level than a smaller risk.");
                }
            }
        }
    }

    /**
     * How grave a risk is.
     *
     * @param probability from 1, the least
     * @param consequence from 1, the least
     * @return the level
     * @throws IllegalArgumentException if the matrix does not go so far
     */
    public StatusLevel level(int probability, int consequence) {
        if (probability < 1
                || probability > rows.size()
                || consequence < 1
                || consequence > rows.get(0).size()) {
            throw new IllegalArgumentException("probability " + probability + " and consequence " + consequence
                    + " are not within 1 to " + rows.size() + " and 1 to "
                    + rows.get(0).size() + ".");
        }
        return rows.get(probability - 1).get(consequence - 1);
    }

    /**
     * The scale.
     *
     * @return the scale of the levels
     */
    public StatusScale scale() {
        return scale;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RiskMatrix that && scale.equals(that.scale) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The levels, a line for each probability, the greatest first. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = rows.size() - 1; i >= 0; i--) {
            text.append(i + 1);
            rows.get(i).forEach(level -> text.append(' ').append(level.id()));
            text.append('\n');
        }
        return text.toString();
    }
}
