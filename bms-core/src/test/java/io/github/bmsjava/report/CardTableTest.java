package io.github.bmsjava.report;

import static io.github.bmsjava.SmallCards.LUND;
import static io.github.bmsjava.SmallCards.card;
import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTableTest {

    /** No-break spaces as spaces, so that an expected table can be read. */
    private static String table(Evaluation results, Language language) {
        return CardTable.of(results, LUND, language).replace('\u00A0', ' ');
    }

    private static Evaluation threeYears() {
        return run(
                SmallCards.twoIndicators(),
                figure("brukertilfredshet", "2012", "5,4"),
                figure("brukertilfredshet", "2013", "5,0"),
                figure("brukertilfredshet", "2014", "4,94"),
                printed("sykefravær", "2013", "Ikke målt"),
                printed("sykefravær", "2014", "10,06"));
    }

    /** R101: a symbol and a word for every light, and for none. */
    @Test
    void everyLightHasASymbolAndAWordBesideItInBokmaal() {
        assertThat(table(threeYears(), Language.NB)).isEqualTo("""
                Styringskort: Lund barnehage
                ════════════════════════════
                Indikator            Periode  Mål          Resultat   Status             Merknad
                ────────────────────────────────────────────────────────────────────────────────
                Brukere
                  Brukertilfredshet  2012     minst 5,3    5,4        ● Grønn
                                     2013     minst 5,3    5,0        ▲ Gul
                                     2014     minst 5,3    4,9        ■ Rød
                Ansatte
                  Sykefravær         2012     høyst 9,9 %             ○ Ikke rapportert
                                     2013     høyst 9,9 %  Ikke målt  ○ Ikke målt
                                     2014     høyst 9,9 %  10,06 %    ✗ Ikke nådd
                """);
    }

    @Test
    void everyLightHasASymbolAndAWordBesideItInNynorsk() {
        assertThat(table(threeYears(), Language.NN)).isEqualTo("""
                Styringskort: Lund barnehage
                ════════════════════════════
                Indikator             Periode  Mål          Resultat   Status              Merknad
                ──────────────────────────────────────────────────────────────────────────────────
                Brukarar
                  Brukartilfredsheit  2012     minst 5,3    5,4        ● Grøn
                                      2013     minst 5,3    5,0        ▲ Gul
                                      2014     minst 5,3    4,9        ■ Raud
                Tilsette
                  Sjukefråvær         2012     høgst 9,9 %             ○ Ikkje rapportert
                                      2013     høgst 9,9 %  Ikke målt  ○ Ikkje målt
                                      2014     høgst 9,9 %  10,06 %    ✗ Ikkje nådd
                """);
    }

    @Test
    void everyLightHasASymbolAndAWordBesideItInEnglish() {
        assertThat(table(threeYears(), Language.EN)).isEqualTo("""
                Scorecard: Lund kindergarten
                ════════════════════════════
                Indicator            Period  Target         Result     Status          Remark
                ─────────────────────────────────────────────────────────────────────────────
                Users
                  User satisfaction  2012    at least 5,3   5,4        ● Green
                                     2013    at least 5,3   5,0        ▲ Yellow
                                     2014    at least 5,3   4,9        ■ Red
                Employees
                  Sickness absence   2012    at most 9,9 %             ○ Not reported
                                     2013    at most 9,9 %  Ikke målt  ○ Not measured
                                     2014    at most 9,9 %  10,06 %    ✗ Not met
                """);
    }

    @Test
    void figureAndUnitAreNeverPartedAtALineEnd() {
        assertThat(CardTable.of(threeYears(), LUND, Language.NB))
                .contains("10,06\u00A0%")
                .contains("9,9\u00A0%");
    }

    @Test
    void onlyTheAskedPeriodsAreShown() {
        assertThat(CardTable.of(threeYears(), LUND, Language.EN, period -> period.year() == 2013))
                .contains("2013")
                .doesNotContain("2012", "2014");
    }

    @Test
    void anIndicatorsOwnWordForALevelIsShown() {
        Evaluation results = run(
                SmallCards.one(
                        "økonomi",
                        i -> i.define(d -> d.lowerIsBetter().word("green", Label.of("minst balanse")))
                                .green(Bound.atMost("100"))),
                figure("økonomi", "2014", "99"));

        assertThat(table(results, Language.NB)).contains("99        ● minst balanse");
    }

    /** R40: one type of card under the customer's word for it. */
    @Test
    void theSameCardIsPrintedUnderTheWordOfTheCustomer() {
        Label word = Label.of("Målekart", "Målekart", "Measurement card");
        Scorecard card = SmallCards.twoIndicators();
        Evaluation asSteering = run(card, figure("brukertilfredshet", "2014", "5,4"));
        Evaluation asMap =
                run(card.toBuilder().word(word).build().orThrow(), figure("brukertilfredshet", "2014", "5,4"));

        assertThat(table(asSteering, Language.NB))
                .startsWith("Styringskort: Lund barnehage\n════════════════════════════\n");
        assertThat(table(asMap, Language.NB)).startsWith("Målekart: Lund barnehage\n════════════════════════\n");
        assertThat(table(asMap, Language.EN)).startsWith("Measurement card: Lund kindergarten\n");
        assertThat(afterTitle(table(asMap, Language.NB))).isEqualTo(afterTitle(table(asSteering, Language.NB)));
    }

    private static String afterTitle(String table) {
        return table.substring(table.indexOf("Indikator"));
    }

    /** R50: figures, and neither target nor light. */
    @Test
    void aStatisticsCardHasNoColumnForTargetOrLight() {
        Evaluation results = run(
                card("tall")
                        .word(Label.of("Statistikkort", "Statistikkort", "Statistics card"))
                        .kind(CardKind.STATISTICS)
                        .perspective(
                                "Produksjon",
                                p -> p.indicator(
                                        "plasser",
                                        i -> i.name("Plasser").higherIsBetter().green(Bound.atLeast("60"))))
                        .build()
                        .orThrow(),
                figure("plasser", "2013", "61"),
                printed("plasser", "2014", "??"));

        assertThat(table(results, Language.NB)).isEqualTo("""
                Statistikkort: Lund barnehage
                ═════════════════════════════
                Indikator   Periode  Resultat  Merknad
                ──────────────────────────────────────
                Produksjon
                  Plasser   2013     61
                            2014     ??
                """);
    }

    @Test
    void aStatisticsCardSaysWhyThereIsNoFigure() {
        Evaluation results = EvaluationPlan.compile(
                        ScorecardModel.of(card("tall")
                                .kind(CardKind.STATISTICS)
                                .perspective(
                                        "Produksjon",
                                        p -> p.indicator(
                                                "plasser",
                                                i -> i.name("Plasser")
                                                        .higherIsBetter()
                                                        .green(Bound.atLeast("60"))))
                                .build()
                                .orThrow()),
                        SmallCards.organisation(),
                        PlanOptions.years(2014, 2014))
                .orThrow()
                .evaluate(Observations.none());

        assertThat(table(results, Language.NN)).contains("  Plasser   2014     Ikkje rapportert\n");
    }

    /** R7: not measured is not red. */
    @Test
    void aUnitWithoutACardSaysSoByItsNameInEveryLanguage() {
        assertThat(CardTable.of(threeYears(), SmallCards.SECRETARIAT, Language.NB))
                .isEqualTo("Politisk sekretariat: uten kort\n");
        assertThat(CardTable.of(threeYears(), SmallCards.SECRETARIAT, Language.NN))
                .isEqualTo("Politisk sekretariat: utan kort\n");
        assertThat(CardTable.of(threeYears(), SmallCards.SECRETARIAT, Language.EN))
                .isEqualTo("Political secretariat: no card\n");
    }

    @Test
    void aUnitThatDoesNotExistIsRefusedWithTheNearest() {
        Evaluation results = threeYears();

        assertThatThrownBy(() -> CardTable.of(results, OrgUnitId.of("lnud"), Language.NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no unit 'lnud'.\nMaybe 'lund' was meant.");
    }

    @Test
    void aRowThatNobodyReportedOrAskedForIsNotShown() {
        Evaluation results = run(
                card("kort")
                        .perspective(
                                "Fokus",
                                p -> p.indicator("taus", i -> i.name("Taus").higherIsBetter())
                                        .indicator(
                                                "plasser",
                                                i -> i.name("Plasser").higherIsBetter()))
                        .build()
                        .orThrow(),
                figure("plasser", "2014", "61"));

        assertThat(table(results, Language.NB)).isEqualTo("""
                Styringskort: Lund barnehage
                ════════════════════════════
                Indikator  Periode  Mål  Resultat  Status      Merknad
                ──────────────────────────────────────────────────────
                Fokus
                  Plasser  2014          61        ○ Uten mål
                """);
    }

    @Test
    void severalCardsOfAUnitAreToldApartByTheirNames() {
        Indicator places =
                Indicator.builder("plasser").name("Plasser").higherIsBetter().build();
        Scorecard first = card("a")
                .name("Felles")
                .define(places)
                .perspective("A", p -> p.indicator("plasser"))
                .build()
                .orThrow();
        Scorecard second = card("b")
                .name("Eget")
                .perspective("B", p -> p.indicator("plasser"))
                .build()
                .orThrow();
        Evaluation results = Bms.evaluate(
                ScorecardModel.of(first, second),
                SmallCards.organisation(),
                Observations.of(figure("plasser", "2014", "61")));

        assertThat(table(results, Language.NB)
                        .lines()
                        .filter(line -> line.startsWith("Styringskort") || line.isEmpty()))
                .containsExactly("Styringskort: Lund barnehage · Felles", "", "Styringskort: Lund barnehage · Eget");
    }

    @Test
    void aPerspectiveRenamedBetweenVersionsStaysOnePart() {
        Indicator places =
                Indicator.builder("plasser").name("Plasser").higherIsBetter().build();
        Evaluation results = Bms.evaluate(
                ScorecardModel.builder()
                        .indicator(places)
                        .card(version(1, "Brukarar", DateRange.until(LocalDate.of(2014, 1, 1))))
                        .card(version(2, "Brukere", DateRange.from(LocalDate.of(2014, 1, 1))))
                        .build()
                        .orThrow(),
                SmallCards.organisation(),
                Observations.of(figure("plasser", "2013", "60"), figure("plasser", "2014", "61")));

        assertThat(afterTitle(table(results, Language.NB))).isEqualTo("""
                Indikator  Periode  Mål  Resultat  Status      Merknad
                ──────────────────────────────────────────────────────
                Brukere
                  Plasser  2013          60        ○ Uten mål
                           2014          61        ○ Uten mål
                """);
    }

    private static Scorecard version(int number, String perspective, DateRange inForce) {
        return card("kort")
                .version(number)
                .inForce(inForce)
                .perspective("brukere", p -> p.name(Label.of(perspective)).indicator("plasser"))
                .build()
                .orThrow();
    }

    @Test
    void aViewWithoutPeriodsKnowsTheUnitByItsIdOnly() {
        Results nothing = new Results() {
            @Override
            public Organisation organisation() {
                return Organisation.builder().build().partial().orElseThrow();
            }

            @Override
            public Optional<LocalDate> structureDate() {
                return Optional.empty();
            }

            @Override
            public List<Period> periods() {
                return List.of();
            }

            @Override
            public PeriodResults in(Period period, ValueKind kind) {
                throw new IllegalArgumentException("no period");
            }

            @Override
            public Optional<ObservationHistory> observations(ObservationKey key) {
                return Optional.empty();
            }

            @Override
            public List<Issue> issues() {
                return List.of();
            }

            @Override
            public Fingerprints fingerprints() {
                return new Fingerprints("", "");
            }
        };

        assertThat(CardTable.of(nothing, LUND, Language.NB)).isEqualTo("lund: uten kort\n");
    }
}
