package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.value.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    @TempDir
    Path directory;

    @Test
    void helpSaysWhatThereIsAndDoesNothing() {
        Ran ran = Ran.in(directory, "--help");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains(
                        "loten",
                        "alna",
                        "ringsaker",
                        "agreement",
                        "city",
                        "--lang",
                        "--unit",
                        "--period",
                        "Exit codes",
                        "report.html",
                        "except for city");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=sv", "--nothing", "--unit"})
    void wrongUsageEndsWithTwo(String argument) {
        Ran ran = Ran.in(directory, "loten", argument);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("Usage: evaluate");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void twoExamplesAreWrongUsage() {
        assertThat(Ran.in(directory, "loten", "alna").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lund", "Lund barnehage", "LUND BARNEHAGE"})
    void aUnitIsCalledByItsIdOrItsName(String text) {
        Ran ran = Ran.in(directory, "--unit", text);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Målekort: Lund barnehage\n").doesNotContain("Målekort: Barnevern\n");
        assertThat(ran.rows("loten")).hasSize(244);
    }

    @Test
    void aRootWithoutACardHidesNoneOfTheUnitsBelow() {
        Evaluated loten =
                Job.evaluate(new LotenExample().load(Language.NB).runs().get(0));
        Organisation organisation = loten.run().organisation();
        List<OrgUnit> cards = new Selection(List.of(), List.of(), Language.NB).units(loten);

        assertThat(cards).hasSize(8).doesNotContain(organisation.root());
        assertThat(Content.topmost(cards, organisation)).isEqualTo(cards);
        assertThat(Content.topmost(organisation.units(), organisation)).containsExactly(organisation.root());
    }

    @Test
    void anEarlierNameOfAUnitFindsIt() {
        assertThat(Ran.in(directory, "--unit", "Teknisk drift (2015-melding)").out())
                .contains("Målekort: Teknisk drift\n");
    }

    @Test
    void unitsAreAddedUpAndAUnitWithoutACardSaysSo() {
        assertThat(Ran.in(directory, "--unit", "jonsrud", "--unit", "Løten kommune")
                        .out())
                .contains("Målekort: Jønsrud barnehage\n", "Løten kommune: uten kort\n");
    }

    @Test
    void anUnknownUnitCannotBeUsed() {
        Ran ran = Ran.in(directory, "--unit", "Lunde barnehage");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("«Lunde barnehage»", "lund (Lund barnehage)", "barnevern (Barnevern)");
        assertThat(ran.out()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void onePeriodIsPrintedAndAllAreWritten() {
        Ran ran = Ran.in(directory, "--unit", "lund", "--period", "2014");
        assertThat(ran.out())
                .containsPattern("Brukertilfredshet +2014 ")
                .doesNotContainPattern("Brukertilfredshet +2013 ");
        assertThat(ran.rows("loten")).hasSize(244);
    }

    @Test
    void anUnknownPeriodCannotBeUsed() {
        Ran ran = Ran.in(directory, "--period", "2012");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("«2012»", "2013, 2014, 2015");
    }

    @Test
    void nynorskAndEnglish() {
        assertThat(Ran.in(directory, "--lang", "nn").out()).contains("Ikkje vurdert: 11", "Ikkje nådd: 30");
        assertThat(Ran.in(directory, "--lang", "en").out())
                .contains("Not judged: 11", "Not met: 30", "Scorecard: Barnevern");
    }

    @Test
    void progressIsShownOnlyToAPerson() {
        assertThat(Ran.in(directory, false, "ringsaker").err()).isEmpty();
        Ran watched = Ran.in(directory, true, "ringsaker");
        assertThat(watched.err())
                .contains("Leser ringsaker …", "Vurderer 1 av 1 …")
                .endsWith("\r\u001B[2K");
        assertThat(watched.out())
                .isEqualTo(Ran.in(directory, false, "ringsaker").out());
    }
}
