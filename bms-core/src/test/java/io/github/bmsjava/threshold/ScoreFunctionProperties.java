package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** J6: every score that a rule accepts runs with the direction and stays within 0 to 100. */
class ScoreFunctionProperties {
    private static final Fraction HUNDRED = Fraction.of(100);

    @Property
    void j6AScoreStaysWithinZeroToHundred(
            @ForAll("scores") ScoreFunction score,
            @ForAll("rules") StatusRule rule,
            @ForAll("numbers") BigDecimal value) {
        if (score.check(rule).isEmpty()) {
            assertThat(score.score(value, rule)).isBetween(Fraction.ZERO, HUNDRED);
        }
    }

    @Property
    void j6ABetterValueNeverScoresLess(
            @ForAll("scores") ScoreFunction score,
            @ForAll("rules") StatusRule rule,
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other) {
        if (score.check(rule).isEmpty()) {
            boolean higher = rule.direction() == Direction.HIGHER_IS_BETTER;
            Fraction better = score.score(higher ? one.max(other) : one.min(other), rule);
            Fraction worse = score.score(higher ? one.min(other) : one.max(other), rule);

            assertThat(better).isGreaterThanOrEqualTo(worse);
        }
    }

    @Property
    void j6AttainmentAndProgressGiveAllPointsWhereTheTargetIsMet(
            @ForAll("targetScores") ScoreFunction score,
            @ForAll("rules") StatusRule rule,
            @ForAll("numbers") BigDecimal value) {
        if (score.check(rule).isEmpty() && rule.judge(value).id().equals("green")) {
            assertThat(score.score(value, rule)).isEqualTo(HUNDRED);
        }
    }

    @Property
    void j6ProgressIsRefusedExactlyWhereTheBaselineIsNotShortOfTheTarget(
            @ForAll("numbers") BigDecimal baseline, @ForAll("rules") StatusRule rule) {
        boolean isShort =
                !((Bound.Limit) rule.target()).operator().holds(baseline, ((Bound.Limit) rule.target()).limit())
                        && baseline.compareTo(((Bound.Limit) rule.target()).limit()) != 0;

        assertThat(ScoreFunction.progressFrom(baseline.toPlainString())
                        .check(rule)
                        .isEmpty())
                .isEqualTo(isShort);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-20"), new BigDecimal("20"))
                .ofScale(1)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<StatusRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Operator.AT_LEAST, Operator.ABOVE, Operator.AT_MOST, Operator.BELOW),
                        numbers(),
                        Arbitraries.of("0.1", "1", "7"))
                .as((operator, limit, shortBy) -> StatusRule.of(
                                StatusScale.trafficLight(),
                                operator.direction(),
                                Map.of(
                                        "green",
                                        new Bound.Limit(operator, limit),
                                        "yellow",
                                        RelativeBound.pointsShort(shortBy)))
                        .orThrow())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ScoreFunction> targetScores() {
        return Arbitraries.oneOf(
                Arbitraries.of(List.of(ScoreFunction.attainment())),
                numbers().map(baseline -> ScoreFunction.progressFrom(baseline.toPlainString())));
    }

    @Provide
    Arbitrary<ScoreFunction> scores() {
        return Arbitraries.oneOf(
                targetScores(), Arbitraries.of(List.of(ScoreFunction.statusPoints())), rising(), falling());
    }

    private Arbitrary<ScoreFunction> rising() {
        return line(1);
    }

    private Arbitrary<ScoreFunction> falling() {
        return line(-1);
    }

    private Arbitrary<ScoreFunction> line(int sign) {
        Arbitrary<List<BigDecimal>> values =
                numbers().list().uniqueElements(BigDecimal::stripTrailingZeros).ofSize(3);
        Arbitrary<List<Integer>> points =
                Arbitraries.integers().between(0, 100).list().ofSize(3);
        return Combinators.combine(values, points).as((at, scores) -> {
            List<BigDecimal> sortedValues = at.stream().sorted().toList();
            List<Integer> sortedScores = scores.stream()
                    .sorted((a, b) -> sign * Integer.compare(a, b))
                    .toList();
            Map<String, String> line = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                line.put(
                        sortedValues.get(i).toPlainString(), sortedScores.get(i).toString());
            }
            return ScoreFunction.piecewiseLinear(line);
        });
    }
}
