package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.kernel.Codes;
import java.util.List;

/**
 * The groups of one card in one period and of one kind, kept up to date unit by unit. What each unit's rows and groups have
 * come to stands side by side, so that a unit is looked at in one place. Not thread-safe.
 */
public final class LiveGroups {
    private final CardLayout layout;
    private final List<IndicatorColumn> rows;
    private final List<GroupColumn> groups;
    private final CardBlock[] blocks;
    /** How many members a unit has at most. */
    private final int stride;
    /** By unit and member. */
    private final byte[] codes;

    private final short[] scores;

    /** Is shown every group that has another light or other points than before. */
    public interface Shown {
        /**
         * A group as it is now.
         *
         * @param group which, by its place in {@link CardLayout#groups()}
         * @param before its code before
         * @param after its code now
         */
        void group(int group, byte before, byte after);
    }

    /**
     * Groups as they stand.
     *
     * @param layout the card
     * @param rows the columns of its rows, which are read whenever a unit is looked at
     * @param groups the columns of its groups; are written to
     */
    public LiveGroups(CardLayout layout, List<IndicatorColumn> rows, List<GroupColumn> groups) {
        this.layout = layout;
        this.rows = rows;
        this.groups = groups;
        int shapes = layout.card().shapeCount();
        this.blocks = new CardBlock[shapes];
        int most = 0;
        for (int shape = 0; shape < shapes; shape++) {
            CardProgram program = layout.program(shape);
            blocks[shape] = program.block(1);
            most = Math.max(most, program.rows().size() + program.ids().size());
        }
        this.stride = most;
        this.codes = new byte[stride * layout.extent().size()];
        this.scores = new short[stride * layout.extent().size()];
        for (int place = 0; place < layout.extent().size(); place++) {
            int unit = layout.extent().unit(place);
            int shape = layout.card().shape(unit);
            CardProgram program = layout.program(shape);
            for (int row = 0; row < program.rows().size(); row++) {
                readRow(shape, row, unit, place);
            }
            for (int group = 0; group < program.ids().size(); group++) {
                int at = place * stride + program.rows().size() + group;
                GroupColumn column = groups.get(layout.groupOf(shape, group));
                codes[at] = column.results().code(place);
                scores[at] = column.results().score(place);
            }
        }
    }

    private void readRow(int shape, int row, int unit, int place) {
        int from = layout.columnOf(shape, row);
        int at = place * stride + row;
        if (from < 0) {
            codes[at] = CardRun.codeWithout(from);
            scores[at] = Codes.NO_SCORE;
        } else {
            IndicatorColumn column = rows.get(from);
            int cell = column.extent().place(unit);
            codes[at] = column.results().code(cell);
            scores[at] = column.results().score(cell);
        }
    }

    /** The columns of the groups. */
    public List<GroupColumn> groups() {
        return groups;
    }

    /** The card. */
    public CardLayout layout() {
        return layout;
    }

    /** Says that a row of a unit was settled anew. */
    public void changed(int unit, int column) {
        int place = layout.extent().place(unit);
        if (place >= 0) {
            int shape = layout.card().shape(unit);
            for (int row = 0; row < layout.program(shape).rows().size(); row++) {
                if (layout.columnOf(shape, row) == column) {
                    readRow(shape, row, unit, place);
                }
            }
        }
    }

    /** Judges a unit's groups anew; false where its card has to be settled elsewhere. */
    public boolean judge(int unit, Shown shown) {
        int place = layout.extent().place(unit);
        if (place < 0) {
            return true;
        }
        int shape = layout.card().shape(unit);
        CardProgram program = layout.program(shape);
        CardBlock block = blocks[shape];
        int count = program.rows().size();
        int from = place * stride;
        block.begin(1);
        for (int row = 0; row < count; row++) {
            block.rowCodes(row)[0] = codes[from + row];
            block.rowScores(row)[0] = scores[from + row];
        }
        for (int row : program.gatedRows()) {
            int at = layout.columnOf(shape, row);
            if (at >= 0) {
                IndicatorColumn column = rows.get(at);
                int cell = column.extent().place(unit);
                block.gated(
                        row, 0, column.results().value(cell), column.results().mark(cell));
            }
        }
        program.judge(block);
        if (block.isPending(0)) {
            return false;
        }
        for (int group = 0; group < program.ids().size(); group++) {
            byte code = block.groupCodes(group)[0];
            short score = block.groupScores(group)[0];
            int at = from + count + group;
            if (codes[at] != code || scores[at] != score) {
                int column = layout.groupOf(shape, group);
                byte before = codes[at];
                codes[at] = code;
                scores[at] = score;
                groups.get(column).put(place, code, score);
                shown.group(column, before, code);
            }
        }
        return true;
    }

    /** Says that a unit's groups were settled elsewhere. */
    public void settled(int unit) {
        int place = layout.extent().place(unit);
        int shape = layout.card().shape(unit);
        CardProgram program = layout.program(shape);
        for (int group = 0; group < program.ids().size(); group++) {
            int at = place * stride + program.rows().size() + group;
            GroupColumn column = groups.get(layout.groupOf(shape, group));
            codes[at] = column.results().code(place);
            scores[at] = column.results().score(place);
        }
    }
}
