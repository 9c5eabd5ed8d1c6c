package io.github.bmsjava.examples.verification;

import io.github.bmsjava.examples.verification.Breakdown.OneEffect;
import io.github.bmsjava.examples.verification.Breakdown.OneLine;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One group's rule over its parts, then its gates. */
final class GroupFormula {
    private final GroupRule rule;
    private final StatusScale scale;
    private final List<GroupPiece> applicable;
    private final List<Gates.Answered> gates;
    private final List<GroupPiece> parts;
    private final GroupRow row;
    private final World world;

    GroupFormula(Groups groups, String id, GroupRule rule, List<GroupPiece> parts) {
        this.rule = rule;
        this.scale = rule.scale();
        this.parts = parts;
        this.world = groups.world();
        this.applicable = parts.stream().filter(GroupPiece::applicable).toList();
        this.gates =
                rule.gates().stream().map(gate -> Gates.answer(groups, gate)).toList();
        this.row = new GroupRow(id, rule, Status.none(Absence.NOT_APPLICABLE));
    }

    GroupRow row() {
        gates.forEach(gate -> row.gates.add(gate.text()));
        row.parts = parts;
        row.judged = nominal(applicable.stream().filter(GroupPiece::isJudged).toList());
        row.applicable = nominal(applicable);
        List<GroupPiece> counting = counting();
        Optional<Reason> reason = unjudged(counting);
        if (reason.isPresent()) {
            row.status = Status.none(reason.get());
            return row;
        }
        if (counting.stream().anyMatch(part -> !part.isJudged())) {
            row.marks.add(Mark.COUNTED_AS_WORST);
        }
        row.parts = parts.stream().map(part -> counted(part, counting)).toList();
        switch (rule.kind()) {
            case WEIGHTED_SCORE -> weightedScore(counting);
            case SHARE_AT_OR_ABOVE -> share(counting);
            case WORST_OF, BEST_OF, MAJORITY -> byLevel(counting);
        }
        return row;
    }

    private Q nominal(List<GroupPiece> some) {
        return isWeighted() ? Sums.of(some, GroupPiece::weight) : Q.of(some.size());
    }

    private boolean isWeighted() {
        return rule.kind() == GroupRule.Kind.WEIGHTED_SCORE;
    }

    /** What the rule ranges over. */
    private List<GroupPiece> counting() {
        boolean asWorst = rule.missing() == MissingParts.COUNT_AS_WORST;
        return applicable.stream()
                .filter(part -> part.isJudged() || (asWorst && !part.isSuppressed()))
                .toList();
    }

    private Optional<Reason> unjudged(List<GroupPiece> counting) {
        if (applicable.isEmpty()) {
            return Optional.of(Absence.NOT_APPLICABLE);
        }
        boolean complete = applicable.stream().allMatch(GroupPiece::isJudged);
        if (counting.isEmpty() || (!complete && rule.missing() == MissingParts.REQUIRE_ALL)) {
            return Optional.of(Unjudged.INCOMPLETE);
        }
        if (row.applicable.sign() > 0 && row.judged.over(row.applicable).compareTo(Q.of(rule.minimumCoverage())) < 0) {
            return Optional.of(Unjudged.COVERAGE_TOO_LOW);
        }
        return isWeighted() && nominal(counting).sign() == 0 ? Optional.of(Absence.UNDEFINED) : Optional.empty();
    }

    private GroupPiece counted(GroupPiece part, List<GroupPiece> counting) {
        boolean counts = counting.contains(part);
        Q effective = counts && isWeighted() ? part.weight().over(nominal(counting)) : null;
        return part.counted(effective, counts && !part.isJudged());
    }

    private void weightedScore(List<GroupPiece> counting) {
        Q sum = nominal(world.mistake == Mistake.WEIGHT_NOT_RENORMALISED ? applicable : counting);
        List<OneLine> lines = new ArrayList<>();
        for (GroupPiece part : counting) {
            BigDecimal score = part.score();
            Q points = score == null ? Q.ZERO : Q.of(score);
            Q share = part.weight().over(sum);
            lines.add(new OneLine(Line.Kind.PART, part.id(), share, share.times(points)));
        }
        Q exact = Sums.of(lines, OneLine::amount);
        row.exact = exact;
        BigDecimal published = exact.rounded(2);
        BigDecimal best = capped(published, Answer.NO);
        BigDecimal worst = capped(published, Answer.UNDECIDED);
        if (rule.bounds().isEmpty()) {
            row.status = Status.none(best.compareTo(worst) == 0 ? Unjudged.NO_TARGET : Unjudged.GATE_UNDECIDED);
        } else {
            decide(bounds().judge(best), bounds().judge(worst));
        }
        if (best.compareTo(worst) == 0) {
            row.score = best;
            row.breakdown =
                    Breakdown.adding(best, null, lines, Set.of(), Q.of(best).minus(Q.of(published)));
        }
    }

    private StatusRule bounds() {
        return StatusRule.of(scale, Direction.HIGHER_IS_BETTER, rule.bounds()).orThrow();
    }

    /** The score under the gates answered no, and with {@link Answer#UNDECIDED} under the undecided ones as well. */
    private BigDecimal capped(BigDecimal score, Answer upTo) {
        BigDecimal capped = score;
        for (Gates.Answered gate : gates) {
            Optional<BigDecimal> cap = gate.gate().scoreCap();
            if (holds(gate, upTo) && cap.isPresent()) {
                capped = capped.min(cap.get()).setScale(2);
            }
        }
        return capped;
    }

    private static boolean holds(Gates.Answered gate, Answer upTo) {
        return gate.answer() == Answer.NO || gate.answer() == upTo;
    }

    private void share(List<GroupPiece> counting) {
        int least = scale.indexOf(scale.level(rule.shareLevel().orElseThrow()));
        Q d = Q.of(counting.size());
        List<OneLine> lines = new ArrayList<>();
        for (GroupPiece part : counting) {
            boolean atOrAbove = scale.indexOf(level(part)) >= least;
            lines.add(new OneLine(Line.Kind.PART, part.id(), Q.ONE.over(d), (atOrAbove ? Q.HUNDRED : Q.ZERO).over(d)));
        }
        Q exact = Sums.of(lines, OneLine::amount);
        row.exact = exact;
        BigDecimal shown = exact.floor(2);
        row.share = shown;
        row.breakdown = Breakdown.adding(shown, null, lines, Set.of(), Q.ZERO);
        if (rule.bounds().isEmpty()) {
            row.status = Status.none(Unjudged.NO_TARGET);
        } else {
            StatusLevel level = bounds().judge(new Fraction(exact.top(), exact.bottom()));
            decide(level, level);
        }
    }

    private void byLevel(List<GroupPiece> counting) {
        StatusLevel level = levelOf(counting);
        List<String> deciders = counting.stream()
                .filter(part -> level(part).equals(level))
                .map(GroupPiece::id)
                .toList();
        List<OneEffect> effects = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            List<GroupPiece> rest = new ArrayList<>(counting);
            GroupPiece left = rest.remove(i);
            effects.add(new OneEffect(left.id(), null, rest.isEmpty() ? null : Status.of(levelOf(rest))));
        }
        row.breakdown = Breakdown.decided(deciders, effects);
        decide(level, level);
    }

    private StatusLevel levelOf(List<GroupPiece> some) {
        Comparator<StatusLevel> worstFirst = Comparator.comparing(scale::indexOf);
        List<StatusLevel> levels =
                some.stream().map(this::level).sorted(worstFirst).toList();
        return switch (rule.kind()) {
            case WORST_OF -> levels.get(0);
            case BEST_OF -> levels.get(levels.size() - 1);
            default -> mostFrequent(levels);
        };
    }

    private static StatusLevel mostFrequent(List<StatusLevel> worstFirst) {
        StatusLevel found = worstFirst.get(0);
        for (StatusLevel level : worstFirst) {
            if (count(worstFirst, level) > count(worstFirst, found)) {
                found = level;
            }
        }
        return found;
    }

    private static long count(List<StatusLevel> levels, StatusLevel level) {
        return levels.stream().filter(level::equals).count();
    }

    private StatusLevel level(GroupPiece part) {
        return part.status().findLevel().orElse(scale.worst());
    }

    /** The level, if it is the same whether the undecided gates say yes or no. */
    private void decide(StatusLevel best, StatusLevel worst) {
        StatusLevel yes = limited(best, Answer.NO);
        StatusLevel no = limited(worst, Answer.UNDECIDED);
        row.status = yes.equals(no) ? Status.of(yes) : Status.none(Unjudged.GATE_UNDECIDED);
    }

    private StatusLevel limited(StatusLevel level, Answer upTo) {
        StatusLevel limited = level;
        for (Gates.Answered gate : gates) {
            StatusLevel cap = gate.gate().cap().map(scale::level).orElse(scale.worst());
            if (holds(gate, upTo) && scale.indexOf(cap) < scale.indexOf(limited)) {
                limited = cap;
            }
        }
        return Objects.requireNonNull(limited);
    }
}
