package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.CardColumn;
import io.github.bmsjava.internal.engine.Extent;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One card in one period, ready to be worked out in columns: one for each of its indicators and each of its groups, whatever
 * shapes the card has. Belongs to a plan. Immutable.
 */
public final class CardLayout {
    /** Stands for the column of a row whose indicator nobody defined. */
    public static final int UNDEFINED = -1;
    /** Stands for the column of a row in a group that is not in use. */
    public static final int NOT_IN_USE = -2;

    private final CardColumn card;
    private final Extent extent;
    private final List<RowColumn> columns;
    private final List<CardProgram> programs;
    private final int[][] columnOf;
    private final int[][] groupOf;
    private final List<String> groups;

    /**
     * A layout.
     *
     * @param card the card
     * @param extent the units that have it
     * @param columns a column for each indicator
     * @param programs by shape, its groups
     * @param columnOf by shape and row, which column
     */
    CardLayout(CardColumn card, Extent extent, List<RowColumn> columns, List<CardProgram> programs, int[][] columnOf) {
        this.card = card;
        this.extent = extent;
        this.columns = List.copyOf(columns);
        this.programs = List.copyOf(programs);
        this.columnOf = columnOf;
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (CardProgram program : programs) {
            program.groups().forEach(group -> ids.putIfAbsent(group.id().value(), ids.size()));
        }
        this.groupOf = new int[programs.size()][];
        for (int shape = 0; shape < programs.size(); shape++) {
            List<Group> groups = programs.get(shape).groups();
            groupOf[shape] = new int[groups.size() + 1];
            for (int group = 0; group < groups.size(); group++) {
                groupOf[shape][group] = ids.getOrDefault(groups.get(group).id().value(), 0);
            }
            groupOf[shape][groups.size()] = ids.size();
        }
        this.groups = new ArrayList<>(ids.keySet());
        this.groups.add(card.card().id().value());
    }

    /** The card. */
    public CardColumn card() {
        return card;
    }

    /** The units that have the card. */
    public Extent extent() {
        return extent;
    }

    /** The indicators, each with its column. */
    public List<RowColumn> columns() {
        return columns;
    }

    /** The ids of all groups of all shapes, last that of the card. */
    public List<String> groups() {
        return groups;
    }

    /** The groups of a shape. */
    public CardProgram program(int shape) {
        return programs.get(shape);
    }

    /** Which column a row of a shape has, or {@link #UNDEFINED}, or {@link #NOT_IN_USE}. */
    public int columnOf(int shape, int row) {
        return columnOf[shape][row];
    }

    /** Whether the first row that a shape has of an indicator is in use, so that its column is what the unit has. */
    public boolean isShown(int shape, int column) {
        List<UnitCard.Row> rows = programs.get(shape).rows();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row)
                    .entry()
                    .indicator()
                    .equals(columns.get(column).indicator().id())) {
                return columnOf[shape][row] == column;
            }
        }
        return false;
    }

    /** By shape, what the codes of a group mean; null where a shape does not have it. */
    public @Nullable StatusCodes[] codes(int group) {
        @Nullable StatusCodes[] codes = new StatusCodes[programs.size()];
        for (int shape = 0; shape < codes.length; shape++) {
            for (int i = 0; i < groupOf[shape].length; i++) {
                if (groupOf[shape][i] == group) {
                    codes[shape] = programs.get(shape).codes(i);
                }
            }
        }
        return codes;
    }

    /** Which of {@link #groups()} a group of a shape's program is. */
    public int groupOf(int shape, int group) {
        return groupOf[shape][group];
    }
}
