package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Capture;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the requirements that need organisation, cards and figures together. */
class SourceDeckRowsTest {
    private static final Period YEAR = Period.year(2014);

    @Test
    void r11EveryUnitHasACardExactlyWhenFiftySixCardsExist() {
        Organisation harstad = harstad();
        ScorecardModel all = ScorecardModel.of(numberedCards(56));
        ScorecardModel oneShort = ScorecardModel.of(numberedCards(55));

        assertThat(all.unitsWithoutCard(harstad, YEAR))
                .extracting(u -> u.id().value())
                .containsExactly("radmann");
        assertThat(oneShort.unitsWithoutCard(harstad, YEAR))
                .extracting(u -> u.id().value())
                .containsExactly("radmann", "enhet-56");
    }

    @Test
    void r16TwoWeightsOfAUnitAreTwoIndicatorsWithoutALight() {
        Scorecard weights = Scorecard.builder("nøkkeltall")
                .perspective(
                        "Bemanning",
                        p -> p.indicator("ansatte", i -> i.name("Ansatte"))
                                .indicator("årsverk", i -> i.name("Årsverk")))
                .build()
                .orThrow();
        PeriodResults results = Bms.evaluate(
                        weights,
                        single("bærum"),
                        Observations.of(
                                Observation.of("bærum", "ansatte", "2014", "10145"),
                                Observation.of("bærum", "årsverk", "2014", "6002")))
                .in(YEAR);

        assertThat(results.unit("bærum").indicator("ansatte").value()).isEqualByComparingTo("10145");
        assertThat(results.unit("bærum").indicator("årsverk").status().reason().id())
                .isEqualTo("no-direction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R22: Tjenester/brukere, Økonomi, Organisasjon, Samfunn",
                "R23: Regional utvikling, Tjenesteproduksjon, Personal og kompetanse, Kvalitet og service, Økonomi",
                "R24: Brukere og tjenester, Ansatte og arbeidsmiljø, Organisasjon og styring,"
                        + " Frivillighet og lokalsamfunnsutvikling"
            })
    void r22R23R24PerspectivesOfAnyNumberKeepTheirOrder(String deck) {
        List<String> names = List.of(deck.substring(deck.indexOf(' ') + 1).split(", "));
        ScorecardBuilder card = Scorecard.builder("kort");
        names.forEach(name -> card.perspective(name, p -> p.indicator("i-" + name, i -> i.higherIsBetter())));
        Validated<Scorecard> built = card.build();

        assertThat(built.issues()).isEmpty();
        assertThat(ScorecardModel.of(built.orThrow())
                        .cardsOf(single("enhet").root(), YEAR)
                        .orThrow()
                        .get(0)
                        .groups())
                .extracting(group -> group.name().toString())
                .containsExactlyElementsOf(names);
    }

    @Test
    void r54R58ATemplateIsFirmAndAUnitTailorsItByAdding() {
        Scorecard card = Scorecard.builder("skoler")
                .layer(
                        LayerScope.unitType("skole"),
                        l -> l.perspective("Elever", p -> p.indicator("trivsel", i -> i.higherIsBetter())))
                .layer(
                        LayerScope.unit("nordlys"),
                        l -> l.perspective("Elever", p -> p.indicator("svømming", i -> i.higherIsBetter()))
                                .without("trivsel"))
                .build()
                .orThrow();
        Organisation schools = Organisation.builder()
                .unit("by", "By", null)
                .unit("nordlys", u -> u.parent("by").type("skole"))
                .unit("sørlys", u -> u.parent("by").type("skole"))
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(card);
        Validated<List<UnitCard>> tailored = model.cardsOf(schools.unit("nordlys"), YEAR);

        assertThat(tailored.issues())
                .extracting(issue -> issue.code().id())
                .containsExactly("required-indicator-removed");
        assertThat(tailored.partial().orElseThrow().get(0).rows())
                .extracting(row -> row.entry().indicator().value())
                .containsExactly("trivsel", "svømming");
        assertThat(model.cardsOf(schools.unit("sørlys"), YEAR).orThrow().get(0).rows())
                .extracting(row -> row.entry().indicator().value())
                .containsExactly("trivsel");
    }

    @Test
    void r34OneSuccessFactorHasSeveralIndicators() {
        Scorecard alna = Scorecard.builder("bydel")
                .perspective(
                        "Ansatte og arbeidsmiljø",
                        p -> p.successFactor(
                                "Attraktiv arbeidsplass",
                                f -> f.indicator("medarbeidertilfredshet", i -> i.higherIsBetter())
                                        .indicator("sykefravær", i -> i.lowerIsBetter())))
                .build()
                .orThrow();
        UnitCard card = ScorecardModel.of(alna)
                .cardsOf(single("alna").root(), YEAR)
                .orThrow()
                .get(0);

        assertThat(card.rows())
                .allSatisfy(row -> assertThat(
                                row.successFactor().orElseThrow().name().toString())
                        .isEqualTo("Attraktiv arbeidsplass"));
        assertThat(card.rows()).hasSize(2);
    }

    @Test
    void r47ACardMaySitBelowTheResultUnit() {
        Organisation organisation = Organisation.builder()
                .unit("skole", "Skole", null)
                .unit("sfo", "SFO", "skole")
                .build()
                .orThrow();
        Scorecard own = Scorecard.builder("sfo-kort")
                .layer(
                        LayerScope.unit("sfo"),
                        l -> l.perspective(
                                "Brukere",
                                p -> p.indicator(
                                        "trivsel", i -> i.higherIsBetter().target("4,5"))))
                .build()
                .orThrow();

        assertThat(ScorecardModel.of(own).unitsWithoutCard(organisation, YEAR))
                .extracting(u -> u.id().value())
                .containsExactly("skole");
    }

    @Test
    void r91R92R93OneSurveyFillsSeveralIndicatorsWithItsMeansAndNumberOfAnswers() {
        Scorecard card = Scorecard.builder("brukere")
                .perspective(
                        "Brukere",
                        p -> p.indicator(
                                        "samlet",
                                        i -> i.decimals(1)
                                                .higherIsBetter()
                                                .method("Brukerundersøkelse", MethodKind.SURVEY)
                                                .target("4,5"))
                                .indicator(
                                        "respekt",
                                        i -> i.decimals(1).higherIsBetter().target("4,5")))
                .build()
                .orThrow();
        Observations survey = Observations.survey("medkila", "2014", 31, Map.of("samlet", "4,6", "respekt", "4,4"));
        UnitResults results =
                Bms.evaluate(card, single("medkila"), survey).in(YEAR).unit("medkila");

        assertThat(results.indicator("samlet").status().level().id()).isEqualTo("green");
        assertThat(results.indicator("respekt").status().level().id()).isEqualTo("red");
        assertThat(survey.list()).allSatisfy(o -> assertThat(o.capture()).contains(Capture.SURVEY));
    }

    @Test
    void boundsOnACardJudgeNothingOnAnotherCard() {
        Scorecard one = Scorecard.builder("en")
                .layer(
                        LayerScope.unit("skole"),
                        l -> l.perspective(
                                "Brukere",
                                p -> p.indicator(
                                        "trivsel", i -> i.higherIsBetter().target("4"))))
                .build()
                .orThrow();
        Scorecard other = Scorecard.builder("to")
                .layer(LayerScope.unit("skole"), l -> l.perspective("Brukere", p -> p.indicator("trivsel")))
                .build()
                .orThrow();
        UnitResults results = Bms.evaluate(
                        ScorecardModel.of(one, other),
                        single("skole"),
                        Observations.of(Observation.of("skole", "trivsel", "2014", "5")))
                .in(YEAR)
                .unit("skole");

        assertThat(results.card("en").indicator("trivsel").status().level().id())
                .isEqualTo("green");
        assertThat(results.card("to").indicator("trivsel").status().reason().id())
                .isEqualTo("no-target");
    }

    @Test
    void r96TheShareOfPlannedEffortsCarriedOutIsARatioOfCounts() {
        Indicator efforts = Indicator.builder("satsinger")
                .percent()
                .higherIsBetter()
                .scale(StatusScale.metOrNot())
                .build();
        Scorecard card = Scorecard.builder("lokalt")
                .define(efforts)
                .perspective("Frivillighet", p -> p.indicator("satsinger", i -> i.target(Bound.atLeast("90"))))
                .build()
                .orThrow();

        assertThat(carriedOut(card, "18").status().level().id()).isEqualTo("met");
        assertThat(carriedOut(card, "18").value()).isEqualByComparingTo("90");
        assertThat(carriedOut(card, "17").status().level().id()).isEqualTo("not-met");
        assertThat(carriedOut(card, "17").value()).isEqualByComparingTo("85");
    }

    @Test
    void r104ChosenQuestionsStandInAGroupBesideTheCardAndCountForNothingOnIt() {
        Scorecard card = Scorecard.builder("medarbeidere")
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator("trivsel", i -> i.higherIsBetter().target("4")))
                .group(
                        GroupKind.OFF_CARD,
                        "Eget lederskap",
                        g -> g.indicator("støtte", i -> i.higherIsBetter().target("4"))
                                .indicator("trivsel"))
                .build()
                .orThrow();
        CardResult result = Bms.evaluate(
                        card,
                        single("skole"),
                        Observations.of(
                                Observation.of("skole", "trivsel", "2014", "5"),
                                Observation.of("skole", "støtte", "2014", "3")))
                .in(YEAR)
                .unit("skole")
                .card();

        assertThat(result.indicators())
                .extracting(r -> r.indicator().id().value())
                .containsExactly("trivsel");
        assertThat(result.offCard())
                .extracting(r -> r.indicator().id() + " " + r.status())
                .containsExactly("støtte red", "trivsel green");
        assertThat(result.counts(StatusScale.trafficLight()).values()).containsExactly(1, 0, 0);
    }

    private static IndicatorResult carriedOut(Scorecard card, String done) {
        Observation share = Observation.builder("alna", "satsinger", "2014")
                .quantity(Quantity.ratio(done, "20"))
                .build();
        return Bms.evaluate(card, single("alna"), Observations.of(share))
                .in(YEAR)
                .unit("alna")
                .indicator("satsinger");
    }

    private static Organisation single(String unit) {
        return Organisation.builder().unit(unit, unit, null).build().orThrow();
    }

    private static Organisation harstad() {
        Organisation.Builder builder = Organisation.builder().unit("radmann", "Rådmann", null);
        for (int i = 1; i <= 56; i++) {
            UnitRole role = i <= 52 ? UnitRole.SERVICE : UnitRole.SUPPORT;
            builder.unit("enhet-" + i, u -> u.parent("radmann").role(role));
        }
        return builder.build().orThrow();
    }

    private static Scorecard[] numberedCards(int count) {
        Scorecard[] cards = new Scorecard[count];
        for (int i = 1; i <= count; i++) {
            String unit = "enhet-" + i;
            cards[i - 1] = Scorecard.builder("malekart-" + i)
                    .layer(
                            LayerScope.unit(unit),
                            l -> l.perspective(
                                    "Tjenester", p -> p.indicator(unit + "-tilfredshet", x -> x.higherIsBetter())))
                    .build()
                    .orThrow();
        }
        return cards;
    }

    @Test
    void r187OneCardAndOneIndicatorMakeOneLight() {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "økonomi",
                        p -> p.indicator("regnskap", i -> i.lowerIsBetter().target("100")))
                .build()
                .orThrow();
        Organisation one =
                Organisation.builder().unit("lund", "Lund", null).build().orThrow();
        Evaluation run = EvaluationPlan.compile(ScorecardModel.of(card), one, PlanOptions.years(2008, 2008))
                .orThrow()
                .evaluate(Observations.of(Observation.of("lund", "regnskap", "2008", "100")));
        assertThat(run.in("2008").unit("lund").indicator("regnskap").status()).hasToString("green");
    }
}
