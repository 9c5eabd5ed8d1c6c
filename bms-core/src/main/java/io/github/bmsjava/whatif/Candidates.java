package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a part could have that is no worse than what it has: its lights from that of now to the best, each with its scores. */
final class Candidates {
    private static final int HUNDRED = 100_00;

    private Candidates() {}

    /**
     * A light with the scores that may go with it.
     *
     * @param status the light
     * @param least the least score in hundredths, which goes with the light without more being asked; below zero for none
     * @param most the most
     */
    record Candidate(Status status, int least, int most) {
        Trial.Light light(int hundredths) {
            return new Trial.Light(status, hundredths < 0 ? null : BigDecimal.valueOf(hundredths, 2));
        }

        Trial.Light best() {
            return light(most);
        }
    }

    /** Of an indicator: the score that its light has under status points, else any that is no less than that of now. */
    static List<Candidate> of(IndicatorResult part) {
        Optional<ScoreFunction> function = part.indicator().score();
        StatusScale scale = part.indicator().scale();
        boolean isApart = isApart(part.indicator());
        List<Candidate> candidates = new ArrayList<>();
        for (StatusLevel level : from(scale, part.status())) {
            if (function.isEmpty()) {
                candidates.add(new Candidate(Status.of(level), -1, -1));
            } else if (!isApart) {
                int points = hundredths(Fraction.of(100L * scale.indexOf(level))
                        .divide(Fraction.of(scale.levels().size() - 1))
                        .round(2));
                candidates.add(new Candidate(Status.of(level), points, points));
            } else {
                candidates.add(new Candidate(Status.of(level), now(part.score()), HUNDRED));
            }
        }
        return candidates;
    }

    /** Whether an indicator's score is not that of its light. */
    static boolean isApart(Indicator indicator) {
        return indicator
                .score()
                .filter(function -> function != ScoreFunction.statusPoints())
                .isPresent();
    }

    /** Of a group: under a weighted score its light follows from the score. */
    static List<Candidate> of(GroupResult part, GroupRule rule) {
        StatusScale scale = rule.scale();
        if (rule.kind() != GroupRule.Kind.WEIGHTED_SCORE) {
            return from(scale, part.status()).stream()
                    .map(level -> new Candidate(Status.of(level), -1, -1))
                    .toList();
        }
        int now = now(part.score());
        if (rule.bounds().isEmpty()) {
            return List.of(new Candidate(part.status(), now, HUNDRED));
        }
        StatusRule bounds =
                StatusRule.of(scale, Direction.HIGHER_IS_BETTER, rule.bounds()).orThrow();
        List<Candidate> candidates = new ArrayList<>();
        for (StatusLevel level : from(scale, part.status())) {
            int index = scale.indexOf(level);
            int least = Math.max(now, first(score -> scale.indexOf(judge(bounds, score)) >= index));
            int most = first(score -> scale.indexOf(judge(bounds, score)) > index) - 1;
            if (least <= most) {
                candidates.add(new Candidate(Status.of(level), least, most));
            }
        }
        return candidates;
    }

    private static StatusLevel judge(StatusRule bounds, int hundredths) {
        return bounds.judge(BigDecimal.valueOf(hundredths, 2));
    }

    private static int now(Optional<BigDecimal> score) {
        return score.map(Candidates::hundredths).orElse(0);
    }

    private static int hundredths(BigDecimal score) {
        return score.movePointRight(2).intValueExact();
    }

    private static List<StatusLevel> from(StatusScale scale, Status now) {
        List<StatusLevel> levels = scale.levels();
        return levels.subList(now.findLevel().map(scale::indexOf).orElse(0), levels.size());
    }

    /** The bounds of a rule on its score or share, where it has some. */
    static Optional<StatusRule> bounds(GroupRule rule) {
        return rule.bounds().isEmpty()
                ? Optional.empty()
                : StatusRule.of(rule.scale(), Direction.HIGHER_IS_BETTER, rule.bounds())
                        .partial();
    }

    /** The first of the scores that answers yes to what is no below a score and yes above; one more than a hundred if none does. */
    private static int first(IntPredicate question) {
        int low = 0;
        int high = HUNDRED + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (question.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
