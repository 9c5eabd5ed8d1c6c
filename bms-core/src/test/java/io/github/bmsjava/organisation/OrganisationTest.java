package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private final Organisation loten = Organisation.builder()
            .level("kommune", "Kommune")
            .unit("ådalsbruk", u -> u.name("Ådalsbruk barnehage").parent("barnehager"))
            .unit("loten", u -> u.name("Løten kommune").level("kommune").alias("0415"))
            .unit("barnehager", u -> u.name("Barnehager").parent("loten"))
            .unit(
                    "lund",
                    u -> u.name(Label.of("Lund barnehage", "Lund barnehage", "Lund nursery"))
                            .type("barnehage")
                            .parent("barnehager"))
            .unit("skoler", "Skoler", "loten")
            .reference("landet", "Landet")
            .build()
            .orThrow();

    @Test
    void unitsComeBeforeThoseBelowThemAndSiblingsInTheOrderDefined() {
        assertThat(ids(loten.units())).containsExactly("loten", "barnehager", "ådalsbruk", "lund", "skoler");
    }

    @Test
    void aSubtreeHoldsTheUnitAndAllBelow() {
        assertThat(ids(loten.subtree(OrgUnitId.of("barnehager")))).containsExactly("barnehager", "ådalsbruk", "lund");
        assertThat(ids(loten.subtree(OrgUnitId.of("skoler")))).containsExactly("skoler");
    }

    @Test
    void childrenAreThoseRightBelow() {
        assertThat(ids(loten.children(OrgUnitId.of("loten")))).containsExactly("barnehager", "skoler");
        assertThat(loten.children(OrgUnitId.of("lund"))).isEmpty();
    }

    @Test
    void theParentOfTheRootIsEmpty() {
        assertThat(loten.parent(OrgUnitId.of("lund")).map(OrgUnit::id)).contains(OrgUnitId.of("barnehager"));
        assertThat(loten.parent(OrgUnitId.of("loten"))).isEmpty();
        assertThat(loten.root().id()).isEqualTo(OrgUnitId.of("loten"));
    }

    @Test
    void aUnitIsWithinItselfAndWithinThoseAboveIt() {
        OrgUnitId lund = OrgUnitId.of("lund");

        assertThat(loten.isWithin(lund, lund)).isTrue();
        assertThat(loten.isWithin(lund, OrgUnitId.of("loten"))).isTrue();
        assertThat(loten.isWithin(lund, OrgUnitId.of("skoler"))).isFalse();
        assertThat(loten.isWithin(OrgUnitId.of("loten"), lund)).isFalse();
        assertThat(loten.isWithin(OrgUnitId.of("skoler"), OrgUnitId.of("barnehager")))
                .isFalse();
    }

    @Test
    void anUnknownUnitIsRefusedWithTheNearestId() {
        assertThatThrownBy(() -> loten.unit("lnud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no unit 'lnud' in the organisation.\nMaybe 'lund' was meant.");
        assertThatThrownBy(() -> loten.children(OrgUnitId.of("Lund"))).hasMessageEndingWith("Maybe 'lund' was meant.");
    }

    @Test
    void anUnknownLevelIsRefusedWithTheNearestId() {
        assertThatThrownBy(() -> loten.unitsAtLevel(LevelId.of("komune")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no level 'komune' in the organisation.\nMaybe 'kommune' was meant.");
    }

    @Test
    void aUnitIsFoundByIdNameInAnyLanguageOrAlias() {
        assertThat(loten.find("lund")).contains(loten.unit("lund"));
        assertThat(loten.find("LUND NURSERY ")).contains(loten.unit("lund"));
        assertThat(loten.find("0415")).contains(loten.unit("loten"));
        assertThat(loten.find("Roko")).isEmpty();
        assertThat(loten.find(" ")).isEmpty();
    }

    @Test
    void aNameIsFoundWhateverItsUnicodeForm() {
        assertThat(loten.find("A\u030Adalsbruk barnehage")).contains(loten.unit("ådalsbruk"));
    }

    @Test
    void aNameOfSeveralUnitsIsRefusedAndUnitsNamedGivesThemAll() {
        Organisation two = loten.toBuilder()
                .unit("lund2", "Lund barnehage", "loten")
                .build()
                .orThrow();

        assertThatThrownBy(() -> two.find("lund barnehage"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lund2 (Lund barnehage)")
                .hasMessageContaining("Maybe ask by id");
        assertThat(ids(two.unitsNamed("lund barnehage"))).containsExactly("lund", "lund2");
    }

    @Test
    void anIdWinsOverANameOfAnotherUnit() {
        Organisation both =
                loten.toBuilder().unit("x", "skoler", "loten").build().orThrow();

        assertThat(both.find("skoler").map(OrgUnit::id)).contains(OrgUnitId.of("skoler"));
    }

    @Test
    void anOrganisationEqualsOneBuiltFromIt() {
        Organisation again = loten.toBuilder().build().orThrow();

        assertThat(again).isEqualTo(loten).hasSameHashCodeAs(loten);
        assertThat(again.toBuilder().reference("fylket", "Fylket").build().orThrow())
                .isNotEqualTo(loten);
    }

    @Test
    void theTextFormIsTheIndentedTreeAndNoLongerThanAScreen() {
        Organisation.Builder wide = loten.toBuilder();
        for (int i = 0; i < 1000; i++) {
            wide.unit("u" + i, "U", "loten");
        }

        assertThat(loten)
                .hasToString("Organisation of 5 units\n  loten (Løten kommune)\n    barnehager (Barnehager)\n"
                        + "      ådalsbruk (Ådalsbruk barnehage)\n      lund (Lund barnehage)\n    skoler (Skoler)");
        assertThat(wide.build().orThrow().toString().lines()).hasSize(22).last().isEqualTo("  … and 985 more");
    }

    @Test
    void aChainOfAHundredThousandUnitsDoesNotOverflow() {
        int depth = 100_000;
        List<OrgUnit> chain = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            OrgUnit.Builder unit = OrgUnit.builder("u" + i);
            chain.add((i == 0 ? unit : unit.parent("u" + (i - 1))).build());
        }
        Collections.reverse(chain);

        Organisation deep = Organisation.builder().units(chain).build().orThrow();

        assertThat(deep.path(OrgUnitId.of("u" + (depth - 1)))).hasSize(depth);
        assertThat(deep.subtree(OrgUnitId.of("u0"))).hasSize(depth);
    }

    @Test
    void aCycleOfAHundredThousandUnitsIsOneIssue() {
        int length = 100_000;
        Organisation.Builder builder = Organisation.builder();
        for (int i = 0; i < length; i++) {
            builder.unit("u" + i, "U", "u" + (i + 1) % length);
        }

        assertThat(builder.build().issues()).hasSize(1);
    }

    @Test
    void aHundredThousandOrphansAreReportedOneByOne() {
        Organisation.Builder builder = Organisation.builder();
        for (int i = 0; i < 100_000; i++) {
            builder.unit("u" + i, "U", "mangler");
        }

        assertThat(builder.build().issues()).hasSize(100_000);
    }

    private static List<String> ids(List<OrgUnit> units) {
        return units.stream().map(unit -> unit.id().value()).collect(Collectors.toList());
    }
}
