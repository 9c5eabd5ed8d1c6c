package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.WeightCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one group by its parts: who counts, whether that is enough, then the rule and the gates (J7). */
final class GroupJudge {
    private final List<Part> parts;
    private final boolean byScore;
    private final GroupExplanation.Builder out;

    private GroupJudge(GroupNode node, List<Part> parts) {
        this.parts = parts;
        this.byScore = node.rule() != null && node.rule().kind() == GroupRule.Kind.WEIGHTED_SCORE;
        this.out = GroupExplanation.builder(node.id(), node.name(), node.rule());
    }

    /** A group that its rule is not asked about, for a reason that no part can change. */
    static GroupOutcome unjudged(GroupNode node, List<Part> parts, Reason reason) {
        GroupJudge judge = new GroupJudge(node, parts);
        return judge.without(reason);
    }

    static GroupOutcome judge(GroupNode node, List<Part> parts, List<GateAnswer> gates) {
        GroupJudge judge = new GroupJudge(node, parts);
        judge.out.gates(gates);
        GroupRule rule = Objects.requireNonNull(node.rule());
        List<Part> counted = judge.counted(rule);
        Optional<Reason> refused = judge.refusal(rule, counted);
        return refused.isPresent() ? judge.without(refused.get()) : judge.by(rule, counted, gates);
    }

    private GroupOutcome without(Reason reason) {
        out.parts(parts.stream().map(part -> part.explained(null, false)).toList(), coverage());
        return new GroupOutcome(out.status(Status.none(reason)).build(), parts);
    }

    /** The parts that the rule ranges over. A withheld part never counts as the worst. */
    private List<Part> counted(GroupRule rule) {
        boolean worst = rule.missing() == MissingParts.COUNT_AS_WORST;
        return parts.stream()
                .filter(Part::applicable)
                .filter(part -> part.isJudged(byScore) || (worst && !part.withheld()))
                .toList();
    }

    private Optional<Reason> refusal(GroupRule rule, List<Part> counted) {
        long applicable = parts.stream().filter(Part::applicable).count();
        if (applicable == 0) {
            return Optional.of(Absence.NOT_APPLICABLE);
        }
        if (counted.isEmpty() || (rule.missing() == MissingParts.REQUIRE_ALL && counted.size() < applicable)) {
            return Optional.of(Unjudged.INCOMPLETE);
        }
        Fraction least = Fraction.of(rule.minimumCoverage());
        if (coverage().share().filter(share -> share.compareTo(least) < 0).isPresent()) {
            return Optional.of(Unjudged.COVERAGE_TOO_LOW);
        }
        return byScore && sumOfWeights(counted).signum() == 0 ? Optional.of(Absence.UNDEFINED) : Optional.empty();
    }

    private GroupOutcome by(GroupRule rule, List<Part> counted, List<GateAnswer> gates) {
        @Nullable Fraction total = byScore ? sumOfWeights(counted) : null;
        List<GroupPart> explained = new ArrayList<>();
        for (Part part : parts) {
            boolean counts = counted.contains(part);
            boolean asWorst = counts && !part.isJudged(byScore);
            if (asWorst) {
                out.mark(Mark.COUNTED_AS_WORST);
            }
            Fraction effective =
                    counts && total != null ? Fraction.of(part.weight()).divide(total) : null;
            explained.add(part.explained(effective, asWorst));
        }
        out.parts(explained, coverage());
        new RuleOutcome(rule, explained, out).by(gates);
        return new GroupOutcome(out.build(), parts);
    }

    private WeightCoverage coverage() {
        List<Part> applicable = parts.stream().filter(Part::applicable).toList();
        List<Part> judged =
                applicable.stream().filter(part -> part.isJudged(byScore)).toList();
        return byScore
                ? new WeightCoverage(sumOfWeights(judged), sumOfWeights(applicable))
                : new WeightCoverage(Fraction.of(judged.size()), Fraction.of(applicable.size()));
    }

    private static Fraction sumOfWeights(List<Part> parts) {
        return parts.stream().map(part -> Fraction.of(part.weight())).reduce(Fraction.ZERO, Fraction::add);
    }
}
