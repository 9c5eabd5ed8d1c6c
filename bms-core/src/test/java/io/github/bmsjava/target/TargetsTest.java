package io.github.bmsjava.target;

import static io.github.bmsjava.target.TargetScope.card;
import static io.github.bmsjava.target.TargetScope.unit;
import static io.github.bmsjava.target.TargetScope.unitType;
import static io.github.bmsjava.threshold.Bound.above;
import static io.github.bmsjava.threshold.Bound.atLeast;
import static io.github.bmsjava.threshold.Bound.atMost;
import static io.github.bmsjava.threshold.Bound.below;
import static io.github.bmsjava.threshold.Bound.between;
import static io.github.bmsjava.threshold.Bound.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.threshold.RelativeBound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.FigureReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** J10: which target holds. Unless said otherwise: sykefravær of Lund, a barnehage, on the card kort, in 2014. */
class TargetsTest {
    private static final Indicator ABSENCE =
            indicator().decimals(1).percent().lowerIsBetter().build();
    private static final FigureReader READER = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED);

    @Test
    void withoutATargetNothingIsJudged() {
        TargetResolution found = resolve();

        assertThat(found.reason()).contains(Unjudged.NO_TARGET);
        assertThat(found.rule()).isEmpty();
        assertThat(found.chosen()).isEmpty();
        assertThat(found.issues()).isEmpty();
        assertThat(found).hasToString("no rule: NO_TARGET from null");
    }

    @Test
    void j10AnAgreementIsStrongerThanAUnitThanATypeThanACard() {
        TargetAssignment onCard = target(card("kort"), "9");
        TargetAssignment onType = target(unitType("barnehage"), "8");
        TargetAssignment onUnit = target(unit("lund"), "7");
        TargetAssignment agreed = target(agreement("lund", true), "6");

        assertThat(judging(onCard)).isEqualTo("<=9");
        assertThat(judging(onType, onCard)).isEqualTo("<=8");
        assertThat(judging(onCard, onUnit, onType)).isEqualTo("<=7");
        assertThat(judging(onCard, onUnit, agreed, onType)).isEqualTo("<=6");
    }

    @Test
    void r98AnAdoptedAgreementBecomesTheCardsTargetWithATrace() {
        TargetAssignment agreed = target(agreement("lund", true), "8").toBuilder()
                .origin(new TargetOrigin(TargetOrigin.Kind.AGREEMENT, "Resultatavtale 2014"))
                .build();

        TargetResolution found = resolve(agreed, target(card("kort"), "9.9"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("8"));
        assertThat(found.chosen().orElseThrow().origin().text()).isEqualTo("Resultatavtale 2014");
    }

    @Test
    void r98AChangedAgreementSupersedesItsEarlierVersion() {
        TargetAssignment first = target(agreement("lund", true), "8");
        TargetAssignment second =
                target(agreement("lund", true), "7").toBuilder().version(2).build();

        TargetResolution found = resolve(first, second);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("7"));
        assertThat(found.superseded()).containsExactly(first);
        assertThat(codes(found)).containsExactly(TargetIssue.TARGET_SUPERSEDED);
    }

    @Test
    void j10AnAgreementThatIsNotAdoptedJudgesNoCard() {
        assertThat(judging(target(agreement("lund", false), "6"), target(card("kort"), "9")))
                .isEqualTo("<=9");
    }

    @Test
    void j10ATargetOfAnotherUnitTypeCardOrAgreementDoesNotHold() {
        TargetResolution found = resolve(
                target(unit("haug"), "1"),
                target(unitType("skole"), "1"),
                target(card("annet"), "1"),
                target(agreement("haug", true), "1"));

        assertThat(found.reason()).contains(Unjudged.NO_TARGET);
    }

    @Test
    void aUnitWithoutATypeHasNoTargetOfATypes() {
        TargetQuery query = new TargetQuery(
                ABSENCE, OrgUnitId.of("lund"), Optional.empty(), ScorecardId.of("kort"), Period.year(2014));

        assertThat(Targets.of(List.of(target(unitType("barnehage"), "1")))
                        .resolve(query)
                        .reason())
                .contains(Unjudged.NO_TARGET);
    }

    @Test
    void aTargetOfAnotherIndicatorDoesNotHold() {
        TargetAssignment other = TargetAssignment.builder("annet", unit("lund"))
                .target(atMost("1"))
                .build();

        assertThat(resolve(other).reason()).contains(Unjudged.NO_TARGET);
    }

    @Test
    void j10WithinAScopeTheVeryPeriodIsNearerThanARangeThanAnUndatedTarget() {
        TargetAssignment undated = target(unit("lund"), "9");
        TargetAssignment dated = undated.toBuilder()
                .target(atMost("8"))
                .validity(DateRange.from(LocalDate.of(2013, 1, 1)))
                .build();
        TargetAssignment stated =
                undated.toBuilder().target(atMost("7")).period("2014").build();

        assertThat(judging(undated, stated, dated)).isEqualTo("<=7");
        assertThat(judging(undated, dated)).isEqualTo("<=8");
        assertThat(judging(undated)).isEqualTo("<=9");
    }

    @Test
    void j10AStrongerScopeWinsWhateverThePeriods() {
        TargetAssignment onCard =
                target(card("kort"), "7").toBuilder().period("2014").build();

        assertThat(judging(onCard, target(unit("lund"), "6"))).isEqualTo("<=6");
    }

    @Test
    void aTargetStatedForAnotherPeriodDoesNotHold() {
        TargetAssignment of2015 =
                target(unit("lund"), "7").toBuilder().period("2015").build();

        assertThat(resolve(of2015).reason()).contains(Unjudged.NO_TARGET);
        assertThat(resolve(of2015.toBuilder().period("2014-T1").build()).reason())
                .contains(Unjudged.NO_TARGET);
    }

    @Test
    void j18ADatedTargetHoldsWhereTheLastDayOfThePeriodLies() {
        TargetAssignment until = target(unit("lund"), "7").toBuilder()
                .validity(DateRange.until(LocalDate.of(2014, 12, 31)))
                .build();
        TargetAssignment from = until.toBuilder()
                .target(atMost("8"))
                .validity(DateRange.from(LocalDate.of(2014, 12, 31)))
                .build();

        assertThat(judging(until, from)).isEqualTo("<=8");
    }

    @Test
    void aTargetForOnePeriodThatIsValidInOthersSaysWhoseItIs() {
        TargetAssignment of2009 = target(unit("lund"), "9.9").toBuilder()
                .period("2009")
                .validity(DateRange.from(LocalDate.of(2006, 1, 1)))
                .build();

        TargetResolution found = resolve(of2009);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("9.9"));
        assertThat(codes(found)).containsExactly(TargetIssue.TARGET_OF_OTHER_PERIOD);
        assertThat(found.issues().get(0).message())
                .isEqualTo("lund · sykefravær · 2014: the target used was set for 2009.");
    }

    @Test
    void j10ALaterVersionSupersedesAnEarlierOneAndSaysSoWhereTheyDiffer() {
        TargetAssignment first = printed(">45");
        TargetAssignment second = printed(">29").toBuilder().version(2).build();
        Indicator higher = indicator().higherIsBetter().build();

        TargetResolution found = resolve(higher, first, second);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(above("29"));
        assertThat(found.superseded()).containsExactly(first);
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly("lund · sykefravær · 2014: target '>45' is superseded by '>29' (version 2).");
    }

    @Test
    void j10AllEarlierVersionsThatDifferAreKeptTheLatestFirst() {
        TargetAssignment one = target(unit("lund"), "1");
        TargetAssignment two = target(unit("lund"), "2").toBuilder().version(2).build();
        TargetAssignment three =
                target(unit("lund"), "3").toBuilder().version(3).build();

        assertThat(resolve(one, three, two).superseded()).containsExactly(two, one);
    }

    @Test
    void aLaterVersionThatAsksForTheSameIsNoNews() {
        TargetAssignment again =
                target(unit("lund"), "7.00").toBuilder().version(2).build();

        TargetResolution found = resolve(target(unit("lund"), "7"), again);

        assertThat(found.issues()).isEmpty();
        assertThat(found.superseded()).isEmpty();
        assertThat(found.chosen()).contains(again);
    }

    @Test
    void j10ALaterVersionOfAnotherPeriodSupersedesNothing() {
        TargetAssignment undated =
                target(unit("lund"), "7").toBuilder().version(9).build();
        TargetAssignment stated =
                target(unit("lund"), "8").toBuilder().period("2014").build();

        assertThat(resolve(undated, stated).issues()).isEmpty();
        assertThat(judging(undated, stated)).isEqualTo("<=8");
    }

    @Test
    void j10TwoTargetsOfEqualRankAndVersionLeaveTheTargetUnresolved() {
        TargetResolution found =
                resolve(target(unit("lund"), "7"), target(unit("lund"), "8"), target(card("kort"), "9"));

        assertThat(found.reason()).contains(Unjudged.UNRESOLVED_TARGET);
        assertThat(found.rule()).isEmpty();
        assertThat(found.chosen()).isEmpty();
        assertThat(codes(found)).containsExactly(TargetIssue.TARGET_TIE);
        assertThat(found.issues().get(0).message())
                .contains("{green=<=7} and {green=<=8}", "Maybe one should be a later version");
    }

    @Test
    void aTieOfEarlierVersionsIsOver() {
        TargetAssignment later =
                target(unit("lund"), "6").toBuilder().version(2).build();

        TargetResolution found = resolve(target(unit("lund"), "7"), target(unit("lund"), "8"), later);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("6"));
        assertThat(codes(found)).containsOnly(TargetIssue.TARGET_SUPERSEDED);
    }

    @Test
    void aTieOfAWeakerScopeHarmsNobody() {
        TargetResolution found =
                resolve(target(unit("lund"), "6"), target(card("kort"), "8"), target(card("kort"), "9"));

        assertThat(found.rule()).isPresent();
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void j13TheSameTargetTwiceCountsOnceWithAWarning() {
        TargetResolution found = resolve(target(unit("lund"), "7"), target(unit("lund"), "7.0"));

        assertThat(found.rule().orElseThrow().target().holds(new BigDecimal("7")))
                .isTrue();
        assertThat(codes(found)).containsExactly(TargetIssue.TARGET_DUPLICATE);
        assertThat(found.issues().get(0).message())
                .isEqualTo("lund · sykefravær · 2014: target {green=<=7} stands twice; it counts once.");
    }

    @Test
    void aBareTargetAsksForTheSameAsItsLimit() {
        TargetAssignment bare = TargetAssignment.builder("sykefravær", unit("lund"))
                .target(BareTarget.of("7"))
                .build();

        assertThat(codes(resolve(bare, target(unit("lund"), "7")))).containsExactly(TargetIssue.TARGET_DUPLICATE);
    }

    @Test
    void theBestLevelByItsNameAsksForTheSameAsTheTarget() {
        TargetAssignment named = TargetAssignment.builder("sykefravær", unit("lund"))
                .level("green", atMost("7"))
                .build();

        assertThat(codes(resolve(named, target(unit("lund"), "7")))).containsExactly(TargetIssue.TARGET_DUPLICATE);
    }

    @Test
    void relativeBoundsAskForTheSameWhateverTheirZeros() {
        TargetAssignment one = target(unit("lund"), "7").toBuilder()
                .level("yellow", RelativeBound.pointsShort("1"))
                .build();
        TargetAssignment other = one.toBuilder()
                .level("yellow", RelativeBound.pointsShort("1,0"))
                .build();

        assertThat(codes(resolve(one, other))).containsExactly(TargetIssue.TARGET_DUPLICATE);
    }

    @Test
    void intervalsAskForTheSameWhateverTheirZeros() {
        Indicator range = indicator().direction(Direction.WITHIN_RANGE).build();
        TargetAssignment one = of(unit("lund"), between("1", "2"));
        TargetAssignment other = of(unit("lund"), between("1,0", "2,0"));
        TargetAssignment open = of(unit("lund"), new Bound.Interval(BigDecimal.ONE, false, new BigDecimal("2"), false));

        assertThat(codes(resolve(range, one, other))).containsExactly(TargetIssue.TARGET_DUPLICATE);
        assertThat(codes(resolve(range, one, open))).containsExactly(TargetIssue.TARGET_TIE);
    }

    @Test
    void aTargetThatThereIsNoneBlocksWeakerScopes() {
        TargetAssignment none =
                TargetAssignment.builder("sykefravær", unit("lund")).none().build();

        TargetResolution found = resolve(target(card("kort"), "9"), none);

        assertThat(found.reason()).contains(Unjudged.NO_TARGET);
        assertThat(found.chosen()).contains(none);
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void noTargetAndATargetOfOneRankAreATie() {
        TargetAssignment none =
                TargetAssignment.builder("sykefravær", unit("lund")).none().build();

        TargetResolution found = resolve(target(unit("lund"), "9"), none);

        assertThat(found.reason()).contains(Unjudged.UNRESOLVED_TARGET);
        assertThat(found.issues().get(0).message()).contains(" - and ").doesNotContain("{}");
    }

    @Test
    void j12ATextThatIsNoNumberJudgesNothingAndBlocksWeakerScopes() {
        TargetResolution found = resolve(printed("60/40"), target(card("kort"), "9"));

        assertThat(found.reason()).contains(Unjudged.UNREADABLE_TARGET);
        assertThat(found.chosen().orElseThrow().raw()).contains("60/40");
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly("lund · sykefravær · 2014: target '60/40' is not a number or an interval.");
    }

    @Test
    void twoUnreadableTextsAreTheSameOnlyIfTheyReadTheSame() {
        assertThat(codes(resolve(printed("60/40"), printed("60/40"))))
                .containsExactly(TargetIssue.TARGET_DUPLICATE, ThresholdIssue.UNREADABLE_TARGET);
        assertThat(codes(resolve(printed("60/40"), printed("50/50")))).containsExactly(TargetIssue.TARGET_TIE);
    }

    @Test
    void r77J12AnOperatorAgainstTheDirectionLeavesTheTargetUnresolved() {
        TargetResolution found = resolve(printed(">9.9 %"));

        assertThat(found.reason()).contains(Unjudged.CONTRADICTORY_TARGET);
        assertThat(found.rule()).isEmpty();
        assertThat(found.chosen().orElseThrow().raw()).contains(">9.9 %");
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "lund · sykefravær · 2014: target '>9.9 %' contradicts the direction 'lower-is-better', so"
                                + " there is no light.\nMaybe '<=9,9' was meant; a person must then decide"
                                + " it, it is never turned around by itself.");
    }

    @Test
    void r77AnOverrideIsObeyedAndThePrintIsKeptBesideIt() {
        TargetAssignment decided = printed(">9.9 %").toBuilder()
                .override(new TargetOverride(Map.of("target", atMost("9.9")), "rådmannen", "trykkfeil"))
                .build();

        TargetResolution found = resolve(decided);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("9.9"));
        assertThat(found.chosen().orElseThrow().raw()).contains(">9.9 %");
        assertThat(found.chosen().orElseThrow().bounds()).containsEntry("target", above("9.9"));
        assertThat(codes(found)).containsExactly(TargetIssue.TARGET_OVERRIDDEN);
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "lund · sykefravær · 2014: printed '>9.9 %' is read as '<=9,9', decided by rådmannen: trykkfeil.");
    }

    @Test
    void anOverrideReadsWhatNobodyElseCould() {
        TargetAssignment decided = printed("om lag ti").toBuilder()
                .override(new TargetOverride(Map.of("target", atMost("10")), "rådmannen", "avklart"))
                .build();

        assertThat(judging(decided)).isEqualTo("<=10");
    }

    @Test
    void aTargetWithoutAnOperatorTakesTheDirection() {
        assertThat(judging(printed("9,9"))).isEqualTo("<=9.9");
    }

    @Test
    void aRuleThatCannotStandIsAnInvalidDefinition() {
        TargetAssignment gap = target(unit("lund"), "7").toBuilder()
                .level("yellow", between("8", "9"))
                .place("mål.csv:3:7")
                .build();

        TargetResolution found = resolve(gap);

        assertThat(found.reason()).contains(Unjudged.INVALID_DEFINITION);
        assertThat(codes(found)).containsExactly(ThresholdIssue.THRESHOLD_GAP);
        assertThat(found.issues().get(0).place()).contains("mål.csv:3:7");
        assertThat(found.issues().get(0).subject()).isEqualTo("lund · sykefravær · 2014");
    }

    @Test
    void j5WithoutADirectionATargetJudgesNothing() {
        TargetResolution found = resolve(indicator().build(), target(unit("lund"), "7"));

        assertThat(found.reason()).contains(Unjudged.NO_DIRECTION);
    }

    @Test
    void j3ATargetFinerThanItsIndicatorJudgesAndSaysWhatItComesTo() {
        TargetResolution found = resolve(target(unit("lund"), "9.95"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("9.95"));
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "Bound '<=9,95' has more decimals than the indicator (1); the effective bound is '<=9,9'.");
    }

    @Test
    void r59AUnitHasItsOwnTargetOnACommonIndicator() {
        TargetAssignment common = target(card("kort"), "9.9");
        TargetAssignment stricter = target(unit("lund"), "8");

        TargetResolution found = resolve(common, stricter);

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("8"));
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void r60ALooserLocalTargetJudgesWithAWarning() {
        TargetResolution found = resolve(target(card("kort"), "9.9"), target(unit("lund"), "12"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("12"));
        assertThat(found.issues())
                .extracting(Issue::message)
                .containsExactly("lund · sykefravær · 2014: target <=12 is looser than the common <=9,9.");
        assertThat(codes(found)).containsExactly(TargetIssue.LOOSER_THAN_COMMON);
    }

    @Test
    void r60ALooserLocalTargetIsForbidden() {
        TargetAssignment common = target(card("kort"), "9.9");

        TargetResolution found = resolve(LooserPolicy.FORBID, common, target(unit("lund"), "12"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("9.9"));
        assertThat(found.chosen()).contains(common);
        assertThat(codes(found)).containsExactly(TargetIssue.LOOSER_FORBIDDEN);
    }

    @Test
    void r60ALooserLocalTargetIsAllowed() {
        TargetResolution found = resolve(LooserPolicy.ALLOW, target(card("kort"), "9.9"), target(unit("lund"), "12"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("12"));
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void r60AnAgreementIsLocalAndATypesTargetIsCommon() {
        assertThat(codes(resolve(target(unitType("barnehage"), "9"), target(agreement("lund", true), "10"))))
                .containsExactly(TargetIssue.LOOSER_THAN_COMMON);
        assertThat(codes(resolve(target(card("kort"), "9"), target(unitType("barnehage"), "10"))))
                .isEmpty();
    }

    @Test
    void r60LooserIsLowerWhereHigherIsBetter() {
        Indicator higher = indicator().higherIsBetter().build();

        assertThat(codes(resolve(higher, of(card("kort"), atLeast("5")), of(unit("lund"), atLeast("4")))))
                .containsExactly(TargetIssue.LOOSER_THAN_COMMON);
        assertThat(codes(resolve(higher, of(card("kort"), atLeast("5")), of(unit("lund"), atLeast("6")))))
                .isEmpty();
    }

    @Test
    void r60AnInclusiveTargetIsLooserThanAStrictOne() {
        assertThat(codes(resolve(of(card("kort"), below("9")), of(unit("lund"), atMost("9")))))
                .containsExactly(TargetIssue.LOOSER_THAN_COMMON);
        assertThat(codes(resolve(of(card("kort"), atMost("9")), of(unit("lund"), below("9")))))
                .isEmpty();
        assertThat(codes(resolve(of(card("kort"), atMost("9")), of(unit("lund"), atMost("9.0")))))
                .isEmpty();
    }

    @Test
    void r60AWiderRangeIsLooserAndARangeBesideIsNot() {
        Indicator range = indicator().direction(Direction.WITHIN_RANGE).build();

        assertThat(codes(resolve(range, of(card("kort"), between("10", "20")), of(unit("lund"), between("5", "20")))))
                .containsExactly(TargetIssue.LOOSER_THAN_COMMON);
        assertThat(codes(resolve(range, of(card("kort"), between("10", "20")), of(unit("lund"), between("12", "25")))))
                .isEmpty();
        assertThat(codes(resolve(range, of(card("kort"), exactly("10")), of(unit("lund"), exactly("12")))))
                .isEmpty();
        assertThat(codes(resolve(range, of(card("kort"), exactly("10")), of(unit("lund"), between("9", "11")))))
                .containsExactly(TargetIssue.LOOSER_THAN_COMMON);
    }

    @Test
    void r60AgainstACommonTargetThatCannotJudgeNothingIsLooser() {
        TargetResolution found = resolve(LooserPolicy.FORBID, of(card("kort"), above("9")), target(unit("lund"), "12"));

        assertThat(found.rule().orElseThrow().target()).isEqualTo(atMost("12"));
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void r60WhatIsOddWithTheJudgingTargetIsStillSaid() {
        assertThat(codes(resolve(target(card("kort"), "9.9"), target(unit("lund"), "12.55"))))
                .containsExactly(ThresholdIssue.BOUND_FINER_THAN_INDICATOR, TargetIssue.LOOSER_THAN_COMMON);
        assertThat(codes(resolve(LooserPolicy.FORBID, target(card("kort"), "9.95"), target(unit("lund"), "12.55"))))
                .containsExactly(ThresholdIssue.BOUND_FINER_THAN_INDICATOR, TargetIssue.LOOSER_FORBIDDEN);
    }

    @Test
    void aCheckFindsWhatIsWrongWithAnAssignmentAtItsPlace() {
        TargetAssignment wrong =
                printed(">9,9").toBuilder().place("mål.csv:2:5").build();

        List<Issue> issues = Targets.check(wrong, ABSENCE);

        assertThat(issues).extracting(Issue::code).containsExactly(TargetIssue.CONTRADICTORY_TARGET);
        assertThat(issues.get(0).place()).contains("mål.csv:2:5");
        assertThat(issues.get(0).values()).containsEntry("raw", ">9,9");
    }

    @Test
    void aContradictionFromCodeShowsItsBound() {
        assertThat(Targets.check(of(unit("lund"), above("9.9")), ABSENCE).get(0).values())
                .containsEntry("raw", ">9.9");
    }

    @Test
    void j3ABareTargetWithoutADirectionIsAnErrorInTheDefinition() {
        assertThat(Targets.check(printed("9,9"), indicator().build()))
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.BOUND_WITHOUT_DIRECTION);
    }

    @Test
    void j6AScoreThatTheTargetRefusesIsAnErrorInTheDefinition() {
        Indicator scored =
                indicator().higherIsBetter().score(ScoreFunction.attainment()).build();

        assertThat(Targets.check(of(unit("lund"), atLeast("0")), scored))
                .extracting(Issue::message)
                .containsExactly("Score 'attainment' cannot be used: a ratio to the target 0 says nothing.");
        assertThat(Targets.check(of(unit("lund"), atLeast("1")), scored)).isEmpty();
    }

    @Test
    void j6ABaselineEqualToTheTargetIsAnErrorInTheDefinition() {
        Indicator scored = indicator()
                .lowerIsBetter()
                .score(ScoreFunction.progressFrom("9,9"))
                .build();

        assertThat(Targets.check(of(unit("lund"), atMost("9.90")), scored))
                .extracting(Issue::code)
                .contains(ThresholdIssue.SCORE_REFUSED);
    }

    @Test
    void anAssignmentThatAsksForNothingIsSound() {
        assertThat(Targets.check(
                        TargetAssignment.builder("sykefravær", unit("lund"))
                                .none()
                                .build(),
                        ABSENCE))
                .isEmpty();
    }

    @Test
    void targetsAreAListWithAPolicy() {
        TargetAssignment one = target(unit("lund"), "7");
        Targets targets = Targets.of(List.of(one));

        assertThat(targets.assignments()).containsExactly(one);
        assertThat(targets.policy()).isEqualTo(LooserPolicy.WARN);
        assertThat(targets)
                .isEqualTo(Targets.of(List.of(one)))
                .hasSameHashCodeAs(Targets.of(List.of(one)))
                .isNotEqualTo(targets.withPolicy(LooserPolicy.FORBID))
                .isNotEqualTo(Targets.of(List.of()))
                .hasToString("1 target assignments, looser local ones: warn");
        assertThat(Arrays.stream(LooserPolicy.values()).map(LooserPolicy::id))
                .containsExactly("forbid", "warn", "allow");
    }

    @Test
    void resolutionsAreEqualByAllTheySay() {
        TargetResolution found = resolve(target(unit("lund"), "7"));

        assertThat(found)
                .isEqualTo(resolve(target(unit("lund"), "7")))
                .hasSameHashCodeAs(resolve(target(unit("lund"), "7")))
                .isNotEqualTo(resolve(target(unit("lund"), "8")))
                .isNotEqualTo(resolve())
                .isNotEqualTo("7");
        assertThat(found.toString()).startsWith("green <=7, red otherwise from sykefravær for Unit");
    }

    private static IndicatorBuilder indicator() {
        return Indicator.builder("sykefravær").scale(StatusScale.trafficLight());
    }

    private static TargetAssignment target(TargetScope scope, String atMost) {
        return of(scope, atMost(atMost));
    }

    private static TargetAssignment of(TargetScope scope, LevelBound bound) {
        return TargetAssignment.builder("sykefravær", scope).target(bound).build();
    }

    private static TargetAssignment printed(String raw) {
        return TargetAssignment.builder("sykefravær", unit("lund"))
                .printed(PrintedTarget.read(raw, READER).partial().orElseThrow())
                .build();
    }

    private static TargetScope agreement(String unit, boolean adopted) {
        return new TargetScope.Agreement("avtale-" + unit, OrgUnitId.of(unit), adopted);
    }

    private static String judging(TargetAssignment... targets) {
        return resolve(LooserPolicy.ALLOW, targets)
                .rule()
                .orElseThrow()
                .target()
                .toString();
    }

    private static TargetResolution resolve(TargetAssignment... targets) {
        return resolve(LooserPolicy.WARN, targets);
    }

    private static TargetResolution resolve(LooserPolicy policy, TargetAssignment... targets) {
        return Targets.of(List.of(targets)).withPolicy(policy).resolve(query(ABSENCE));
    }

    private static TargetResolution resolve(Indicator indicator, TargetAssignment... targets) {
        return Targets.of(List.of(targets)).resolve(query(indicator));
    }

    private static TargetQuery query(Indicator indicator) {
        return new TargetQuery(
                indicator,
                OrgUnitId.of("lund"),
                Optional.of(UnitTypeId.of("barnehage")),
                ScorecardId.of("kort"),
                Period.year(2014));
    }

    private static List<IssueCode> codes(TargetResolution found) {
        return found.issues().stream().map(Issue::code).toList();
    }
}
