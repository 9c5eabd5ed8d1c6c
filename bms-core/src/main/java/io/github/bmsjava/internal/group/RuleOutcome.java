package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group's rule over the parts that count, then its gates (J7). */
final class RuleOutcome {
    static final int DECIMALS = 2;
    private static final Fraction PERCENT = Fraction.of(100);

    private final GroupRule rule;
    private final StatusScale scale;
    private final List<GroupPart> counted;
    private final GroupExplanation.Builder out;

    /**
     * What a group has under one reading of its gates.
     *
     * @param score the published score, or null
     * @param level the level; null where the rule has no bounds
     */
    private record Reading(
            @Nullable BigDecimal score, @Nullable StatusLevel level) {
        /** Of two readings of one group both have a score, or neither. */
        boolean hasScoreOf(Reading other) {
            return score == null || other.score == null || score.compareTo(other.score) == 0;
        }
    }

    RuleOutcome(GroupRule rule, List<GroupPart> parts, GroupExplanation.Builder out) {
        this.rule = rule;
        this.scale = rule.scale();
        this.counted = parts.stream().filter(this::counts).toList();
        this.out = out;
    }

    private boolean counts(GroupPart part) {
        return part.countedAsWorst()
                || (part.applicable()
                        && (rule.kind() == GroupRule.Kind.WEIGHTED_SCORE
                                ? part.score() != null
                                : part.status().isJudged()));
    }

    void by(List<GateAnswer> gates) {
        switch (rule.kind()) {
            case WEIGHTED_SCORE -> byScore(gates);
            case SHARE_AT_OR_ABOVE -> byShare(gates);
            case WORST_OF, BEST_OF, MAJORITY -> byLevel(gates);
        }
    }

    private void byScore(List<GateAnswer> gates) {
        Fraction exact = counted.stream()
                .map(part -> part.findEffective().orElseThrow().multiply(score(part)))
                .reduce(Fraction.ZERO, Fraction::add);
        BigDecimal published = exact.round(DECIMALS);
        out.exact(exact);
        Optional<StatusRule> bounds = bounds();
        decide(
                        gates,
                        published,
                        score -> bounds.map(b -> b.judge(Objects.requireNonNull(score)))
                                .orElse(null))
                .ifPresent(score ->
                        out.score(score).decomposition(GroupLines.ofScore(counted, published, score, exact, gates)));
    }

    static Fraction score(GroupPart part) {
        return part.findScore().map(Fraction::of).orElse(Fraction.ZERO);
    }

    private void byShare(List<GateAnswer> gates) {
        int wanted = scale.indexOf(scale.level(rule.shareLevel().orElseThrow()));
        List<Boolean> reached = counted.stream()
                .map(part -> scale.indexOf(level(part)) >= wanted)
                .toList();
        long count = reached.stream().filter(Boolean::booleanValue).count();
        Fraction exact = PERCENT.multiply(Fraction.of(count)).divide(Fraction.of(counted.size()));
        BigDecimal shown = exact.roundDown(DECIMALS);
        Optional<StatusRule> bounds = bounds();
        out.exact(exact).share(shown).decomposition(GroupLines.ofShare(counted, reached, shown, exact));
        decide(gates, null, none -> bounds.map(b -> b.judge(exact)).orElse(null));
    }

    private void byLevel(List<GateAnswer> gates) {
        StatusLevel level = levelOf(counted).orElseThrow();
        List<String> at = counted.stream()
                .filter(part -> level(part).equals(level))
                .map(GroupPart::id)
                .toList();
        out.decomposition(Decomposition.decided(at, effects()));
        decide(gates, null, none -> level);
    }

    /** What the rule gives over the others that count; a withheld part is not among them, so that nothing is told of it (J16). */
    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            List<GroupPart> others = new ArrayList<>(counted);
            GroupPart left = others.remove(i);
            effects.add(
                    new Effect(left.id(), null, levelOf(others).map(Status::of).orElse(null)));
        }
        return effects;
    }

    /** The level that worst of, best of and majority give; none of no parts. */
    private Optional<StatusLevel> levelOf(List<GroupPart> parts) {
        List<StatusLevel> worstFirst = parts.stream()
                .map(this::level)
                .sorted(Comparator.comparing(scale::indexOf))
                .toList();
        if (worstFirst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule.kind()) {
                    case BEST_OF -> worstFirst.get(worstFirst.size() - 1);
                    case MAJORITY -> mostFrequent(worstFirst);
                    case WORST_OF, WEIGHTED_SCORE, SHARE_AT_OR_ABOVE -> worstFirst.get(0);
                });
    }

    private StatusLevel level(GroupPart part) {
        return part.countedAsWorst() ? scale.worst() : part.status().level();
    }

    private StatusLevel mostFrequent(List<StatusLevel> worstFirst) {
        Map<StatusLevel, Integer> times = new LinkedHashMap<>();
        worstFirst.forEach(level -> times.merge(level, 1, Integer::sum));
        StatusLevel first = scale.worst();
        int most = 0;
        for (Map.Entry<StatusLevel, Integer> entry : times.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                first = entry.getKey();
            }
        }
        return first;
    }

    private Optional<StatusRule> bounds() {
        return rule.bounds().isEmpty()
                ? Optional.empty()
                : StatusRule.of(scale, Direction.HIGHER_IS_BETTER, rule.bounds())
                        .partial();
    }

    private interface Levels {
        @Nullable
        StatusLevel of(@Nullable BigDecimal score);
    }

    /** Sets the light; gives the score where every reading of the undecided gates has the same. */
    private Optional<BigDecimal> decide(List<GateAnswer> gates, @Nullable BigDecimal published, Levels levels) {
        Reading best = read(gates, Answer.YES, published, levels);
        Reading worst = read(gates, Answer.NO, published, levels);
        StatusLevel level = best.level();
        boolean sameScore = best.hasScoreOf(worst);
        if (level == null) {
            out.status(Status.none(sameScore ? Unjudged.NO_TARGET : Unjudged.GATE_UNDECIDED));
        } else if (level.equals(worst.level())) {
            out.status(Status.of(level)).word(rule.word(level));
        } else {
            out.status(Status.none(Unjudged.GATE_UNDECIDED));
        }
        return sameScore ? Optional.ofNullable(best.score()) : Optional.empty();
    }

    private Reading read(List<GateAnswer> gates, Answer undecided, @Nullable BigDecimal published, Levels levels) {
        List<GateAnswer> closed = gates.stream()
                .filter(gate -> (gate.answer() == Answer.UNDECIDED ? undecided : gate.answer()) == Answer.NO)
                .toList();
        BigDecimal score = published;
        for (GateAnswer gate : closed) {
            Optional<BigDecimal> cap = gate.gate().scoreCap();
            if (score != null && cap.isPresent()) {
                score = score.min(cap.get()).setScale(DECIMALS);
            }
        }
        StatusLevel level = levels.of(score);
        for (GateAnswer gate : closed) {
            StatusLevel cap = gate.gate().cap().map(scale::level).orElse(scale.worst());
            level = level != null && scale.indexOf(cap) < scale.indexOf(level) ? cap : level;
        }
        return new Reading(score, level);
    }
}
