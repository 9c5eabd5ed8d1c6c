package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.kernel.Codes;
import java.util.List;
import java.util.stream.IntStream;

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
    private final boolean[] withheld;
    /** By shape and column, its rows. */
    private final int[][][] rowsOf;

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
        this.withheld = new boolean[codes.length];
        this.rowsOf = new int[shapes][layout.columns().size()][];
        for (int shape = 0; shape < shapes; shape++) {
            for (int column = 0; column < layout.columns().size(); column++) {
                rowsOf[shape][column] = rowsOf(shape, column);
            }
        }
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
            readWithheld(shape, program, place);
        }
    }

    /** Which groups lack nothing but what is withheld stands in no column: it follows from their parts. */
    private void readWithheld(int shape, CardProgram program, int place) {
        CardBlock block = blocks[shape];
        int count = program.rows().size();
        int from = place * stride;
        block.begin(1);
        for (int member = 0; member < count + program.ids().size(); member++) {
            block.codes[member][0] = codes[from + member];
            block.scores[member][0] = scores[from + member];
        }
        program.withhold(block);
        for (int group = 0; group < program.ids().size(); group++) {
            withheld[from + count + group] = block.isGroupWithheld(group, 0);
        }
    }

    private void fillGated(int shape, CardProgram program, int unit, CardBlock block) {
        for (int gated : program.gatedRows()) {
            int at = layout.columnOf(shape, gated);
            if (at >= 0) {
                IndicatorColumn column = rows.get(at);
                int cell = column.extent().place(unit);
                block.gated(
                        gated, 0, column.results().value(cell), column.results().mark(cell));
            }
        }
    }

    private int[] rowsOf(int shape, int column) {
        return IntStream.range(0, layout.program(shape).rows().size())
                .filter(row -> layout.columnOf(shape, row) == column)
                .toArray();
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

    /**
     * Judges the groups of a unit anew in which a row was settled anew.
     *
     * @param unit the unit's place in the organisation
     * @param column which of the layout's columns was settled
     * @param shown is shown the groups that changed
     * @return false where the unit's card has to be settled elsewhere
     */
    public boolean judge(int unit, int column, Shown shown) {
        int place = layout.extent().place(unit);
        if (place < 0) {
            return true;
        }
        int shape = layout.card().shape(unit);
        CardProgram program = layout.program(shape);
        boolean settled = true;
        for (int row : rowsOf[shape][column]) {
            readRow(shape, row, unit, place);
            settled &= judge(shape, program, unit, place, row, shown);
        }
        return settled;
    }

    private boolean judge(int shape, CardProgram program, int unit, int place, int row, Shown shown) {
        CardBlock block = blocks[shape];
        int count = program.rows().size();
        int from = place * stride;
        block.begin(1);
        for (int member : program.needed(row)) {
            block.codes[member][0] = codes[from + member];
            block.scores[member][0] = scores[from + member];
            if (member >= count) {
                block.withhold(member - count, withheld[from + member]);
            }
        }
        fillGated(shape, program, unit, block);
        program.judge(block, row);
        if (block.isPending(0)) {
            return false;
        }
        for (int group : program.affected(row)) {
            store(shape, place, group, from + count + group, block, shown);
        }
        return true;
    }

    private void store(int shape, int place, int group, int at, CardBlock block, Shown shown) {
        byte code = block.groupCodes(group)[0];
        short score = block.groupScores(group)[0];
        withheld[at] = block.isGroupWithheld(group, 0);
        if (codes[at] != code || scores[at] != score) {
            int column = layout.groupOf(shape, group);
            byte before = codes[at];
            codes[at] = code;
            scores[at] = score;
            groups.get(column).put(place, code, score);
            shown.group(column, before, code);
        }
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
        readWithheld(shape, program, place);
    }
}
