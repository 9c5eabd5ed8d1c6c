package io.github.bmsjava.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Budget, leader agreement and scorecard hang together (R139); plans are rolled on (R141). */
class TargetTriangleTest {
    private static final Indicator ABSENCE = Indicator.builder("sykefravær")
            .decimals(1)
            .percent()
            .lowerIsBetter()
            .build();

    private static TargetQuery query(int year) {
        return new TargetQuery(
                ABSENCE, OrgUnitId.of("lund"), Optional.empty(), ScorecardId.of("kort"), Period.year(year));
    }

    private static TargetAssignment card(String limit) {
        return TargetAssignment.builder("sykefravær", TargetScope.card("kort"))
                .target(Bound.atMost(limit))
                .build();
    }

    private static TargetAssignment agreement(String limit, boolean adopted) {
        return TargetAssignment.builder(
                        "sykefravær", new TargetScope.Agreement("lederavtale", OrgUnitId.of("lund"), adopted))
                .target(Bound.atMost(limit))
                .build();
    }

    @Test
    void r139AnAgreementThatAsksForSomethingElseThanTheCardIsListed() {
        TargetTriangle differs = TargetTriangle.of(
                Targets.of(List.of(card("9,9"), agreement("8,0", false))), query(2014), Optional.empty());
        TargetTriangle same = TargetTriangle.of(
                Targets.of(List.of(card("9,9"), agreement("9,9", false))), query(2014), Optional.empty());
        TargetTriangle adopted = TargetTriangle.of(
                Targets.of(List.of(card("9,9"), agreement("8,0", true))), query(2014), Optional.empty());

        assertThat(differs.issues()).extracting(Issue::code).containsExactly(TargetIssue.AGREEMENT_DIFFERS_FROM_CARD);
        assertThat(differs.issues().get(0).message()).contains("8.0", "9.9");
        assertThat(differs.card().rule().orElseThrow().target()).isEqualTo(Bound.atMost("9,9"));
        assertThat(differs.agreements()).hasSize(1);
        assertThat(same.issues()).isEmpty();
        // adopted, it is what the card asks for
        assertThat(adopted.issues()).isEmpty();
    }

    @Test
    void r139ABudgetThatAsksForSomethingElseIsListed() {
        Targets targets = Targets.of(List.of(card("9,9")));

        assertThat(TargetTriangle.of(targets, query(2014), Optional.of(BudgetRow.of("10,06", "-0,16", "9,9")))
                        .issues())
                .isEmpty();
        assertThat(TargetTriangle.of(targets, query(2014), Optional.of(BudgetRow.of("10,06", "-0,20", "9,8")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(TargetIssue.BUDGET_DIFFERS_FROM_CARD, TargetIssue.BUDGET_ROW_MISMATCH);
        assertThat(TargetTriangle.of(Targets.of(List.of()), query(2014), Optional.of(BudgetRow.of("1", "1", "2")))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(TargetIssue.BUDGET_DIFFERS_FROM_CARD);
    }

    @Test
    void r141ALaterPlanSupersedesTheOverlapOfAnEarlierOne() {
        TargetScope kort = TargetScope.card("kort");
        List<TargetAssignment> all = new ArrayList<>(RollingPlan.of("Økonomiplan 2001–2004", 2001, 2004, kort)
                .target("sykefravær", Bound.atMost("10"), Bound.atMost("9,8"), Bound.atMost("9,6"), Bound.atMost("9,4"))
                .assignments());
        all.addAll(RollingPlan.of("Økonomiplan 2002–2005", 2002, 2005, kort)
                .target(
                        "sykefravær",
                        Bound.atMost("9,9"),
                        Bound.atMost("9,6"),
                        Bound.atMost("9,3"),
                        Bound.atMost("9,0"))
                .assignments());
        Targets targets = Targets.of(all);

        assertThat(targets.resolve(query(2001)).rule().orElseThrow().target()).isEqualTo(Bound.atMost("10"));
        TargetResolution overlap = targets.resolve(query(2002));
        assertThat(overlap.rule().orElseThrow().target()).isEqualTo(Bound.atMost("9,9"));
        assertThat(overlap.chosen().orElseThrow().origin()).isEqualTo(TargetOrigin.document("Økonomiplan 2002–2005"));
        assertThat(overlap.issues()).extracting(Issue::code).containsExactly(TargetIssue.TARGET_SUPERSEDED);
        // both ask for 9.6 in 2003, which is no news
        assertThat(targets.resolve(query(2003)).issues()).isEmpty();
        assertThat(targets.resolve(query(2005)).rule().orElseThrow().target()).isEqualTo(Bound.atMost("9,0"));
        assertThat(targets.resolve(query(2006)).rule()).isEmpty();
    }

    @Test
    void aPlanHasATargetForEachYear() {
        RollingPlan plan = RollingPlan.of("Plan", 2001, 2004, TargetScope.card("kort"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.target("sykefravær", Bound.atMost("9")))
                .withMessageContaining("Maybe repeat");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollingPlan.of("Plan", 2004, 2001, TargetScope.card("kort")));
    }
}
