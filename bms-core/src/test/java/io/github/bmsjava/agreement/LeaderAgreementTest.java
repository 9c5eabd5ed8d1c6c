package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.action.TargetDeviation;
import io.github.bmsjava.comparison.DirectionGoal;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R98, R129, R136 and R151 to R165; all figures are made up. */
class LeaderAgreementTest {
    private static final PersonRef LEADER = PersonRef.of("leder-lund");
    private static final PersonRef DIRECTOR = PersonRef.of("direktør");
    private static final LocalDate DAY = LocalDate.parse("2008-01-20");

    private static LeaderAgreement.Builder draft(AgreementGoal... goals) {
        LeaderAgreement.Builder builder =
                LeaderAgreement.builder("lund-2007", LEADER, DIRECTOR, "2007").unit("lund");
        for (AgreementGoal goal : goals) {
            builder.goal(goal);
        }
        return builder;
    }

    private static LeaderAgreement signed(LeaderAgreement.Builder builder) {
        return builder.build().signed(LEADER, DAY).signed(DIRECTOR, DAY);
    }

    private static AgreementEvaluation evaluate(Schemes figures, GoalReport report, AgreementGoal... goals) {
        return AgreementEvaluation.of(signed(draft(goals)), figures.evaluate(), List.of(report));
    }

    private static GoalLine line(Schemes figures, AgreementGoal goal) {
        return AgreementEvaluation.of(signed(draft(goal)), figures.evaluate(), List.of())
                .lines()
                .get(0);
    }

    private static GoalLine reported(AgreementGoal goal, GoalReport... reports) {
        return AgreementEvaluation.of(signed(draft(goal)), new Schemes().evaluate(), List.of(reports))
                .lines()
                .get(0);
    }

    @Test
    void r151ALeaderWithoutAnAgreementIsListed() {
        Leaders leaders = Leaders.builder(Schemes.CITY)
                .leader("by", DIRECTOR)
                .leader("lund", LEADER)
                .leader("moen", PersonRef.of("leder-moen"))
                .build();
        Agreements agreements = Agreements.of(List.of(signed(draft())));

        assertThat(agreements.missing(leaders, Period.year(2007)))
                .extracting(Issue::message)
                .containsExactly("Unit 'moen' has a leader and no agreement for 2007.");
        assertThat(agreements.missing(leaders, Period.year(2008)))
                .extracting(Issue::code)
                .containsExactly(AgreementIssue.LEADER_WITHOUT_AGREEMENT, AgreementIssue.LEADER_WITHOUT_AGREEMENT);
    }

    @Test
    void r152AnAgreementAYearEachOpensTheCardOfItsYear() {
        List<LeaderAgreement> all = new ArrayList<>();
        for (int year = 2007; year >= 2003; year--) {
            all.add(LeaderAgreement.builder("lund-" + year, LEADER, DIRECTOR, Integer.toString(year))
                    .unit("lund")
                    .build()
                    .signed(LEADER, DAY)
                    .signed(DIRECTOR, DAY));
        }
        ScorecardModel model = ScorecardModel.of(Schemes.CARD);

        assertThat(Agreements.of(all).of(LEADER))
                .extracting(one -> one.period().toString())
                .containsExactly("2003", "2004", "2005", "2006", "2007");
        assertThat(model.cardsOf(
                                Schemes.CITY.unit(all.get(0).units().get(0)),
                                all.get(0).period())
                        .orThrow())
                .hasSize(1);
        assertThatThrownBy(() -> Agreements.of(List.of(all.get(0), all.get(0)))).hasMessageContaining("twice");
    }

    @Test
    void r153AndR163AnAgreementHasTheCustomersNameAuthorityAndFrame() {
        LeaderAgreement agreement = draft().name(Label.of("Resultatavtale"))
                .authority(Label.of("Ansetter i egen enhet"))
                .budgetFrame(Label.of("12,4 mill. kroner"))
                .build();

        assertThat(agreement.name()).hasToString("Resultatavtale");
        assertThat(agreement.authority()).contains(Label.of("Ansetter i egen enhet"));
        assertThat(agreement.budgetFrame()).contains(Label.of("12,4 mill. kroner"));
    }

    @Test
    void r154AnUnsignedAgreementIsNotEvaluatedAndAChangeIsANewVersion() {
        LeaderAgreement half = draft().build().signed(LEADER, DAY);
        LeaderAgreement whole = half.signed(DIRECTOR, DAY);
        LeaderAgreement changed =
                whole.change().goal(AgreementGoal.ambition("fravær", "7")).build();
        Agreements agreements = Agreements.of(List.of(whole, changed));
        Leaders leaders = Leaders.builder(Schemes.CITY)
                .leader("by", DIRECTOR)
                .leader("lund", LEADER)
                .build();

        assertThatThrownBy(() -> AgreementEvaluation.of(half, new Schemes().evaluate(), List.of()))
                .hasMessage("agreement 'lund-2007' is not signed by the superior, so it is not evaluated.");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.isSigned()).isFalse();
        assertThat(changed.targets()).isEmpty();
        assertThat(agreements.inForce(Period.year(2007))).containsExactly(whole);
        assertThat(agreements.missing(leaders, Period.year(2007)))
                .allMatch(issue -> issue.code() == AgreementIssue.AGREEMENT_NOT_SIGNED)
                .extracting(Issue::message)
                .containsExactly(
                        "Agreement 'lund-2007' version 2 is not signed by leader, superior, so it is not evaluated.");
        assertThatThrownBy(() -> whole.signed(PersonRef.of("en annen"), DAY)).hasMessageContaining("neither");
    }

    @Test
    void r98AnAdoptedAmbitionBecomesTheCardsTargetAndAnotherJudgesTheAgreementOnly() {
        Schemes figures = Schemes.of2007().with("lund", "fravær", "2007", "6,5");
        LeaderAgreement own = signed(draft(AgreementGoal.ambition("fravær", "6")));
        LeaderAgreement adopted =
                signed(draft(AgreementGoal.ambition("fravær", "6").adopted()));

        assertThat(AgreementEvaluation.of(own, figures.evaluate(), List.of())
                        .line("fravær")
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(light(figures, own)).isEqualTo("green");
        assertThat(light(figures, adopted)).isEqualTo("red");
    }

    private static String light(Schemes figures, LeaderAgreement agreement) {
        var model = ScorecardModel.builder().card(Schemes.CARD);
        for (TargetAssignment target : agreement.targets()) {
            model.target(target);
        }
        Evaluation run = EvaluationPlan.compile(
                        model.build().partial().orElseThrow(), Schemes.CITY, PlanOptions.years(2005, 2007))
                .orThrow()
                .evaluate(Observations.of(figures.figures()));
        return run.in("2007").unit("lund").indicator("fravær").status().level().id();
    }

    @Test
    void aLightOnTheCardIsAGoalTooAndWhatIsMissingIsUndecided() {
        Schemes figures = Schemes.of2007().with("lund", "fravær", "2007", "Ca 6");

        assertThat(line(figures, AgreementGoal.light("tilfredshet", "green")).answer())
                .isEqualTo(Answer.YES);
        assertThat(line(figures, AgreementGoal.light("fravær", "green"))).hasToString("lund fravær: ca yes, 6.0");
        assertThat(line(Schemes.of2007(), AgreementGoal.light("fravær", "green")))
                .hasToString("lund fravær: undecided (not-reported)");
        assertThat(line(figures, AgreementGoal.ambition("ukjent", "7")))
                .hasToString("lund ukjent: undecided (not-on-card)");
    }

    @Test
    void goalsThatCannotBeEvaluatedAreToldBeforeTheYearAndUndecidedAfterwards() {
        LeaderAgreement agreement = signed(draft(
                AgreementGoal.ambition("ukjent", "7"),
                AgreementGoal.light("fravær", "gul"),
                AgreementGoal.ambition("tilfredshet", "5")));

        assertThat(agreement.check(ScorecardModel.of(Schemes.CARD), Schemes.CITY))
                .allMatch(issue -> issue.code() == AgreementIssue.GOAL_WITHOUT_SUBJECT)
                .extracting(Issue::message)
                .containsExactly(
                        "Agreement 'lund-2007', goal 'ukjent': no card of 'lund' has the indicator 'ukjent', so it cannot be"
                                + " decided.",
                        "Agreement 'lund-2007', goal 'fravær': indicator 'fravær' has no such level, or no direction to"
                                + " read the ambition by, so it cannot be decided.");
        assertThat(AgreementEvaluation.of(agreement, Schemes.of2007().evaluate(), List.of())
                        .lines())
                .extracting(GoalLine::answer)
                .containsExactly(Answer.UNDECIDED, Answer.UNDECIDED, Answer.YES);
    }

    @Test
    void r156SixOtherGoalsAreJudgedByAPersonByTheEndOfTheYear() {
        AgreementGoal[] goals = new AgreementGoal[6];
        for (int i = 0; i < goals.length; i++) {
            goals[i] = AgreementGoal.judged("mål " + (i + 1), LocalDate.parse("2007-12-31"));
        }
        AgreementEvaluation evaluation = evaluate(
                new Schemes(),
                GoalReport.judged("mål 2", Answer.YES, PersonalText.of("Godt gjort."), DIRECTOR, DAY),
                goals);

        assertThat(evaluation.lines(Answer.YES))
                .extracting(line -> line.goal().id())
                .containsExactly("mål 2");
        assertThat(evaluation.lines(Answer.UNDECIDED)).hasSize(5);
        assertThat(evaluation.toString()).doesNotContain("Godt");
    }

    @Test
    void r157AtLeast15ServicesAreMetBy15AndNotBy14() {
        AgreementGoal services =
                AgreementGoal.quantity("selvbetjening", Bound.atLeast("15")).text("minst 15 selvbetjente tjenester");

        assertThat(reported(services, GoalReport.quantity("selvbetjening", "15", LEADER, DAY))
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(reported(services, GoalReport.quantity("selvbetjening", "14", LEADER, DAY))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(reported(services).findReason()).contains(Absence.NOT_REPORTED);
        assertThat(reported(
                                services,
                                GoalReport.quantity("selvbetjening", "14", LEADER, DAY),
                                GoalReport.quantity("selvbetjening", "16", LEADER, DAY.plusDays(1)))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void aMilestoneIsMetInTimeNotMetLateAndUndecidedInSilence() {
        AgreementGoal plan = AgreementGoal.milestone("plan", LocalDate.parse("2007-09-01"));

        assertThat(reported(plan, GoalReport.done("plan", LocalDate.parse("2007-09-01"), LEADER, DAY))
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(reported(plan, GoalReport.done("plan", LocalDate.parse("2007-09-02"), LEADER, DAY))
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(reported(plan, GoalReport.notDone("plan", LEADER, DAY)).answer())
                .isEqualTo(Answer.NO);
        assertThat(reported(plan).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void r158ADirectionIsAGoalWithoutANumber() {
        Schemes figures = Schemes.of2007().with("lund", "fravær", "2006", "7,0").with("lund", "fravær", "2007", "6,9");

        assertThat(line(figures, AgreementGoal.direction("fravær", DirectionGoal.betterThanPrevious()))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void r159AndR164GoalsAreBindingAndSomeStandInTheComplianceSection() {
        AgreementGoal goal =
                AgreementGoal.light("tilfredshet", "green").binding().compliance();

        assertThat(goal.isBinding()).isTrue();
        assertThat(goal.isCompliance()).isTrue();
        assertThat(goal.toString()).endsWith(", binding, compliance");
        assertThatThrownBy(goal::adopted).hasMessageContaining("no ambition");
    }

    @Test
    void r160EveryBindingGoalThatIsNotMetIsToBeRaised() {
        AgreementEvaluation evaluation = evaluate(
                Schemes.of2007().with("lund", "fravær", "2007", "9"),
                GoalReport.notDone("annet", LEADER, DAY),
                AgreementGoal.ambition("fravær", "7").binding(),
                AgreementGoal.ambition("tilfredshet", "5,9"));
        TargetDeviation seen = TargetDeviation.seen("lund", "fravær", "2007", DIRECTOR, DAY);

        assertThat(evaluation.lines(Answer.NO)).hasSize(2);
        assertThat(evaluation.notRaised(List.of())).hasSize(1);
        assertThat(evaluation.notRaised(List.of(seen))).hasSize(1);
        assertThat(evaluation.notRaised(List.of(seen.raised(DIRECTOR, DAY.plusDays(3)))))
                .isEmpty();
        assertThat(seen.raised(DIRECTOR, DAY.plusDays(3)))
                .hasToString("lund · fravær · 2007: seen 2008-01-20, raised 2008-01-23, not followed up");
        assertThatThrownBy(() -> seen.raised(DIRECTOR, DAY.minusDays(1))).hasMessageContaining("before");
        assertThatThrownBy(() -> seen.followedUp(DIRECTOR, DAY)).hasMessageContaining("never raised");
    }

    @Test
    void r136WithTheEnteringTalkAloneTheFollowUpIsMissingByTheEndOfTheYear() {
        Agreements agreements = Agreements.of(List.of(signed(draft())));
        List<Talk> held = List.of(new Talk("lund-2007", Talk.Kind.ENTERING, LocalDate.parse("2007-02-10")));
        LocalDate end = LocalDate.parse("2007-12-31");

        assertThat(agreements.missingTalks(held, Period.year(2007), end, false))
                .extracting(Object::toString)
                .containsExactly("lund-2007: no follow-up talk in 2007");
        assertThat(agreements.missingTalks(held, Period.year(2007), LocalDate.parse("2007-02-01"), false))
                .hasSize(2);
    }

    @Test
    void r129ATertialTalkIsMissingForEachTertialThatHasEnded() {
        Agreements agreements = Agreements.of(List.of(signed(draft())));
        List<Talk> held = List.of(new Talk("lund-2007", Talk.Kind.TERTIAL, LocalDate.parse("2007-03-10")));

        assertThat(agreements.missingTalks(held, Period.year(2007), LocalDate.parse("2007-10-01"), true))
                .extracting(Talk.Missing::toString)
                .contains("lund-2007: no tertial talk in 2007-T2")
                .doesNotContain("lund-2007: no tertial talk in 2007-T1", "lund-2007: no tertial talk in 2007-T3");
    }

    @Test
    void r155AndR162AnAssessmentIsIncompleteUntilItHasAllThreePartsAndAPersonConcludes() {
        AgreementEvaluation results = AgreementEvaluation.of(
                signed(draft(AgreementGoal.ambition("fravær", "7")).satisfaction("tilfredshet")),
                Schemes.of2007().with("lund", "fravær", "2007", "9").evaluate(),
                List.of());
        PersonalText text = PersonalText.of("Et krevende år, godt løst.");
        OverallAssessment two = OverallAssessment.of(results).superior(text, DAY);
        OverallAssessment all = two.self(text, DAY);

        assertThat(two).hasToString("lund-2007 2007: incomplete: self-evaluation, 0 conclusions");
        assertThatThrownBy(() -> two.conclude(text, DIRECTOR, DAY))
                .hasMessage("the assessment of agreement 'lund-2007' is incomplete: self-evaluation.");
        OverallAssessment concluded = all.override("fravær", Answer.YES, text, DIRECTOR, DAY)
                .conclude(text, DIRECTOR, DAY)
                .conclude(text, DIRECTOR, DAY.plusDays(20));
        assertThat(concluded.conclusions())
                .extracting(OverallAssessment.Conclusion::afterAppeal)
                .containsExactly(false, true);
        assertThat(concluded.overrides().get(0).line().answer()).isEqualTo(Answer.NO);
        assertThat(concluded.overrides().get(0).answer()).isEqualTo(Answer.YES);
        assertThat(concluded.toString() + concluded.overrides() + concluded.conclusions())
                .doesNotContain("krevende", "direktør", "leder-lund");
    }

    @Test
    void whatPersonsWroteIsKeptApartFromTheResultsAndLaidOnThemAgain() {
        AgreementEvaluation results = AgreementEvaluation.of(
                signed(draft(AgreementGoal.ambition("fravær", "7"))), new Schemes().evaluate(), List.of());
        PersonalText text = PersonalText.of("Et krevende år, godt løst.");
        OverallAssessment whole = OverallAssessment.of(results)
                .superior(text, DAY)
                .self(text, DAY)
                .override("fravær", Answer.YES, text, DIRECTOR, DAY)
                .conclude(text, DIRECTOR, DAY);
        WrittenAssessment written = whole.written();

        assertThat(OverallAssessment.of(results, written)).isEqualTo(whole);
        assertThat(written)
                .hasToString("lund-2007: superior 2008-01-20, self 2008-01-20, 1 overrides, 1 conclusions")
                .isEqualTo(OverallAssessment.of(results, written).written())
                .isNotEqualTo(whole.conclude(text, DIRECTOR, DAY).written());
        WrittenAssessment none = WrittenAssessment.of("lund-2007");
        OverallAssessment.Written byDirector = written.findSuperior().orElseThrow();
        assertThatThrownBy(() -> OverallAssessment.of(results, WrittenAssessment.of("moen-2007")))
                .hasMessage("what was written is of agreement 'moen-2007', the results of 'lund-2007'.");
        assertThatThrownBy(() -> OverallAssessment.of(results, none.self(byDirector)))
                .hasMessage(
                        "the part of the leader in the assessment of agreement 'lund-2007' is written by another person.");
        assertThatThrownBy(() -> OverallAssessment.of(
                        results, none.override(new WrittenAssessment.Overridden("fraver", Answer.YES, byDirector))))
                .hasMessageContaining("fraver");
        assertThatThrownBy(() -> none.superior(byDirector).conclude(byDirector))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the assessment of agreement 'lund-2007' is concluded without the part of the leader.");
    }

    @Test
    void theEmployeesSatisfactionBelongsToTheFirstPart() {
        AgreementEvaluation results = AgreementEvaluation.of(
                signed(draft().satisfaction("tilfredshet")), new Schemes().evaluate(), List.of());

        assertThat(OverallAssessment.of(results).missing())
                .containsExactly("employee satisfaction", "assessment by the superior", "self-evaluation");
    }

    @Test
    void r165ThePartiesComeFromTheTreeUnlessNamed() {
        PersonRef named = PersonRef.of("en tredje");
        Leaders leaders = Leaders.builder(Schemes.CITY)
                .leader("by", DIRECTOR)
                .leader("lund", LEADER)
                .leader("moen", DIRECTOR)
                .superior("åsen", named)
                .build();

        assertThat(leaders.superior(OrgUnitId.of("lund"))).contains(DIRECTOR);
        assertThat(leaders.superior(OrgUnitId.of("moen"))).isEmpty();
        assertThat(leaders.superior(OrgUnitId.of("åsen"))).contains(named);
        assertThat(leaders).hasToString("3 units with a leader");
        assertThatThrownBy(() -> LeaderAgreement.builder("x", LEADER, LEADER, "2007"))
                .hasMessageContaining("themselves");
    }
}
