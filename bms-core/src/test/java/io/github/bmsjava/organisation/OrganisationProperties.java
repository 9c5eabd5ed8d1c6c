package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of organisations, sound ones and such as go wrong in every way: few ids, any parent. */
class OrganisationProperties {

    @Property
    void theOrderOfDefinitionsChangesNeitherTheIssuesNorWhatStands(
            @ForAll("anyUnits") List<OrgUnit> units, @ForAll Random random) {
        List<OrgUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);

        Validated<Organisation> one = build(units);
        Validated<Organisation> other = build(shuffled);

        assertThat(other.issues()).containsExactlyInAnyOrderElementsOf(one.issues());
        assertThat(standing(other)).containsExactlyInAnyOrderElementsOf(standing(one));
    }

    @Property
    void whatStandsIsSoundAndStandsAgainWithoutTheErrorsOfUnits(@ForAll("anyUnits") List<OrgUnit> units) {
        Organisation standing = build(units).partial().orElseThrow();

        Validated<Organisation> again = standing.toBuilder().build();

        assertThat(again.partial()).contains(standing);
        assertThat(again.issues())
                .allSatisfy(issue -> assertThat(issue.code())
                        .isIn(
                                OrganisationIssue.EMPTY_ORGANISATION,
                                OrganisationIssue.TWO_ROOTS,
                                OrganisationIssue.UNIT_LEVEL_DISORDER));
    }

    @Property
    void everyUnitStandsOrIsCountedInAnIssue(@ForAll("anyUnits") List<OrgUnit> units) {
        Validated<Organisation> built = build(units);
        int leftOut = built.issues().stream()
                .filter(issue -> issue.code() != OrganisationIssue.TWO_ROOTS)
                .mapToInt(issue -> Integer.parseInt(issue.values().getOrDefault("count", "0")))
                .sum();
        long ids = units.stream().map(OrgUnit::id).distinct().count();

        assertThat(standing(built).size() + leftOut).isEqualTo((int) ids);
    }

    @Property
    void aSubtreeIsTheUnitAndTheSubtreesOfItsChildren(@ForAll("anyUnits") List<OrgUnit> units) {
        Organisation organisation = build(units).partial().orElseThrow();

        for (OrgUnit unit : organisation.units()) {
            List<OrgUnit> expected = new ArrayList<>(List.of(unit));
            organisation.children(unit.id()).forEach(child -> expected.addAll(organisation.subtree(child.id())));
            assertThat(organisation.subtree(unit.id())).isEqualTo(expected);
        }
    }

    @Property
    void theSubtreesOfTheRootsAreAllUnits(@ForAll("anyUnits") List<OrgUnit> units) {
        Organisation organisation = build(units).partial().orElseThrow();
        List<OrgUnit> all = new ArrayList<>();

        organisation.roots().forEach(root -> all.addAll(organisation.subtree(root.id())));

        assertThat(all).isEqualTo(organisation.units());
        assertThat(new HashSet<>(all)).hasSize(organisation.size());
    }

    @Property
    void aPathLeadsFromARootByParents(@ForAll("anyUnits") List<OrgUnit> units) {
        Organisation organisation = build(units).partial().orElseThrow();

        for (OrgUnit unit : organisation.units()) {
            List<OrgUnit> path = organisation.path(unit.id());
            assertThat(organisation.roots()).contains(path.get(0));
            assertThat(path).endsWith(unit);
            for (int i = 1; i < path.size(); i++) {
                assertThat(organisation.parent(path.get(i).id())).contains(path.get(i - 1));
            }
        }
    }

    @Property
    void aUnitIsWithinAnotherExactlyIfTheOtherIsOnItsPath(@ForAll("anyUnits") List<OrgUnit> units) {
        Organisation organisation = build(units).partial().orElseThrow();

        for (OrgUnit unit : organisation.units()) {
            for (OrgUnit top : organisation.units()) {
                assertThat(organisation.isWithin(unit.id(), top.id()))
                        .isEqualTo(organisation.path(unit.id()).contains(top));
            }
        }
    }

    @Provide
    Arbitrary<List<OrgUnit>> anyUnits() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
        Arbitrary<String> parents = Arbitraries.of("", "a", "a", "b", "c", "d", "e", "f", "mangler");
        Arbitrary<String> names =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just("U")), Tuple.of(1, Arbitraries.just("V")));
        Arbitrary<String> levels = Arbitraries.of("", "høy", "lav", "ukjent");
        return Combinators.combine(ids, parents, names, levels)
                .as(OrganisationProperties::unit)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(10);
    }

    private static OrgUnit unit(String id, String parent, String name, String level) {
        OrgUnit.Builder unit = OrgUnit.builder(id).name(name);
        if (!parent.isEmpty()) {
            unit.parent(parent);
        }
        if (!level.isEmpty()) {
            unit.level(level);
        }
        return unit.build();
    }

    private static Validated<Organisation> build(List<OrgUnit> units) {
        return Organisation.builder()
                .level("høy", "Høy")
                .level("lav", "Lav")
                .units(units)
                .build();
    }

    private static List<OrgUnit> standing(Validated<Organisation> built) {
        return built.partial().orElseThrow().units();
    }
}
