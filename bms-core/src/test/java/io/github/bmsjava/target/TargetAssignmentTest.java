package io.github.bmsjava.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.FigureReader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of whom and when, its parts, and the row of a budget. */
class TargetAssignmentTest {

    @Test
    void anAssignmentIsUndatedAndFromTheCardUnlessItSaysMore() {
        TargetAssignment target = simple().build();

        assertThat(target.period()).isEmpty();
        assertThat(target.validity()).isEmpty();
        assertThat(target.version()).isEqualTo(1);
        assertThat(target.origin()).isEqualTo(TargetOrigin.CARD);
        assertThat(target.raw()).isEmpty();
        assertThat(target.override()).isEmpty();
        assertThat(target.isNone()).isFalse();
        assertThat(target.holdsIn(Period.year(1999))).isTrue();
    }

    @Test
    void anAssignmentMadeAgainIsEqualAndItsPlaceDoesNotCount() {
        TargetAssignment target = full().build();

        assertThat(target.toBuilder().build()).isEqualTo(target).hasSameHashCodeAs(target);
        assertThat(target.toBuilder().build().place()).contains("mål.csv:1");
        assertThat(target.toBuilder().place("annet").build()).isEqualTo(target);
        assertThat(target).isNotEqualTo("target");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyOtherPartCountsForEquality(Consumer<TargetAssignmentBuilder> change) {
        TargetAssignmentBuilder builder = full();
        change.accept(builder);

        assertThat(builder.build()).isNotEqualTo(full().build());
    }

    static Stream<Consumer<TargetAssignmentBuilder>> changes() {
        return Stream.of(
                b -> b.scope(TargetScope.card("kort")),
                b -> b.period("2015"),
                b -> b.validity(DateRange.always()),
                b -> b.target(Bound.atMost("8")),
                b -> b.none(),
                b -> b.origin(TargetOrigin.document("annet")),
                b -> b.version(3),
                b -> b.raw("annet"),
                b -> b.override(new TargetOverride(Map.of("target", Bound.atMost("1")), "a", "b")));
    }

    @Test
    void anAssignmentMustAskForSomethingOrSayThatThereIsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TargetAssignment.builder("a", TargetScope.unit("lund")).build())
                .withMessage("target of 'a' has no bound.\nMaybe none() was meant.");
    }

    @Test
    void anAssignmentCannotBothAskAndSayThatThereIsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetAssignment.builder("a", TargetScope.unit("lund"))
                        .none()
                        .target(Bound.atMost("1"))
                        .build())
                .withMessageContaining("has bounds {target=<=1} and says that there is none");
    }

    @Test
    void j12ATextAloneIsKept() {
        TargetAssignment target = TargetAssignment.builder("a", TargetScope.unit("lund"))
                .raw("60/40")
                .build();

        assertThat(target.bounds()).isEmpty();
        assertThat(target.isNone()).isFalse();
        assertThat(target.toString()).contains("unreadable '60/40'");
    }

    @Test
    void j12APrintThatCannotBeReadTakesTheEarlierTargetAway() {
        PrintedTarget words =
                PrintedTarget.read("60/40", FigureReader.lenient()).partial().orElseThrow();

        TargetAssignment target = simple().printed(words).build();

        assertThat(target.bounds()).isEmpty();
        assertThat(target.raw()).contains("60/40");
    }

    @Test
    void aPrintThatSaysThereIsNoTargetTakesTheEarlierTargetAway() {
        PrintedTarget none = PrintedTarget.read("", FigureReader.lenient()).orThrow();

        assertThat(simple().printed(none).build().isNone()).isTrue();
    }

    @Test
    void aVersionIsOneOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simple().version(0))
                .withMessage("version 0 of a target is less than one.");
    }

    @Test
    void anOverrideNeedsBoundsAPersonAndAReason() {
        Map<String, Bound.Limit> bounds = Map.of("target", Bound.atMost("1"));

        assertThatIllegalArgumentException().isThrownBy(() -> new TargetOverride(Map.of(), "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetOverride(Map.copyOf(bounds), " ", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetOverride(Map.copyOf(bounds), "a", ""))
                .withMessageContaining("needs bounds, who decided and why");
    }

    @Test
    void anAssignmentIsShownOnOneLine() {
        assertThat(full().build().toString()).contains("sykefravær for Unit", "in 2014", "valid [", "version 2");
        assertThat(TargetAssignment.builder("a", TargetScope.card("k"))
                        .none()
                        .build()
                        .toString())
                .endsWith(": no target, version 1");
    }

    @Test
    void r141ATargetOfARollingPlanNamesItsDocument() {
        assertThat(TargetOrigin.document("Økonomiplan 2002–2005"))
                .isEqualTo(new TargetOrigin(TargetOrigin.Kind.DOCUMENT, "Økonomiplan 2002–2005"));
        assertThat(TargetOrigin.Kind.values())
                .extracting(TargetOrigin.Kind::id)
                .containsExactly("card", "document", "agreement", "local", "constructed");
    }

    @Test
    void scopesAreFoldedByKindAndRankedByStrength() {
        List<TargetScope> scopes = List.of(
                new TargetScope.Agreement("a", OrgUnitId.of("lund"), true),
                TargetScope.unit("lund"),
                TargetScope.unitType("skole"),
                TargetScope.card("kort"));

        assertThat(scopes).extracting(TargetScope::rank).containsExactly(0, 1, 2, 3);
        assertThat(scopes.stream()
                        .map(scope -> scope.fold(
                                a -> a.agreement(),
                                u -> u.unit().value(),
                                t -> t.type().value(),
                                c -> c.card().value())))
                .containsExactly("a", "lund", "skole", "kort");
    }

    @Test
    void aCardsIdIsItsTextAndIsOrderedByIt() {
        assertThat(ScorecardId.of("b")).isGreaterThan(ScorecardId.of("a")).hasToString("b");
        assertThatIllegalArgumentException().isThrownBy(() -> ScorecardId.of(""));
    }

    @Test
    void r97PresentPlusChangeIsTheTarget() {
        assertThat(BudgetRow.of("10,06", "-0,16", "9,9").check("sykefravær")).isEmpty();
    }

    @Test
    void r97AMismatchOfTheThreeIsAWarning() {
        Issue issue = BudgetRow.of("10,06", "-0,16", "9,8").check("sykefravær").orElseThrow();

        assertThat(issue.code()).isEqualTo(TargetIssue.BUDGET_ROW_MISMATCH);
        assertThat(issue.message())
                .isEqualTo("sykefravær: present 10.06 and change -0.16 make 9.90, not the target 9.8.");
    }

    private static TargetAssignmentBuilder simple() {
        return TargetAssignment.builder("sykefravær", TargetScope.unit("lund")).target(Bound.atMost("9"));
    }

    private static TargetAssignmentBuilder full() {
        return simple().period("2014")
                .validity(DateRange.of(Period.year(2014)))
                .origin(TargetOrigin.document("Årsmelding"))
                .version(2)
                .raw("<9")
                .override(new TargetOverride(Map.of("target", Bound.atMost("8")), "a", "b"))
                .place("mål.csv:1");
    }
}
