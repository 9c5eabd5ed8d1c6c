package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The organisations that the municipalities, the county and the city district describe. Names are of the requirements. */
class OrganisationRowsTest {
    private static final List<String> SIX_LEVELS =
            List.of("bystyre", "byråd", "byrådsavdeling", "resultatenhet", "tjenestested", "ansvarssted");

    @Test
    void r1ThePathOfAnAnsvarsstedToBystyretListsSixUnits() {
        Organisation bergen = chain(SIX_LEVELS);

        assertThat(bergen.path(OrgUnitId.of("ansvarssted")))
                .extracting(unit -> unit.id().value())
                .containsExactlyElementsOf(SIX_LEVELS);
        assertThat(bergen.levels()).hasSize(6);
    }

    @Test
    void r2SevenDepartmentsHaveTwentySections() {
        int[] sections = {1, 4, 2, 3, 4, 3, 3};
        Organisation.Builder bergen = departments(sections, "seksjon");

        assertThat(bergen.build().orThrow().unitsOfType(UnitTypeId.of("seksjon")))
                .hasSize(20);
        assertThat(bergen.build().orThrow().children(OrgUnitId.of("bergen"))).hasSize(7);
    }

    @Test
    void r2SectionsAndResultUnitsAreTwoKindsOfChildrenOfOneDepartment() {
        Organisation bergen = Organisation.builder()
                .unit("oppvekst", "Oppvekst", null)
                .unit("s", u -> u.type("seksjon").parent("oppvekst"))
                .unit("r", u -> u.type("resultatenhet").parent("oppvekst"))
                .build()
                .orThrow();

        assertThat(bergen.children(OrgUnitId.of("oppvekst")))
                .extracting(unit -> unit.type().orElseThrow().value())
                .containsExactly("seksjon", "resultatenhet");
    }

    @Test
    void r3ResultUnitsAreTwoHundredAndNinetyEight() {
        int[] resultUnits = {2, 106, 6, 166, 3, 8, 7};
        Organisation bergen = departments(resultUnits, "resultatenhet").build().orThrow();

        assertThat(bergen.unitsOfType(UnitTypeId.of("resultatenhet"))).hasSize(298);
        assertThat(bergen.subtree(OrgUnitId.of("bergen"))).hasSize(298 + 7 + 1);
    }

    @Test
    void r4AnUncertainFactKeepsItsRawTextAndItsNote() {
        OrgUnit unit = OrgUnit.builder("oppvekst").rawText("106").note("16?").build();

        OrgUnit again = unit.toBuilder().build();

        assertThat(again.rawText()).contains("106");
        assertThat(again.note()).contains("16?");
        assertThat(again).isEqualTo(unit);
    }

    @Test
    void r5AnEnterpriseStandsBesideTheDepartmentsAndCanBeToldFromThem() {
        Organisation bergen = Organisation.builder()
                .unit("bergen", "Bergen", null)
                .unit("helse", u -> u.parent("bergen"))
                .unit("havn", u -> u.parent("bergen").enterprise(true))
                .build()
                .orThrow();

        assertThat(bergen.children(OrgUnitId.of("bergen")))
                .filteredOn(OrgUnit::isEnterprise)
                .extracting(unit -> unit.id().value())
                .containsExactly("havn");
    }

    @Test
    void r6StaffUnitsAreUnitsWithARoleOfTheirOwn() {
        Organisation bergen = Organisation.builder()
                .unit("bergen", "Bergen", null)
                .unit("hr", u -> u.parent("bergen").role(UnitRole.STAFF))
                .build()
                .orThrow();

        assertThat(bergen.unitsWithRole(UnitRole.STAFF))
                .extracting(unit -> unit.id().value())
                .containsExactly("hr");
    }

    @Test
    void r7AUnitMayExistWithNothingSaidOfIt() {
        Organisation skole = Organisation.builder()
                .unit("skole", "Skole", null)
                .unit("polsek", "Politisk sekretariat", "skole")
                .build()
                .orThrow();

        OrgUnit secretariat = skole.unit("polsek");

        assertThat(secretariat.level()).isEmpty();
        assertThat(secretariat.type()).isEmpty();
        assertThat(secretariat.role()).isEmpty();
    }

    @Test
    void r9ACodeKeepsItsLeadingZero() {
        Organisation.Builder rows =
                Organisation.builder().unit("1", "Kommunen", null).unit("010", "Skoler", "1");

        assertThat(rows.build().orThrow().unit("010").id().value()).isEqualTo("010");
        assertThat(rows.unit("10", "Barnehager", "1").build().orThrow().size()).isEqualTo(3);
    }

    @Test
    void r9AMissingParentIsANamedErrorAndTheOtherRowsLoad() {
        Validated<Organisation> built = Organisation.builder()
                .unit("1", "Kommunen", null)
                .unit("010", "Skoler", "2")
                .unit("011", "Barnehager", "1")
                .build();

        assertThat(built.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code().id()).isEqualTo("unit-orphan");
            assertThat(issue.message()).contains("'010'").contains("'2'");
        });
        assertThat(built.partial().orElseThrow().findUnit(OrgUnitId.of("011"))).isPresent();
    }

    @Test
    void r10AFlatOrganisationFiltersIntoFiftyTwoServiceAndFourSupportUnits() {
        Organisation.Builder harstad = Organisation.builder().unit("rådmann", "Rådmann", null);
        for (int i = 1; i <= 56; i++) {
            UnitRole role = i <= 52 ? UnitRole.SERVICE : UnitRole.SUPPORT;
            harstad.unit("enhet-" + i, u -> u.parent("rådmann").role(role));
        }

        Organisation organisation = harstad.build().orThrow();

        assertThat(organisation.children(OrgUnitId.of("rådmann"))).hasSize(56);
        assertThat(organisation.unitsWithRole(UnitRole.SERVICE)).hasSize(52);
        assertThat(organisation.unitsWithRole(UnitRole.SUPPORT)).hasSize(4);
    }

    @Test
    void r12AlnaIsADirectorAndTwentyThreeUnits() {
        Organisation.Builder alna = Organisation.builder().unit("bydelsdirektør", "Bydelsdirektør", null);
        for (int i = 1; i <= 23; i++) {
            alna.unit("enhet-" + i, "Enhet " + i, "bydelsdirektør");
        }

        assertThat(alna.build().orThrow().size()).isEqualTo(24);
        assertThat(alna.build().orThrow().root().id()).isEqualTo(OrgUnitId.of("bydelsdirektør"));
    }

    @Test
    void r14LevelNamesAreData() {
        List<String> names = List.of("konsern", "divisjon", "virksomhet");

        assertThat(chain(names).levels())
                .extracting(level -> level.id().value())
                .containsExactlyElementsOf(names);
        assertThat(chain(names).unitsAtLevel(LevelId.of("divisjon"))).hasSize(1);
    }

    @Test
    void r15TwentySixUnitsShareAType() {
        Organisation.Builder county = Organisation.builder().unit("stfk", "Fylket", null);
        for (int i = 1; i <= 26; i++) {
            county.unit("vgs-" + i, u -> u.type("vgs").parent("stfk"));
        }

        assertThat(county.build().orThrow().unitsOfType(UnitTypeId.of("vgs"))).hasSize(26);
    }

    @Test
    void r18TheCityAverageIsAReferenceSeriesAndNoParent() {
        Organisation alna = Organisation.builder()
                .unit("alna", "Bydel Alna", null)
                .reference(
                        ReferenceSeries.of("bygjennomsnitt", "Bygjennomsnitt").withSource("Oslo kommune"))
                .build()
                .orThrow();

        ReferenceId average = ReferenceId.of("bygjennomsnitt");

        assertThat(alna.parent(OrgUnitId.of("alna"))).isEmpty();
        assertThat(alna.findReference(average).orElseThrow().source()).contains("Oslo kommune");
        assertThat(alna.findUnit(OrgUnitId.of("bygjennomsnitt"))).isEmpty();
        assertThat(average.<String>fold(unit -> "unit", reference -> "reference"))
                .isEqualTo("reference");
    }

    @Test
    void r19ALevelIsPoliticalOrAdministrative() {
        Organisation bergen = Organisation.builder()
                .level(OrgLevel.of("bystyre", "Bystyre", Tier.POLITICAL))
                .level("seksjon", "Seksjon")
                .unit("b", u -> u.level("bystyre"))
                .unit("s", u -> u.level("seksjon").parent("b"))
                .build()
                .orThrow();

        assertThat(bergen.units())
                .filteredOn(unit -> bergen.level(unit.level().orElseThrow()).tier() == Tier.ADMINISTRATIVE)
                .extracting(unit -> unit.id().value())
                .containsExactly("s");
    }

    private static Organisation chain(List<String> names) {
        Organisation.Builder builder = Organisation.builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            OrgUnit.Builder unit = OrgUnit.builder(name).level(name);
            builder.level(name, name).unit((i == 0 ? unit : unit.parent(names.get(i - 1))).build());
        }
        return builder.build().orThrow();
    }

    private static Organisation.Builder departments(int[] counts, String type) {
        Organisation.Builder builder = Organisation.builder().unit("bergen", "Bergen", null);
        for (int d = 0; d < counts.length; d++) {
            String department = "avdeling-" + d;
            builder.unit(department, "Avdeling", "bergen");
            for (int i = 0; i < counts[d]; i++) {
                builder.unit(department + "-" + i, u -> u.type(type).parent(department));
            }
        }
        return builder;
    }
}
