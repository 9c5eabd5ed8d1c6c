package io.github.bmsjava.scorecard;

import static io.github.bmsjava.scorecard.Units.YEAR;
import static io.github.bmsjava.scorecard.Units.cardOf;
import static io.github.bmsjava.scorecard.Units.harstad;
import static io.github.bmsjava.scorecard.Units.ids;
import static io.github.bmsjava.scorecard.Units.layers;
import static io.github.bmsjava.scorecard.Units.medkila;
import static io.github.bmsjava.scorecard.Units.row;
import static io.github.bmsjava.scorecard.Units.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cards that the municipalities, the county and the city district describe. Names are of the requirements. */
class ScorecardRowsTest {
    private static final LocalDate NEW_YEAR_2008 = LocalDate.of(2008, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brukere;Arbeidsprosesser;Medarbeidere;Økonomi",
                "Tjenester/brukere;Økonomi;Organisasjon;Samfunn",
                "Regional utvikling;Tjenesteproduksjon;Personal og kompetanse;Kvalitet og service;Økonomi",
                "Brukere og tjenester;Ansatte og arbeidsmiljø;Organisasjon og styring;"
                        + "Frivillighet og lokalsamfunnsutvikling"
            })
    void r21R22R23R24PerspectivesAreDataOfAnyNumberInTheirOrder(String names) {
        List<String> perspectives = Arrays.asList(names.split(";"));
        ScorecardBuilder builder = Scorecard.builder("kort");
        perspectives.forEach(name -> builder.perspective(name, p -> p.indicator("i-" + name)));

        Validated<Scorecard> card = builder.build();

        assertThat(card.issues()).isEmpty();
        assertThat(cardOf(card.orThrow(), medkila()).groups())
                .extracting(group -> group.name().in(Language.NB))
                .containsExactlyElementsOf(perspectives);
    }

    @Test
    void r25APerspectiveIsKnownByItsIdNamesAndAliases() {
        Group group = cardOf(
                        Scorecard.builder("alna")
                                .perspective(
                                        "Organisasjon og styring",
                                        p -> p.alias("Org/styring")
                                                .name(Label.of(
                                                        "Organisasjon og styring",
                                                        "Organisasjon og styring",
                                                        "Organisation"))
                                                .indicator("økonomi"))
                                .build()
                                .orThrow(),
                        medkila())
                .groups()
                .get(0);

        assertThat(List.of("Org/styring", "Organisasjon og styring", "Organisation"))
                .allMatch(group::isCalled);
        assertThat(group.isCalled("org/styring")).isFalse();
        assertThat(group.aliases()).containsExactly("Org/styring");
    }

    @Test
    void r25AnIndicatorKeepsItsIdWhereverItStands() {
        Scorecard underOrganisation = Scorecard.builder("a9")
                .perspective("Organisasjon og styring", p -> p.successFactor("Økonomi", f -> f.indicator("økonomi")))
                .build()
                .orThrow();
        Scorecard ofItsOwn = Scorecard.builder("a10")
                .perspective("Økonomi", p -> p.indicator("økonomi"))
                .build()
                .orThrow();

        assertThat(row(cardOf(underOrganisation, medkila()), "økonomi")).isPresent();
        assertThat(row(cardOf(ofItsOwn, medkila()), "økonomi")).isPresent();
    }

    @Test
    void r26ThePerspectivesOfACardAreVersionedByYear() {
        ScorecardModel model = ScorecardModel.builder()
                .card(version(1, DateRange.until(NEW_YEAR_2008), "A", "B", "C", "D", "E"))
                .card(version(2, DateRange.from(NEW_YEAR_2008), "A", "B", "C", "D"))
                .build()
                .orThrow();

        assertThat(cardIn(model, Period.year(2005)).groups()).hasSize(5);
        assertThat(cardIn(model, Period.year(2009)).groups()).hasSize(4);
        assertThat(cardIn(model, Period.year(2005)).card().id())
                .isEqualTo(cardIn(model, Period.year(2009)).card().id());
    }

    @Test
    void j18TheVersionInForceOnThePeriodsLastDayIsTheCard() {
        ScorecardModel model = ScorecardModel.builder()
                .card(version(1, DateRange.until(LocalDate.of(2008, 12, 31)), "A"))
                .card(version(2, DateRange.from(LocalDate.of(2008, 12, 31)), "A"))
                .build()
                .orThrow();

        assertThat(cardIn(model, Period.year(2008)).card().version()).isEqualTo(2);
        assertThat(cardIn(model, Period.tertial(2008, 2)).card().version()).isEqualTo(1);
    }

    @Test
    void j18AUnitThatIsClosedOnThePeriodsLastDayHasNoCard() {
        ScorecardModel model = ScorecardModel.of(simple());
        OrgUnit closed = medkila().toBuilder()
                .validity(DateRange.until(LocalDate.of(2014, 12, 31)))
                .build();

        assertThat(model.cardsOf(closed, Period.year(2014)).orThrow()).isEmpty();
        assertThat(model.cardsOf(closed, Period.year(2013)).orThrow()).hasSize(1);
    }

    @Test
    void r27AnAreaIsInUseFromADate() {
        Group kontroll = cardOf(
                        Scorecard.builder("bærum")
                                .perspective(
                                        "Kontroll",
                                        p -> p.inUse(DateRange.from(NEW_YEAR_2008))
                                                .indicator("k"))
                                .build()
                                .orThrow(),
                        medkila())
                .groups()
                .get(0);

        assertThat(kontroll.inUse().containsLastDayOf(Period.year(2007))).isFalse();
        assertThat(kontroll.inUse().containsLastDayOf(Period.year(2008))).isTrue();
    }

    @Test
    void r28AnAreaHasACommonPartAndOnePerProgrammeArea() {
        Scorecard card = Scorecard.builder("etikk")
                .perspective("Etikk", p -> p.indicator("felles-retningslinjer"))
                .layer(
                        LayerScope.unitType("barnehage"),
                        l -> l.perspective("Etikk", p -> p.indicator("etikk-barnehage")))
                .layer(LayerScope.unitType("skole"), l -> l.perspective("Etikk", p -> p.indicator("etikk-skole")))
                .build()
                .orThrow();

        UnitCard assembled = cardOf(card, medkila());

        assertThat(assembled.groups()).hasSize(1);
        assertThat(ids(assembled)).containsExactly("felles-retningslinjer", "etikk-barnehage");
    }

    @Test
    void r29AnOldHeadingIsAnAliasOfTheNewArea() {
        Group area = cardOf(
                        Scorecard.builder("stfk")
                                .perspective(
                                        "Tjenesteproduksjon",
                                        p -> p.alias("Hovedmål 2").indicator("i"))
                                .build()
                                .orThrow(),
                        medkila())
                .groups()
                .get(0);

        assertThat(area.isCalled("Hovedmål 2")).isTrue();
    }

    @Test
    void r35ElevenIndicatorsWhereTenWereWantedAreAWarning() {
        Validated<UnitCard> ten = Units.assemble(ofSize(10), medkila());
        Validated<UnitCard> eleven = Units.assemble(ofSize(11), medkila());

        assertThat(ten.issues()).isEmpty();
        assertThat(eleven.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.TOO_MANY_INDICATORS);
        assertThat(eleven.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(eleven.issues().get(0).message())
                .isEqualTo("card 'kort' of 'medkila' has 11 indicators; at most 10 were wanted.");
        assertThat(ids(eleven.orThrow())).hasSize(11);
    }

    @Test
    void r40OneCardIsCalledByTheCustomersWord() {
        assertThat(simple().word().in(Language.NB)).isEqualTo("Styringskort");
        Scorecard malekart =
                simple().toBuilder().word(Label.of("Målekart")).build().orThrow();
        assertThat(malekart.toString()).startsWith("Målekart kort");
        assertThat(cardOf(malekart, medkila())).hasToString("Målekart kort of medkila with 1 indicators");
    }

    @Test
    void r41ACardBelongsToOneUnit() {
        Scorecard own = Scorecard.builder("medkila")
                .appliesTo(LayerScope.unit("medkila"))
                .perspective("Brukere", p -> p.indicator("i"))
                .build()
                .orThrow();

        assertThat(own.isFor(medkila())).isTrue();
        assertThat(own.isFor(staff())).isFalse();
    }

    @Test
    void r42ATypesCardIsInheritedByAllItsUnits() {
        Scorecard card = Scorecard.builder("barnehager")
                .appliesTo(LayerScope.unitType("barnehage"))
                .perspective("Brukere", p -> p.indicator("i"))
                .build()
                .orThrow();

        assertThat(harstad().units())
                .filteredOn(card::isFor)
                .extracting(unit -> unit.id().value())
                .containsExactly("medkila", "sama");
    }

    @Test
    void r43FourCommonThreeOfTheTypeAndTwoOwnMakeNineEachWithItsLayer() {
        UnitCard card = cardOf(layered(), medkila());

        assertThat(ids(card)).hasSize(9);
        assertThat(layers(card))
                .containsExactly(
                        "all",
                        "all",
                        "all",
                        "all",
                        "type barnehage",
                        "type barnehage",
                        "type barnehage",
                        "unit medkila",
                        "unit medkila");
        assertThat(card.groups()).hasSize(1);
    }

    @Test
    void r44AnIndicatorIsPromotedFromAUnitToItsTypeAndKeepsItsId() {
        Scorecard promoted =
                layered().promote(IndicatorId.of("u1"), LayerScope.unit("medkila"), LayerScope.unitType("barnehage"));
        OrgUnit sama = harstad().unit("sama");

        assertThat(row(cardOf(layered(), sama), "u1")).isEmpty();
        assertThat(row(cardOf(promoted, sama), "u1").orElseThrow().entry().layer())
                .isEqualTo(LayerScope.unitType("barnehage"));
        assertThat(row(cardOf(promoted, medkila()), "u1")).isPresent();
        assertThat(ids(cardOf(promoted, medkila()))).hasSize(9);
    }

    @Test
    void r44AnIndicatorIsPromotedToALayerThatWasNotThere() {
        Scorecard promoted =
                layered().promote(IndicatorId.of("u1"), LayerScope.unit("medkila"), LayerScope.role(UnitRole.SERVICE));

        assertThat(row(cardOf(promoted, harstad().unit("bergseng")), "u1")).isPresent();
        assertThat(row(cardOf(promoted, staff()), "u1")).isEmpty();
    }

    @Test
    void r44APromotedIndicatorTakesItsGroupsAndItsBoundsWithIt() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator("a"))
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective(
                                "Brukere",
                                p -> p.successFactor(
                                        "Trivsel",
                                        f -> f.indicator("b", e -> e.target(Bound.atLeast("5")))
                                                .indicator("c"))))
                .build()
                .orThrow();

        Scorecard promoted = card.promote(IndicatorId.of("b"), LayerScope.unit("medkila"), LayerScope.all());

        UnitCard.Row row = row(cardOf(promoted, staff()), "b").orElseThrow();
        assertThat(row.path()).extracting(group -> group.id().value()).containsExactly("Brukere", "Brukere/Trivsel");
        assertThat(row.entry().bounds()).containsEntry("target", Bound.atLeast("5"));
        assertThat(ids(cardOf(promoted, staff()))).containsExactly("a", "b");
        assertThat(ids(cardOf(promoted, medkila()))).containsExactly("a", "b", "c");
    }

    @Test
    void r44OnlyWhatALayerHasCanBePromoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layered().promote(IndicatorId.of("u9"), LayerScope.unit("medkila"), LayerScope.all()))
                .withMessage("layer 'unit medkila' of card 'kort' has no indicator 'u9'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layered().promote(IndicatorId.of("u1"), LayerScope.unit("sama"), LayerScope.all()))
                .withMessage("card 'kort' has no layer 'unit sama'.");
    }

    @Test
    void r45ACorporateIndicatorIsCascadedAsADraftThatIsOnNobodysCard() {
        Scorecard corporate = Scorecard.builder("konsern")
                .layer(LayerScope.unit("harstad"), l -> l.perspective("Økonomi", p -> p.indicator("resultat")))
                .build()
                .orThrow();

        Scorecard cascaded = corporate.cascade(IndicatorId.of("resultat"), List.of(OrgUnitId.of("medkila")));

        assertThat(cascaded.layers()).filteredOn(CardLayer::isDraft).hasSize(1);
        assertThat(cascaded.isFor(medkila())).isFalse();
        assertThat(cascaded.findLayer(LayerScope.unit("medkila"))).isEmpty();
        assertThat(cascaded.toString()).contains("unit medkila (draft)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corporate.cascade(IndicatorId.of("annet"), List.of()))
                .withMessage("card 'konsern' has no indicator 'annet'.");
    }

    @Test
    void r45TheTargetsOfADraftJudgeNobody() {
        Scorecard card = Scorecard.builder("kort")
                .layer(
                        LayerScope.all(),
                        l -> l.draft()
                                .perspective(
                                        "Økonomi",
                                        p -> p.indicator(
                                                "i", e -> e.higherIsBetter().target("5"))))
                .build()
                .orThrow();

        assertThat(ScorecardModel.of(card).targets().assignments()).isEmpty();
    }

    @Test
    void r46TheReportNamesTheSchoolAndTheIndicatorThatItLacks() {
        ScorecardModel model = schools(LayerScope.unit("c"));

        List<CardStructure.Lack> lacks =
                CardStructure.differences(model, threeSchools().orThrow(), UnitTypeId.of("skole"), YEAR);

        assertThat(lacks)
                .containsExactly(new CardStructure.Lack(
                        OrgUnitId.of("c"), ScorecardId.of("skoler"), IndicatorId.of("trivsel"), 2));
    }

    @Test
    void r46SchoolsOfOneStructureDifferInNothing() {
        assertThat(CardStructure.differences(
                        schools(LayerScope.unit("nobody")), threeSchools().orThrow(), UnitTypeId.of("skole"), YEAR))
                .isEmpty();
    }

    @Test
    void r46AnIndicatorOfOneSchoolAloneIsNotALackOfTheOthers() {
        Scorecard card = Scorecard.builder("skoler")
                .perspective("Brukere", p -> p.indicator("trivsel"))
                .layer(LayerScope.unit("a"), l -> l.perspective("Brukere", p -> p.indicator("egen")))
                .build()
                .orThrow();
        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();

        assertThat(CardStructure.differences(model, threeSchools().orThrow(), UnitTypeId.of("skole"), YEAR))
                .isEmpty();
    }

    @Test
    void r46ASchoolThatIsClosedLacksNothing() {
        var organisation = threeSchools().orThrow().toBuilder()
                .unit("d", u -> u.parent("by").type("skole").validity(DateRange.until(LocalDate.of(2010, 1, 1))))
                .build()
                .orThrow();

        assertThat(CardStructure.differences(
                        schools(LayerScope.unit("nobody")), organisation, UnitTypeId.of("skole"), YEAR))
                .isEmpty();
    }

    @Test
    void r47R54APlaceHasATailoredPartOfItsOwn() {
        assertThat(layers(cardOf(layered(), medkila()))).contains("unit medkila");
        assertThat(layers(cardOf(layered(), harstad().unit("sama")))).doesNotContain("unit medkila");
    }

    @Test
    void r48ANewUnitGetsTheSkeletonAndASurveyNotMadeIsNotApplicable() {
        Scorecard skeleton = Scorecard.builder("skjelett")
                .perspective(
                        "Felles",
                        p -> p.indicator("sykefravær")
                                .indicator("økonomi")
                                .indicator("medarbeiderkartlegging")
                                .indicator(
                                        "brukerundersøkelse",
                                        e -> e.define(i -> i.whenMissing(Absence.NOT_APPLICABLE))))
                .build()
                .orThrow();
        OrgUnit created = OrgUnit.builder("ny").build();

        assertThat(ids(cardOf(skeleton, created))).hasSize(4);
        assertThat(skeleton.indicators().get(0).whenMissing()).isEqualTo(Absence.NOT_APPLICABLE);
    }

    @Test
    void r49IndicatorsForAllAreThoseOfTheCommonLayer() {
        assertThat(layers(cardOf(layered(), medkila())))
                .filteredOn("all"::equals)
                .hasSize(4);
    }

    @Test
    void r50R52ACardIsForSteeringForStatisticsOrForAPlan() {
        assertThat(simple().kind()).isEqualTo(CardKind.STEERING);
        assertThat(CardKind.values()).extracting(CardKind::id).containsExactly("steering", "statistics", "plan");
        assertThat(CardKind.values())
                .allSatisfy(kind -> assertThat(CardKind.find(kind.id())).contains(kind));
        assertThat(CardKind.find("annet")).isEmpty();
        assertThat(simple().toBuilder().kind(CardKind.PLAN).build().orThrow().kind())
                .isEqualTo(CardKind.PLAN);
    }

    @Test
    void r51ASupportUnitGetsTheCommonLayerOnly() {
        Scorecard card = Scorecard.builder("bærum")
                .perspective("Felles", p -> p.indicator("felles"))
                .layer(LayerScope.role(UnitRole.SERVICE), l -> l.perspective("Felles", p -> p.indicator("tjeneste")))
                .build()
                .orThrow();

        assertThat(ids(cardOf(card, staff()))).containsExactly("felles");
        assertThat(ids(cardOf(card, medkila()))).containsExactly("felles", "tjeneste");
    }

    @Test
    void r55TheCardStaysCommonWhileLocalGoalsAreAddedBesideIt() {
        assertThat(ids(cardOf(layered(), harstad().unit("sama"))))
                .containsAll(ids(cardOf(layered(), OrgUnit.builder("annen").build())));
    }

    @Test
    void r56J17ARequiredIndicatorThatIsRemovedIsPutBackAndTheMessageNamesWhoRequiresIt() {
        Scorecard card = without(e -> {}, l -> l.without("felles"));

        Validated<UnitCard> assembled = Units.assemble(card, medkila());

        assertThat(ids(assembled.partial().orElseThrow())).containsExactly("felles");
        assertThat(assembled.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "Layer 'unit medkila' of card 'kort' of 'medkila' removes indicator 'felles', which layer"
                                + " 'all' requires; it is put back.\nMaybe record a waiver.");
        assertThat(assembled.hasErrors()).isTrue();
    }

    @Test
    void j17ARecordedWaiverRemovesARequiredIndicator() {
        Waiver waiver = new Waiver("rådmannen", "ingen brukere", LocalDate.of(2014, 1, 1));

        Validated<UnitCard> assembled = Units.assemble(without(e -> {}, l -> l.without("felles", waiver)), medkila());

        assertThat(assembled.issues()).isEmpty();
        assertThat(assembled.orThrow().rows()).isEmpty();
        assertThat(assembled.orThrow().groups()).isEmpty();
    }

    @Test
    void j17AnOptionalIndicatorIsRemovedWithoutAWaiver() {
        Validated<UnitCard> assembled =
                Units.assemble(without(EntryBuilder::optional, l -> l.without("felles")), medkila());

        assertThat(assembled.issues()).isEmpty();
        assertThat(ids(assembled.orThrow())).isEmpty();
    }

    @Test
    void j17WhatAnyHigherLayerRequiresIsRequired() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("Felles", p -> p.indicator("i", EntryBuilder::optional))
                .layer(LayerScope.unitType("barnehage"), l -> l.perspective("Felles", p -> p.indicator("i")))
                .layer(LayerScope.unit("medkila"), l -> l.without("i"))
                .build()
                .orThrow();

        Validated<UnitCard> assembled = Units.assemble(card, medkila());

        assertThat(ids(assembled.partial().orElseThrow())).containsExactly("i");
        assertThat(assembled.issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.REQUIRED_INDICATOR_REMOVED);
        assertThat(assembled.issues().get(0).values()).containsEntry("required", "type barnehage");
    }

    @Test
    void j17WhatWasRemovedAStillLowerLayerMayAddAgain() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("Felles", p -> p.indicator("i", EntryBuilder::optional))
                .layer(LayerScope.unitType("barnehage"), l -> l.without("i"))
                .layer(LayerScope.unit("medkila"), l -> l.perspective("Felles", p -> p.indicator("i")))
                .build()
                .orThrow();

        assertThat(ids(cardOf(card, medkila()))).containsExactly("i");
        assertThat(ids(cardOf(card, harstad().unit("sama")))).isEmpty();
    }

    @Test
    void j17AWaiverNeedsAPersonAndAReason() {
        LocalDate date = LocalDate.of(2014, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Waiver("", "grunn", date));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver("rådmannen", " ", date))
                .withMessageContaining("a waiver needs who granted it and why");
    }

    @Test
    void removingWhatIsNotThereIsAWarning() {
        Validated<UnitCard> assembled = Units.assemble(without(e -> {}, l -> l.without("annet")), medkila());

        assertThat(assembled.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.NOTHING_TO_REMOVE);
        assertThat(ids(assembled.orThrow())).containsExactly("felles");
    }

    @Test
    void aLayerDoesNotRemoveWhatItAddsItself() {
        Scorecard card = Scorecard.builder("kort")
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective("Felles", p -> p.indicator("i")).without("i"))
                .build()
                .orThrow();

        Validated<UnitCard> assembled = Units.assemble(card, medkila());

        assertThat(assembled.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.NOTHING_TO_REMOVE);
        assertThat(ids(assembled.orThrow())).containsExactly("i");
    }

    @Test
    void r57R58AUnitAddsIndicatorsAndSuccessFactorsOfItsOwn() {
        Scorecard card = without(
                e -> {}, l -> l.perspective("Felles", p -> p.successFactor("Egen KSF", f -> f.indicator("egen"))));

        UnitCard assembled = Units.assemble(card, medkila()).orThrow();

        assertThat(ids(assembled)).containsExactly("felles", "egen");
        assertThat(row(assembled, "egen")
                        .orElseThrow()
                        .successFactor()
                        .orElseThrow()
                        .name())
                .isEqualTo(Label.of("Egen KSF"));
    }

    @Test
    void r59AUnitSetsItsOwnTargetOnACommonIndicator() {
        Scorecard card = Scorecard.builder("alna")
                .perspective(
                        "Ansatte",
                        p -> p.indicator(
                                "sykefravær",
                                e -> e.lowerIsBetter().percent().decimals(1).target("9,9")))
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective("Ansatte", p -> p.indicator("sykefravær", e -> e.target("8,0"))))
                .build()
                .orThrow();

        assertThat(ids(cardOf(card, medkila()))).containsExactly("sykefravær");
        assertThat(ScorecardModel.of(card).targets().assignments())
                .extracting(TargetAssignment::scope)
                .containsExactly(TargetScope.card("alna"), TargetScope.unit("medkila"));
    }

    @Test
    void r34ASuccessFactorHasSeveralIndicators() {
        Scorecard card = Scorecard.builder("a9")
                .perspective(
                        "Ansatte",
                        p -> p.successFactor(
                                "Attraktiv arbeidsplass",
                                f -> f.indicator(
                                                "medarbeidertilfredshet",
                                                e -> e.method("Ansatteundersøkelse", MethodKind.SURVEY))
                                        .indicator("sykefravær")))
                .build()
                .orThrow();

        assertThat(cardOf(card, medkila()).rows())
                .extracting(row -> row.successFactor().orElseThrow().name().in(Language.NB))
                .containsExactly("Attraktiv arbeidsplass", "Attraktiv arbeidsplass");
        assertThat(card.indicators().get(0).method().orElseThrow().kind()).isEqualTo(MethodKind.SURVEY);
    }

    @Test
    void r87ASuccessFactorIsInUseForSomeYears() {
        Group factor = cardOf(
                        Scorecard.builder("a10")
                                .perspective(
                                        "Ansatte",
                                        p -> p.successFactor(
                                                "Ledelse",
                                                f -> f.inUse(DateRange.between(NEW_YEAR_2008, LocalDate.of(2010, 1, 1)))
                                                        .indicator("i")))
                                .build()
                                .orThrow(),
                        medkila())
                .groups()
                .get(0)
                .groups()
                .get(0);

        assertThat(Period.sequence(Period.year(2007), Period.year(2010)))
                .filteredOn(factor.inUse()::containsLastDayOf)
                .containsExactly(Period.year(2008), Period.year(2009));
    }

    @Test
    void r6R7R11UnitsWithoutACardAreListed() {
        ScorecardModel model = ScorecardModel.of(simple().toBuilder()
                .appliesTo(LayerScope.role(UnitRole.SERVICE))
                .build()
                .orThrow());

        assertThat(model.unitsWithoutCard(harstad(), YEAR))
                .extracting(unit -> unit.id().value())
                .containsExactly("harstad", "stab");
        assertThat(ScorecardModel.of(simple()).unitsWithoutCard(harstad(), YEAR))
                .isEmpty();
    }

    private static Scorecard simple() {
        return Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator("i", e -> e.name("I")))
                .build()
                .orThrow();
    }

    private static Scorecard ofSize(int size) {
        return Scorecard.builder("kort")
                .limit(10)
                .perspective("Alt", p -> {
                    for (int i = 0; i < size; i++) {
                        p.indicator("i" + i);
                    }
                })
                .build()
                .orThrow();
    }

    private static Scorecard version(int number, DateRange inForce, String... perspectives) {
        ScorecardBuilder builder = Scorecard.builder("kort").version(number).inForce(inForce);
        for (String perspective : perspectives) {
            builder.perspective(perspective, p -> p.indicator("i" + perspective, e -> e.name(perspective)));
        }
        return builder.build().orThrow();
    }

    private static UnitCard cardIn(ScorecardModel model, Period period) {
        return model.cardsOf(medkila(), period).partial().orElseThrow().get(0);
    }

    private static Scorecard layered() {
        return Scorecard.builder("kort")
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective("P", p -> p.indicator("u1").indicator("u2")))
                .layer(
                        LayerScope.unitType("barnehage"),
                        l -> l.perspective(
                                "P", p -> p.indicator("t1").indicator("t2").indicator("t3")))
                .perspective(
                        "P",
                        p -> p.indicator("a1").indicator("a2").indicator("a3").indicator("a4"))
                .build()
                .orThrow();
    }

    private static Scorecard without(Consumer<EntryBuilder> entry, Consumer<LayerBuilder> layer) {
        return Scorecard.builder("kort")
                .perspective("Felles", p -> p.indicator("felles", entry))
                .layer(LayerScope.unit("medkila"), layer)
                .build()
                .orThrow();
    }

    private static Validated<Organisation> threeSchools() {
        return Organisation.builder()
                .unit("by", "By", null)
                .unit("a", u -> u.parent("by").type("skole"))
                .unit("b", u -> u.parent("by").type("skole"))
                .unit("c", u -> u.parent("by").type("skole"))
                .build();
    }

    private static ScorecardModel schools(LayerScope lacking) {
        Scorecard card = Scorecard.builder("skoler")
                .perspective(
                        "Brukere",
                        p -> p.indicator("trivsel", e -> e.name("Trivsel").optional())
                                .indicator("ro", e -> e.name("Ro")))
                .layer(lacking, l -> l.without("trivsel"))
                .build()
                .orThrow();
        return ScorecardModel.of(card);
    }

    @Test
    void r186WhatThePilotWorkedOutIsCopiedToItsSisterUnits() {
        Scorecard piloted = Scorecard.builder("bhg")
                .appliesTo(LayerScope.unit("medkila"))
                .layer(LayerScope.all(), l -> l.perspective("Brukere", p -> p.indicator("tilfredshet")))
                .layer(LayerScope.unit("medkila"), l -> l.perspective("Brukere", p -> p.indicator("uteleik")))
                .build()
                .orThrow();
        OrgUnit sister = harstad().unit("sama");

        Scorecard spread = piloted.spread(medkila().id(), List.of(sister.id(), sister.id()));

        assertThat(piloted.isFor(sister)).isFalse();
        assertThat(ids(cardOf(spread, sister))).isEqualTo(ids(cardOf(spread, medkila())));
        assertThat(layers(cardOf(spread, sister))).containsExactly("all", "unit sama");
        assertThat(spread.isFor(harstad().unit("bergseng"))).isFalse();
        assertThat(spread.layers()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spread.spread(medkila().id(), List.of(sister.id())))
                .withMessage("card 'bhg' already has a layer 'unit sama', which a copy would hide.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> piloted.spread(sister.id(), List.of(medkila().id())))
                .withMessage("card 'bhg' has no layer 'unit sama'.");
    }

    @Test
    void r182TheIntroductionOfScorecardsHasSuccessFactorsOfItsOwn() {
        Scorecard project = Scorecard.builder("innføring")
                .perspective(
                        "Forankring", p -> p.successFactor("Ledelsen går foran", f -> f.indicator("ledere-opplært")))
                .build()
                .orThrow();
        OrgUnit rollout = OrgUnit.builder("innføringsprosjekt").type("prosjekt").build();

        UnitCard.Row row = row(cardOf(project, rollout), "ledere-opplært").orElseThrow();

        assertThat(row.successFactor().map(Group::name)).hasValue(Label.of("Ledelsen går foran"));
    }
}
