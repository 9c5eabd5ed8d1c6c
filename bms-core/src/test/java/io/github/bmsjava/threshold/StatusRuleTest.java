package io.github.bmsjava.threshold;

import static io.github.bmsjava.threshold.Bound.above;
import static io.github.bmsjava.threshold.Bound.atLeast;
import static io.github.bmsjava.threshold.Bound.atMost;
import static io.github.bmsjava.threshold.Bound.below;
import static io.github.bmsjava.threshold.Bound.between;
import static io.github.bmsjava.threshold.Bound.exactly;
import static io.github.bmsjava.threshold.Direction.HIGHER_IS_BETTER;
import static io.github.bmsjava.threshold.Direction.LOWER_IS_BETTER;
import static io.github.bmsjava.threshold.Direction.NONE;
import static io.github.bmsjava.threshold.Direction.WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {
    private static final StatusScale LIGHT = StatusScale.trafficLight();
    private static final StatusScale FIVE = StatusScale.of(
            "fem", List.of(level("elendig"), level("svak"), level("middels"), level("god"), level("best")));

    @ParameterizedTest
    @CsvSource({"4.9,red", "5.0,yellow", "5,yellow", "5.00,yellow", "5.2,yellow", "5.3,green", "99,green", "-1,red"})
    void j3ALevelIsReachedWhereItsBoundHolds(String value, String expected) {
        StatusRule rule = light(HIGHER_IS_BETTER, "green", atLeast("5.3"), "yellow", atLeast("5.0"));

        assertThat(rule.judge(new BigDecimal(value)).id()).isEqualTo(expected);
    }

    @Test
    void aBoundRelativeToATargetOfTooManyDigitsIsAnIssue() {
        Bound.Limit target = new Bound.Limit(Operator.AT_LEAST, new BigDecimal("9".repeat(79)));

        assertThat(StatusRule.of(
                                LIGHT,
                                HIGHER_IS_BETTER,
                                Map.of("green", target, "yellow", RelativeBound.percentOf("95")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.RELATIVE_WITHOUT_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"9.8,green", "9.9,yellow", "10,yellow", "10.01,red"})
    void j3StrictAndInclusiveBoundsAreObeyedToTheLetter(String value, String expected) {
        StatusRule rule = light(LOWER_IS_BETTER, "green", below("9.9"), "yellow", atMost("10.0"));

        assertThat(rule.judge(new BigDecimal(value)).id()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4,red", "5,yellow", "9.99,yellow", "10,green", "20,green", "20.1,yellow", "25,yellow", "25.1,red"})
    void j5ARangeIsJudgedByNestedIntervals(String value, String expected) {
        StatusRule rule = light(WITHIN_RANGE, "green", between("10", "20"), "yellow", between("5", "25"));

        assertThat(rule.judge(new BigDecimal(value)).id()).isEqualTo(expected);
    }

    @Test
    void j5AnExactTargetIsARangeOfOneNumber() {
        StatusRule rule = light(WITHIN_RANGE, "green", exactly("100"), "yellow", between("98", "102"));

        assertThat(rule.judge(new BigDecimal("100.0")).id()).isEqualTo("green");
        assertThat(rule.judge(new BigDecimal("100.1")).id()).isEqualTo("yellow");
        assertThat(rule.judge(new BigDecimal("97.9")).id()).isEqualTo("red");
    }

    @Test
    void aLevelWithoutABoundBetweenOthersIsNeverReached() {
        StatusRule rule = rule(FIVE, HIGHER_IS_BETTER, Map.of("best", atLeast("5"), "svak", atLeast("2")))
                .orThrow();

        assertThat(rule.judge(new BigDecimal("4.9")).id()).isEqualTo("svak");
        assertThat(rule.judge(new BigDecimal("1.9")).id()).isEqualTo("elendig");
        assertThat(rule.judge(new BigDecimal("5")).id()).isEqualTo("best");
    }

    @Test
    void aTargetAloneDividesAnyScaleInTwo() {
        StatusRule rule = rule(LIGHT, HIGHER_IS_BETTER, Map.of(StatusScale.TARGET, atLeast("5")))
                .orThrow();

        assertThat(rule.judge(new BigDecimal("5")).id()).isEqualTo("green");
        assertThat(rule.judge(new BigDecimal("4.999")).id()).isEqualTo("red");
        assertThat(rule.bounds()).hasSize(1);
    }

    @Test
    void fiveLevelsAreJudgedByFourBounds() {
        StatusRule rule = rule(
                        FIVE,
                        LOWER_IS_BETTER,
                        Map.of("best", atMost("1"), "god", atMost("2"), "middels", below("3"), "svak", atMost("4")))
                .orThrow();

        assertThat(List.of("1", "2", "2.9", "3", "4", "4.1").stream()
                        .map(value -> rule.judge(new BigDecimal(value)).id())
                        .toList())
                .containsExactly("best", "god", "middels", "svak", "svak", "elendig");
    }

    @Test
    void theWorstLevelMayBeSpeltOutAsTheRest() {
        StatusRule rule =
                light(HIGHER_IS_BETTER, "green", atLeast("5.3"), "yellow", atLeast("5.0"), "red", below("5.0"));

        assertThat(rule.judge(new BigDecimal("4.99")).id()).isEqualTo("red");
        assertThat(rule.judge(new BigDecimal("5.00")).id()).isEqualTo("yellow");
    }

    @Test
    void theWorstLevelMayBeSpeltOutWhereLowerIsBetter() {
        StatusRule rule = light(LOWER_IS_BETTER, "green", atMost("98"), "yellow", atMost("100"), "red", above("100"));

        assertThat(rule.judge(new BigDecimal("100.01")).id()).isEqualTo("red");
    }

    @Test
    void aMiddleLevelMayBeAnIntervalThatTouchesTheBetterOne() {
        StatusRule rule = light(
                HIGHER_IS_BETTER,
                "green",
                atLeast("5.3"),
                "yellow",
                new Bound.Interval(new BigDecimal("5.0"), true, new BigDecimal("5.3"), false));

        assertThat(rule.judge(new BigDecimal("5.3")).id()).isEqualTo("green");
        assertThat(rule.judge(new BigDecimal("5.0")).id()).isEqualTo("yellow");
        assertThat(rule.judge(new BigDecimal("4.9")).id()).isEqualTo("red");
    }

    @Test
    void aLevelOfOneNumberIsALevel() {
        StatusRule rule = light(HIGHER_IS_BETTER, "green", above("5"), "yellow", atLeast("5"));

        assertThat(rule.judge(new BigDecimal("5")).id()).isEqualTo("yellow");
        assertThat(rule.judge(new BigDecimal("5.0000001")).id()).isEqualTo("green");
    }

    @Test
    void anExactValueIsJudgedAsItIs() {
        StatusRule rule = light(LOWER_IS_BETTER, "green", atMost("10"));

        assertThat(rule.judge(Fraction.of(new BigDecimal("10.05"))).id()).isEqualTo("red");
        assertThat(rule.judge(Fraction.of(new BigDecimal("30"), new BigDecimal("3")))
                        .id())
                .isEqualTo("green");
        assertThat(rule.judge(Fraction.of(new BigDecimal("100"), new BigDecimal("11")))
                        .id())
                .isEqualTo("green");
    }

    @Test
    void theMissedBoundIsThatOfTheNextBetterLevel() {
        StatusRule rule = light(HIGHER_IS_BETTER, "green", atLeast("5.3"), "yellow", atLeast("5.0"));

        assertThat(rule.missed(LIGHT.level("green"))).isEmpty();
        assertThat(rule.missed(LIGHT.level("yellow"))).contains(atLeast("5.3"));
        assertThat(rule.missed(LIGHT.level("red"))).contains(atLeast("5.0"));
    }

    @Test
    void theMissedBoundIsNeverTheLevelsOwn() {
        StatusRule rule = light(HIGHER_IS_BETTER, "green", atLeast("5.3"), "red", below("5.3"));

        assertThat(rule.missed(LIGHT.level("red"))).contains(atLeast("5.3"));
    }

    @Test
    void j3ABareTargetTakesTheDirectionAndIsInclusive() {
        assertThat(light(HIGHER_IS_BETTER, "green", BareTarget.of("4,5")).target())
                .isEqualTo(atLeast("4.5"));
        assertThat(light(LOWER_IS_BETTER, "green", BareTarget.of("4,5")).target())
                .isEqualTo(atMost("4.5"));
        assertThat(light(WITHIN_RANGE, "green", BareTarget.of("4,5")).target()).isEqualTo(exactly("4.5"));
    }

    @Test
    void aRelativeBoundIsResolvedAgainstTheTarget() {
        StatusRule rule =
                light(HIGHER_IS_BETTER, "yellow", RelativeBound.pointsShort("0.3"), "green", BareTarget.of("5.3"));

        assertThat(rule.bounds()).containsValue(atLeast("5.0"));
    }

    @Test
    void r103TheRuleHasWordsOfItsOwnForALevel() {
        Map<String, LevelBound> bounds = Map.of("green", atMost("98"), "yellow", atMost("100"));
        StatusRule rule = StatusRule.of(LIGHT, LOWER_IS_BETTER, bounds, Map.of("yellow", Label.of("minst balanse")))
                .orThrow();

        assertThat(rule.judge(new BigDecimal("100.0")).id()).isEqualTo("yellow");
        assertThat(rule.judge(new BigDecimal("100.1")).id()).isEqualTo("red");
        assertThat(rule.judge(new BigDecimal("97")).id()).isEqualTo("green");
        assertThat(rule.word(LIGHT.level("yellow"))).isEqualTo(Label.of("minst balanse"));
        assertThat(rule.word(LIGHT.level("red"))).isEqualTo(LIGHT.worst().label());
    }

    @Test
    void aWordForTheTargetIsTheWordOfTheBestLevel() {
        StatusRule rule = StatusRule.of(
                        LIGHT,
                        HIGHER_IS_BETTER,
                        Map.of(StatusScale.TARGET, atLeast("5")),
                        Map.of(StatusScale.TARGET, Label.of("i mål")))
                .orThrow();

        assertThat(rule.word(LIGHT.best())).isEqualTo(Label.of("i mål"));
        assertThat(rule.word(LIGHT.worst())).isEqualTo(LIGHT.worst().label());
    }

    @Test
    void aMiddleLevelPrintedAgainstTheDirectionIsRefusedWithALikelyFix() {
        Issue issue = onlyIssue(light3(HIGHER_IS_BETTER, above("5.3"), below("5.0")));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.OPERATOR_AGAINST_DIRECTION);
        assertThat(issue.message()).contains("'<5,0'", "level 'yellow'", "higher-is-better", "Maybe '>=5,0' was meant");
    }

    @Test
    void aHoleOfOneNumberIsAGap() {
        Validated<StatusRule> refused =
                StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("green", above("5"), "red", below("5")));

        assertThat(onlyIssue(refused).code()).isEqualTo(ThresholdIssue.THRESHOLD_GAP);
        assertThat(onlyIssue(refused).message()).contains("'red'", "green >5, red <5");
    }

    @Test
    void strictAndInclusiveNeighboursLeaveNoGap() {
        assertThat(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("green", atLeast("5"), "red", below("5.0")))
                        .issues())
                .isEmpty();
        assertThat(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("green", above("5"), "red", atMost("5")))
                        .issues())
                .isEmpty();
    }

    @Test
    void aMiddleIntervalThatStopsShortOfTheBetterLevelLeavesAGap() {
        Validated<StatusRule> refused = light3(HIGHER_IS_BETTER, atLeast("5.3"), between("4.0", "5.2"));

        assertThat(onlyIssue(refused).code()).isEqualTo(ThresholdIssue.THRESHOLD_GAP);
        assertThat(onlyIssue(refused).message()).contains("green >=5.3, yellow [4.0, 5.2], red otherwise");
    }

    @Test
    void aWorstLevelThatDoesNotReachTheMiddleOneLeavesAGap() {
        Map<String, LevelBound> bounds = Map.of("green", atLeast("5.3"), "yellow", atLeast("5.0"), "red", below("4.9"));

        assertThat(onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, bounds)).code())
                .isEqualTo(ThresholdIssue.THRESHOLD_GAP);
    }

    @Test
    void aBestLevelThatEndsBeforeTheBestNumbersLeavesAGap() {
        assertThat(onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("green", between("5", "10"))))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_GAP);
        assertThat(onlyIssue(StatusRule.of(LIGHT, LOWER_IS_BETTER, Map.of("green", between("0", "10"))))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_GAP);
    }

    @Test
    void aWorstLevelOfARangeIsNeverAnInterval() {
        Map<String, LevelBound> bounds = Map.of("green", between("10", "20"), "red", between("0", "30"));

        assertThat(onlyIssue(StatusRule.of(LIGHT, WITHIN_RANGE, bounds)).code())
                .isEqualTo(ThresholdIssue.THRESHOLD_GAP);
    }

    @Test
    void levelsThatShareSomeNumbersOverlap() {
        Validated<StatusRule> refused = light3(HIGHER_IS_BETTER, atLeast("5.3"), between("5.0", "5.3"));

        assertThat(onlyIssue(refused).code()).isEqualTo(ThresholdIssue.THRESHOLD_OVERLAP);
        assertThat(onlyIssue(refused).message()).contains("'yellow'", "yellow [5.0, 5.3]");
    }

    @Test
    void aWorstLevelThatReachesIntoTheMiddleOneOverlaps() {
        Map<String, LevelBound> bounds = Map.of("green", atLeast("5.3"), "yellow", atLeast("5.0"), "red", below("5.1"));

        assertThat(onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, bounds)).code())
                .isEqualTo(ThresholdIssue.THRESHOLD_OVERLAP);
    }

    @Test
    void rangesThatCrossOverlap() {
        assertThat(onlyIssue(light3(WITHIN_RANGE, between("10", "20"), between("15", "25")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_OVERLAP);
    }

    @Test
    void aLevelInsideABetterOneIsInDisorder() {
        Issue issue = onlyIssue(light3(HIGHER_IS_BETTER, atLeast("5.0"), atLeast("5.3")));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(issue.message()).contains("'yellow'", "green >=5.0, yellow >=5.3");
    }

    @Test
    void twoEqualBoundsAreInDisorder() {
        assertThat(onlyIssue(light3(LOWER_IS_BETTER, atMost("5"), atMost("5.0")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(onlyIssue(light3(WITHIN_RANGE, between("1", "2"), between("1", "2")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
    }

    @Test
    void aRelativeBoundStricterThanTheTargetIsInDisorder() {
        assertThat(onlyIssue(light3(LOWER_IS_BETTER, atMost("10"), RelativeBound.percentOf("95")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(onlyIssue(light3(HIGHER_IS_BETTER, atLeast("-10"), RelativeBound.percentOf("95")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(onlyIssue(light3(HIGHER_IS_BETTER, atLeast("0"), RelativeBound.percentOf("95")))
                        .code())
                .isEqualTo(ThresholdIssue.THRESHOLD_DISORDER);
    }

    @Test
    void anUnknownLevelIsNamedWithTheScale() {
        Issue issue = onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("gren", atLeast("5"))));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.UNKNOWN_LEVEL);
        assertThat(issue.message()).contains("'gren'", "traffic-light[red, yellow, green]");
    }

    @Test
    void aWordForAnUnknownLevelIsRefused() {
        assertThat(onlyIssue(StatusRule.of(
                                LIGHT,
                                HIGHER_IS_BETTER,
                                Map.of("green", atLeast("5")),
                                Map.of("blue", Label.of("blå"))))
                        .code())
                .isEqualTo(ThresholdIssue.UNKNOWN_LEVEL);
    }

    @Test
    void theBestLevelNeedsABound() {
        Issue issue = onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("yellow", atLeast("5"))));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.BEST_LEVEL_WITHOUT_BOUND);
        assertThat(issue.message()).contains("'green'", "yellow >=5, red otherwise");
    }

    @Test
    void j12ABoundThatCouldNotBeReadMakesNoRuleOfTheBoundsBesideIt() {
        Issue issue = onlyIssue(light3(HIGHER_IS_BETTER, atLeast("5"), new UnreadableBound("minst fire")));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.UNREADABLE_BOUND);
        assertThat(issue.message()).contains("'minst fire' is no bound");
    }

    @Test
    void aLevelNamedTwiceIsRefused() {
        Map<String, LevelBound> bounds = new LinkedHashMap<>();
        bounds.put("green", atLeast("5"));
        bounds.put(StatusScale.TARGET, atLeast("6"));

        Issue issue = onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, bounds));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.LEVEL_TWICE);
        assertThat(issue.message()).contains("'green'");
    }

    @Test
    void j3ABoundWithoutADirectionIsAnError() {
        Issue issue = onlyIssue(StatusRule.of(LIGHT, NONE, Map.of("green", BareTarget.of("5"))));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.BOUND_WITHOUT_DIRECTION);
        assertThat(issue.message()).contains("green 5", "higherIsBetter()");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER,<=,>=",
        "HIGHER_IS_BETTER,<,>=",
        "HIGHER_IS_BETTER,=,>=",
        "LOWER_IS_BETTER,>=,<=",
        "LOWER_IS_BETTER,>,<=",
        "LOWER_IS_BETTER,=,<=",
        "WITHIN_RANGE,>=,=",
        "WITHIN_RANGE,<,="
    })
    void j12AnOperatorAgainstTheDirectionIsRefusedAndNeverTurned(Direction direction, String sign, String turned) {
        Bound bound = new Bound.Limit(Operator.findPrinted(sign).orElseThrow(), new BigDecimal("9.9"));

        Issue issue = onlyIssue(StatusRule.of(StatusScale.metOrNot(), direction, Map.of("target", bound)));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.OPERATOR_AGAINST_DIRECTION);
        assertThat(issue.values()).containsEntry("turned", turned + "9.9").containsEntry("bound", sign + "9.9");
    }

    @Test
    void theRestOfAWorstLevelIsNoRestInARange() {
        assertThat(onlyIssue(StatusRule.of(LIGHT, WITHIN_RANGE, Map.of("green", between("1", "2"), "red", below("1"))))
                        .code())
                .isEqualTo(ThresholdIssue.OPERATOR_AGAINST_DIRECTION);
    }

    @Test
    void aBoundRelativeToARangeIsRefused() {
        Issue issue = onlyIssue(light3(WITHIN_RANGE, between("1", "2"), RelativeBound.percentOf("95")));

        assertThat(issue.code()).isEqualTo(ThresholdIssue.RELATIVE_WITHOUT_TARGET);
        assertThat(issue.message()).contains("'yellow'", "yellow 95 % of the target");
        assertThat(onlyIssue(light3(WITHIN_RANGE, exactly("1"), RelativeBound.pointsShort("1")))
                        .code())
                .isEqualTo(ThresholdIssue.RELATIVE_WITHOUT_TARGET);
    }

    @Test
    void aTargetRelativeToItselfIsRefused() {
        assertThat(onlyIssue(StatusRule.of(LIGHT, HIGHER_IS_BETTER, Map.of("green", RelativeBound.pointsShort("1"))))
                        .code())
                .isEqualTo(ThresholdIssue.RELATIVE_WITHOUT_TARGET);
    }

    @Test
    void everyContradictingOperatorIsReportedAtOnce() {
        Validated<StatusRule> refused = light3(LOWER_IS_BETTER, atLeast("1"), atLeast("2"));

        assertThat(refused.issues())
                .extracting(issue -> issue.values().get("level"))
                .containsExactly("green", "yellow");
        assertThat(refused.partial()).isEmpty();
    }

    @Test
    void aRuleIsShownFromBestToWorst() {
        assertThat(light(HIGHER_IS_BETTER, "yellow", atLeast("5.0"), "green", atLeast("5.3")))
                .hasToString("green >=5.3, yellow >=5.0, red otherwise");
    }

    @Test
    void rulesOfTheSameBoundsAreEqualWhateverTheirOrder() {
        StatusRule one = light(HIGHER_IS_BETTER, "yellow", atLeast("5.0"), "green", atLeast("5.3"));
        StatusRule other = light(HIGHER_IS_BETTER, "target", atLeast("5.3"), "yellow", atLeast("5.0"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(light(HIGHER_IS_BETTER, "green", atLeast("5.3")))
                .isNotEqualTo(light(HIGHER_IS_BETTER, "yellow", atLeast("5.1"), "green", atLeast("5.3")))
                .isNotEqualTo("a rule");
        assertThat(one.bounds().keySet()).containsExactly(LIGHT.level("green"), LIGHT.level("yellow"));
        assertThat(one.direction()).isEqualTo(HIGHER_IS_BETTER);
        assertThat(one.scale()).isEqualTo(LIGHT);
        assertThat(one.words()).isEmpty();
    }

    private static StatusLevel level(String id) {
        return new StatusLevel(id, Label.of(id), "*");
    }

    private static Validated<StatusRule> rule(
            StatusScale scale, Direction direction, Map<String, ? extends LevelBound> bounds) {
        return StatusRule.of(scale, direction, bounds);
    }

    private static Validated<StatusRule> light3(Direction direction, LevelBound green, LevelBound yellow) {
        return StatusRule.of(LIGHT, direction, Map.of("green", green, "yellow", yellow));
    }

    private static StatusRule light(Direction direction, Object... levelsAndBounds) {
        Map<String, LevelBound> bounds = new LinkedHashMap<>();
        for (int i = 0; i < levelsAndBounds.length; i += 2) {
            bounds.put((String) levelsAndBounds[i], (LevelBound) levelsAndBounds[i + 1]);
        }
        return StatusRule.of(LIGHT, direction, bounds).orThrow();
    }

    private static Issue onlyIssue(Validated<StatusRule> refused) {
        assertThat(refused.partial()).isEmpty();
        assertThat(refused.issues()).hasSize(1);
        return refused.issues().get(0);
    }
}
