package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.Divisor;
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
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One group's rule over the codes and points of its parts (J7). Immutable but for what it has looked up once. */
final class GroupProgram {
    private static final byte NOT_APPLICABLE = StatusCodes.of(Absence.NOT_APPLICABLE);
    private static final byte UNDEFINED = StatusCodes.of(Absence.UNDEFINED);
    private static final byte INCOMPLETE = StatusCodes.of(Unjudged.INCOMPLETE);
    private static final byte COVERAGE_TOO_LOW = StatusCodes.of(Unjudged.COVERAGE_TOO_LOW);
    private static final byte NO_TARGET = StatusCodes.of(Unjudged.NO_TARGET);
    private static final byte GATE_UNDECIDED = StatusCodes.of(Unjudged.GATE_UNDECIDED);
    /** Weights and their sums stay so small that weight × points fits a long. */
    private static final int MOST_BITS = 40;

    private final GroupRule rule;
    private final boolean byScore;
    private final int[] members;
    private final boolean[][] applicable;
    private final long[] weights;
    /** All weights together; null where they are zero. */
    private final @Nullable Divisor total;

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
     * @param index its number in a {@link CardBlock}
     * @param applicable by code, whether it belongs to the group's denominator
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Member(int index, boolean[] applicable) {}

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
        this.members = members.stream().mapToInt(Member::index).toArray();
        this.applicable = members.stream().map(Member::applicable).toArray(boolean[][]::new);
        this.weights = weights;
        long sum = Arrays.stream(weights).sum();
        this.total = sum > 0 ? new Divisor(sum) : null;
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
        this.levelOfShare = new byte[members.size() + 1][];
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

    /** Whether any of some members is a part of the group, or is asked about by a gate of it. */
    boolean dependsOn(BitSet some) {
        return Arrays.stream(members).anyMatch(some::get)
                || Arrays.stream(gates).anyMatch(gate -> some.get(gate.row()));
    }

    /** Adds the members that it looks at. */
    void addNeeded(BitSet into) {
        Arrays.stream(members).forEach(into::set);
        Arrays.stream(gates).map(GateProgram::row).forEach(into::set);
    }

    Stream<GateProgram> gates() {
        return Arrays.stream(gates);
    }

    /** Judges the group for every unit of a block, and writes its code, its points and whether it is withheld. */
    void run(CardBlock block, int into) {
        boolean quick = byScore && fixed == Codes.PENDING && gates.length == 0 && total != null;
        for (int unit = 0; unit < block.size(); unit++) {
            if (!quick || !runComplete(block, into, unit)) {
                run(block, into, unit);
            }
        }
    }

    /** The points of a unit of which every part has some; false where one lacks. */
    private boolean runComplete(CardBlock block, int into, int unit) {
        long points = 0;
        for (int i = 0; i < members.length; i++) {
            int score = block.scores[members[i]][unit];
            if (score < 0) {
                return false;
            }
            points += weights[i] * score;
        }
        int score = (int) Objects.requireNonNull(total).halfAway(points);
        int level = levelOf(score);
        byte code = level < 0 ? NO_TARGET : (byte) (Codes.FIRST_LEVEL + level);
        block.set(into, unit, code, score, false);
        return true;
    }

    /** Whether a group that was judged lacks some parts, and only such as are withheld. */
    boolean isWithheld(CardBlock block, int unit) {
        boolean lacks = false;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            byte code = block.codes[member][unit];
            if (!isJudged(code, block.scores[member][unit]) && code != Codes.PENDING && applicable[i][code]) {
                if (!block.isWithheld(member, unit)) {
                    return false;
                }
                lacks = true;
            }
        }
        return lacks;
    }

    private boolean isJudged(byte code, int score) {
        return byScore ? score >= 0 : Codes.isLevel(code);
    }

    private void run(CardBlock block, int into, int unit) {
        int known = 0;
        int judged = 0;
        int hidden = 0;
        int lacking = 0;
        long weightLacking = 0;
        long weightJudged = 0;
        long weightAsWorst = 0;
        long points = 0;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            byte code = block.codes[member][unit];
            int score = block.scores[member][unit];
            if (isJudged(code, score)) {
                judged++;
                weightJudged += weights[i];
                points += weights[i] * score;
            } else if (code == Codes.PENDING) {
                block.postpone(into, unit);
                return;
            } else if (applicable[i][code]) {
                lacking++;
                weightLacking += weights[i];
                if (block.isWithheld(member, unit)) {
                    hidden++;
                } else {
                    known++;
                    weightAsWorst += weights[i];
                }
            }
        }
        boolean withheld = lacking > 0 && hidden == lacking;
        boolean worst = rule.missing() == MissingParts.COUNT_AS_WORST;
        int counted = judged + (worst ? known : 0);
        long weightCounted = weightJudged + (worst ? weightAsWorst : 0);
        byte refusal = refusal(judged, lacking, counted, weightJudged, weightJudged + weightLacking);
        if (refusal != Codes.PENDING) {
            block.set(into, unit, refusal, Codes.NO_SCORE, withheld);
        } else if (byScore && weightCounted == 0) {
            block.set(into, unit, UNDEFINED, Codes.NO_SCORE, withheld);
        } else {
            int score = byScore ? (int) Rounding.halfAway(points, weightCounted) : Codes.NO_SCORE;
            int level = byScore ? Codes.NO_SCORE : level(block, unit, counted, worst);
            decide(block, into, unit, score, level, withheld);
        }
    }

    /** Why the rule is not asked; {@link Codes#PENDING} where it is. */
    private byte refusal(int judged, int lacking, int counted, long weightJudged, long weightApplicable) {
        if (fixed != Codes.PENDING) {
            return fixed;
        }
        int all = judged + lacking;
        if (all == 0) {
            return NOT_APPLICABLE;
        }
        if (counted == 0 || (rule.missing() == MissingParts.REQUIRE_ALL && counted < all)) {
            return INCOMPLETE;
        }
        boolean tooLittle = byScore ? isTooLittle(weightJudged, weightApplicable) : isTooLittle(judged, all);
        return tooLittle ? COVERAGE_TOO_LOW : Codes.PENDING;
    }

    private boolean isTooLittle(long there, long of) {
        return of > 0 && there * leastOf < leastShare * of;
    }

    /** The level of a rule over lights, or {@link Codes#NO_SCORE} where it has no bounds. */
    private int level(CardBlock block, int unit, int counted, boolean worst) {
        int[] times = new int[rule.scale().levels().size()];
        for (int i = 0; i < members.length; i++) {
            byte code = block.codes[members[i]][unit];
            if (Codes.isLevel(code)) {
                times[code - Codes.FIRST_LEVEL]++;
            } else if (worst && applicable[i][code] && !block.isWithheld(members[i], unit)) {
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
    private void decide(CardBlock block, int into, int unit, int score, int level, boolean withheld) {
        int bestScore = score;
        int worstScore = score;
        int bestCap = Integer.MAX_VALUE;
        int worstCap = Integer.MAX_VALUE;
        for (GateProgram gate : gates) {
            int answer = gate.answer(block, unit);
            if (answer == GateProgram.ELSEWHERE) {
                block.postpone(into, unit);
                return;
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
            code = sameScore ? NO_TARGET : GATE_UNDECIDED;
        } else if (Math.min(best, bestCap) == Math.min(worst, worstCap)) {
            code = (byte) (Codes.FIRST_LEVEL + Math.min(best, bestCap));
        } else {
            code = GATE_UNDECIDED;
        }
        int published = sameScore ? bestScore : Codes.NO_SCORE;
        block.set(into, unit, code, published, withheld);
    }
}
