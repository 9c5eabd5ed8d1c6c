package io.github.bmsjava.comparison;

import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A change between named periods, absolute and relative, and towards a range (R86, R121). */
class ChangeInWordsTest {

    private static Change change(Consumer<EntryBuilder> definition, String from, String to) {
        Evaluation results = run(one("tall", definition), printed("tall", "2013", from), printed("tall", "2014", to));
        return Change.between(results, "lund", "tall", "2013", "2014").orElseThrow();
    }

    private static void share(EntryBuilder entry) {
        entry.percent().decimals(0);
    }

    private static void range(EntryBuilder entry) {
        entry.define(d -> d.direction(Direction.WITHIN_RANGE)).green(Bound.between("10", "20"));
    }

    /** R121: the share of immigrants doubled from 20 % to 40 %. */
    @Test
    void r121FromTwentyToFortyPercentIsTwentyPointsAndHundredPercent() {
        Change change = change(ChangeInWordsTest::share, "20 %", "40 %");

        assertThat(change.difference()).isEqualTo(new BigDecimal("20"));
        assertThat(change.relative()).isEqualTo(Fraction.of(100));
        assertThat(change.differenceText(Language.NB)).isEqualTo("+20 prosentpoeng");
        assertThat(change.differenceText(Language.EN)).isEqualTo("+20 percentage points");
        assertThat(change.relativeText(Language.NB)).isEqualTo("+100,0\u00A0%");
    }

    @Test
    void r121AChangeOfAnAmountIsInItsOwnUnit() {
        Change change = change(entry -> entry.define(d -> d.unit(UnitOfMeasure.KRONER)), "3", "2");

        assertThat(change.differenceText(Language.NB)).isEqualTo("\u22121\u00A0kr");
        assertThat(change.relative()).hasToString("-100/3");
        assertThat(change.relativeText(Language.NB)).isEqualTo("\u221233,3\u00A0%");
    }

    @Test
    void r121RelativeToZeroOrToANegativeBaseIsUndefinedAndSaysSo() {
        Change zero = change(ChangeInWordsTest::share, "0 %", "40 %");
        Change negative = change(EntryBuilder::higherIsBetter, "-5", "5");

        assertThat(zero.findRelative()).isEmpty();
        assertThat(negative.findRelative()).isEmpty();
        assertThat(zero.relativeText(Language.NB)).isEqualTo("ikke definert i prosent, utgangspunktet er 0\u00A0%");
        assertThat(zero.relativeText(Language.NN)).startsWith("ikkje definert i prosent");
        assertThatThrownBy(zero::relative)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a change relative to 0 is undefined.\nMaybe difference()");
        assertThat(zero.differenceText(Language.NB)).isEqualTo("+40 prosentpoeng");
        assertThat(negative.differenceText(Language.NB)).isEqualTo("+10");
    }

    @Test
    void noChangeHasNoSign() {
        Change change = change(ChangeInWordsTest::share, "40 %", "40 %");

        assertThat(change.differenceText(Language.NB)).isEqualTo("0 prosentpoeng");
        assertThat(change.relativeText(Language.NB)).isEqualTo("0,0\u00A0%");
    }

    @Test
    void nearerToTheRangeIsBetter() {
        assertThat(change(ChangeInWordsTest::range, "5", "8").trend()).isEqualTo(Trend.IMPROVING);
        assertThat(change(ChangeInWordsTest::range, "25", "22").trend()).isEqualTo(Trend.IMPROVING);
        assertThat(change(ChangeInWordsTest::range, "8", "24").trend()).isEqualTo(Trend.WORSENING);
        assertThat(change(ChangeInWordsTest::range, "8", "15").trend()).isEqualTo(Trend.IMPROVING);
        assertThat(change(ChangeInWordsTest::range, "20", "21").trend()).isEqualTo(Trend.WORSENING);
    }

    @Test
    void asNearToTheRangeIsNoChangeForTheBetter() {
        assertThat(change(ChangeInWordsTest::range, "8", "22").trend()).isEqualTo(Trend.UNCHANGED);
        assertThat(change(ChangeInWordsTest::range, "11", "19").trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void aChangeSaysWhyItIsToBeTakenWithCare() {
        assertThat(change(EntryBuilder::higherIsBetter, "5", "6").cautions()).isEmpty();
        assertThat(change(EntryBuilder::higherIsBetter, "Ca 5", "6").cautions()).containsExactly(Caution.APPROXIMATE);
    }

    @Test
    void aChangeBetweenNamedPeriodsPassesOverThoseInBetween() {
        Evaluation results = run(
                one("sykefravær", SmallCards::absence),
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "10,35"),
                figure("sykefravær", "2008", "10,06"));

        assertThat(Change.between(results, "lund", "sykefravær", "2006", "2008"))
                .get()
                .hasToString("11.60 in 2006 to 10.06 in 2008: -1.54, improving");
    }

    @Test
    void withoutOneOfTheValuesThereIsNoChange() {
        Evaluation results =
                run(one("tall", SmallCards::absence), printed("tall", "2006", "??"), printed("tall", "2007", "10,35"));

        assertThat(Change.between(results, "lund", "tall", "2006", "2007")).isEmpty();
    }

    @Test
    void periodsThatChangedPlacesAreRefused() {
        Evaluation results =
                run(one("tall", SmallCards::absence), figure("tall", "2006", "1"), figure("tall", "2007", "2"));

        assertThatThrownBy(() -> Change.between(results, "lund", "tall", "2007", "2006"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period 2007 is not before 2006.\nMaybe the periods changed places.");
    }

    @Test
    void periodsOfDifferentTypesAreNotOneSeries() {
        Evaluation results =
                run(one("tall", SmallCards::absence), figure("tall", "2006", "1"), figure("tall", "2007-T1", "2"));

        assertThatThrownBy(() -> Change.between(results, "lund", "tall", "2006", "2007-T1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are not of one series.\nMaybe a Benchmark");
    }
}
