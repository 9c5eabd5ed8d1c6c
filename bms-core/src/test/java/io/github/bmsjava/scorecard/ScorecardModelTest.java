package io.github.bmsjava.scorecard;

import static io.github.bmsjava.scorecard.Units.YEAR;
import static io.github.bmsjava.scorecard.Units.cardOf;
import static io.github.bmsjava.scorecard.Units.ids;
import static io.github.bmsjava.scorecard.Units.medkila;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.RelativeBound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards as they are built, and the model of all of them. */
class ScorecardModelTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2014, 1, 1);

    @Test
    void anInlineIndicatorMakesTheIndicatorAndTheEntry() {
        Scorecard card = card(
                "kort",
                e -> e.name("Trivsel")
                        .decimals(1)
                        .percent()
                        .scale(StatusScale.metOrNot())
                        .higherIsBetter()
                        .target("4,5"));

        ScorecardModel model = ScorecardModel.of(card);

        assertThat(model.indicator("trivsel").name()).isEqualTo(Label.of("Trivsel"));
        assertThat(model.indicators()).hasSize(1);
        assertThat(ids(cardOf(card, medkila()))).containsExactly("trivsel");
        assertThat(model.targets().assignments())
                .extracting(TargetAssignment::scope)
                .containsExactly(TargetScope.card("kort"));
    }

    @Test
    void aSecondInlineDefinitionThatIsEqualIsFine() {
        ScorecardModel model = ScorecardModel.of(card("a", e -> e.name("Trivsel")), card("b", e -> e.name("Trivsel")));

        assertThat(model.indicators()).hasSize(1);
        assertThat(model.isAmbiguous(IndicatorId.of("trivsel"))).isFalse();
    }

    @Test
    void aSecondInlineDefinitionThatDiffersIsAnError() {
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .card(card("a", e -> e.name("Trivsel")))
                .card(card("b", e -> e.name("Trivsel").decimals(1)))
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.INDICATOR_REDEFINED);
        assertThat(model.issues().get(0).message())
                .contains("'trivsel' is defined twice, differently", "0 decimals", "1 decimals", "an id of its own");
        assertThat(model.partial().orElseThrow().isAmbiguous(IndicatorId.of("trivsel")))
                .isTrue();
    }

    @Test
    void anIndicatorThatIsAmbiguousStaysSoInAModelMadeAgain() {
        ScorecardModel model = ScorecardModel.builder()
                .indicator(Indicator.builder("trivsel").decimals(1).build())
                .indicator(Indicator.builder("trivsel").decimals(2).build())
                .build()
                .partial()
                .orElseThrow();

        ScorecardModel again = model.toBuilder().build().partial().orElseThrow();

        assertThat(again.isAmbiguous(IndicatorId.of("trivsel"))).isTrue();
        assertThat(again).isEqualTo(model);
    }

    @Test
    void twoDifferentDefinitionsOnOneCardAreFoundWhenItIsBuilt() {
        Validated<Scorecard> card = Scorecard.builder("kort")
                .perspective("A", p -> p.indicator("i", e -> e.decimals(1)))
                .define(Indicator.builder("i").decimals(2).build())
                .build();

        assertThat(card.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.INDICATOR_REDEFINED);
    }

    @Test
    void j3AGapInACardsBoundsIsFoundWhenItIsBuilt() {
        Validated<Scorecard> card = Scorecard.builder("kort")
                .perspective(
                        "A",
                        p -> p.indicator(
                                "i",
                                e -> e.higherIsBetter()
                                        .green(Bound.atLeast("5.3"))
                                        .yellow(Bound.between("4", "5"))
                                        .place("/i")))
                .build();

        assertThat(card.issues()).extracting(Issue::code).containsExactly(ThresholdIssue.THRESHOLD_GAP);
        assertThat(card.issues().get(0).place()).contains("/i");
        assertThat(card.partial()).isPresent();
    }

    @Test
    void j3ABareTargetWithoutADirectionIsFoundWhenTheCardIsBuilt() {
        assertThat(Scorecard.builder("kort")
                        .perspective(
                                "A", p -> p.indicator("i", e -> e.decimals(1).target("5")))
                        .build()
                        .issues())
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.BOUND_WITHOUT_DIRECTION);
    }

    @Test
    void j6AScoreThatTheTargetRefusesIsFoundWhenTheCardIsBuilt() {
        assertThat(Scorecard.builder("kort")
                        .perspective(
                                "A",
                                p -> p.indicator(
                                        "i",
                                        e -> e.define(i -> i.higherIsBetter().score(ScoreFunction.attainment()))
                                                .target("0")))
                        .build()
                        .issues())
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.SCORE_REFUSED);
    }

    @Test
    void boundsOfAnIndicatorDefinedElsewhereAreCheckedInTheModel() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("A", p -> p.indicator("i", e -> e.target(Bound.atLeast("5"))))
                .build()
                .orThrow();

        Validated<ScorecardModel> model = ScorecardModel.builder()
                .indicator(Indicator.builder("i").lowerIsBetter().build())
                .card(card)
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(TargetIssue.CONTRADICTORY_TARGET);
    }

    @Test
    void targetsBesideTheCardsAreCheckedInTheModel() {
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .indicator(Indicator.builder("i").lowerIsBetter().build())
                .target(TargetAssignment.builder("i", TargetScope.unit("lund"))
                        .target(Bound.atMost("1"))
                        .level("yellow", RelativeBound.percentOf("90"))
                        .build())
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(model.partial().orElseThrow().targets().assignments()).hasSize(1);
    }

    @Test
    void anIndicatorThatNobodyDefinedIsNamedWithTheNearest() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("A", p -> p.indicator("trivsle", e -> e.place("/a")))
                .build()
                .orThrow();

        Validated<ScorecardModel> model = ScorecardModel.builder()
                .indicator(Indicator.builder("trivsel").build())
                .card(card)
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.UNDEFINED_INDICATOR);
        assertThat(model.issues().get(0).message())
                .isEqualTo("card 'kort', layer all has indicator 'trivsle', which nobody defined.\nMaybe 'trivsel' was"
                        + " meant.");
        assertThat(model.issues().get(0).place()).contains("/a");
    }

    @Test
    void aTargetOfAnIndicatorThatNobodyDefinedIsNamedAndLeftOut() {
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .target(TargetAssignment.builder("i", TargetScope.unit("lund"))
                        .target(Bound.atMost("1"))
                        .build())
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.TARGET_WITHOUT_INDICATOR);
        assertThat(model.partial().orElseThrow().targets().assignments()).isEmpty();
    }

    @Test
    void aTargetOnACardThatDoesNotExistIsNamedWithTheNearestAndLeftOut() {
        TargetAssignment onKort = TargetAssignment.builder("trivsel", TargetScope.unit("lund"))
                .onCard(ScorecardId.of("kort"))
                .target(Bound.atMost("1"))
                .build();
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .card(card("kort", e -> e.name("A").lowerIsBetter()))
                .target(onKort)
                .target(TargetAssignment.builder("trivsel", TargetScope.card("kart"))
                        .target(Bound.atMost("1"))
                        .place("mål.csv:7:2")
                        .build())
                .target(onKort.toBuilder().onCard(ScorecardId.of("zz")).build())
                .build();

        assertThat(model.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "A target of indicator 'trivsel' is set on card 'kart', which does not exist.\nMaybe 'kort' was meant.",
                        "A target of indicator 'trivsel' is set on card 'zz', which does not exist.");
        assertThat(model.issues()).extracting(Issue::code).containsOnly(ScorecardIssue.TARGET_WITHOUT_CARD);
        assertThat(model.issues().get(0).place()).contains("mål.csv:7:2");
        assertThat(model.partial().orElseThrow().targets().assignments()).containsExactly(onKort);
    }

    @Test
    void aTargetOnACardThatClashesWithAnotherIsNotNamedToo() {
        Scorecard kort = card("kort", e -> e.name("A").lowerIsBetter());
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .indicator(
                        Indicator.builder("trivsel").name("A").lowerIsBetter().build())
                .card(kort)
                .card(kort.toBuilder().version(2).build().orThrow())
                .target(TargetAssignment.builder("trivsel", TargetScope.card("kort"))
                        .target(Bound.atMost("1"))
                        .build())
                .build();

        assertThat(model.issues()).extracting(Issue::code).containsOnly(ScorecardIssue.DUPLICATE_CARD);
    }

    @Test
    void twoCardsOfOneIdInForceAtOneTimeAreBothLeftOut() {
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .card(card("kort", e -> e.name("A")))
                .card(card("kort", e -> e.name("A")).toBuilder()
                        .version(2)
                        .build()
                        .orThrow())
                .card(card("annet", e -> e.name("A")))
                .build();

        assertThat(model.issues())
                .extracting(Issue::message)
                .containsOnly("Card 'kort' stands twice for the same time; neither is used.")
                .hasSize(2);
        assertThat(model.issues()).extracting(Issue::code).containsOnly(ScorecardIssue.DUPLICATE_CARD);
        assertThat(model.partial().orElseThrow().cards())
                .extracting(card -> card.id().value())
                .containsExactly("annet");
    }

    @Test
    void oneCardGivenTwiceCountsOnce() {
        assertThat(ScorecardModel.of(card("kort", e -> e.name("A")), card("kort", e -> e.name("A")))
                        .cards())
                .hasSize(1);
    }

    @Test
    void versionsThatFollowEachOtherDoNotClash() {
        Scorecard old = card("kort", e -> e.name("A").higherIsBetter().target("5")).toBuilder()
                .inForce(DateRange.until(NEW_YEAR))
                .build()
                .orThrow();
        Scorecard renewed = old.toBuilder()
                .version(2)
                .inForce(DateRange.from(NEW_YEAR))
                .build()
                .orThrow();

        ScorecardModel model = ScorecardModel.of(old, renewed);

        assertThat(model.cards()).hasSize(2);
        assertThat(model.targets().assignments())
                .extracting(target -> target.validity().orElseThrow(), TargetAssignment::version)
                .containsExactly(tuple(DateRange.until(NEW_YEAR), 1), tuple(DateRange.from(NEW_YEAR), 2));
    }

    @Test
    void anEmptyCardIsAWarning() {
        Validated<Scorecard> card = Scorecard.builder("kort").build();

        assertThat(card.issues()).extracting(Issue::message).containsExactly("card 'kort' has no indicator.");
        assertThat(card.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.EMPTY_CARD);
        assertThat(card.hasErrors()).isFalse();
    }

    @Test
    void oneIndicatorTwiceInALayerIsAnErrorAndTheFirstPlaceCounts() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("A", p -> p.indicator("i"))
                .perspective("B", p -> p.indicator("i").indicator("j"))
                .build()
                .orThrow();

        Validated<UnitCard> assembled = Units.assemble(card, medkila());

        assertThat(assembled.issues())
                .extracting(Issue::message)
                .containsExactly("card 'kort' of 'medkila' has indicator 'i' twice; the first place counts.");
        assertThat(assembled.issues().get(0).code()).isEqualTo(ScorecardIssue.ENTRY_TWICE);
        assertThat(assembled.partial().orElseThrow().rows())
                .extracting(row -> row.perspective().id().value())
                .containsExactly("A", "B");
    }

    @Test
    void oneIndicatorInTwoLayersStandsWhereTheHigherOnePutIt() {
        Scorecard card = Scorecard.builder("kort")
                .layer(LayerScope.unit("medkila"), l -> l.perspective("B", p -> p.indicator("i")))
                .perspective("A", p -> p.indicator("i"))
                .build()
                .orThrow();

        Validated<UnitCard> assembled = Units.assemble(card, medkila());

        assertThat(assembled.issues()).isEmpty();
        assertThat(assembled.orThrow().rows()).hasSize(1);
        assertThat(assembled.orThrow().rows().get(0).perspective().id().value()).isEqualTo("A");
    }

    @Test
    void anIndicatorIsFoundByItsIdOrTheNearestIsNamed() {
        ScorecardModel model = ScorecardModel.of(card("kort", e -> e.name("A")));

        assertThat(model.findIndicator(IndicatorId.of("annet"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.indicator("trivsle"))
                .withMessage("there is no indicator 'trivsle'.\nMaybe 'trivsel' was meant.");
    }

    @Test
    void cardsThatDoNotFitTogetherMakeNoModel() {
        Scorecard undefined = Scorecard.builder("kort")
                .perspective("A", p -> p.indicator("i"))
                .build()
                .orThrow();

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> ScorecardModel.of(undefined))
                .withMessageContaining("undefined-indicator");
    }

    @Test
    void aModelMadeAgainIsEqual() {
        ScorecardModel model = ScorecardModel.builder()
                .card(card("kort", e -> e.name("A").higherIsBetter().target("5")))
                .indicator(Indicator.builder("annen").higherIsBetter().build())
                .target(TargetAssignment.builder("annen", TargetScope.unit("lund"))
                        .target(Bound.atLeast("1"))
                        .build())
                .looserTargets(LooserPolicy.FORBID)
                .build()
                .orThrow();

        assertThat(model.toBuilder().build().orThrow()).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(model).isNotEqualTo(ScorecardModel.of(card("kort", e -> e.name("A"))));
        assertThat(model.targets().policy()).isEqualTo(LooserPolicy.FORBID);
        assertThat(model).hasToString("2 indicators, 1 cards, 2 target assignments, looser local ones: forbid");
    }

    @Test
    void aUnitHasEveryCardThatIsForIt() {
        ScorecardModel model = ScorecardModel.of(
                card("a", e -> e.name("A")),
                card("b", e -> e.name("A")).toBuilder()
                        .appliesTo(LayerScope.role(UnitRole.SUPPORT))
                        .build()
                        .orThrow(),
                card("c", e -> e.name("A")).toBuilder()
                        .appliesTo(LayerScope.role(UnitRole.SUPPORT))
                        .appliesTo(LayerScope.unit("medkila"))
                        .build()
                        .orThrow());

        assertThat(model.cardsOf(medkila(), YEAR).orThrow())
                .extracting(card -> card.card().id().value())
                .containsExactly("a", "c");
    }

    @Test
    void aCardForEveryoneIsNarrowedWhenItIsMadeAgain() {
        Scorecard everyone = card("kort", e -> e.name("A"));

        Scorecard narrowed = everyone.toBuilder()
                .appliesTo(LayerScope.unitType("skole"))
                .build()
                .orThrow();

        assertThat(everyone.appliesTo()).containsExactly(LayerScope.all());
        assertThat(narrowed.appliesTo()).containsExactly(LayerScope.unitType("skole"));
        assertThat(narrowed.isFor(medkila())).isFalse();
    }

    @Test
    void aPerspectiveAddedToACardStandsAfterThoseItHas() {
        Scorecard more = card("kort", e -> e.name("A")).toBuilder()
                .layer(LayerScope.unit("medkila"), l -> l.perspective("Egne", p -> p.indicator("egen")))
                .build()
                .orThrow()
                .toBuilder()
                .perspective("Kontroll", p -> p.indicator("k"))
                .build()
                .orThrow();

        assertThat(cardOf(more, medkila()).groups())
                .extracting(group -> group.id().value())
                .containsExactly("Brukere", "Kontroll", "Egne");
        assertThat(more.layers())
                .extracting(layer -> layer.scope().describe())
                .containsExactly("all", "all", "unit medkila");
    }

    @Test
    void aCardMadeAgainIsEqual() {
        Scorecard card = full().build().orThrow();

        assertThat(card.toBuilder().build().orThrow()).isEqualTo(card).hasSameHashCodeAs(card);
        assertThat(card).isNotEqualTo("kort");
        assertThat(card.owner()).contains(OrgUnitId.of("hr"));
        assertThat(card.limit()).isEqualTo(9);
        assertThat(card.name()).isEqualTo(Label.of("Kortet"));
        assertThat(card.extensions()).containsEntry("x", "1");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyPartOfACardCountsForEquality(Consumer<ScorecardBuilder> change) {
        ScorecardBuilder builder = full();
        change.accept(builder);

        assertThat(builder.build().partial())
                .isPresent()
                .isNotEqualTo(full().build().partial());
    }

    static Stream<Consumer<ScorecardBuilder>> changes() {
        return Stream.of(
                b -> b.name("Annet"),
                b -> b.word(Label.of("Målekart")),
                b -> b.kind(CardKind.PLAN),
                b -> b.version(3),
                b -> b.inForce(DateRange.always()),
                b -> b.owner(OrgUnitId.of("annen")),
                b -> b.limit(1),
                b -> b.appliesTo(LayerScope.unitType("skole")),
                b -> b.group(GroupKind.OBJECTIVE, "Mål", g -> g.indicator("j")),
                b -> b.perspective("Brukere", p -> p.inUse(DateRange.from(NEW_YEAR))),
                b -> b.layer(LayerScope.unit("a"), l -> l.draft()),
                b -> b.layer(LayerScope.unit("a"), l -> l.without("i")),
                b -> b.define(Indicator.builder("annen").build()),
                b -> b.extension("y", "1"));
    }

    @Test
    void numbersThatCanNeverBeRightAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorecard.builder("a").version(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorecard.builder("a").limit(0));
    }

    @Test
    void aCardIsShownOnOneScreen() {
        Scorecard small = card("kort", e -> e.name("A").higherIsBetter().target("5"));
        ScorecardBuilder large = Scorecard.builder("stort");
        large.perspective("Alt", p -> {
            for (int i = 0; i < 60; i++) {
                p.indicator("i" + i);
            }
        });

        assertThat(small).hasToString("""
                Styringskort kort "kort", steering, version 1
                  all
                    Brukere
                      - trivsel {target=5}""");
        assertThat(large.build().orThrow().toString().lines())
                .hasSize(41)
                .last()
                .isEqualTo("  … and 23 lines more");
    }

    @Test
    void groupsNestAndKnowTheirKind() {
        Scorecard card = Scorecard.builder("kort")
                .group(
                        GroupKind.OFF_CARD,
                        "Eget lederskap",
                        g -> g.id("lederskap").indicator("q1"))
                .perspective(
                        "Brukere", p -> p.objective("Fornøyde", o -> o.successFactor("Møte", f -> f.indicator("i"))))
                .build()
                .orThrow();

        UnitCard unit = cardOf(card, medkila());

        assertThat(unit.groups()).extracting(group -> group.id().value()).containsExactly("Brukere");
        assertThat(unit.offCardGroups()).extracting(group -> group.id().value()).containsExactly("lederskap");
        assertThat(unit.offCardRows().get(0).successFactor()).isEmpty();
        assertThat(unit.rows().get(0).path())
                .extracting(group -> group.kind().id())
                .containsExactly("perspective", "objective", "success-factor");
        assertThat(unit.rows().get(0).successFactor().orElseThrow().id().value())
                .isEqualTo("Brukere/Fornøyde/Møte");
        assertThat(GroupKind.values())
                .allSatisfy(kind -> assertThat(GroupKind.find(kind.id())).contains(kind));
        assertThat(GroupKind.find("annet")).isEmpty();
        assertThat(GroupId.of("b")).isGreaterThan(GroupId.of("a")).hasToString("b");
        assertThat(unit.offCardGroups().get(0)).hasToString("off-card \"Eget lederskap\" with 1 entries and 0 groups");
        assertThat(card.layers().get(0).toString()).startsWith("all [off-card");
    }

    @Test
    void aRowStandsInAGroup() {
        CardEntry entry =
                cardOf(card("kort", e -> e.name("A")), medkila()).rows().get(0).entry();

        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCard.Row(List.of(), entry));
        assertThat(entry).hasToString("trivsel [all]");
        assertThat(entry.isRequired()).isTrue();
    }

    @Test
    void unitCardsAreEqualByCardAndUnit() {
        UnitCard one = cardOf(card("kort", e -> e.name("A")), medkila());

        assertThat(one)
                .isEqualTo(cardOf(card("kort", e -> e.name("A")), medkila()))
                .hasSameHashCodeAs(cardOf(card("kort", e -> e.name("A")), medkila()))
                .isNotEqualTo(cardOf(card("kort", e -> e.name("A")), Units.staff()))
                .isNotEqualTo(cardOf(card("kort", e -> e.name("A").optional()), medkila()));
    }

    @Test
    void layersCoverAndAreRankedFromAllToOne() {
        List<LayerScope> scopes = List.of(
                LayerScope.all(),
                LayerScope.role(UnitRole.SERVICE),
                LayerScope.unitType("barnehage"),
                LayerScope.unit("medkila"));

        assertThat(scopes).allMatch(scope -> scope.covers(medkila()));
        assertThat(scopes.stream().filter(scope -> scope.covers(Units.staff()))).containsExactly(LayerScope.all());
        assertThat(scopes).extracting(LayerScope::depth).containsExactly(0, 1, 2, 3);
        assertThat(scopes)
                .extracting(LayerScope::describe)
                .containsExactly("all", "role service", "type barnehage", "unit medkila");
    }

    private static Scorecard card(String id, Consumer<EntryBuilder> entry) {
        return Scorecard.builder(id)
                .perspective("Brukere", p -> p.indicator("trivsel", entry))
                .build()
                .orThrow();
    }

    private static ScorecardBuilder full() {
        return Scorecard.builder("kort")
                .name("Kortet")
                .version(2)
                .inForce(DateRange.from(NEW_YEAR))
                .owner(OrgUnitId.of("hr"))
                .limit(9)
                .extension("x", "1")
                .perspective("Brukere", p -> p.indicator("i"));
    }
}
