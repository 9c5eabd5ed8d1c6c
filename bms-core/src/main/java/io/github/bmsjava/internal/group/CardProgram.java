package io.github.bmsjava.internal.group;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.RulingMaker;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of all cards of one shape in one period, made ready to run over columns (J7). What a gate asks that is not in
 * the columns, and numbers that do not fit them, leave a card to {@link CardRollUp}. Immutable.
 */
public final class CardProgram {
    private static final byte NO_RULE = StatusCodes.of(Unjudged.NO_RULE);
    /** By code, whether a part belongs to its group's denominator. */
    private static final boolean[] APPLICABLE = applicable();

    private final List<UnitCard.Row> rows;
    private final List<String> ids;
    private final List<Group> groups;
    private final List<StatusCodes> codes;
    private final List<@Nullable GroupProgram> programs;
    private final int[] order;
    private final boolean isComplete;
    private final int[] gatedRows;
    private final int[][] affected;
    private final int[][] needed;

    private static boolean[] applicable() {
        boolean[] table = new boolean[Codes.NO_ROW + 1];
        Arrays.fill(table, true);
        for (Absence absence : List.of(Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.NOT_IN_USE)) {
            table[StatusCodes.of(absence)] = false;
        }
        for (Unjudged reason : List.of(Unjudged.NOT_DECIDED, Unjudged.NO_DIRECTION, Unjudged.STATISTICS)) {
            table[StatusCodes.of(reason)] = false;
        }
        return table;
    }

    private CardProgram(Compiler from) {
        this.rows = from.rows;
        this.ids = from.ids;
        this.groups = from.groups;
        this.codes = from.codes;
        this.isComplete = from.isComplete;
        this.programs = new ArrayList<>(from.programs.size());
        from.programs.forEach(program -> programs.add(program));
        this.order = from.order.stream().mapToInt(Integer::intValue).toArray();
        this.gatedRows = programs.stream()
                .filter(program -> program != null)
                .flatMap(GroupProgram::gates)
                .mapToInt(GateProgram::row)
                .distinct()
                .toArray();
        this.affected = affected();
        this.needed = Arrays.stream(affected).map(this::needed).toArray(int[][]::new);
    }

    /**
     * Makes the groups of a card ready.
     *
     * @param card any card of the shape
     * @param period when
     * @param known the indicators
     * @param levels the levels of scores that are known
     */
    static CardProgram of(
            UnitCard card, Period period, Function<IndicatorId, Optional<Indicator>> known, ScoreLevels levels) {
        Compiler compiler = new Compiler(card, period, known, levels);
        compiler.compile();
        return new CardProgram(compiler);
    }

    /** By row, the groups whose parts or gates it is, directly or through another group. */
    private int[][] affected() {
        int[][] found = new int[rows.size()][];
        for (int row = 0; row < found.length; row++) {
            BitSet reached = new BitSet();
            reached.set(row);
            List<Integer> groupsOfRow = new ArrayList<>();
            for (int group : order) {
                GroupProgram program = programs.get(group);
                if (program != null && program.dependsOn(reached)) {
                    reached.set(rows.size() + group);
                    groupsOfRow.add(group);
                }
            }
            found[row] = groupsOfRow.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }

    private int[] needed(int[] judged) {
        BitSet members = new BitSet();
        for (int group : judged) {
            Objects.requireNonNull(programs.get(group)).addNeeded(members);
        }
        return members.stream().toArray();
    }

    /** Every row, those beside the card last. */
    public List<UnitCard.Row> rows() {
        return rows;
    }

    /** The ids of all groups, each before those in it, those beside the card after them, last that of the card itself. */
    public List<String> ids() {
        return ids;
    }

    /** The groups in the order of {@link #ids()}, without the card itself. */
    public List<Group> groups() {
        return groups;
    }

    /** What the codes of a group mean. */
    public StatusCodes codes(int group) {
        return codes.get(group);
    }

    /** The rows of which a gate asks more than the light. */
    int[] gatedRows() {
        return gatedRows;
    }

    /** Whether codes, points, published values and marks are all that its groups ask of the rows. */
    public boolean isComplete() {
        return isComplete;
    }

    /** Room for the cards of so many units. */
    public CardBlock block(int units) {
        return new CardBlock(rows.size(), ids.size(), gatedRows, units);
    }

    /** Judges all groups of the units whose rows were filled in. */
    public void judge(CardBlock block) {
        judge(block, order);
    }

    /** Says of the first unit, of which all is filled in, which groups lack nothing but what is withheld. */
    void withhold(CardBlock block) {
        for (int group : order) {
            GroupProgram program = programs.get(group);
            block.withhold(group, program != null && program.isWithheld(block, 0));
        }
    }

    /** Judges the groups that a row has a part in, of units of which the others were filled in as well. */
    void judge(CardBlock block, int row) {
        judge(block, affected[row]);
    }

    /** The groups that a row has a part in, each after those in it. */
    int[] affected(int row) {
        return affected[row];
    }

    /** The rows and groups that have to be filled in before the groups of a row are judged. */
    int[] needed(int row) {
        return needed[row];
    }

    private void judge(CardBlock block, int[] wanted) {
        if (!isComplete) {
            block.postponeAll();
            return;
        }
        for (int group : wanted) {
            GroupProgram program = programs.get(group);
            if (program != null) {
                program.run(block, group);
            } else {
                for (int unit = 0; unit < block.size(); unit++) {
                    block.set(group, unit, NO_RULE, Codes.NO_SCORE, false);
                }
            }
        }
    }

    /** Reads a card once. */
    private static final class Compiler {
        private final UnitCard card;
        private final Period period;
        private final Function<IndicatorId, Optional<Indicator>> known;
        private final ScoreLevels levels;
        private final List<UnitCard.Row> rows;
        private final List<String> ids = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private final List<StatusCodes> codes = new ArrayList<>();
        private final List<@Nullable GroupProgram> programs = new ArrayList<>();
        private final List<Integer> order = new ArrayList<>();
        private boolean isComplete = true;
        private int nextRow;

        Compiler(UnitCard card, Period period, Function<IndicatorId, Optional<Indicator>> known, ScoreLevels levels) {
            this.levels = levels;
            this.card = card;
            this.period = period;
            this.known = known;
            this.rows = Stream.concat(card.rows().stream(), card.offCardRows().stream())
                    .toList();
        }

        /** A group as far as it is read: its place, and what it passes to the group above it. */
        private record Node(List<GroupProgram.Member> members, List<BigDecimal> weights) {
            Node() {
                this(new ArrayList<>(), new ArrayList<>());
            }

            void add(GroupProgram.Member member, BigDecimal weight) {
                members.add(member);
                weights.add(weight);
            }

            void addAll(Node other) {
                members.addAll(other.members);
                weights.addAll(other.weights);
            }
        }

        void compile() {
            Node whole = new Node();
            card.groups().forEach(group -> whole.addAll(read(group, true)));
            card.offCardGroups().forEach(group -> read(group, true));
            int place = open(card.card().id().value(), card.card().rule().orElse(null));
            close(place, card.card().rule().orElse(null), whole, true, card.isSound());
        }

        private int open(String id, @Nullable GroupRule rule) {
            ids.add(id);
            codes.add(rule == null ? StatusCodes.of(StatusScale.trafficLight()) : StatusCodes.of(rule.scale()));
            programs.add(null);
            return ids.size() - 1;
        }

        /** Reads a group and those in it; gives what it is to the group above. */
        private Node read(Group group, boolean aboveInUse) {
            GroupRule rule = group.rule().orElse(null);
            boolean inUse = aboveInUse && group.inUse().containsLastDayOf(period);
            groups.add(group);
            int place = open(group.id().value(), rule);
            Node node = new Node();
            for (CardEntry entry : group.entries()) {
                int row = nextRow++;
                if (!entry.isAdvisory()) {
                    node.add(new GroupProgram.Member(row, applicable(entry)), entry.weight());
                }
            }
            group.groups().forEach(below -> node.addAll(read(below, inUse)));
            close(place, rule, node, inUse, card.isSound(group));
            if (rule == null) {
                return node;
            }
            Node above = new Node();
            above.add(new GroupProgram.Member(rows.size() + place, APPLICABLE), group.weight());
            return above;
        }

        /** By code, whether a row counts: where nothing was planned, nothing that did not come does. */
        private boolean[] applicable(CardEntry entry) {
            boolean unplanned = known.apply(entry.indicator())
                    .filter(indicator -> !indicator.isPlannedIn(period))
                    .isPresent();
            boolean[] table = APPLICABLE.clone();
            if (unplanned) {
                for (Absence absence : Absence.values()) {
                    table[StatusCodes.of(absence)] = false;
                }
            }
            return table;
        }

        private void close(int place, @Nullable GroupRule rule, Node node, boolean inUse, boolean isSound) {
            order.add(place);
            if (rule == null) {
                return;
            }
            byte fixed = fixed(inUse, isSound);
            List<GateProgram> gates = fixed == Codes.PENDING ? gates(rule) : List.of();
            GroupProgram program = GroupProgram.of(rule, node.members(), node.weights(), gates, fixed, levels)
                    .orElse(null);
            programs.set(place, program);
            isComplete &= program != null;
        }

        private byte fixed(boolean inUse, boolean isSound) {
            if (card.card().kind() == CardKind.STATISTICS) {
                return StatusCodes.of(Unjudged.STATISTICS);
            }
            if (!isSound) {
                return StatusCodes.of(Unjudged.INVALID_DEFINITION);
            }
            return inUse ? Codes.PENDING : StatusCodes.of(Absence.NOT_IN_USE);
        }

        private List<GateProgram> gates(GroupRule rule) {
            List<GateProgram> gates = new ArrayList<>();
            for (Gate gate : rule.gates()) {
                Optional<GateProgram> program = gate.condition()
                        .fold(
                                one -> atLeast(gate, rule, one.indicator(), one.level()),
                                one -> Optional.empty(),
                                one -> within(gate, rule, one.indicator(), one.bound()),
                                one -> Optional.empty());
                isComplete &= program.isPresent();
                program.ifPresent(gates::add);
            }
            return gates;
        }

        private Optional<GateProgram> atLeast(Gate gate, GroupRule rule, IndicatorId id, String level) {
            return known.apply(id).map(indicator -> {
                StatusScale scale = indicator.scale();
                return program(gate, rule, row(id), scale.indexOf(scale.level(level)), null);
            });
        }

        private Optional<GateProgram> within(Gate gate, GroupRule rule, IndicatorId id, Bound bound) {
            return known.apply(id)
                    .map(indicator -> program(gate, rule, row(id), 0, RulingMaker.zone(bound, indicator.decimals())));
        }

        private GateProgram program(Gate gate, GroupRule rule, int row, int level, RulingMaker.@Nullable Zone zone) {
            int cap = gate.cap()
                    .map(one -> rule.scale().indexOf(rule.scale().level(one)))
                    .orElse(0);
            int scoreCap = gate.scoreCap()
                    .map(points -> points.movePointRight(2).intValueExact())
                    .orElse(Integer.MAX_VALUE);
            return new GateProgram(row, level, zone, gate.isApproximateAccepted(), cap, scoreCap);
        }

        /** The first row of an indicator; sound rules ask about rows that are there. */
        private int row(IndicatorId id) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).entry().indicator().equals(id)) {
                    return i;
                }
            }
            isComplete = false;
            return 0;
        }
    }
}
