package io.github.bmsjava.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.SmallCards;
import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.PlanDocument;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms and documents made from a card (R147, R149). All figures are made up. */
class PlanFormsTest {
    private static final Period YEAR = Period.year(2009);
    private static final Evaluation RUN = run();

    /** The common card with satisfaction and absence, and one own goal of the kindergarten; statistics beside. */
    private static Evaluation run() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator("brukertilfredshet", SmallCards::satisfaction))
                .perspective(
                        "Ansatte",
                        p -> p.indicator("sykefravær", i -> {
                            SmallCards.absence(i);
                            i.target(Bound.atMost("9,9"));
                        }))
                .layer(
                        LayerScope.unit(SmallCards.LUND.value()),
                        l -> l.perspective(
                                "Brukere",
                                p -> p.indicator(
                                        "turdager",
                                        i -> i.name("Turdager")
                                                .decimals(0)
                                                .higherIsBetter()
                                                .target("40"))))
                .build()
                .orThrow();
        Scorecard statistics = Scorecard.builder("statistikk")
                .kind(CardKind.STATISTICS)
                .perspective(
                        "Tall", p -> p.indicator("barn", i -> i.name("Barn").decimals(0)))
                .build()
                .orThrow();
        return Bms.evaluate(
                ScorecardModel.of(card, statistics),
                SmallCards.organisation(),
                Observations.of(
                        SmallCards.figure("brukertilfredshet", "2009", "5,1"),
                        SmallCards.figure("sykefravær", "2009", "10,06"),
                        SmallCards.figure("barn", "2009", "52")));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void r147TheTemplateOfAnActionPlanHasSevenColumnsAndARowForEachOfTheCard() {
        assertThat(PlanForms.actionPlan(RUN, SmallCards.LUND, YEAR, Language.NB))
                .isEqualTo("""
                Res.-/måleindikator  Når måles  Hvem måler  Ansvar  Tiltak/aktivitet  Kostnad  Ansvar
                ─────────────────────────────────────────────────────────────────────────────────────
                Brukertilfredshet
                Turdager
                Sykefravær
                """);
    }

    @Test
    void r147TheTemplateFilledHasTheActionsAndLosesNone() {
        ActionPlan plan = ActionPlan.of(List.of(
                Action.builder("trim", "lund", "sykefravær")
                        .activity("Felles trim")
                        .measured("hver måned", PersonRef.of("p1"), PersonRef.of("p2"))
                        .cost("12000,50")
                        .responsible(PersonRef.of("p3"))
                        .by(LocalDate.parse("2009-06-30"))
                        .build(),
                Action.builder("samtale", "lund", "sykefravær").build(),
                Action.builder("maling", "lund", "bygg").build(),
                Action.builder("annet", "sekretariat", "sykefravær").build()));

        assertThat(plain(PlanForms.actionPlan(RUN, SmallCards.LUND, YEAR, Language.EN, plan)))
                .isEqualTo("""
                        Indicator          Measured when  Measured by  Responsible  Action                    Cost       Responsible
                        ────────────────────────────────────────────────────────────────────────────────────────────────────────────
                        User satisfaction
                        Turdager
                        Sickness absence   hver måned     p1           p2           Felles trim (30.06.2009)  12 000,50  p3
                        Sickness absence                                            samtale
                        bygg                                                        maling
                        """);
    }

    @Test
    void r147TheSummaryFormHasResultsAndRoomForFindings() {
        assertThat(plain(PlanForms.summary(RUN, SmallCards.LUND, YEAR, Language.NN)))
                .isEqualTo("""
                        Fokusområde  Indikator           Mål          Resultat  Status              Vurdering  Oppfølging
                        ─────────────────────────────────────────────────────────────────────────────────────────────────
                        Brukere      Brukartilfredsheit  minst 5,3    5,1       ▲ Gul
                        Brukere      Turdager            minst 40               ○ Ikkje rapportert
                        Ansatte      Sjukefråvær         høgst 9,9 %  10,06 %   ✗ Ikkje nådd
                        """);
    }

    @Test
    void r149TheAnnualPlanOfAUnitIsItsCardWithTargetsAndItsOwnGoals() {
        PlanDocument plan = PlanForms.annualPlan(RUN, SmallCards.LUND, YEAR, Language.NB);

        assertThat(plan.missing()).isEmpty();
        assertThat(plain(plan.text(Language.NB))).isEqualTo("""
                Årsplan Lund barnehage 2009

                1 Målekart og måltall

                Fokusområde  Kritisk suksessfaktor  Indikator          Målemetode  Mål
                ──────────────────────────────────────────────────────────────────────────────
                Brukere                             Brukertilfredshet              minst 5,3
                Ansatte                             Sykefravær                     høyst 9,9 %

                2 Lokale mål

                Fokusområde  Kritisk suksessfaktor  Indikator  Målemetode  Mål
                ───────────────────────────────────────────────────────────────────
                Brukere                             Turdager               minst 40
                """);
    }

    @Test
    void r149AUnitWithoutOwnGoalsHasThemMissingInItsPlan() {
        PlanDocument plan = PlanForms.annualPlan(RUN, SmallCards.SECRETARIAT, YEAR, Language.NB);

        assertThat(plan.missing())
                .extracting(section -> section.title().toString())
                .containsExactly("Lokale mål");
        assertThat(plan.text(Language.NB)).endsWith("\n2 Lokale mål\n\n–\n");
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> PlanForms.summary(RUN, OrgUnitId.of("lunt"), YEAR, Language.NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lunt");
    }
}
