package io.github.bmsjava.examples.verification;

import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions that a group must answer with yes (J15). */
final class Gates {
    private Gates() {}

    record Answered(Gate gate, Answer answer, @Nullable Reason reason, boolean provisional) {
        String text() {
            return answer + " " + (reason == null ? null : reason.id()) + (provisional ? " provisional" : "");
        }
    }

    static Answered answer(Groups groups, Gate gate) {
        return gate.condition()
                .fold(
                        one -> groups.row(one.indicator())
                                .map(row -> level(gate, row, one.level()))
                                .orElseGet(() -> undecided(gate, Absence.NOT_APPLICABLE)),
                        one -> groups.group(one.group())
                                .map(group -> group(gate, group, one.level()))
                                .orElseGet(() -> undecided(gate, Absence.NOT_APPLICABLE)),
                        one -> groups.row(one.indicator())
                                .map(row -> value(gate, row, row.value == null ? null : Q.of(row.value), one.bound()))
                                .orElseGet(() -> undecided(gate, Absence.NOT_APPLICABLE)),
                        one -> groups.row(one.indicator())
                                .map(row -> value(gate, row, row.exact, one.bound()))
                                .orElseGet(() -> undecided(gate, Absence.NOT_APPLICABLE)));
    }

    private static Answered undecided(Gate gate, @Nullable Reason reason) {
        return new Answered(gate, Answer.UNDECIDED, reason, reason == null);
    }

    private static Answered level(Gate gate, Row row, String level) {
        if (!row.status.isJudged()) {
            return undecided(gate, row.status.reason());
        }
        StatusScale scale = Objects.requireNonNull(row.scale);
        int least = scale.indexOf(scale.level(level));
        List<Bound> sets = Stream.ofNullable(row.rule)
                .flatMap(rule -> rule.bounds().entrySet().stream())
                .filter(entry -> scale.indexOf(entry.getKey()) >= least)
                .map(java.util.Map.Entry::getValue)
                .toList();
        boolean isYes = scale.indexOf(row.status.level()) >= least;
        Q value = row.rule == null || row.value == null ? null : Q.of(row.value);
        return answered(gate, row, isYes, value, least == 0 ? null : sets);
    }

    private static Answered value(Gate gate, Row row, @Nullable Q value, Bound bound) {
        if (value == null) {
            // a light without a value, as the worst of several, is no absence of a light
            return new Answered(gate, Answer.UNDECIDED, row.status.findReason().orElse(null), false);
        }
        return answered(gate, row, bound.holds(new Fraction(value.top(), value.bottom())), value, List.of(bound));
    }

    /** The sets are those within which the answer is yes; null for everywhere. */
    private static Answered answered(Gate gate, Row row, boolean isYes, @Nullable Q value, @Nullable List<Bound> sets) {
        boolean doubtful = row.isApproximate()
                && !gate.isApproximateAccepted()
                && !gate.tolerance()
                        .filter(t -> value != null && isSame(isYes, value, Q.of(t), sets))
                        .isPresent();
        return doubtful || (!isYes && row.isProvisional())
                ? undecided(gate, null)
                : new Answered(gate, isYes ? Answer.YES : Answer.NO, null, false);
    }

    private static boolean isSame(boolean isYes, Q value, Q tolerance, @Nullable List<Bound> sets) {
        if (sets == null) {
            return true;
        }
        Predicate<Bound> settles = bound -> isYes
                ? Intervals.contains(bound, value.minus(tolerance), value.plus(tolerance))
                : !Intervals.touches(bound, value.minus(tolerance), value.plus(tolerance));
        return isYes ? sets.stream().anyMatch(settles) : sets.stream().allMatch(settles);
    }

    private static Answered group(Gate gate, GroupRow group, String level) {
        boolean lacks = group.status
                .findReason()
                .filter(reason -> reason == Unjudged.INCOMPLETE || reason == Unjudged.COVERAGE_TOO_LOW)
                .isPresent();
        if (!group.status.isJudged() && !lacks) {
            return undecided(gate, group.status.reason());
        }
        GroupRule rule = Objects.requireNonNull(group.rule);
        StatusScale scale = rule.scale();
        int least = scale.indexOf(scale.level(level));
        boolean firmNo = rule.kind() == GroupRule.Kind.WORST_OF
                && group.parts.stream()
                        .anyMatch(part -> part.applicable()
                                && part.status().isJudged()
                                && !part.isProvisional()
                                && (gate.isApproximateAccepted() || !part.isApproximate())
                                && scale.indexOf(part.status().level()) < least);
        if (firmNo) {
            return new Answered(gate, Answer.NO, null, false);
        }
        if (lacks) {
            return undecided(gate, group.status.reason());
        }
        boolean isYes = scale.indexOf(group.status.level()) >= least;
        boolean doubtful = group.isApproximate() && !gate.isApproximateAccepted();
        return doubtful || (!isYes && group.isProvisional())
                ? undecided(gate, null)
                : new Answered(gate, isYes ? Answer.YES : Answer.NO, null, false);
    }
}
