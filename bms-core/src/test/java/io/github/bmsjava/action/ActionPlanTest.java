package io.github.bmsjava.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.action.PlanSection.DecisionLevel;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R71, R101, R102, R142 to R147 and R190. Alna's absence is that of the deck, the rest is made up. */
class ActionPlanTest {
    private static final PersonRef LEADER = PersonRef.of("leder");
    private static final PersonRef HR = PersonRef.of("personal");
    private static final Period YEAR = Period.year(2008);
    private static final LocalDate DAY = LocalDate.parse("2008-07-01");

    private static Evaluation run(String absence) {
        Scorecard card = Scorecard.builder("målekart")
                .perspective(
                        "medarbeidere",
                        p -> p.indicator(
                                "sykefravær",
                                i -> i.percent().decimals(2).lowerIsBetter().target("9,9")))
                .perspective(
                        "økonomi",
                        p -> p.indicator(
                                "regnskap",
                                i -> i.percent().decimals(1).lowerIsBetter().target("100")))
                .build()
                .orThrow();
        return EvaluationPlan.compile(
                        ScorecardModel.of(card),
                        Organisation.builder()
                                .unit("alna", "Alna", null)
                                .build()
                                .orThrow(),
                        PlanOptions.years(2008, 2008))
                .orThrow()
                .evaluate(Observations.of(
                        Observation.of("alna", "sykefravær", "2008", absence),
                        Observation.of("alna", "regnskap", "2008", "101")));
    }

    private static Action.Builder action(String id, String indicator) {
        return Action.builder(id, "alna", indicator);
    }

    @Test
    void r144ARowHasBothResponsiblePersonsAndAllSevenColumns() {
        Action row = action("trim", "sykefravær")
                .measured("hver måned", HR, LEADER)
                .activity("Felles trim")
                .cost("12000,50")
                .responsible(HR)
                .by(LocalDate.parse("2008-06-30"))
                .build();

        assertThat(row.indicator().value()).isEqualTo("sykefravær");
        assertThat(row.measured().orElseThrow()).hasToString("hver måned");
        assertThat(row.measuredBy()).contains(HR);
        assertThat(row.responsibleForResult()).contains(LEADER);
        assertThat(row.activity()).hasToString("Felles trim");
        assertThat(row.cost()).contains(new BigDecimal("12000.50"));
        assertThat(row.responsible()).contains(HR);
        assertThat(row.toBuilder().build()).isEqualTo(row);
        assertThat(row).hasToString("alna trim for sykefravær (planned): Felles trim, by 2008-06-30");
        assertThat(row.toString()).doesNotContain("personal", "leder");
    }

    @Test
    void r145AnActionOnDeviationIsActiveWhenTheTargetIsMissed() {
        ActionPlan plan = ActionPlan.of(
                List.of(action("oppfølging", "sykefravær").onDeviation().build()));

        assertThat(plan.active(run("10,06"), YEAR, DAY)).hasSize(1);
        assertThat(plan.active(run("9,90"), YEAR, DAY)).isEmpty();
    }

    @Test
    void r102RedResultsWithoutAnActionAreListed() {
        ActionPlan plan = ActionPlan.of(List.of(
                action("oppfølging", "sykefravær").onDeviation().build(),
                action("innkjøpsstopp", "regnskap")
                        .done(LocalDate.parse("2008-05-01"))
                        .build()));

        assertThat(plan.redWithoutAction(run("10,06"), YEAR, DAY))
                .extracting(result -> result.indicator().id().value())
                .containsExactly("regnskap");
        assertThat(plan.redWithoutAction(run("10,06"), YEAR, LocalDate.parse("2008-04-30")))
                .isEmpty();
    }

    @Test
    void r146AnOverdueActionOnARedResultIsListedFirst() {
        ActionPlan plan = ActionPlan.of(List.of(
                action("a", "sykefravær").by(LocalDate.parse("2008-01-31")).build(),
                action("b", "regnskap").by(LocalDate.parse("2008-06-30")).build(),
                action("c", "regnskap").by(LocalDate.parse("2008-07-01")).build(),
                action("d", "regnskap").by(LocalDate.parse("2008-02-01")).build()));

        assertThat(plan.overdue(run("9,0"), YEAR, DAY)).extracting(Action::id).containsExactly("d", "b", "a");
    }

    @Test
    void r190ARedResultWithoutACommentIsListed() {
        Comment comment = Comment.of("alna", "sykefravær", "2008", LEADER, DAY, PersonalText.of("Influensa i mars."));

        assertThat(ActionPlan.redWithoutComment(run("10,06"), YEAR, List.of(comment)))
                .extracting(result -> result.indicator().id().value())
                .containsExactly("regnskap");
        assertThat(comment)
                .hasToString("alna · sykefravær · 2008, commented 2008-07-01")
                .satisfies(one -> assertThat(one.toString()).doesNotContain("Influensa", "leder"));
    }

    @Test
    void costsAreAddedByPerspective() {
        ActionPlan plan = ActionPlan.of(List.of(
                action("a", "sykefravær").cost("10000").build(),
                action("b", "sykefravær").cost("2500,50").build(),
                action("c", "regnskap").cost("0").build(),
                action("d", "ukjent").cost("7").build(),
                action("e", "regnskap").build()));

        assertThat(plan.costByPerspective(run("9"), YEAR)).hasToString("{=7, medarbeidere=12500.50, økonomi=0}");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ActionPlan.of(
                        List.of(action("a", "x").build(), action("a", "y").build())))
                .hasMessage("unit 'alna' has two actions 'a'.");
        assertThatThrownBy(() -> action("a", "x").cost("-1")).hasMessageContaining("below zero");
    }

    @Test
    void r142TheBusinessPlanHasFourHeadingsInOrderAllPolitical() {
        PlanDocument plan = PlanDocument.businessPlan();

        assertThat(plan).hasToString("""
                Virksomhetsplan
                1 Bakgrunn og prinsipper (missing)
                2 Balansert målstyring (missing)
                3 Videre utvikling (missing)
                4 Gjennomgående målekart (missing)""");
        assertThat(plan.undecided(DecisionLevel.POLITICAL)).hasSize(4);
    }

    @Test
    void r71AndR143AnOperatingPlanLacksItsThirdSectionAndEachLevelDecidesItsOwn() {
        PlanDocument plan = PlanDocument.operatingPlan()
                .write("presentasjon", "Vi er 14 ansatte.")
                .write("målekart", "Se målekartet.")
                .write("annet", "Ingen.");
        PlanDocument decided = plan.decide("presentasjon", DecisionLevel.POLITICAL, DAY);

        assertThat(plan.missing()).extracting(PlanSection::id).containsExactly("handlingsplan");
        assertThat(decided.undecided(DecisionLevel.POLITICAL))
                .extracting(PlanSection::id)
                .containsExactly("målekart");
        assertThatThrownBy(() -> plan.decide("annet", DecisionLevel.POLITICAL, DAY))
                .hasMessage("section 'annet' of plan 'Driftsplan' is decided on the administrative level, not on the"
                        + " political.");
        assertThatThrownBy(() -> plan.decide("handlingsplan", DecisionLevel.ADMINISTRATIVE, DAY))
                .hasMessageContaining("not written");
        assertThatThrownBy(() -> plan.write("malekart", "x")).hasMessageContaining("målekart");
        assertThat(decided.write("presentasjon", "Vi er 15.").decided("presentasjon"))
                .isEmpty();
        assertThat(decided.write("presentasjon", "Vi er 14 ansatte.").decided("presentasjon"))
                .contains(DAY);
    }

    @Test
    void r148SchoolsAndKindergartensUsePlansFirst() {
        Organisation units = Organisation.builder()
                .unit("skole-1", u -> u.parent("by").type("skole"))
                .unit("skole-2", u -> u.parent("by").type("skole"))
                .unit("bhg", u -> u.parent("by").type("barnehage"))
                .unit("vei", u -> u.parent("by").type("teknisk"))
                .unit("by", "By", null)
                .build()
                .orThrow();
        ActionPlan plan = ActionPlan.of(List.of(
                Action.builder("trim", "skole-1", "sykefravær").build(),
                Action.builder("trim", "vei", "sykefravær").build()));
        PlanUse first = PlanUse.by("skole", "barnehage");

        assertThat(first.lacking(units, plan)).containsExactly(units.unit("skole-2"), units.unit("bhg"));
        assertThat(PlanUse.by("skole", "teknisk").lacking(units, plan)).containsExactly(units.unit("skole-2"));
        assertThat(PlanUse.by().lacking(units, plan)).isEmpty();
        assertThat(first.covers(units.unit("by"))).isFalse();
    }
}
