package io.github.bmsjava.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What formulas come to, and how they are read and written. */
class FormulaTest {

    private static Outcome outcome(String text, Map<String, String> figures) {
        return Formula.parse(text)
                .orThrow()
                .evaluate(operand -> Optional.ofNullable(figures.get(operand.toString()))
                        .map(figure -> Given.of(Fraction.of(Decimals.of(figure))))
                        .orElse(Given.none(Absence.NOT_REPORTED)));
    }

    private static BigDecimal value(String text, int decimals, Map<String, String> figures) {
        return outcome(text, figures).value().orElseThrow().round(decimals);
    }

    private static void assertFault(String text, FormulaIssue code, String part) {
        Validated<Formula> read = Formula.parse(text);
        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
        assertThat(read.issues().get(0).message()).contains(part);
        assertThat(read.issues().get(0).place().orElseThrow()).startsWith("column ");
    }

    @Test
    void r88AbsenceIsWhatPresenceLacksToAHundred() {
        assertThat(value("complement(fravær)", 1, Map.of("fravær", "9,9"))).isEqualByComparingTo("90.1");
        assertThat(value("complement(complement(fravær))", 1, Map.of("fravær", "9,9")))
                .isEqualByComparingTo("9.9");
    }

    @Test
    void r96EighteenOfTwentyEffortsAreNinetyPercent() {
        assertThat(value("share(gjort; planlagt)", 0, Map.of("gjort", "18", "planlagt", "20")))
                .isEqualByComparingTo("90");
        assertThat(value("share(gjort; planlagt)", 0, Map.of("gjort", "17", "planlagt", "20")))
                .isEqualByComparingTo("85");
    }

    @Test
    void r110ACostIsSeenBesideThatOfTheCity() {
        Formula index = Formula.of("kostnad").indexTo("by");

        assertThat(index).hasToString("index(kostnad; kostnad @ by)");
        assertThat(value(index.toString(), 2, Map.of("kostnad", "110000", "kostnad @ by", "100000")))
                .isEqualByComparingTo("1.10");
    }

    @Test
    void r111CostByInhabitantAndItsShareOfAll() {
        Map<String, String> costs = Map.of("netto", "211651", "netto @ landet", "246013");
        assertThat(value("index(netto; netto @ landet)", 3, costs)).isEqualByComparingTo("0.860");
        assertThat(value("share(bhg; alt)", 1, Map.of("bhg", "189", "alt", "1000")))
                .isEqualByComparingTo("18.9");
    }

    @Test
    void r112HoursByYearOfWork() {
        assertThat(value("timer / årsverk", 0, Map.of("timer", "43200", "årsverk", "24")))
                .isEqualByComparingTo("1800");
    }

    @Test
    void r113CoverageMayExceedAHundredPercent() {
        assertThat(value("share(barn; \"1–5 år\")", 1, Map.of("barn", "2097", "\"1–5 år\"", "2330")))
                .isEqualByComparingTo("90.0");
        assertThat(value("share(barn; \"1–5 år\")", 1, Map.of("barn", "2500", "\"1–5 år\"", "2330")))
                .isEqualByComparingTo("107.3");
    }

    @Test
    void r120CostIsPriceTimesVolume() {
        Formula product = Formula.of("plasser").times(Formula.of("pris"));

        assertThat(value(product.toString(), 0, Map.of("plasser", "410", "pris", "700000")))
                .isEqualByComparingTo("287000000");
        assertThat(product.multipliesFigures()).isTrue();
        assertThat(Formula.of("plasser").times(Formula.number("2")).multipliesFigures())
                .isFalse();
    }

    @Test
    void r121FromTwentyToFortyPercentIsAHundredPercentAndTwentyPoints() {
        Map<String, String> share = Map.of("andel", "40", "previous(andel)", "20");

        assertThat(value(Formula.of("andel").change().toString(), 0, share)).isEqualByComparingTo("100");
        assertThat(value(Formula.of("andel").points().toString(), 0, share)).isEqualByComparingTo("20");
        assertThat(Formula.of("andel").change().unit(name -> Optional.of(UnitOfMeasure.PERCENT)))
                .contains(UnitOfMeasure.PERCENT);
        assertThat(Formula.of("andel").points().unit(name -> Optional.of(UnitOfMeasure.PERCENT)))
                .contains(UnitOfMeasure.PERCENTAGE_POINTS);
    }

    @Test
    void figuresPerThousandInhabitants() {
        assertThat(value("per(saker; innbyggere; 1000)", 2, Map.of("saker", "7", "innbyggere", "3000")))
                .isEqualByComparingTo("2.33");
        assertThat(Formula.of("saker").per("innbyggere", "1000")).hasToString("per(saker; innbyggere; 1000)");
    }

    @Test
    void theUsualOrderOfSignsHolds() {
        Map<String, String> figures = Map.of("a", "2", "b", "3", "c", "4");

        assertThat(value("a + b * c", 0, figures)).isEqualByComparingTo("14");
        assertThat(value("(a + b) * c", 0, figures)).isEqualByComparingTo("20");
        assertThat(value("a - b - c", 0, figures)).isEqualByComparingTo("-5");
        assertThat(value("a - (b - c)", 0, figures)).isEqualByComparingTo("3");
        assertThat(value("c / a / 2,5", 1, figures)).isEqualByComparingTo("0.8");
        assertThat(value("-a * --b", 0, figures)).isEqualByComparingTo("-6");
        assertThat(value("min(a; max(b; c)) + abs(-c)", 0, figures)).isEqualByComparingTo("6");
    }

    @Test
    void aMissingOperandMakesTheResultMissingForItsReason() {
        Outcome outcome = outcome("a + b + c", Map.of("b", "1"));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.absence()).contains(Absence.NOT_REPORTED);
        assertThat(outcome.undefinedPart()).isEmpty();
        assertThat(outcome.operands().keySet()).extracting(Operand::name).containsExactly("a", "b", "c");
    }

    @Test
    void aDenominatorOfNothingIsUndefinedAndNamed() {
        Outcome zero = outcome("1 + a / b", Map.of("a", "1", "b", "0"));

        assertThat(zero.absence()).contains(Absence.UNDEFINED);
        assertThat(zero.undefinedPart()).hasToString("Optional[a / b]");
        assertThat(outcome("share(a; b)", Map.of("a", "1", "b", "-2")).absence())
                .contains(Absence.UNDEFINED);
        assertThat(outcome("change(a; b)", Map.of("a", "1", "b", "0")).absence())
                .contains(Absence.UNDEFINED);
        assertThat(value("a / b", 1, Map.of("a", "1", "b", "-2"))).isEqualByComparingTo("-0.5");
    }

    @Test
    void aFractionThatGrowsWithoutEndFails() {
        String product = String.join(" * ", java.util.Collections.nCopies(200, "a"));

        assertThat(outcome(product, Map.of("a", "99999999999999999999")).absence())
                .contains(Absence.FAILED);
    }

    @Test
    void namesThatAreNoWordsStandInQuotes() {
        Formula formula = Formula.parse("\"netto-utgifter\" - \"si \"\"ja\"\"\" @ \"ASSS-snitt\"")
                .orThrow();

        assertThat(formula.operands())
                .containsExactly(
                        Operand.of("netto-utgifter"), Operand.of("si \"ja\"").at("ASSS-snitt"));
        assertThat(formula).hasToString("\"netto-utgifter\" - \"si \"\"ja\"\"\" @ \"ASSS-snitt\"");
        assertThat(Formula.parse("netto-utgifter").orThrow())
                .isEqualTo(Formula.of("netto").minus(Formula.of("utgifter")));
    }

    @Test
    void previousPeriodsAreCounted() {
        assertThat(Formula.parse("previous(previous(a @ by))").orThrow().operands())
                .containsExactly(new Operand("a", "by", 2));
        assertFault("previous(a + b)", FormulaIssue.FORMULA_SYNTAX, "a single name in previous(..)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Formula.of("a").plus(Formula.of("b")).change())
                .withMessageContaining("Maybe");
    }

    @Test
    void faultsAreLocated() {
        assertFault("", FormulaIssue.FORMULA_SYNTAX, "at column 1, not the end");
        assertFault("a + ", FormulaIssue.FORMULA_SYNTAX, "at column 5");
        assertFault("(a + b", FormulaIssue.FORMULA_SYNTAX, "')' is wanted at column 7");
        assertFault("a b", FormulaIssue.FORMULA_SYNTAX, "not 'b'");
        assertFault("a ; b", FormulaIssue.FORMULA_SYNTAX, "not ';'");
        assertFault("\"a", FormulaIssue.FORMULA_SYNTAX, "closing");
        assertFault("\"\"", FormulaIssue.FORMULA_SYNTAX, "between the quotes");
        assertFault("a @ 3", FormulaIssue.FORMULA_SYNTAX, "reference series");
        assertFault("shere(a; b)", FormulaIssue.UNKNOWN_FUNCTION, "share");
        assertFault("share(a)", FormulaIssue.FUNCTION_PARTS, "takes 2, not 1");
        assertFault("share(a, b)", FormulaIssue.FORMULA_SYNTAX, "not ','");
        assertFault("1e999 + a", FormulaIssue.FORMULA_NUMBER, "'1e999'");
        assertFault("1.000.000", FormulaIssue.FORMULA_NUMBER, "38 digits");
        assertFault("9".repeat(39), FormulaIssue.FORMULA_NUMBER, "38 digits");
    }

    @Test
    void whatNobodyReadsIsTooLarge() {
        assertFault("a".repeat(10_001), FormulaIssue.FORMULA_TOO_LARGE, "…");
        assertFault("(".repeat(101) + "a" + ")".repeat(101), FormulaIssue.FORMULA_TOO_LARGE, "nested deeper");
        assertFault("-".repeat(5000) + "a", FormulaIssue.FORMULA_TOO_LARGE, "Maybe");
        assertThat(Formula.parse("a" + " + a".repeat(900)).issues()).isEmpty();
    }

    @Test
    void r119PlacesAndKronerAreNotAddedUp() {
        Map<String, UnitOfMeasure> units = Map.of(
                "plasser",
                UnitOfMeasure.of("plasser"),
                "barn",
                UnitOfMeasure.of("barn"),
                "andel",
                UnitOfMeasure.PERCENT);
        assertThat(Formula.parse("1 + (plasser + barn)")
                        .orThrow()
                        .checkUnits(name -> Optional.ofNullable(units.get(name))))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(FormulaIssue.UNITS_DIFFER);
                    assertThat(issue.message()).contains("plasser + barn");
                });
        assertThat(Formula.parse("complement(barn)").orThrow().checkUnits(name -> Optional.ofNullable(units.get(name))))
                .hasSize(1);
        assertThat(Formula.parse("complement(andel) + plasser / barn + ukjent")
                        .orThrow()
                        .checkUnits(name -> Optional.ofNullable(units.get(name))))
                .isEmpty();
    }

    @Test
    void aNumberBelowNothingIsANegation() {
        assertThat(Formula.number("-2,50"))
                .hasToString("-2.50")
                .isEqualTo(Formula.parse("-2.50").orThrow());
        assertThatIllegalStateException().isThrownBy(() -> Formula.of("a").number());
        assertThatIllegalArgumentException().isThrownBy(() -> new Operand("a", null, 101));
    }
}
