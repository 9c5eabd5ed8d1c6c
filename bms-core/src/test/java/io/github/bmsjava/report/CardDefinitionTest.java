package io.github.bmsjava.report;

import static io.github.bmsjava.AlnaCard.ALNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.AlnaCard;
import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Language;
import org.junit.jupiter.api.Test;

/** The card itself, as the decks print it. */
class CardDefinitionTest {
    private static final Period YEAR = Period.year(2009);

    private static String alna(Language language) {
        return CardTable.definition(AlnaCard.run(), ALNA, YEAR, language).replace('\u00A0', ' ');
    }

    /** R73. */
    @Test
    void alnasCardHasTenRowsOfFiveColumns() {
        assertThat(alna(Language.NB)).isEqualTo("""
                Fokusområde                             Kritisk suksessfaktor                           Indikator                                    Målemetode              Mål
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                Brukere og tjenester                    Tjenester med rett kvalitet                     Brukertilfredshet – samlet                   Brukerundersøkelse      minst 4,5
                Brukere og tjenester                    Kontakt med bruker                              Brukertilfredshet – respekt                  Brukerundersøkelse
                Ansatte og arbeidsmiljø                 Attraktiv arbeidsplass                          Medarbeidertilfredshet – samlet              Ansatteundersøkelse
                Ansatte og arbeidsmiljø                 Attraktiv arbeidsplass                          Sykefravær                                   Tall fra NLP            over 9,9 %
                Ansatte og arbeidsmiljø                 Myndige medarbeidere                            Vurdering av egen kompetanse                 Ansatteundersøkelse
                Ansatte og arbeidsmiljø                 Myndige medarbeidere                            Ansvar og myndighet i praksis                Ansatteundersøkelse
                Organisasjon og styring                 Økonomi i balanse                               Økonomisk resultat                           Regnskap                høyst 100 %
                Organisasjon og styring                 God ledelse                                     Tilfredshet med ledere                       Ansatteundersøkelse
                Frivillighet og lokalsamfunnsutvikling  Samarbeid med frivillige lag og organisasjoner  Samarbeid med frivillige organisasjoner      Spørreundersøkelse
                Frivillighet og lokalsamfunnsutvikling  Aktive lokalsamfunn                             Gjennomføring av planlagte lokale satsinger  Registrering av tiltak  minst 90 %
                """);
    }

    @Test
    void theColumnsAreNamedInNynorsk() {
        assertThat(alna(Language.NN).lines().findFirst().orElseThrow().split(" {2,}"))
                .containsExactly("Fokusområde", "Kritisk suksessfaktor", "Indikator", "Målemetode", "Mål");
    }

    @Test
    void theColumnsAreNamedInEnglish() {
        assertThat(alna(Language.EN).lines().findFirst().orElseThrow().split(" {2,}"))
                .containsExactly("Focus area", "Critical success factor", "Indicator", "Method", "Target");
    }

    @Test
    void aPeriodWithoutTargetsHasAnEmptyTargetColumn() {
        assertThat(CardTable.definition(AlnaCard.run(), ALNA, Period.year(2008), Language.NB))
                .contains("Gjennomføring av planlagte lokale satsinger  Registrering av tiltak\n")
                .doesNotContain("minst");
    }

    @Test
    void aUnitWithoutACardHasNoDefinition() {
        Evaluation results =
                SmallCards.run(SmallCards.twoIndicators(), SmallCards.figure("brukertilfredshet", "2009", "5,0"));

        assertThat(CardTable.definition(results, SmallCards.SECRETARIAT, YEAR, Language.NB))
                .isEmpty();
    }

    @Test
    void aRowWithoutFactorAndMethodHasThoseCellsEmpty() {
        Evaluation results =
                SmallCards.run(SmallCards.twoIndicators(), SmallCards.figure("brukertilfredshet", "2009", "5,0"));

        assertThat(CardTable.definition(results, SmallCards.LUND, YEAR, Language.NN)
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        Fokusområde  Kritisk suksessfaktor  Indikator           Målemetode  Mål
                        ───────────────────────────────────────────────────────────────────────────────
                        Brukarar                            Brukartilfredsheit              minst 5,3
                        Tilsette                            Sjukefråvær                     høgst 9,9 %
                        """);
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        Evaluation results = AlnaCard.run();

        assertThatThrownBy(() -> CardTable.definition(results, OrgUnitId.of("anla"), YEAR, Language.NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no unit 'anla'.");
    }
}
