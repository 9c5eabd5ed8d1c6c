package io.github.bmsjava.report;

import static io.github.bmsjava.report.Area.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionsTest {
    private static final Period LAST_YEAR = Period.year(2013);
    private static final Period THIS_YEAR = Period.year(2014);

    /** Enhet 1 falls, enhet 2 rises, enhet 3 stays yellow, enhet 4 stays green, enhet 5 is no longer reported. */
    private static Evaluation five() {
        List<Observation> figures = new ArrayList<>();
        String[] before = {"5,3", "4,0", "5,0", "5,3", "5,3"};
        String[] now = {"4,9", "5,3", "5,2", "5,9"};
        for (int i = 0; i < before.length; i++) {
            figures.add(figure("e" + (i + 1), "2013", before[i]));
        }
        for (int i = 0; i < now.length; i++) {
            figures.add(figure("e" + (i + 1), "2014", now[i]));
        }
        return Area.run(UnitRule.worstStatus().ofReported(), 5, figures.toArray(Observation[]::new));
    }

    private static List<String> units(Exceptions exceptions) {
        return exceptions.rows().stream()
                .map(row -> row.card().card().unit().id().value())
                .toList();
    }

    /** 298 units, of which three changed. */
    @Test
    void r105Of298UnitsOnlyThoseWhoseLightChangedAreListed() {
        List<Observation> figures = new ArrayList<>();
        for (int i = 1; i <= 298; i++) {
            figures.add(figure("e" + i, "2013", "5,3"));
            figures.add(figure("e" + i, "2014", i % 100 == 7 ? "4,9" : "5,4"));
        }
        Evaluation results = Area.run(UnitRule.none(), 298, figures.toArray(Observation[]::new));

        Exceptions changed = Exceptions.of(results, THIS_YEAR, LAST_YEAR).onlyChanged();

        assertThat(units(changed)).containsExactly("e7", "e107", "e207");
        assertThat(changed.table(Language.NB)).hasToString("""
                Enhet      Indikator  Resultat  Status  Før
                ───────────────────────────────────────────────
                Enhet 7    Trivsel    4,9       ■ Rød   ● Grønn
                Enhet 107  Trivsel    4,9       ■ Rød   ● Grønn
                Enhet 207  Trivsel    4,9       ■ Rød   ● Grønn
                """);
    }

    @Test
    void r105TheLastPeriodBeforeIsThatOfTheSameType() {
        Evaluation results = Area.run(
                UnitRule.none(),
                2,
                figure("e1", "2012", "5,3"),
                figure("e1", "2013-T3", "4,0"),
                figure("e1", "2014", "4,9"),
                figure("e2", "2012", "4,0"),
                figure("e2", "2014", "4,0"));

        Exceptions since = Exceptions.sincePrevious(results, THIS_YEAR);

        assertThat(since.findPrevious()).contains(Period.year(2012));
        assertThat(units(since.onlyChanged())).containsExactly("e1");
        assertThat(units(since)).containsExactly("e1", "e2");
    }

    @Test
    void r105WithoutAPeriodBeforeNothingHasChanged() {
        Exceptions first = Exceptions.sincePrevious(five(), LAST_YEAR);

        assertThat(first.findPrevious()).isEmpty();
        assertThat(units(first)).isNotEmpty();
        assertThat(first.onlyChanged().rows()).isEmpty();
    }

    @Test
    void r105WithoutAnEarlierPeriodWhatIsBelowTheBestIsListed() {
        Exceptions below = Exceptions.of(five(), THIS_YEAR);

        assertThat(units(below)).containsExactly("område", "e1", "e3");
        assertThat(below.onlyChanged().rows()).isEmpty();
        assertThat(below.table(Language.EN)).hasToString("""
                Unit     Indicator  Result  Status
                ────────────────────────────────────
                Området  Trivsel            ■ Red
                Enhet 1  Trivsel    4,9     ■ Red
                Enhet 3  Trivsel    5,2     ▲ Yellow
                """);
    }

    @Test
    void r105ComputedLightsAreListedLikeReportedOnes() {
        Exceptions.Row area = Exceptions.of(five(), THIS_YEAR, LAST_YEAR).rows().get(0);

        assertThat(area.findIndicator().orElseThrow().isComputed()).isTrue();
        assertThat(area.isBelowBest()).isTrue();
        assertThat(area.isChanged()).isFalse();
        assertThat(area.findBefore()).contains(area.status());
    }

    @Test
    void r105ALightThatRoseOrWentAwayIsAChange() {
        Exceptions all = Exceptions.of(five(), THIS_YEAR, LAST_YEAR);

        assertThat(units(all)).containsExactly("område", "e1", "e2", "e3", "e5");
        assertThat(units(all.onlyChanged())).containsExactly("e1", "e2", "e5");
        assertThat(units(all.onlyBelowBest())).containsExactly("område", "e1", "e3");
        assertThat(all.onlyChanged().table(Language.NN)).hasToString("""
                Eining   Indikator  Resultat  Status              Før
                ────────────────────────────────────────────────────────
                Enhet 1  Trivsel    4,9       ■ Raud              ● Grøn
                Enhet 2  Trivsel    5,3       ● Grøn              ■ Raud
                Enhet 5  Trivsel              ○ Ikkje rapportert  ● Grøn
                """);
    }

    @Test
    void aLightThatIsStillTheBestIsNoException() {
        Evaluation results = Area.run(UnitRule.none(), 1, figure("e1", "2013", "5,3"), figure("e1", "2014", "5,3"));

        assertThat(Exceptions.of(results, THIS_YEAR, LAST_YEAR).rows()).isEmpty();
        assertThat(Exceptions.of(results, THIS_YEAR, LAST_YEAR)).hasToString("0 exceptions");
    }
}
