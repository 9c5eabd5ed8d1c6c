package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of problem, and what stands beside it. */
class OrganisationIssuesTest {
    private final Organisation.Builder builder = Organisation.builder().unit("by", "Byen", null);

    @Test
    void anOrganisationWithoutUnitsIsAnErrorAndStillAnOrganisation() {
        Validated<Organisation> built = Organisation.builder().build();

        assertThat(codes(built)).containsExactly(OrganisationIssue.EMPTY_ORGANISATION);
        assertThat(built.partial().orElseThrow().units()).isEmpty();
    }

    @Test
    void aCycleIsNamedAndGoesWithAllBelowIt() {
        builder.unit("b", "B", "c").unit("c", "C", "a").unit("a", "A", "b").unit("under", "Under", "c");
        builder.unit("frisk", "Frisk", "by");

        assertThat(messages())
                .containsExactly("Units lie in a cycle, each under the next: a → b → c → a."
                        + " They and all below are left out: 4 units.");
        assertThat(standing()).containsExactly("by", "frisk");
    }

    @Test
    void aUnitUnderItselfIsACycle() {
        builder.unit("a", "A", "a");

        assertThat(messages()).singleElement().asString().contains("a → a");
        assertThat(standing()).containsExactly("by");
    }

    @Test
    void twoCyclesAreTwoIssues() {
        builder.unit("a", "A", "b").unit("b", "B", "a").unit("c", "C", "d").unit("d", "D", "c");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_CYCLE, OrganisationIssue.UNIT_CYCLE);
    }

    @Test
    void aLongCycleIsShownByItsBeginning() {
        for (int i = 0; i < 100; i++) {
            builder.unit("u" + i, "U", "u" + (i + 1) % 100);
        }

        assertThat(messages())
                .singleElement()
                .asString()
                .contains("u7 → u8 → u9 → …")
                .contains("100 units");
    }

    /** R9: a missing parent is a named error, and the other rows load. */
    @Test
    void anOrphanIsNamedWithItsParentAndTheNearestId() {
        builder.unit("skoler", "Skoler", "by")
                .unit("010", "Åsen skole", "skolar")
                .unit("011", "SFO", "010");

        assertThat(messages())
                .containsExactly("Unit '010' has the parent 'skolar', which is not defined"
                        + " (nearest known id: skoler). It and all below are left out: 2 units.");
        assertThat(standing()).containsExactly("by", "skoler");
    }

    @Test
    void anOrphanFarFromAnyIdGetsNoSuggestion() {
        builder.unit("010", "Åsen skole", "zzzzzzzz");

        assertThat(messages()).singleElement().asString().contains("nearest known id: –");
    }

    @Test
    void twoUnlikeUnitsWithOneIdBothGoWithTheirSubtrees() {
        builder.unit("a", "A", "by").unit("a", "B", "by").unit("under", "Under", "a");

        assertThat(messages())
                .containsExactly("Unit id 'a' is defined 2 times, not alike. Which is right is not known;"
                        + " it and all below are left out: 2 units.");
        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_DUPLICATE);
        assertThat(standing()).containsExactly("by");
    }

    @Test
    void twoEqualRowsCountOnceWithAWarning() {
        builder.unit("a", "A", "by").unit("a", "A", "by");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_REPEATED);
        assertThat(builder.build().hasErrors()).isFalse();
        assertThat(standing()).containsExactly("by", "a");
    }

    @Test
    void theIssueOfADuplicateStandsAtEveryPlaceItWasRead() {
        builder.unit("a", u -> u.parent("by").place("units.csv:10"));
        builder.unit("a", u -> u.parent("by").name("A").place("units.csv:9"));

        assertThat(builder.build().issues().get(0).place()).contains("units.csv:9, units.csv:10");
    }

    @Test
    void twoRootsAreAnErrorAndBothStand() {
        builder.unit("andre", "Andre by", null);

        Organisation forest = builder.build().partial().orElseThrow();

        assertThat(messages()).singleElement().asString().contains("2 units without a parent: andre, by");
        assertThat(forest.roots()).extracting(unit -> unit.id().value()).containsExactly("by", "andre");
        assertThatThrownBy(forest::root)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe roots() was meant");
    }

    @Test
    void aUnitOnAnUnknownLevelStandsWithoutALevel() {
        builder.level("seksjon", "Seksjon").unit("a", u -> u.parent("by").level("sekjson"));

        assertThat(messages())
                .containsExactly("Unit 'a' stands on the level 'sekjson', which is not defined"
                        + " (nearest known: seksjon). The unit stands without a level.");
        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_LEVEL_UNKNOWN);
        assertThat(builder.build().partial().orElseThrow().unit("a").level()).isEmpty();
    }

    @Test
    void twoUnlikeLevelsWithOneIdBothGoAndTheirUnitsStand() {
        builder.level("n", "Nivå")
                .level("n", "Nivo")
                .unit("a", u -> u.parent("by").level("n"));

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.ORG_LEVEL_DUPLICATE);
        assertThat(standing()).containsExactly("by", "a");
        assertThat(builder.build().partial().orElseThrow().levels()).isEmpty();
    }

    @Test
    void aLevelDefinedTwiceAlikeIsAWarning() {
        builder.level("n", "Nivå").level("n", "Nivå");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.ORG_LEVEL_REPEATED);
    }

    @Test
    void aUnitOnAHigherLevelThanAUnitAboveItIsAWarningThatShowsTheLevels() {
        builder.level("avdeling", "Avdeling").level("seksjon", "Seksjon");
        builder.unit("s", u -> u.parent("by").level("seksjon"));
        builder.unit("mellom", u -> u.parent("s"));
        builder.unit("a", u -> u.parent("mellom").level("avdeling"));

        assertThat(messages())
                .containsExactly("Unit 'a' on the level 'avdeling' is under 's' on the lower level 'seksjon'."
                        + " The levels from top to bottom: avdeling, seksjon.");
    }

    @Test
    void aUnitUnderOneOfItsOwnLevelIsFine() {
        builder.level("seksjon", "Seksjon");
        builder.unit("s", u -> u.parent("by").level("seksjon"))
                .unit("t", u -> u.parent("s").level("seksjon"));

        assertThat(builder.build().issues()).isEmpty();
    }

    @Test
    void aUnitThatOutlivesItsParentIsAWarning() {
        LocalDate merger = LocalDate.of(2004, 1, 1);
        builder.unit("p", u -> u.parent("by").validity(DateRange.until(merger)));
        builder.unit("a", u -> u.parent("p"));

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_OUTLIVES_PARENT);
    }

    @Test
    void aUnitOlderThanItsParentIsAWarning() {
        builder.unit("p", u -> u.parent("by").validity(DateRange.from(LocalDate.of(2004, 1, 1))));
        builder.unit("a", u -> u.parent("p").validity(DateRange.from(LocalDate.of(2003, 12, 31))));

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_OUTLIVES_PARENT);
    }

    @Test
    void aUnitThatLivesAsLongAsItsParentIsFine() {
        DateRange years = DateRange.between(LocalDate.of(2004, 1, 1), LocalDate.of(2010, 1, 1));
        builder.unit("p", u -> u.parent("by").validity(years))
                .unit("a", u -> u.parent("p").validity(years));

        assertThat(builder.build().issues()).isEmpty();
    }

    @Test
    void twoUnlikeReferenceSeriesWithOneIdAreLeftOut() {
        builder.reference("snitt", "Snitt").reference("snitt", "Bysnitt");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.REFERENCE_DUPLICATE);
        assertThat(builder.build().partial().orElseThrow().references()).isEmpty();
    }

    @Test
    void aReferenceSeriesDefinedTwiceAlikeCountsOnce() {
        builder.reference("snitt", "Snitt").reference("snitt", "Snitt");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.REFERENCE_REPEATED);
        assertThat(builder.build().orThrow().references()).hasSize(1);
    }

    @Test
    void aReferenceSeriesWithTheIdOfAUnitIsLeftOut() {
        builder.reference("by", "Byens snitt");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.REFERENCE_IS_UNIT);
        assertThat(builder.build().partial().orElseThrow().references()).isEmpty();
    }

    @Test
    void allProblemsAreReportedTogether() {
        builder.unit("foreldreløs", "F", "ukjent")
                .unit("a", "A", "b")
                .unit("b", "B", "a")
                .unit("frisk", "F", "by");

        assertThat(codes(builder.build())).containsExactly(OrganisationIssue.UNIT_ORPHAN, OrganisationIssue.UNIT_CYCLE);
        assertThat(standing()).containsExactly("by", "frisk");
        assertThatThrownBy(() -> builder.build().orThrow())
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("'ukjent'")
                .hasMessageContaining("a → b → a");
    }

    private List<String> messages() {
        return builder.build().issues().stream().map(Issue::message).collect(Collectors.toList());
    }

    private List<String> standing() {
        return builder.build().partial().orElseThrow().units().stream()
                .map(unit -> unit.id().value())
                .collect(Collectors.toList());
    }

    private static List<IssueCode> codes(Validated<?> built) {
        return built.issues().stream().map(Issue::code).collect(Collectors.toList());
    }
}
