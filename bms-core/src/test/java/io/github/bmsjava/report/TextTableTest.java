package io.github.bmsjava.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void everyColumnIsAsWideAsItsWidestCell() {
        assertThat(TextTable.of("Kommune", "År").row("Løten", "2014").row("Ås", "5"))
                .hasToString("""
                        Kommune  År
                        ─────────────
                        Løten    2014
                        Ås       5
                        """);
    }

    @Test
    void aTableWithoutRowsIsItsHeaderAndARule() {
        assertThat(TextTable.of("Indikator")).hasToString("Indikator\n─────────\n");
    }

    @Test
    void noLineEndsInSpace() {
        assertThat(TextTable.of("A", "B").row("langt navn", "").toString().lines())
                .containsExactly("A           B", "─────────────", "langt navn");
    }

    @Test
    void aMarkOnTheCharacterBeforeTakesNoRoom() {
        assertThat(TextTable.of("Navn", "x").row("A\u030As", "1").row("Åsa", "2"))
                .hasToString("Navn  x\n───────\nA\u030As    1\nÅsa   2\n");
    }

    @Test
    void aCharacterOutsideTheFirstPlaneTakesOneColumn() {
        assertThat(TextTable.of("x", "y").row("\uD835\uDC00\uD835\uDC01", "1").row("ab", "2"))
                .hasToString("x   y\n─────\n\uD835\uDC00\uD835\uDC01  1\nab  2\n");
    }

    @Test
    void aNoBreakSpaceTakesOneColumnAndStays() {
        assertThat(TextTable.of("x", "y").row("9,9\u00A0%", "1")).hasToString("x      y\n────────\n9,9\u00A0%  1\n");
    }

    @Test
    void lineEndsTabsAndControlCharactersBecomeOneSpace() {
        assertThat(TextTable.of("To\nlinjer").row("a \r\n b\tc\u001B[31m\u2028d\u0085e"))
                .hasToString("To linjer\n──────────────\na b c [31m d e\n");
    }

    @Test
    void spacesThatIndentStay() {
        assertThat(TextTable.of("x").row("  inne  her")).hasToString("x\n───────────\n  inne  her\n");
    }

    @Test
    void aLongNameIsNeverCut() {
        String name = "lang ".repeat(60).strip();

        assertThat(TextTable.of("x", "y").row(name, "1").toString()).contains("\n" + name + "  1\n");
    }

    @Test
    void aTableKnowsHowManyRowsItHas() {
        assertThat(TextTable.of("x").row("1").row("2").size()).isEqualTo(2);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        TextTable table = TextTable.of("x", "y");

        assertThatThrownBy(() -> table.row("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row [1] does not have 2 cells.");
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        assertThatThrownBy(TextTable::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table needs a column.");
    }

    @Test
    void aTableThatFitsStaysAsItIs() {
        TextTable table = TextTable.of("Enhet", "Tall").row("Østre skole", "1");

        assertThat(table.fitted(20)).isEqualTo(table.toString());
    }

    @Test
    void inANarrowTableColumnsWithoutContentGoAndTheWidestWrapBetweenWords() {
        TextTable table = TextTable.of("Indikator", "Mål", "Merknad").row("  Åpne dager for alle", "minst 2", "");

        assertThat(table.fitted(22))
                .isEqualTo("Indikator      Mål\n──────────────────────\n  Åpne dager   minst 2\n  for alle\n");
    }

    @Test
    void whereWordsDoNotFitBesideEachOtherTheCellsStandBelowTheFirst() {
        TextTable table = TextTable.of("Indikator", "Resultat", "Status")
                .row("Kompetanseutvikling", "12", "✓ Nådd")
                .row("", "13", "");

        assertThat(table.fitted(24))
                .isEqualTo("Kompetanseutvikling\n    Resultat: 12 ·\n      Status: ✓ Nådd\n    Resultat: 13\n");
    }

    @Test
    void aWordThatIsLongerThanTheLineIsCutAndNothingIsLost() {
        assertThat(TextTable.wrapped("  Aa " + "ø".repeat(30), 20))
                .isEqualTo("  Aa\n    " + "ø".repeat(16) + "\n    " + "ø".repeat(14));
    }

    @Test
    void aLineNeedsRoom() {
        TextTable table = TextTable.of("a");

        assertThatThrownBy(() -> table.fitted(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("19");
        assertThatThrownBy(() -> TextTable.wrapped("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
