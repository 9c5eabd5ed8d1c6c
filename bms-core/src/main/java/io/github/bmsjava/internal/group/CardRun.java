package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.ColumnResults;
import io.github.bmsjava.internal.kernel.IntList;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forms the groups of one card out of the columns of its rows, chunk by chunk. Different chunks may be worked out by different
 * threads.
 */
public final class CardRun {
    private static final byte UNDEFINED = StatusCodes.of(Unjudged.INVALID_DEFINITION);
    private static final byte NOT_IN_USE = StatusCodes.of(Absence.NOT_IN_USE);

    private final CardLayout layout;
    private final List<IndicatorColumn> rows;
    private final List<GroupColumn> groups;

    /** A run over the columns of a layout, in its order. */
    public CardRun(CardLayout layout, List<IndicatorColumn> rows) {
        this.layout = layout;
        this.rows = rows;
        this.groups = layout.groups().stream()
                .map(id -> new GroupColumn(id, layout.extent().size()))
                .toList();
    }

    /** The code of a row that has no column. */
    static byte codeWithout(int column) {
        return column == CardLayout.UNDEFINED ? UNDEFINED : NOT_IN_USE;
    }

    /** A column for each group, in the layout's order. */
    public List<GroupColumn> groups() {
        return groups;
    }

    /** How many chunks there are. */
    public int chunks() {
        return NumberColumn.chunks(layout.extent().size());
    }

    /** Works a chunk out; gives the places of the units whose cards have to be settled elsewhere. */
    public IntList run(int chunk) {
        return new Chunk(chunk).run();
    }

    /** One chunk of units. */
    private final class Chunk {
        /** So many units at a time, so that what is known of them stays near. */
        private static final int BLOCK = 512;

        private final int first;
        private final int length;
        private final byte[][] codes;
        private final short[][] scores;
        private final @Nullable CardBlock[] blocks;
        private final int[][] waiting;
        private final IntList pending = new IntList();

        Chunk(int chunk) {
            int shapes = layout.card().shapeCount();
            this.first = chunk * NumberColumn.CHUNK;
            this.length = NumberColumn.length(layout.extent().size(), chunk);
            this.codes = new byte[groups.size()][];
            this.scores = new short[groups.size()][];
            this.blocks = new CardBlock[shapes];
            this.waiting = new int[shapes][];
            for (int group = 0; group < codes.length; group++) {
                codes[group] = groups.get(group).results().newCodes(chunk);
                scores[group] = groups.get(group).results().newScores(chunk);
                Arrays.fill(codes[group], Codes.NO_ROW);
                Arrays.fill(scores[group], Codes.NO_SCORE);
            }
        }

        IntList run() {
            for (int from = 0; from < length; from += BLOCK) {
                gather(from, Math.min(length, from + BLOCK));
            }
            return pending;
        }

        /** Lays units of one shape side by side, and judges them together. */
        private void gather(int from, int to) {
            int[] counts = new int[waiting.length];
            for (int i = from; i < to; i++) {
                int shape = layout.card().shape(layout.extent().unit(first + i));
                int[] places = waiting[shape];
                if (places == null) {
                    places = new int[Math.min(length, BLOCK)];
                    waiting[shape] = places;
                }
                places[counts[shape]++] = i;
            }
            for (int shape = 0; shape < counts.length; shape++) {
                if (counts[shape] > 0) {
                    judge(shape, waiting[shape], counts[shape]);
                }
            }
        }

        private void judge(int shape, int[] places, int count) {
            CardProgram program = layout.program(shape);
            CardBlock block = blocks[shape];
            if (block == null) {
                block = program.block(Math.min(length, BLOCK));
                blocks[shape] = block;
            }
            block.begin(count);
            for (int row = 0; row < program.rows().size(); row++) {
                fill(block, shape, row, places, count);
            }
            for (int row : program.gatedRows()) {
                fillGated(block, shape, row, places, count);
            }
            program.judge(block);
            write(block, shape, places, count);
        }

        private void fill(CardBlock block, int shape, int row, int[] places, int count) {
            byte[] rowCodes = block.rowCodes(row);
            short[] rowScores = block.rowScores(row);
            int at = layout.columnOf(shape, row);
            if (at < 0) {
                Arrays.fill(rowCodes, 0, count, codeWithout(at));
                Arrays.fill(rowScores, 0, count, Codes.NO_SCORE);
                return;
            }
            IndicatorColumn column = rows.get(at);
            ColumnResults results = column.results();
            short[] points = results.scoresOf(first / NumberColumn.CHUNK);
            if (column.extent() == layout.extent() && places[count - 1] - places[0] == count - 1 && points != null) {
                // all side by side
                System.arraycopy(results.codesOf(first / NumberColumn.CHUNK), places[0], rowCodes, 0, count);
                System.arraycopy(points, places[0], rowScores, 0, count);
                return;
            }
            for (int i = 0; i < count; i++) {
                int place = place(column, places[i]);
                rowCodes[i] = results.code(place);
                rowScores[i] = results.score(place);
            }
        }

        private int place(IndicatorColumn column, int i) {
            return column.extent() == layout.extent()
                    ? first + i
                    : column.extent().place(layout.extent().unit(first + i));
        }

        private void fillGated(CardBlock block, int shape, int row, int[] places, int count) {
            int at = layout.columnOf(shape, row);
            for (int i = 0; at >= 0 && i < count; i++) {
                IndicatorColumn column = rows.get(at);
                int place = place(column, places[i]);
                block.gated(
                        row, i, column.results().value(place), column.results().mark(place));
            }
        }

        private void write(CardBlock block, int shape, int[] places, int count) {
            int last = layout.program(shape).ids().size();
            for (int group = 0; group < last; group++) {
                int at = layout.groupOf(shape, group);
                byte[] groupCodes = block.groupCodes(group);
                short[] groupScores = block.groupScores(group);
                for (int i = 0; i < count; i++) {
                    codes[at][places[i]] = groupCodes[i];
                    scores[at][places[i]] = groupScores[i];
                }
            }
            for (int i = 0; i < count; i++) {
                if (block.isPending(i)) {
                    pending.add(first + places[i]);
                }
            }
        }
    }
}
