package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why lights that climbed from lights are others in the later of two periods. */
class ClimbedCausesTest {
    private static final Organisation UNITS = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("avdeling", "Avdelingen", "by")
            .unit("a", "Enhet A", "avdeling")
            .unit("b", "Enhet B", "avdeling")
            .build()
            .orThrow();

    private static UnitRule share() {
        return UnitRule.shareAtOrAbove("green").green(Bound.atLeast("100")).yellow(Bound.atLeast("50"));
    }

    static Stream<UnitRule> rulesOverLights() {
        return Stream.of(UnitRule.worstStatus(), UnitRule.bestStatus(), share());
    }

    private static Scorecard card(Consumer<EntryBuilder> more) {
        return Scorecard.builder("kort")
                .rule(GroupRule.worstOf())
                .perspective(
                        "folk",
                        p -> p.rule(GroupRule.worstOf())
                                .indicator(
                                        "fravær",
                                        more.andThen(
                                                i -> i.percent().decimals(1).lowerIsBetter()))
                                .indicator(
                                        "trivsel",
                                        i -> i.decimals(1)
                                                .higherIsBetter()
                                                .overUnits(UnitRule.plainMean())
                                                .green(Bound.atLeast("1"))))
                .build()
                .orThrow();
    }

    /** Absence at most 6 in 2013, and at most 8 in 2014. */
    private static ScorecardModel raised(Consumer<EntryBuilder> more) {
        return ScorecardModel.of(card(more)).toBuilder()
                .target(target("2013", "6"))
                .target(target("2014", "8"))
                .build()
                .orThrow();
    }

    private static TargetAssignment target(String period, String limit) {
        return TargetAssignment.builder("fravær", TargetScope.card("kort"))
                .level("green", Bound.atMost(limit))
                .period(period)
                .build();
    }

    private static ScorecardModel raised(UnitRule rule) {
        return raised(i -> i.overUnits(rule));
    }

    /** {@code "a 2013 7,0"}; well-being is another one in every unit and year, and green. */
    private static List<Observation> figures(String... absences) {
        List<Observation> all = new ArrayList<>();
        for (String absence : absences) {
            List<String> words = Arrays.asList(absence.split(" ", -1));
            all.add(Observation.of(words.get(0), "fravær", words.get(1), words.get(2)));
        }
        int tenths = 0;
        for (String unit : List.of("a", "b")) {
            for (String period : List.of("2013", "2014")) {
                all.add(Observation.of(unit, "trivsel", period, "5," + tenths++));
            }
        }
        return all;
    }

    private static Evaluation run(ScorecardModel model, Organisation units, List<Observation> figures) {
        return EvaluationPlan.compile(model, units, PlanOptions.years(2013, 2014))
                .orThrow()
                .evaluate(Observations.of(figures));
    }

    private static Differences between(ScorecardModel model, List<Observation> figures) {
        return Differences.between(run(model, UNITS, figures), "2013", "2014");
    }

    private static Set<Cause> of(Differences differences, String unit, String id) {
        return differences.all().stream()
                .filter(one -> one.unit().id().value().equals(unit) && one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .causes();
    }

    private static final String[] EQUAL = {"a 2013 7,0", "a 2014 7,0", "b 2013 7,5", "b 2014 7,5"};

    @ParameterizedTest
    @MethodSource("rulesOverLights")
    void aLightThatOnlyTheTargetTurnedHasItForItsCauseWhereverItClimbs(UnitRule rule) {
        Differences differences = between(raised(rule), figures(EQUAL));

        for (String unit : List.of("a", "b", "avdeling", "by")) {
            for (String id : List.of("fravær", "folk", "kort")) {
                assertThat(of(differences, unit, id)).as(unit + " " + id).containsExactly(Cause.TARGET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rulesOverLights")
    void aLightThatOnlyAFigureTurnedHasItForItsCause(UnitRule rule) {
        ScorecardModel steady = ScorecardModel.of(card(i -> i.overUnits(rule).green(Bound.atMost("6"))));

        Differences differences = between(steady, figures("a 2013 7,0", "a 2014 5,0", "b 2013 7,0", "b 2014 5,9"));

        for (String id : List.of("fravær", "folk", "kort")) {
            assertThat(of(differences, "avdeling", id)).containsExactly(Cause.DATA);
            assertThat(of(differences, "by", id)).containsExactly(Cause.DATA);
        }
    }

    @ParameterizedTest
    @MethodSource("rulesOverLights")
    void aFigureThatCameOrWentIsNamedWhereLightsClimb(UnitRule rule) {
        ScorecardModel steady = ScorecardModel.of(card(i -> i.overUnits(rule).green(Bound.atMost("6"))));

        Differences differences = between(steady, figures("a 2013 5,0", "a 2014 5,0", "b 2014 5,0"));

        assertThat(of(differences, "avdeling", "fravær")).containsExactly(Cause.DATA);
    }

    /** The figure of b is another one, and its light the same in both years. */
    @Test
    void aFigureThatTurnsNoLightIsNoCauseOfTheLightsAbove() {
        Differences differences = between(
                raised(UnitRule.worstStatus()), figures("a 2013 7,0", "a 2014 7,0", "b 2013 5,0", "b 2014 4,0"));

        assertThat(of(differences, "b", "fravær")).containsExactly(Cause.DATA);
        assertThat(of(differences, "avdeling", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(differences, "avdeling", "folk")).containsExactly(Cause.TARGET);
    }

    @Test
    void aFigureAndATargetThatTurnDifferentLightsAreBothNamed() {
        Differences differences =
                between(raised(share()), figures("a 2013 7,0", "a 2014 7,0", "b 2013 9,0", "b 2014 5,0"));

        assertThat(of(differences, "a", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(differences, "avdeling", "fravær")).containsExactly(Cause.TARGET, Cause.DATA);
        assertThat(of(differences, "by", "kort")).containsExactly(Cause.TARGET, Cause.DATA);
    }

    @Test
    void aCountIsJudgedByItsOwnTargetAndIsOtherOnlyWithTheUnits() {
        Differences judged = between(
                ScorecardModel.of(card(i -> i.overUnits(UnitRule.count()))).toBuilder()
                        .target(target("2013", "1"))
                        .target(target("2014", "2"))
                        .build()
                        .orThrow(),
                figures(EQUAL));

        assertThat(of(judged, "avdeling", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(judged, "by", "kort")).containsExactly(Cause.TARGET);
        ScorecardModel steady =
                ScorecardModel.of(card(i -> i.overUnits(UnitRule.count()).green(Bound.atMost("9"))));
        assertThat(of(between(steady, figures("a 2013 7", "a 2014 7", "b 2014 7")), "avdeling", "fravær"))
                .containsExactly(Cause.DATA);
    }

    /** There is no light in the earlier year, and the mean is the same. */
    @Test
    void aFirstTargetIsNoOtherFigure() {
        ScorecardModel model = ScorecardModel.of(card(i -> i.overUnits(UnitRule.plainMean()))).toBuilder()
                .target(target("2014", "8"))
                .build()
                .orThrow();

        assertThat(of(between(model, figures(EQUAL)), "avdeling", "fravær")).containsExactly(Cause.TARGET);
    }

    @Test
    void theOwnFigureThatIsAddedToThoseBelowIsLookedAtToo() {
        ScorecardModel model =
                raised(i -> i.overUnits(UnitRule.worstStatus()).define(d -> d.ownValues(OwnValues.ADDS)));
        List<Observation> green = figures("a 2013 5,0", "a 2014 5,0", "b 2013 5,0", "b 2014 5,0");
        List<Observation> equal = new ArrayList<>(green);
        equal.addAll(figures("avdeling 2013 7,0", "avdeling 2014 7,0").subList(0, 2));
        List<Observation> other = new ArrayList<>(green);
        other.addAll(figures("avdeling 2013 7,0", "avdeling 2014 5,0").subList(0, 2));

        assertThat(of(between(model, equal), "avdeling", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(between(model, other), "avdeling", "fravær")).containsExactly(Cause.DATA);
    }

    /** What the units below it do does not count where the department's own figure stands for them. */
    @Test
    void aFigureThatReplacesThoseBelowIsTheOnlyOneLookedAt() {
        ScorecardModel model =
                raised(i -> i.overUnits(UnitRule.worstStatus()).define(d -> d.ownValues(OwnValues.REPLACES)));
        List<Observation> figures = figures("a 2013 9,0", "a 2014 5,0", "b 2013 5,0", "b 2014 5,0");
        figures.addAll(figures("avdeling 2013 7,0", "avdeling 2014 7,0").subList(0, 2));

        Differences differences = between(model, figures);

        assertThat(of(differences, "a", "fravær")).containsExactly(Cause.DATA);
        assertThat(of(differences, "avdeling", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(differences, "by", "fravær")).containsExactly(Cause.TARGET);
    }

    @ParameterizedTest
    @MethodSource("rulesOverLights")
    void whateverDiffersHasACause(UnitRule rule) {
        Random random = new Random(11);
        for (int run = 0; run < 50; run++) {
            List<Observation> figures = figures();
            for (String unit : List.of("a", "b")) {
                for (String period : List.of("2013", "2014")) {
                    if (random.nextInt(4) > 0) {
                        figures.add(Observation.of(unit, "fravær", period, 4 + random.nextInt(6) + ",0"));
                    }
                }
            }
            assertThat(between(raised(rule), figures).all())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.causes()).isNotEmpty());
        }
    }

    /** Other bounds make another share of lights, also where it is withheld whether any figure is another one. */
    @Test
    void ofTwoRunsAShareThatBoundsTurnedIsNoOtherFigure() {
        List<Observation> figures = figures(EQUAL);
        DisclosurePattern hidden = DisclosurePattern.of(List.of(
                DisclosurePattern.Cell.of("a", "trivsel", "2014"), DisclosurePattern.Cell.of("b", "trivsel", "2014")));
        List<Evaluation> runs = Stream.of("6", "8")
                .map(limit -> ScorecardModel.of(card(i -> i.overUnits(share()))).toBuilder()
                        .target(target("2014", limit))
                        .build()
                        .orThrow())
                .map(model -> EvaluationPlan.compile(model, UNITS, PlanOptions.years(2013, 2014))
                        .orThrow()
                        .evaluate(
                                Observations.of(figures), RunOptions.standard().withholding(hidden)))
                .toList();

        Differences differences = Differences.between(runs.get(0), runs.get(1));

        assertThat(of(differences, "avdeling", "fravær")).containsExactly(Cause.TARGET);
        assertThat(of(differences, "a", "fravær")).containsExactly(Cause.TARGET);
    }
}
