package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.Extent;
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
        private final int chunk;
        private final int first;
        private final int length;
        private final byte[][] codes;
        private final short[][] scores;
        private final @Nullable CardState[] states;
        private final IntList pending = new IntList();

        Chunk(int chunk) {
            this.chunk = chunk;
            this.first = chunk * NumberColumn.CHUNK;
            this.length = NumberColumn.length(layout.extent().size(), chunk);
            this.codes = new byte[groups.size()][];
            this.scores = new short[groups.size()][];
            this.states = new CardState[layout.card().shapeCount()];
        }

        IntList run() {
            for (int group = 0; group < codes.length; group++) {
                codes[group] = groups.get(group).results().newCodes(chunk);
                scores[group] = new short[length];
                Arrays.fill(codes[group], Codes.NO_ROW);
                Arrays.fill(scores[group], Codes.NO_SCORE);
            }
            Extent extent = layout.extent();
            for (int i = 0; i < length; i++) {
                int unit = extent.unit(first + i);
                int shape = layout.card().shape(unit);
                CardProgram program = layout.program(shape);
                CardState state = state(shape, program);
                fill(state, shape, program, unit, i);
                if (program.judge(state)) {
                    write(state, shape, program, i);
                } else {
                    pending.add(first + i);
                }
            }
            for (int group = 0; group < codes.length; group++) {
                groups.get(group).results().scores(chunk, scores[group], length);
            }
            return pending;
        }

        private CardState state(int shape, CardProgram program) {
            CardState state = states[shape];
            if (state == null) {
                state = program.state();
                states[shape] = state;
            }
            return state;
        }

        private void fill(CardState state, int shape, CardProgram program, int unit, int i) {
            int count = program.rows().size();
            for (int row = 0; row < count; row++) {
                int at = layout.columnOf(shape, row);
                if (at >= 0) {
                    IndicatorColumn column = rows.get(at);
                    int place = column.extent() == layout.extent()
                            ? first + i
                            : column.extent().place(unit);
                    ColumnResults results = column.results();
                    state.row(row, results.code(place), results.score(place));
                } else {
                    state.row(row, at == CardLayout.UNDEFINED ? UNDEFINED : NOT_IN_USE, Codes.NO_SCORE);
                }
            }
            for (int row : program.gatedRows()) {
                int at = layout.columnOf(shape, row);
                if (at >= 0) {
                    IndicatorColumn column = rows.get(at);
                    int place = column.extent().place(unit);
                    state.gated(
                            row, column.results().value(place), column.results().mark(place));
                }
            }
        }

        private void write(CardState state, int shape, CardProgram program, int i) {
            int count = program.ids().size();
            for (int group = 0; group < count; group++) {
                int at = layout.groupOf(shape, group);
                codes[at][i] = state.groupCode(group);
                scores[at][i] = state.groupScore(group);
            }
        }
    }
}
