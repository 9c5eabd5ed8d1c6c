package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {
    private static Evaluation run(Consumer<EntryBuilder> indicator, Observation... observations) {
        Organisation organisation = Organisation.builder()
                .unit("avdeling", u -> {})
                .unit("a", u -> u.parent("avdeling"))
                .unit("b", u -> u.parent("avdeling"))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective("p", p -> p.indicator("fravær", indicator))
                .build()
                .orThrow();
        return EvaluationPlan.compile(ScorecardModel.of(card), organisation, PlanOptions.years(2009, 2009))
                .orThrow()
                .evaluate(Observations.of(observations));
    }

    private static IndicatorResult of(Evaluation evaluation, String unit) {
        return evaluation.in("2009").unit(unit).card("kort").indicator("fravær");
    }

    private static Observation ratio(String unit, String numerator, String denominator) {
        return Observation.builder(unit, "fravær", "2009")
                .quantity(new Quantity.Ratio(Decimals.of(numerator), Decimals.of(denominator)))
                .build();
    }

    private static Evaluation department(String a, String b) {
        return run(
                i -> i.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .overUnits(UnitRule.ratioOfSums())
                        .green(Bound.atMost("6,0"))
                        .yellow(Bound.atMost("6,5")),
                ratio("a", a, "9000"),
                ratio("b", b, "1000"));
    }

    /** Bydel Alna's absence of 2009: 10,06 against at most 9,9. */
    @Test
    void r103AlnasAbsenceNeedsSixteenHundredthsOfAPoint() {
        IndicatorResult alna = of(
                run(
                        i -> i.percent().decimals(2).lowerIsBetter().green(Bound.atMost("9,9")),
                        Observation.of("avdeling", "fravær", "2009", "10,06")),
                "avdeling");

        SmallestChange change = SmallestChange.ofValue(alna, "green");

        assertThat(change.by()).isEqualByComparingTo("-0.16");
        assertThat(change).hasToString("green by -0.16, from 10.06 to 9.90: 9.90");
    }

    @Test
    void aDepartmentNeedsFortySixDaysFewerWhichEitherUnitCanGive() {
        Evaluation evaluation = department("450", "200");
        IndicatorResult department = of(evaluation, "avdeling");

        assertThat(department.value()).isEqualTo("6.5");
        assertThat(SmallestChange.ofNumerator(department, "green")).hasToString("green by -46, from 650 to 604: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "green", of(evaluation, "a")))
                .hasToString("green by -46, from 450 to 404: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "green", of(evaluation, "b")))
                .hasToString("green by -46, from 200 to 154: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "yellow").outcome())
                .isEqualTo(SmallestChange.Outcome.REACHED);
    }

    /** A plain space stands for U+00A0 between a number and its unit. */
    private static String sentence(SmallestChange change, Language language) {
        return change.sentence(language).replace('\u00a0', ' ');
    }

    @Test
    void theChangeIsOneSentenceInEachLanguage() {
        IndicatorResult alna = of(
                run(
                        i -> i.name("Sykefravær")
                                .percent()
                                .decimals(2)
                                .lowerIsBetter()
                                .green(Bound.atMost("9,9")),
                        Observation.of("avdeling", "fravær", "2009", "10,06")),
                "avdeling");
        SmallestChange value = SmallestChange.ofValue(alna, "green");
        Evaluation evaluation = department("615", "35");
        IndicatorResult department = of(evaluation, "avdeling");
        SmallestChange days = SmallestChange.ofNumerator(department, "green");

        assertThat(sentence(value, Language.NB))
                .isEqualTo("Sykefravær: grønn krever 9,90 %, 0,16 prosentpoeng mindre enn nå");
        assertThat(sentence(value, Language.NN))
                .isEqualTo("Sykefravær: grøn krev 9,90 %, 0,16 prosentpoeng mindre enn no");
        assertThat(sentence(value, Language.EN))
                .isEqualTo("Sykefravær: green takes 9,90 %, 0,16 percentage points less than now");
        assertThat(sentence(days, Language.NB))
                .isEqualTo("fravær: grønn krever 604 i telleren, 46 mindre enn nå, og gir 6,0 %");
        assertThat(sentence(SmallestChange.ofNumerator(department, "green", of(evaluation, "b")), Language.NB))
                .isEqualTo("fravær: grønn kan ikke nås ved å endre dette alene");
        assertThat(sentence(SmallestChange.ofNumerator(department, "yellow"), Language.NB))
                .isEqualTo("fravær: gul er nådd");
    }

    @Test
    void moreIsSaidWhereHigherIsBetter() {
        IndicatorResult trust = of(
                run(
                        i -> i.name("Tillit").decimals(1).higherIsBetter().green(Bound.atLeast("5,3")),
                        Observation.of("avdeling", "fravær", "2009", "5,0")),
                "avdeling");

        assertThat(sentence(SmallestChange.ofValue(trust, "green"), Language.NB))
                .isEqualTo("Tillit: grønn krever 5,3, 0,3 mer enn nå");
    }

    @Test
    void whatOneUnitCannotGiveIsNotReachable() {
        Evaluation evaluation = department("615", "35");
        SmallestChange alone = SmallestChange.ofNumerator(of(evaluation, "avdeling"), "green", of(evaluation, "b"));

        assertThat(alone.outcome()).isEqualTo(SmallestChange.Outcome.NOT_REACHABLE);
        assertThat(alone.findTo()).isEmpty();
        assertThat(alone).hasToString("green not-reachable from 35");
        assertThatThrownBy(alone::by)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("level 'green' cannot be reached from 35.");
        // with nothing left of its own the department would be at 6,15, published 6,2
        assertThat(of(department("615", "0"), "avdeling").value()).isEqualTo("6.2");
    }

    @Test
    void whatHasNoLightIsRefused() {
        Evaluation evaluation = department("450", "200");
        IndicatorResult department = of(evaluation, "avdeling");
        IndicatorResult nothing = of(run(i -> i.lowerIsBetter().green(Bound.atMost("6"))), "a");

        assertThatThrownBy(() -> SmallestChange.ofValue(nothing, "green"))
                .hasMessageContaining("has no light to change");
        assertThatThrownBy(() -> SmallestChange.ofValue(department, "blue"))
                .hasMessageContaining("there is no level 'blue'");
        assertThatThrownBy(() -> SmallestChange.ofNumerator(
                        of(
                                run(
                                        i -> i.lowerIsBetter().green(Bound.atMost("6")),
                                        Observation.of("a", "fravær", "2009", "7")),
                                "a"),
                        "green"))
                .hasMessageContaining("has no numerator and denominator");
    }

    /** The change reaches the level, and no smaller one does, in either direction. */
    @Property
    void theChangeOfAValueReachesAndNoSmallerOneDoes(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = random.nextInt(3);
        BigDecimal step = BigDecimal.valueOf(1 + random.nextInt(30), random.nextInt(3));
        BigDecimal amount = step.multiply(BigDecimal.valueOf(random.nextInt(200) - 60));
        Direction direction = List.of(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER, Direction.WITHIN_RANGE)
                .get(random.nextInt(3));
        IndicatorResult result = of(
                run(
                        i -> {
                            i.decimals(decimals)
                                    .define(d -> d.direction(direction).quantum(new InputQuantum(step)));
                            bounds(direction, random, i);
                        },
                        Observation.of("a", "fravær", "2009", amount.toPlainString())),
                "a");
        StatusRule rule = result.explain().rule().orElseThrow();
        for (String level : List.of("green", "yellow")) {
            SmallestChange change = SmallestChange.ofValue(result, level);
            List<BigDecimal> smaller = new ArrayList<>();
            long most = change.outcome() == SmallestChange.Outcome.NOT_REACHABLE
                    ? 400
                    : change.by().divide(step).abs().longValueExact() - 1;
            for (long k = -most; k <= most; k++) {
                BigDecimal other = amount.add(step.multiply(BigDecimal.valueOf(k)));
                if (reaches(rule, Fraction.of(other).round(decimals), level)) {
                    smaller.add(other);
                }
            }
            assertThat(smaller).as("%s of %s by %s", change, result, rule).isEmpty();
            if (change.outcome() == SmallestChange.Outcome.REACHABLE) {
                assertThat(reaches(
                                rule, Fraction.of(change.findTo().orElseThrow()).round(decimals), level))
                        .isTrue();
                assertThat(Fraction.of(change.findTo().orElseThrow()).round(decimals))
                        .isEqualTo(change.published());
            }
        }
    }

    /** The same of the numerator of two units together, each alone, and of what it cannot give. */
    @Property
    void theChangeOfANumeratorReachesAndNoSmallerOneDoes(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = random.nextInt(3);
        Direction direction = List.of(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER, Direction.WITHIN_RANGE)
                .get(random.nextInt(3));
        long ofA = random.nextInt(60);
        long ofB = random.nextInt(60);
        long all = 50L + random.nextInt(300);
        Evaluation evaluation = run(
                i -> {
                    i.percent()
                            .decimals(decimals)
                            .define(d -> d.direction(direction))
                            .overUnits(UnitRule.ratioOfSums());
                    bounds(direction, random, i);
                },
                ratio("a", Long.toString(ofA), Long.toString(all)),
                ratio("b", Long.toString(ofB), Long.toString(all)));
        IndicatorResult department = of(evaluation, "avdeling");
        StatusRule rule = department.explain().rule().orElseThrow();
        for (String level : List.of("green", "yellow")) {
            SmallestChange alone = SmallestChange.ofNumerator(department, level, of(evaluation, "a"));
            long found = Long.MAX_VALUE;
            for (long k = -ofA; k <= 2000; k++) {
                boolean reached = reaches(
                        rule,
                        Fraction.of(100 * (ofA + ofB + k))
                                .divide(Fraction.of(2 * all))
                                .round(decimals),
                        level);
                found = reached && Math.abs(k) < Math.abs(found) ? k : found;
            }
            if (alone.outcome() == SmallestChange.Outcome.NOT_REACHABLE) {
                assertThat(found).isEqualTo(Long.MAX_VALUE);
            } else {
                assertThat(alone.by().abs()).isEqualByComparingTo(BigDecimal.valueOf(Math.abs(found)));
            }
        }
    }

    private static void bounds(Direction direction, Random random, EntryBuilder indicator) {
        int green = random.nextInt(60);
        int width = 1 + random.nextInt(9);
        String one = green + "," + random.nextInt(10);
        String other = (direction == Direction.LOWER_IS_BETTER ? green + width : green - width) + ",5";
        switch (direction) {
            case LOWER_IS_BETTER ->
                indicator
                        .green(random.nextBoolean() ? Bound.atMost(one) : Bound.below(one))
                        .yellow(Bound.atMost(other));
            case HIGHER_IS_BETTER ->
                indicator
                        .green(random.nextBoolean() ? Bound.atLeast(one) : Bound.above(one))
                        .yellow(Bound.atLeast(other));
            default ->
                indicator
                        .green(Bound.between(green + ",1", green + "," + (2 + random.nextInt(8))))
                        .yellow(Bound.between(green - width + ",0", green + width + ",0"));
        }
    }

    private static boolean reaches(StatusRule rule, BigDecimal published, String level) {
        return rule.scale().indexOf(rule.judge(published))
                >= rule.scale().indexOf(rule.scale().level(level));
    }
}
