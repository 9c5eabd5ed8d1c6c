package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What made a figure that was computed over units (J19). */
class ContributionsTest {

    private static Climbing three(UnitRule rule) {
        return Climbing.over("by", "by/a", "by/b", "by/c")
                .indicator(e -> e.decimals(1).higherIsBetter().overUnits(rule))
                .observe("a", "2014", "1")
                .observe("b", "2014", "2")
                .observe("c", "2014", "2");
    }

    private static Decomposition of(Climbing run) {
        return run.result("by", "2014").contributions().orElseThrow();
    }

    private static Fraction sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Fraction.ZERO, Fraction::add);
    }

    @Test
    void j19AFigureOfItsOwnHasNoContributions() {
        assertThat(three(UnitRule.sum()).result("a", "2014").contributions()).isEmpty();
    }

    @Test
    void j19TheLinesOfASumAreItsValues() {
        Decomposition lines = of(three(UnitRule.sum()));

        assertThat(lines.kind()).isEqualTo(Decomposition.Kind.ADDITIVE);
        assertThat(lines.lines()).extracting(Line::subject).containsExactly("a", "b", "c");
        assertThat(lines.total()).contains(new BigDecimal("5.0"));
        assertThat(lines.lines()).extracting(Line::weight).containsOnlyNulls();
    }

    @Test
    void j19ARoundedMeanHasALineForTheRoundingAndThePrintedLinesAddUp() {
        Decomposition lines = of(three(UnitRule.plainMean()));

        assertThat(lines.total()).contains(new BigDecimal("1.7"));
        assertThat(lines.lines()).hasSize(4);
        assertThat(lines.lines().get(3).kind()).isEqualTo(Line.Kind.ROUNDING);
        assertThat(lines.lines().get(3).amount()).isEqualTo(Fraction.of(1).divide(Fraction.of(30)));
        assertThat(sum(lines.lines())).isEqualTo(Fraction.of(new BigDecimal("1.7")));
        assertThat(lines.shown())
                .extracting(Line::shown)
                .containsExactly(new BigDecimal("0.3"), new BigDecimal("0.7"), new BigDecimal("0.7"));
    }

    @Test
    void j19ARatioIsMeasuredAgainstItsTarget() {
        Climbing run = Climbing.over("by", "by/stor", "by/liten")
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .target(Bound.atMost("6,0"))
                        .overUnits(UnitRule.ratioOfSums()))
                .ratio("stor", "2014", "450", "9000")
                .ratio("liten", "2014", "200", "1000");
        Decomposition lines = of(run);

        assertThat(lines.against()).contains(new BigDecimal("6.0"));
        assertThat(lines.total()).contains(new BigDecimal("0.5"));
        assertThat(lines.lines().get(0).amount()).isEqualTo(Fraction.of(new BigDecimal("-0.9")));
        assertThat(lines.lines().get(1).amount()).isEqualTo(Fraction.of(new BigDecimal("1.4")));
        assertThat(lines.lines().get(0).weight()).isEqualTo(Fraction.of(new BigDecimal("0.9")));
    }

    @Test
    void j19AnIntervalIsNoLimitToMeasureAgainst() {
        Decomposition lines = of(Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.decimals(1)
                        .define(i -> i.direction(io.github.bmsjava.threshold.Direction.WITHIN_RANGE))
                        .target(Bound.between("1", "3"))
                        .overUnits(UnitRule.plainMean()))
                .observe("a", "2014", "1")
                .observe("b", "2014", "2"));

        assertThat(lines.against()).isEmpty();
        assertThat(lines.total()).contains(new BigDecimal("1.5"));
    }

    @Test
    void j19ARuleThatDoesNotAddNamesWhoDecidedAndWhatEachOneMeant() {
        Decomposition lines = of(three(UnitRule.maximum()));

        assertThat(lines.kind()).isEqualTo(Decomposition.Kind.DECIDED);
        assertThat(lines.lines()).isEmpty();
        assertThat(lines.decidedBy()).containsExactly("b", "c");
        assertThat(lines.effects())
                .extracting(Effect::value)
                .containsExactly(new BigDecimal("2.0"), new BigDecimal("2.0"), new BigDecimal("2.0"));
        assertThat(of(three(UnitRule.minimum())).effects())
                .extracting(Effect::value)
                .containsExactly(new BigDecimal("2.0"), new BigDecimal("1.0"), new BigDecimal("1.0"));
    }

    @Test
    void j19TheSmallestDecidesAMinimum() {
        assertThat(of(three(UnitRule.minimum())).decidedBy()).containsExactly("a");
    }

    @Test
    void j19ALineOfAWeightedMeanIsItsShareOfTheWeightTimesItsMean() {
        Decomposition lines = of(Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.decimals(1).higherIsBetter().overUnits(UnitRule.weightedMeanByN()))
                .mean("a", "2014", "4.0", 10)
                .mean("b", "2014", "5.0", 20));

        assertThat(lines.total()).contains(new BigDecimal("4.7"));
        assertThat(lines.lines())
                .extracting(Line::amount)
                .containsExactly(
                        Fraction.of(4).divide(Fraction.of(3)),
                        Fraction.of(10).divide(Fraction.of(3)),
                        Fraction.of(1).divide(Fraction.of(30)));
        assertThat(lines.lines().get(1).weight()).isEqualTo(Fraction.of(2).divide(Fraction.of(3)));
        assertThat(lines.shown())
                .extracting(Line::shown)
                .containsExactly(
                        new BigDecimal("1.4"), new BigDecimal("3.3")); // equal remainders: the first is served first
    }

    @Test
    void j19TheBestLightDecidesAndWithoutItTheNextIsLeft() {
        Decomposition lines = of(three(UnitRule.bestStatus())
                .indicator(e -> e.green(Bound.atLeast("2")).yellow(Bound.atLeast("0"))));

        assertThat(lines.decidedBy()).containsExactly("b", "c");
        assertThat(lines.effects())
                .extracting(effect -> effect.status().level().id())
                .containsExactly("green", "green", "green");
    }

    @Test
    void j19ALineOfAShareIsTheUnitsPartOfIt() {
        Decomposition lines = of(three(UnitRule.shareAtOrAbove("green"))
                .indicator(e -> e.green(Bound.atLeast("2")).yellow(Bound.atLeast("0"))));

        assertThat(lines.kind()).isEqualTo(Decomposition.Kind.ADDITIVE);
        assertThat(sum(lines.lines())).isEqualTo(Fraction.of(lines.total().orElseThrow()));
        assertThat(lines.lines().subList(0, 3))
                .extracting(Line::amount)
                .containsExactly(
                        Fraction.ZERO,
                        Fraction.of(100).divide(Fraction.of(3)),
                        Fraction.of(100).divide(Fraction.of(3)));
    }

    @Test
    void j19TheTwoMiddleValuesDecideAMedianOfAnEvenNumber() {
        Climbing run = Climbing.over("by", "by/a", "by/b", "by/c", "by/d")
                .indicator(e -> e.decimals(1).higherIsBetter().overUnits(UnitRule.median()))
                .observe("a", "2014", "1")
                .observe("b", "2014", "9")
                .observe("c", "2014", "2")
                .observe("d", "2014", "4");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("3");
        assertThat(of(run).decidedBy()).containsExactly("c", "d");
    }

    @Test
    void j19EffectsOnLightsAreLights() {
        Decomposition lines = of(three(UnitRule.worstStatus())
                .indicator(e -> e.green(Bound.atLeast("2")).yellow(Bound.atLeast("0"))));

        assertThat(lines.decidedBy()).containsExactly("a");
        assertThat(lines.effects().get(0).status().level().id()).isEqualTo("green");
        assertThat(lines.effects().get(0).value()).isNull();
        assertThat(lines.effects().get(1).status().level().id()).isEqualTo("yellow");
    }

    @Test
    void j19ACountHasALineForEveryUnitThatIsThere() {
        assertThat(of(three(UnitRule.count())).lines()).hasSize(3);
        assertThat(of(three(UnitRule.count())).total()).contains(new BigDecimal("3.0"));
    }

    private static Line line(Line.Kind kind, String subject, String shown) {
        BigDecimal printed = new BigDecimal(shown);
        return new Line(kind, subject, null, Fraction.of(printed), printed);
    }

    @Test
    void j19RankedThePartsThatDidTheMostStandFirstUpOrDown() {
        List<Line> lines = List.of(
                line(Line.Kind.PART, "a", "0.5"),
                line(Line.Kind.PART, "b", "-2.0"),
                line(Line.Kind.PART, "c", "-0.5"),
                line(Line.Kind.PART, "d", "1.5"),
                line(Line.Kind.WITHHELD, "", "9.0"),
                line(Line.Kind.GATE, "e", "-8.0"),
                new Line(Line.Kind.ROUNDING, "", null, Fraction.of(1).divide(Fraction.of(30)), null));

        Decomposition made = Decomposition.additive(new BigDecimal("0.5"), lines);

        assertThat(made.ranked()).extracting(Line::subject).containsExactly("b", "d", "a", "c", "", "e");
        assertThat(made.ranked()).containsExactlyInAnyOrderElementsOf(made.shown());
        assertThat(made.ranked().get(4).kind()).isEqualTo(Line.Kind.WITHHELD);
    }

    @Test
    void j19RankedEqualPartsKeepTheirOrderAndWhatDecidedHasNoLines() {
        assertThat(of(three(UnitRule.plainMean())).ranked())
                .extracting(Line::subject)
                .containsExactly("b", "c", "a");
        assertThat(of(three(UnitRule.maximum())).ranked()).isEmpty();
    }

    @Test
    void j19EqualDecompositionsAreEqualAndPrintALineEach() {
        Decomposition lines = of(three(UnitRule.sum()));

        assertThat(lines).isEqualTo(of(three(UnitRule.sum()))).hasSameHashCodeAs(of(three(UnitRule.sum())));
        assertThat(lines).isNotEqualTo(of(three(UnitRule.plainMean())));
        assertThat(lines.toString().lines()).hasSize(4);
    }
}
