package io.github.bmsjava.threshold;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Turns a published value into 0 to 100 points, monotone with the direction (J6). The functions of the library are made
 * by the static methods; a customer's own carries an id and a version, so that an old result can be explained.
 *
 * <p>Implementations are pure: the same value and rule give the same score on every thread.
 */
public interface ScoreFunction {

    /**
     * The stable name.
     *
     * @return for example {@code status-points}
     */
    String id();

    /**
     * The version of the function; rises when its results change.
     *
     * @return 1 or more
     */
    int version();

    /**
     * What the function was made with, enough to make it again and to explain it.
     *
     * @return names and values in a fixed order; empty where there is nothing to choose
     */
    Map<String, String> parameters();

    /**
     * Why the function cannot work with a rule.
     *
     * @param rule the rule of the indicator
     * @return errors, empty where it can
     */
    List<Issue> check(StatusRule rule);

    /**
     * The score, exact; the caller publishes it with two decimals.
     *
     * @param published the published value
     * @param rule a rule that {@link #check} accepts
     * @return from 0 to 100
     */
    Fraction score(BigDecimal published, StatusRule rule);

    /**
     * 100 × level index ÷ (levels − 1): red 0, yellow 50, green 100.
     *
     * @return the function {@code status-points}
     */
    static ScoreFunction statusPoints() {
        return StatusPoints.INSTANCE;
    }

    /**
     * Straight lines between given points; the first and last score hold beyond them.
     *
     * @param points value to score, at least two, by value as {@link Decimals#of} reads it; scores from 0 to 100,
     *     monotone
     * @return the function {@code piecewise-linear}
     * @throws IllegalArgumentException if there are fewer than two points, a score is outside 0 to 100, or the scores
     *     both rise and fall
     */
    static ScoreFunction piecewiseLinear(Map<String, String> points) {
        return PiecewiseLinear.of(points);
    }

    /**
     * How much of the target is attained: 100 × value ÷ target where higher is better, 100 × target ÷ value where lower
     * is; never below 0 or above 100. Refused for a target of zero or less and for a range.
     *
     * @return the function {@code attainment}
     */
    static ScoreFunction attainment() {
        return TargetScore.ATTAINMENT;
    }

    /**
     * How far the value has come from a baseline to the target: 100 × (value − baseline) ÷ (target − baseline), never
     * below 0 or above 100. Refused where the baseline meets the target, and for a range.
     *
     * @param baseline where it started, for example {@code "10,06"}
     * @return the function {@code progress}
     */
    static ScoreFunction progressFrom(String baseline) {
        return TargetScore.progress(Decimals.of(baseline));
    }
}
