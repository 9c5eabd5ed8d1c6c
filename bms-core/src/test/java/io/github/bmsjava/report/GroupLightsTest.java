package io.github.bmsjava.report;

import static io.github.bmsjava.report.Area.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.Lit;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the views show of the lights of groups and cards. */
class GroupLightsTest {

    private static Results results(CardKind kind) {
        Scorecard card = Scorecard.builder("kort")
                .kind(kind)
                .perspective(
                        "Brukere",
                        p -> p.indicator("trivsel", GroupLightsTest::satisfaction)
                                .successFactor(
                                        "Foreldre",
                                        f -> f.indicator("svar", GroupLightsTest::satisfaction)
                                                .indicator("ros", GroupLightsTest::satisfaction)))
                .perspective("Stille", p -> p.indicator("taus", i -> i.name("Taus")))
                .build()
                .orThrow();
        Organisation units =
                Organisation.builder().unit("e1", "Enhet 1", null).build().orThrow();
        return new Lit(
                Bms.evaluate(
                        card,
                        units,
                        Observations.of(
                                figure("e1", "2013", "5,3"),
                                figure("e1", "2014", "5,3"),
                                Observation.of("e1", "svar", "2014", "5,4"))),
                GroupLightsTest::light);
    }

    private static void satisfaction(EntryBuilder entry) {
        entry.decimals(1).higherIsBetter().green(Bound.atLeast("5,3"));
    }

    /** The perspective falls from green to red, the success factor is incomplete, the card has a share; else no rule. */
    private static GroupExplanation light(Optional<Group> group, Period period) {
        StatusScale scale = StatusScale.trafficLight();
        String id = group.map(one -> one.id().value()).orElse("kort");
        return switch (id) {
            case "Brukere" ->
                GroupExplanation.builder(id, Label.of("Brukere"), GroupRule.weightedScore())
                        .status(Status.of(period.equals(Period.year(2013)) ? scale.best() : scale.worst()))
                        .score(new BigDecimal(period.equals(Period.year(2013)) ? "100.00" : "45.50"))
                        .parts(List.of(), new WeightCoverage(Fraction.of(2), Fraction.of(3)))
                        .mark(Mark.COUNTED_AS_WORST)
                        .build();
            case "Brukere/Foreldre" ->
                GroupExplanation.builder(id, Label.of("Foreldre"), GroupRule.worstOf())
                        .status(Status.none(Unjudged.INCOMPLETE))
                        .build();
            case "kort" ->
                GroupExplanation.builder(id, Label.of("Kortet"), GroupRule.shareAtOrAbove("green"))
                        .status(Status.of(scale.best()))
                        .share(new BigDecimal("66.66"))
                        .build();
            default ->
                GroupExplanation.builder(id, Label.of("Stille"), id.equals("Stille") ? GroupRule.worstOf() : null)
                        .status(Status.none(Unjudged.INCOMPLETE))
                        .build();
        };
    }

    private static String table(CardKind kind) {
        return CardTable.of(results(kind), OrgUnitId.of("e1"), Language.NB).replace('\u00A0', ' ');
    }

    @Test
    void j7AGroupWithARuleHasALineAboveWhatIsInItAndTheCardOneBelow() {
        assertThat(table(CardKind.STEERING)).isEqualTo("""
                Styringskort: Enhet 1
                ═════════════════════
                Indikator   Periode  Mål        Resultat      Status             Merknad
                ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                Brukere     2013                100,00 poeng  ● Grønn            66 % er vurdert; det som mangler, teller som dårligst
                            2014                45,50 poeng   ■ Rød              66 % er vurdert; det som mangler, teller som dårligst
                  trivsel   2013     minst 5,3  5,3           ● Grønn
                            2014     minst 5,3  5,3           ● Grønn
                  Foreldre  2013                              ○ Ufullstendig
                            2014                              ○ Ufullstendig
                    svar    2013     minst 5,3                ○ Ikke rapportert
                            2014     minst 5,3  5,4           ● Grønn
                    ros     2013     minst 5,3                ○ Ikke rapportert
                            2014     minst 5,3                ○ Ikke rapportert
                Samlet      2013                66,66 %       ● Grønn
                            2014                66,66 %       ● Grønn
                """);
    }

    @Test
    void j7ACardOfStatisticsShowsNoLightOfAGroup() {
        assertThat(table(CardKind.STATISTICS)).contains("Brukere\n").doesNotContain("poeng", "Samlet");
    }

    @Test
    void theFlatTableHasARowForEachGroupWithARuleAfterTheRowsOfTheCard() {
        assertThat(FlatTable.of(results(CardKind.STEERING), Language.NB).rows().stream()
                        .map(row -> String.join(";", row.cells())))
                .containsSubsequence(
                        "2014;Enhet 1;kort;Brukere;ros;;>=5,3;;not-reported;;;",
                        "2014;Enhet 1;kort;Brukere;;45,50;;red;;66,66;counted-as-worst;Brukere",
                        "2014;Enhet 1;kort;Brukere;;;;;incomplete;;;Foreldre",
                        "2014;Enhet 1;kort;;;66,66;;green;;;;Kortet")
                .noneMatch(row -> row.contains("Stille"));
    }

    @Test
    void r105LightsOfGroupsThatChangedAreListed() {
        Exceptions changed = Exceptions.of(results(CardKind.STEERING), Period.year(2014), Period.year(2013))
                .onlyChanged();

        assertThat(changed.rows())
                .extracting(row -> row.findGroup().map(GroupResult::id).orElse("-"))
                .containsExactly("-", "Brukere");
        assertThat(changed.table(Language.NB)).hasToString("""
                Enhet    Indikator  Resultat     Status   Før
                ───────────────────────────────────────────────────────────
                Enhet 1  svar       5,4          ● Grønn  ○ Ikke rapportert
                         Brukere    45,50 poeng  ■ Rød    ● Grønn
                """);
    }
}
