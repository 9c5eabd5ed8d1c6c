package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreFunctionTest {
    private static final StatusRule HIGHER =
            rule(Direction.HIGHER_IS_BETTER, Bound.atLeast("5.3"), Bound.atLeast("5.0"));
    private static final StatusRule LOWER = rule(Direction.LOWER_IS_BETTER, Bound.atMost("10"), Bound.atMost("12"));
    private static final StatusRule RANGE =
            rule(Direction.WITHIN_RANGE, Bound.between("10", "20"), Bound.between("5", "25"));

    @ParameterizedTest
    @CsvSource({"5.3,100", "5.1,50", "4.9,0"})
    void j6StatusPointsFollowTheLevel(BigDecimal value, String points) {
        ScoreFunction score = ScoreFunction.statusPoints();

        assertThat(score.score(value, HIGHER)).hasToString(points);
        assertThat(score.check(HIGHER)).isEmpty();
        assertThat(score.check(RANGE)).isEmpty();
    }

    @Test
    void j6StatusPointsOfFourLevelsAreExactThirds() {
        List<StatusLevel> levels = List.of(level("a"), level("b"), level("c"), level("d"));
        StatusRule rule = StatusRule.of(
                        StatusScale.of("fire", levels),
                        Direction.HIGHER_IS_BETTER,
                        Map.of("d", Bound.atLeast("3"), "c", Bound.atLeast("2"), "b", Bound.atLeast("1")))
                .orThrow();

        assertThat(ScoreFunction.statusPoints().score(new BigDecimal("2"), rule))
                .hasToString("200/3");
    }

    @ParameterizedTest
    @CsvSource({"3,0", "4,0", "4.5,25", "5,50", "5.5,75", "6,100", "7,100"})
    void j6StraightLinesBetweenPointsAndConstantBeyond(BigDecimal value, String points) {
        ScoreFunction score = ScoreFunction.piecewiseLinear(points("4", "0", "5", "50", "6", "100"));

        assertThat(score.score(value, HIGHER)).hasToString(points);
    }

    @Test
    void j6APiecewiseScoreIsExactBetweenItsPoints() {
        ScoreFunction score = ScoreFunction.piecewiseLinear(points("0", "0", "3", "100"));

        assertThat(score.score(new BigDecimal("1"), HIGHER)).hasToString("100/3");
    }

    @Test
    void j6PointsAgainstTheDirectionAreRefused() {
        ScoreFunction rising = ScoreFunction.piecewiseLinear(points("4", "0", "6", "100"));
        ScoreFunction falling = ScoreFunction.piecewiseLinear(points("8", "100", "12", "0"));

        assertThat(rising.check(HIGHER)).isEmpty();
        assertThat(falling.check(LOWER)).isEmpty();
        assertThat(refusal(rising, LOWER)).isEqualTo("its points go against the direction lower-is-better");
        assertThat(refusal(falling, HIGHER)).isEqualTo("its points go against the direction higher-is-better");
        assertThat(refusal(rising, RANGE)).contains("within-range");
    }

    @Test
    void j6PointsThatRiseAndFallAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFunction.piecewiseLinear(points("1", "0", "2", "100", "3", "50")))
                .withMessageContaining("both rise and fall");
    }

    @Test
    void j6OnePointIsTooFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFunction.piecewiseLinear(points("1", "0")))
                .withMessageContaining("fewer than two");
    }

    @Test
    void j6AScoreOutsideZeroToHundredIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFunction.piecewiseLinear(points("1", "0", "2", "100,1")))
                .withMessage("score 100,1 at 2 is not within 0 to 100.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFunction.piecewiseLinear(points("1", "-1", "2", "9")));
    }

    @Test
    void aValueWithTwoScoresIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFunction.piecewiseLinear(points("1", "0", "1,0", "9")))
                .withMessage("value 1,0 has two scores.");
    }

    @ParameterizedTest
    @CsvSource({"5.3,100", "9,100", "2.65,50", "0,0", "-3,0"})
    void j6AttainmentIsTheShareOfTheTarget(BigDecimal value, String points) {
        assertThat(ScoreFunction.attainment().score(value, HIGHER)).hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({"10,100", "5,100", "0,100", "-1,100", "20,50", "30,100/3"})
    void j6AttainmentIsTheTargetsShareWhereLowerIsBetter(BigDecimal value, String points) {
        assertThat(ScoreFunction.attainment().score(value, LOWER)).hasToString(points);
    }

    @Test
    void j6ARatioToAZeroOrNegativeTargetIsRefused() {
        ScoreFunction score = ScoreFunction.attainment();

        assertThat(score.check(HIGHER)).isEmpty();
        assertThat(refusal(score, rule(Direction.HIGHER_IS_BETTER, Bound.atLeast("0"), Bound.atLeast("-1"))))
                .isEqualTo("a ratio to the target 0 says nothing");
        assertThat(refusal(score, rule(Direction.LOWER_IS_BETTER, Bound.atMost("-5"), Bound.atMost("0"))))
                .isEqualTo("a ratio to the target -5 says nothing");
    }

    @Test
    void j6ARangeHasNoAttainmentAndNoProgress() {
        assertThat(refusal(ScoreFunction.attainment(), RANGE)).isEqualTo("the target '[10, 20]' is a range");
        assertThat(refusal(ScoreFunction.progressFrom("1"), RANGE)).isEqualTo("the target '[10, 20]' is a range");
        StatusRule exact = rule(Direction.WITHIN_RANGE, Bound.exactly("5"), Bound.between("4", "6"));
        assertThat(refusal(ScoreFunction.attainment(), exact)).isEqualTo("the target '=5' is a range");
    }

    @ParameterizedTest
    @CsvSource({"14,0", "12,50", "10,100", "9,100", "15,0", "11,75"})
    void j6ProgressRunsFromTheBaselineToTheTarget(BigDecimal value, String points) {
        assertThat(ScoreFunction.progressFrom("14").score(value, LOWER)).hasToString(points);
    }

    @Test
    void j6ABaselineThatIsNotShortOfTheTargetIsRefused() {
        assertThat(refusal(ScoreFunction.progressFrom("5,3"), HIGHER))
                .isEqualTo("the baseline 5.3 is not short of the target 5.3");
        assertThat(refusal(ScoreFunction.progressFrom("6"), HIGHER)).contains("not short");
        assertThat(refusal(ScoreFunction.progressFrom("10"), LOWER)).contains("not short");
        assertThat(refusal(ScoreFunction.progressFrom("9"), LOWER)).contains("not short");
        assertThat(ScoreFunction.progressFrom("5").check(HIGHER)).isEmpty();
        assertThat(ScoreFunction.progressFrom("11").check(LOWER)).isEmpty();
    }

    @Test
    void aRefusalNamesTheRuleAndTheScore() {
        Issue issue = ScoreFunction.attainment().check(RANGE).get(0);

        assertThat(issue.code()).isEqualTo(ThresholdIssue.SCORE_REFUSED);
        assertThat(issue.subject()).isEqualTo("rule 'green [10, 20], yellow [5, 25], red otherwise'");
        assertThat(issue.message()).isEqualTo("Score 'attainment' cannot be used: the target '[10, 20]' is a range.");
    }

    @Test
    void aFunctionSaysWhatItWasMadeWith() {
        assertThat(ScoreFunction.statusPoints()).hasToString("status-points");
        assertThat(ScoreFunction.statusPoints().parameters()).isEmpty();
        assertThat(ScoreFunction.attainment()).hasToString("attainment");
        assertThat(ScoreFunction.attainment().parameters()).isEmpty();
        assertThat(ScoreFunction.progressFrom("10,06").parameters()).containsExactly(Map.entry("baseline", "10.06"));
        assertThat(ScoreFunction.progressFrom("10,06")).hasToString("progress from 10.06");
        ScoreFunction line = ScoreFunction.piecewiseLinear(points("6", "100", "4,5", "0"));
        assertThat(line.parameters()).containsExactly(Map.entry("4.5", "0"), Map.entry("6", "100"));
        assertThat(line).hasToString("piecewise-linear{4.5=0, 6=100}");
        assertThat(List.of(ScoreFunction.statusPoints(), ScoreFunction.attainment(), line))
                .allSatisfy(score -> assertThat(score.version()).isEqualTo(1));
        assertThat(line.id()).isEqualTo("piecewise-linear");
    }

    @Test
    void functionsMadeAlikeAreEqual() {
        assertThat(ScoreFunction.progressFrom("1"))
                .isEqualTo(ScoreFunction.progressFrom("1"))
                .hasSameHashCodeAs(ScoreFunction.progressFrom("1"))
                .isNotEqualTo(ScoreFunction.progressFrom("2"))
                .isNotEqualTo(ScoreFunction.attainment());
        assertThat(ScoreFunction.piecewiseLinear(points("1", "0", "2", "9")))
                .isEqualTo(ScoreFunction.piecewiseLinear(points("2", "9", "1", "0")))
                .hasSameHashCodeAs(ScoreFunction.piecewiseLinear(points("2", "9", "1", "0")))
                .isNotEqualTo(ScoreFunction.piecewiseLinear(points("2", "8", "1", "0")));
    }

    private static Map<String, String> points(String... texts) {
        Map<String, String> points = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            points.put(texts[i], texts[i + 1]);
        }
        return points;
    }

    private static String refusal(ScoreFunction score, StatusRule rule) {
        assertThat(score.check(rule)).hasSize(1);
        return String.valueOf(score.check(rule).get(0).values().get("why"));
    }

    private static StatusRule rule(Direction direction, Bound green, Bound yellow) {
        return StatusRule.of(StatusScale.trafficLight(), direction, Map.of("green", green, "yellow", yellow))
                .orThrow();
    }

    private static StatusLevel level(String id) {
        return new StatusLevel(id, Label.of(id), "*");
    }
}
