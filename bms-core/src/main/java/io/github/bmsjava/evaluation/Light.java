package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.ExplanationBuilder;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.Scores;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.NorwegianFormat;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a published value and a rule to light, score and remarks. */
final class Light {
    private final ObservationKey key;
    private final Indicator indicator;
    private final ExplanationBuilder out;

    Light(ObservationKey key, Indicator indicator, ExplanationBuilder out) {
        this.key = key;
        this.indicator = indicator;
        this.out = out;
    }

    Status of(Fraction exact, BigDecimal published, TargetResolution target) {
        StatusRule rule = target.rule().orElseThrow();
        StatusLevel level = rule.judge(published);
        out.word(rule.word(level));
        if (rule.target() instanceof Bound.Limit limit) {
            out.deviation(published.subtract(limit.limit()).abs());
        }
        remark(rule, level, exact, published);
        boolean refused = target.issues().stream().anyMatch(i -> i.code() == ThresholdIssue.SCORE_REFUSED);
        indicator.score().filter(function -> !refused).ifPresent(function -> score(function, rule, published));
        return Status.of(level);
    }

    private void remark(StatusRule rule, StatusLevel level, Fraction exact, BigDecimal published) {
        StatusLevel unrounded = rule.judge(exact);
        if (!unrounded.equals(level)) {
            StatusLevel better = rule.scale().indexOf(level) > rule.scale().indexOf(unrounded) ? level : unrounded;
            out.issue(Issue.of(EvaluationIssue.ROUNDING_DECIDES, key.toString())
                    .with("exact", exact, NorwegianFormat.exact(exact))
                    .with("published", published.toPlainString(), NorwegianFormat.plain(published))
                    .with(
                            "bound",
                            String.valueOf(rule.bounds().get(better)),
                            signs(rule.bounds().get(better))));
        }
        for (Map.Entry<StatusLevel, Bound> better : rule.bounds().entrySet()) {
            if (better.getKey().equals(level)) {
                return;
            }
            if (isMissedBySign(better.getValue(), published)) {
                out.issue(Issue.of(EvaluationIssue.MISSED_BY_SIGN, key.toString())
                        .with("published", published.toPlainString(), NorwegianFormat.plain(published))
                        .with("bound", better.getValue(), better.getValue().signs()));
            }
        }
    }

    private static String signs(@Nullable Bound bound) {
        return bound == null ? "–" : bound.signs();
    }

    /** Of a bound that does not hold: whether the value is the very limit that its sign leaves out. */
    private static boolean isMissedBySign(Bound missed, BigDecimal published) {
        if (missed instanceof Bound.Interval interval) {
            return published.compareTo(interval.low()) == 0 || published.compareTo(interval.high()) == 0;
        }
        return published.compareTo(((Bound.Limit) missed).limit()) == 0;
    }

    /** What a rule refuses was found with the target and never comes here; a customer's function may still fail. */
    private void score(ScoreFunction function, StatusRule rule, BigDecimal published) {
        try {
            out.score(Scores.of(function, published, rule));
        } catch (RuntimeException e) {
            out.issue(Issue.of(EvaluationIssue.SCORE_FAILED, key.toString())
                    .with("score", function.id())
                    .with("why", String.valueOf(e)));
        }
    }
}
