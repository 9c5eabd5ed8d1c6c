package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.Rounding;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One group's rule over the codes and points of its parts (J7). Immutable but for what it has looked up once. */
final class GroupProgram {
    /** Weights and their sums stay so small that weight × points fits a long. */
    private static final int MOST_BITS = 40;

    private final GroupRule rule;
    private final boolean byScore;
    private final Member[] members;
    private final long[] weights;
    private final GateProgram[] gates;
    private final byte fixed;
    private final long leastShare;
    private final long leastOf;
    private final @Nullable StatusRule bounds;
    private final byte[] levelOfScore;
    private final byte[][] levelOfShare;
    private final int wanted;

    /**
     * A part of a group.
     *
     * @param isGroup whether it is a group of the card, or a row
     * @param index which one
     * @param applicable by code, whether it counts; of a row only
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Member(boolean isGroup, int index, boolean[] applicable) {}

    private GroupProgram(
            GroupRule rule,
            List<Member> members,
            long[] weights,
            List<GateProgram> gates,
            byte fixed,
            ScoreLevels levels) {
        this.rule = rule;
        this.fixed = fixed;
        this.byScore = rule.kind() == GroupRule.Kind.WEIGHTED_SCORE;
        this.members = members.toArray(Member[]::new);
        this.weights = weights;
        this.gates = gates.toArray(GateProgram[]::new);
        Fraction least = Fraction.of(rule.minimumCoverage());
        this.leastShare = least.numerator().longValueExact();
        this.leastOf = least.denominator().longValueExact();
        this.bounds = rule.bounds().isEmpty()
                ? null
                : StatusRule.of(rule.scale(), Direction.HIGHER_IS_BETTER, rule.bounds())
                        .partial()
                        .orElse(null);
        this.levelOfScore = byScore && bounds != null ? levels.of(rule) : new byte[0];
        this.levelOfShare = new byte[this.members.length + 1][];
        this.wanted = rule.shareLevel()
                .map(level -> rule.scale().indexOf(rule.scale().level(level)))
                .orElse(0);
    }

    /**
     * The program of a rule; empty where its numbers do not fit.
     *
     * @param fixed the code of a group that its rule is not asked about; else {@link Codes#PENDING}
     * @param levels the levels of scores that are known
     */
    static Optional<GroupProgram> of(
            GroupRule rule,
            List<Member> members,
            List<BigDecimal> weights,
            List<GateProgram> gates,
            byte fixed,
            ScoreLevels levels) {
        if (Fraction.of(rule.minimumCoverage()).denominator().bitLength() > 20
                || rule.scale().levels().size() > Codes.LEVELS) {
            return Optional.empty();
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        long[] whole = new long[weights.size()];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            BigInteger weight = weights.get(i).setScale(Math.max(scale, 0)).unscaledValue();
            sum = sum.add(weight);
            whole[i] = weight.bitLength() > MOST_BITS ? 0 : weight.longValue();
        }
        return sum.bitLength() > MOST_BITS
                ? Optional.empty()
                : Optional.of(new GroupProgram(rule, members, whole, gates, fixed, levels));
    }

    Stream<GateProgram> gates() {
        return Arrays.stream(gates);
    }

    /** Judges the group and writes its code, points and whether it is withheld. False where it has to be settled elsewhere. */
    boolean run(CardState state, int into) {
        int applicable = 0;
        int counted = 0;
        int judged = 0;
        int hidden = 0;
        long weightApplicable = 0;
        long weightJudged = 0;
        long weightCounted = 0;
        long points = 0;
        boolean worst = rule.missing() == MissingParts.COUNT_AS_WORST;
        for (int i = 0; i < members.length; i++) {
            Member member = members[i];
            byte code = state.code(member);
            if (code == Codes.PENDING) {
                return false;
            }
            if (!(member.isGroup() ? state.isApplicable(code) : member.applicable()[code])) {
                continue;
            }
            applicable++;
            weightApplicable += weights[i];
            int score = state.score(member);
            if (byScore ? score != Codes.NO_SCORE : Codes.isLevel(code)) {
                judged++;
                weightJudged += weights[i];
                counted++;
                weightCounted += weights[i];
                points += byScore ? weights[i] * score : 0;
            } else if (state.isWithheld(member, code)) {
                hidden++;
            } else if (worst) {
                counted++;
                weightCounted += weights[i];
            }
        }
        Unjudged none = null;
        int lacking = applicable - judged;
        boolean withheld = lacking > 0 && hidden == lacking;
        if (fixed != Codes.PENDING) {
            return state.set(into, fixed, Codes.NO_SCORE, withheld);
        }
        if (applicable == 0) {
            return state.set(into, StatusCodes.of(Absence.NOT_APPLICABLE), Codes.NO_SCORE, false);
        }
        if (counted == 0 || (rule.missing() == MissingParts.REQUIRE_ALL && counted < applicable)) {
            none = Unjudged.INCOMPLETE;
        } else if (byScore ? isTooLittle(weightJudged, weightApplicable) : isTooLittle(judged, applicable)) {
            none = Unjudged.COVERAGE_TOO_LOW;
        }
        if (none != null) {
            return state.set(into, StatusCodes.of(none), Codes.NO_SCORE, withheld);
        }
        if (byScore && weightCounted == 0) {
            return state.set(into, StatusCodes.of(Absence.UNDEFINED), Codes.NO_SCORE, withheld);
        }
        int score = byScore ? (int) Rounding.halfAway(points, weightCounted) : Codes.NO_SCORE;
        int level = byScore ? Codes.NO_SCORE : level(state, counted, worst);
        return decide(state, into, score, level, withheld);
    }

    private boolean isTooLittle(long there, long of) {
        return of > 0 && there * leastOf < leastShare * of;
    }

    /** The level of a rule over lights, or {@link Codes#NO_SCORE} where it has no bounds. */
    private int level(CardState state, int counted, boolean worst) {
        int[] times = new int[rule.scale().levels().size()];
        for (Member member : members) {
            byte code = state.code(member);
            if (!(member.isGroup() ? state.isApplicable(code) : member.applicable()[code])) {
                continue;
            }
            if (Codes.isLevel(code)) {
                times[code - Codes.FIRST_LEVEL]++;
            } else if (worst && !state.isWithheld(member, code)) {
                times[0]++;
            }
        }
        return switch (rule.kind()) {
            case WORST_OF -> first(times);
            case BEST_OF -> last(times);
            case MAJORITY -> most(times);
            case SHARE_AT_OR_ABOVE -> share(times, counted);
            case WEIGHTED_SCORE -> throw new IllegalStateException("a weighted score is no rule over lights.");
        };
    }

    private static int first(int[] times) {
        int level = 0;
        while (times[level] == 0) {
            level++;
        }
        return level;
    }

    private static int last(int[] times) {
        int level = times.length - 1;
        while (times[level] == 0) {
            level--;
        }
        return level;
    }

    /** The most frequent; of a tie the worse. */
    private static int most(int[] times) {
        int level = 0;
        for (int i = 1; i < times.length; i++) {
            if (times[i] > times[level]) {
                level = i;
            }
        }
        return level;
    }

    private int share(int[] times, int counted) {
        StatusRule judging = bounds;
        if (judging == null) {
            return Codes.NO_SCORE;
        }
        int reached = 0;
        for (int i = wanted; i < times.length; i++) {
            reached += times[i];
        }
        byte[] known = levelOfShare[counted];
        if (known == null) {
            known = new byte[counted + 1];
            levelOfShare[counted] = known;
        }
        if (known[reached] == 0) {
            Fraction exact = Fraction.of(100L * reached).divide(Fraction.of(counted));
            known[reached] = (byte) (1 + scale().indexOf(judging.judge(exact)));
        }
        return known[reached] - 1;
    }

    private StatusScale scale() {
        return rule.scale();
    }

    private int levelOf(int score) {
        StatusRule judging = bounds;
        if (judging == null) {
            return Codes.NO_SCORE;
        }
        return ScoreLevels.level(levelOfScore, score, judging);
    }

    /** Lets the gates decide: the light stands where it is the same whatever the undecided ones would say. */
    private boolean decide(CardState state, int into, int score, int level, boolean withheld) {
        int bestScore = score;
        int worstScore = score;
        int bestCap = Integer.MAX_VALUE;
        int worstCap = Integer.MAX_VALUE;
        for (GateProgram gate : gates) {
            int answer = gate.answer(state);
            if (answer == GateProgram.ELSEWHERE) {
                return false;
            }
            if (answer == GateProgram.NO) {
                bestScore = Math.min(bestScore, gate.scoreCap());
                bestCap = Math.min(bestCap, gate.cap());
            }
            if (answer != GateProgram.YES) {
                worstScore = Math.min(worstScore, gate.scoreCap());
                worstCap = Math.min(worstCap, gate.cap());
            }
        }
        int best = byScore ? levelOf(bestScore) : level;
        int worst = byScore ? levelOf(worstScore) : level;
        boolean sameScore = bestScore == worstScore;
        byte code;
        if (best < 0) {
            code = StatusCodes.of(sameScore ? Unjudged.NO_TARGET : Unjudged.GATE_UNDECIDED);
        } else if (Math.min(best, bestCap) == Math.min(worst, worstCap)) {
            code = (byte) (Codes.FIRST_LEVEL + Math.min(best, bestCap));
        } else {
            code = StatusCodes.of(Unjudged.GATE_UNDECIDED);
        }
        int published = sameScore ? bestScore : Codes.NO_SCORE;
        boolean unjudged = !Codes.isLevel(code) && published == Codes.NO_SCORE;
        return state.set(into, code, published, withheld && unjudged);
    }
}
