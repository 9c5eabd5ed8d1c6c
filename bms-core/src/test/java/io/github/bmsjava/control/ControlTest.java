package io.github.bmsjava.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.Link;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.strategy.GoalId;
import io.github.bmsjava.strategy.InitiativeId;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R150 and R175 to R180; all figures are made up but those of R176. */
class ControlTest {
    private static Evaluation run(Direction direction, Observation... figures) {
        Scorecard card = Scorecard.builder("kontroll")
                .perspective(
                        "kontroll",
                        p -> p.indicator(
                                        "avvik",
                                        i -> i.define(d -> d.direction(direction))
                                                .overUnits(UnitRule.sum())
                                                .target("29"))
                                .indicator(
                                        "stikkprøver",
                                        i -> i.percent()
                                                .decimals(0)
                                                .lowerIsBetter()
                                                .overUnits(UnitRule.ratioOfSums())
                                                .target("20")))
                .build()
                .orThrow();
        return EvaluationPlan.compile(
                        ScorecardModel.of(card),
                        Organisation.builder()
                                .unit("by", "Byen", null)
                                .unit("a", "A", "by")
                                .unit("b", "B", "by")
                                .build()
                                .orThrow(),
                        PlanOptions.years(2008, 2008))
                .orThrow()
                .evaluate(Observations.of(figures));
    }

    @Test
    void r175AndR176ReportedDeviationsAreAnIndicatorWhoseDirectionIsStated() {
        Observation[] reported = {Observation.of("a", "avvik", "2008", "20"), Observation.of("b", "avvik", "2008", "8")
        };

        assertThat(light(run(Direction.LOWER_IS_BETTER, reported))).isEqualTo("green");
        assertThat(light(run(Direction.HIGHER_IS_BETTER, reported))).isEqualTo("red");
    }

    private static String light(Evaluation run) {
        return run.in("2008").unit("by").indicator("avvik").status().level().id();
    }

    @Test
    void r177ThreeOfTwentySpotChecksWithFindingsAre15Percent() {
        Evaluation run = run(
                Direction.LOWER_IS_BETTER,
                Observation.builder("a", "stikkprøver", "2008")
                        .quantity(new Quantity.Ratio(BigDecimal.ONE, new BigDecimal("12")))
                        .build(),
                Observation.builder("b", "stikkprøver", "2008")
                        .quantity(new Quantity.Ratio(new BigDecimal("2"), new BigDecimal("8")))
                        .build());

        assertThat(run.in("2008").unit("by").indicator("stikkprøver").value()).isEqualByComparingTo("15");
    }

    @Test
    void r177ARiskIsProbabilityTimesConsequenceByTheMatrixOfTheMunicipality() {
        RiskMatrix matrix = RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 15);
        RiskMatrix own =
                RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("green", "yellow"), List.of("green", "red")));

        assertThat(matrix.level(1, 5).id()).isEqualTo("green");
        assertThat(matrix.level(3, 4).id()).isEqualTo("yellow");
        assertThat(matrix.level(3, 5).id()).isEqualTo("red");
        assertThat(own.level(1, 2).id()).isEqualTo("yellow");
        assertThat(own).hasToString("2 green red\n1 green yellow\n");
        assertThat(RiskMatrix.byProduct(2, StatusScale.metOrNot(), 4)
                        .level(2, 2)
                        .id())
                .isEqualTo("not-met");
        assertThatThrownBy(() -> own.level(3, 1)).hasMessageContaining("within 1 to 2");
        assertThatThrownBy(() -> RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6))
                .hasMessageContaining("needs 2 limits, not 1");
        assertThatThrownBy(() -> RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 6))
                .hasMessageContaining("does not lie above 6");
        assertThatThrownBy(() -> RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("red", "green"))))
                .hasMessageContaining("better level than a smaller risk");
        assertThatThrownBy(() ->
                        RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("green", "red"), List.of("red"))))
                .hasMessageContaining("row 2");
    }

    @Test
    void r150AGoalIsLinkedToItsProjectsAndTheirRisks() {
        RiskRegister register = RiskRegister.builder(RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 15))
                .project("sykehjem", "investeringsprogram")
                .project("skole", "investeringsprogram")
                .project("kunstgress", "idrett")
                .risk("sykehjem", "Naboklage", 1, 2)
                .risk("sykehjem", "Grunnforhold", 3, 4)
                .risk("skole", "Anbud", 2, 2)
                .build();

        assertThat(register.worst(GoalId.of("investeringsprogram")).map(StatusLevel::id))
                .hasValue("yellow");
        assertThat(register.worst(GoalId.of("idrett"))).isEmpty();
        assertThat(register.unassessed()).containsExactly(InitiativeId.of("kunstgress"));
        assertThat(register.projects(GoalId.of("investeringsprogram")))
                .containsExactly(InitiativeId.of("sykehjem"), InitiativeId.of("skole"));
        assertThat(register.risks(InitiativeId.of("sykehjem")))
                .extracting(risk -> risk.name().toString())
                .containsExactly("Grunnforhold", "Naboklage");
        assertThat(register).hasToString("""
                        sykehjem: Naboklage, 1 × 2 green
                        sykehjem: Grunnforhold, 3 × 4 yellow
                        skole: Anbud, 2 × 2 green
                        not assessed: [kunstgress]
                        """);
        RiskRegister.Builder more = RiskRegister.builder(RiskMatrix.byProduct(2, StatusScale.metOrNot(), 4))
                .project("skole", "investeringsprogram");
        assertThatThrownBy(() -> more.risk("skolen", "Anbud", 1, 1)).hasMessageContaining("no project 'skolen'");
        assertThatThrownBy(() -> more.risk("skole", "Anbud", 3, 1)).hasMessageContaining("within 1 to 2");
        assertThatThrownBy(() -> more.project("skole", "idrett")).hasMessageContaining("twice");
    }

    @Test
    void r178AndR179RulesHaveABasisAndThoseWhoseTrainingOrTextIsMissingAreNamed() {
        InternalRule archive = new InternalRule(
                "arkiv",
                Label.of("Dokumenter skal journalføres"),
                true,
                "Kommuneloven § 25-1",
                Link.of("Arkivrutine", "rutiner/arkiv.html"));
        InternalRule advice =
                new InternalRule("møter", Label.of("Møter bør være korte"), false, "Rådmannen 2006", null);
        RuleRegister register = RuleRegister.builder()
                .rule(archive)
                .rule(advice)
                .trained("arkiv", "a", LocalDate.parse("2008-03-01"))
                .trained("arkiv", "a", LocalDate.parse("2008-02-01"))
                .build();
        Organisation units = Organisation.builder()
                .unit("a", "A", null)
                .unit("b", "B", "a")
                .build()
                .orThrow();

        assertThat(register.mandatory()).containsExactly(archive);
        assertThat(register.unavailable()).containsExactly(advice);
        assertThat(register.untrained("arkiv", units.units(), LocalDate.parse("2008-02-01")))
                .containsExactly(units.unit("b"));
        assertThat(register.untrained("arkiv", units.units(), LocalDate.parse("2008-01-31")))
                .hasSize(2);
        assertThat(register).hasToString("""
                        arkiv (skal), Kommuneloven § 25-1
                        møter, Rådmannen 2006
                        """);
        assertThatThrownBy(() -> register.untrained("arkivet", units.units(), LocalDate.MAX))
                .hasMessageContaining("no rule 'arkivet'");
        assertThatThrownBy(() -> new InternalRule("møter", Label.of("Møter"), false, " ", null))
                .hasMessageContaining("rests on nothing");
    }

    private static final Checklist SECURITY = Checklist.builder("ikt-sikkerhet")
            .item("opplæring", "Har alle fått opplæring?")
            .item("passord", "Er passordene personlige?")
            .item("server", "Står serveren i låst rom?")
            .build();

    @Test
    void r180AChecklistIsASourceOfFiguresThatClimbAsRatios() {
        ChecklistForm first = SECURITY.form("a", "2008")
                .answer("opplæring", Checklist.Answer.NO)
                .answer("passord", Checklist.Answer.YES)
                .answer("server", Checklist.Answer.NOT_APPLICABLE);
        ChecklistForm second = SECURITY.form("b", "2008")
                .answer("opplæring", Checklist.Answer.YES)
                .answer("passord", Checklist.Answer.NO)
                .answer("server", Checklist.Answer.YES)
                .answer("passord", Checklist.Answer.YES);
        Evaluation run =
                run(Direction.LOWER_IS_BETTER, first.observation("stikkprøver"), second.observation("stikkprøver"));

        assertThat(first.findings()).containsExactly("opplæring");
        assertThat(second.findings()).isEmpty();
        assertThat(first.observation("stikkprøver").source()).contains("ikt-sikkerhet");
        assertThat(run.in("2008").unit("a").indicator("stikkprøver").value()).isEqualByComparingTo("50");
        assertThat(run.in("2008").unit("by").indicator("stikkprøver").value()).isEqualByComparingTo("80");
    }

    @Test
    void r180AFormThatIsNotFilledOrConcernsNothingHasNoFigure() {
        ChecklistForm half = SECURITY.form("a", "2008").answer("passord", Checklist.Answer.YES);
        ChecklistForm none = SECURITY.form("a", "2008");
        for (String item : SECURITY.items().keySet()) {
            none = none.answer(item, Checklist.Answer.NOT_APPLICABLE);
        }

        assertThat(half.unanswered()).containsExactly("opplæring", "server");
        assertThatThrownBy(() -> half.observation("stikkprøver"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        ikt-sikkerhet · a · 2008: 1 of 3 answered has no figure: not answered opplæring, server.
                        Maybe answer what does not concern the unit with not-applicable.""");
        assertThat(none.observation("stikkprøver").absence()).contains(Absence.NOT_APPLICABLE);
        assertThatThrownBy(() -> half.answer("oplæring", Checklist.Answer.NO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("checklist 'ikt-sikkerhet' has no item 'oplæring'.")
                .hasMessageContaining("opplæring");
        assertThatThrownBy(() -> Checklist.builder("tom").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asks nothing");
        assertThatThrownBy(() -> Checklist.builder("to").item("a", "A?").item("a", "B?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("checklist 'to' has two items 'a'.");
    }

    @Test
    void aChecklistIsKnownByItsItemsInTheirOrder() {
        Checklist other = Checklist.builder("ikt-sikkerhet")
                .item("passord", "Er passordene personlige?")
                .item("opplæring", "Har alle fått opplæring?")
                .item("server", "Står serveren i låst rom?")
                .build();

        assertThat(SECURITY).isNotEqualTo(other);
        assertThat(SECURITY.form("a", "2008"))
                .isEqualTo(SECURITY.form("a", "2008"))
                .isNotEqualTo(SECURITY.form("a", "2009"))
                .isNotEqualTo(other.form("a", "2008"))
                .hasToString("ikt-sikkerhet · a · 2008: 0 of 3 answered");
        assertThat(SECURITY).hasToString("""
                ikt-sikkerhet
                  opplæring: Har alle fått opplæring?
                  passord: Er passordene personlige?
                  server: Står serveren i låst rom?
                """);
    }
}
