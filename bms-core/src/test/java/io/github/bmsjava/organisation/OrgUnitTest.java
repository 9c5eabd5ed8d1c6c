package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OrgUnitTest {
    private static final DateRange SINCE_2004 = DateRange.from(LocalDate.of(2004, 1, 1));

    private final OrgUnit lund = OrgUnit.builder("lund")
            .name("Lund barnehage")
            .parent("loten")
            .level("enhet")
            .type("barnehage")
            .role(UnitRole.SERVICE)
            .validity(SINCE_2004)
            .alias("Lund bhg")
            .rawText("8 (3/4)")
            .note("3/4")
            .extension("orgnr", "\"974 555 123\"")
            .extension("areal", "1.50")
            .place("units.csv:2")
            .build();

    @Test
    void aBuilderMadeFromAUnitKeepsEverything() {
        OrgUnit again = lund.toBuilder().build();

        assertThat(again).isEqualTo(lund).hasSameHashCodeAs(lund);
        assertThat(again.place()).contains("units.csv:2");
        assertThat(again.validity()).isEqualTo(SINCE_2004);
        assertThat(again.aliases()).containsExactly("Lund bhg");
        assertThat(again.extensions()).containsEntry("areal", "1.50");
    }

    @Test
    void extensionsKeepTheirOrderAndTheirText() {
        assertThat(lund.extensions().keySet()).containsExactly("orgnr", "areal");
    }

    @Test
    void thePlaceIsNoPartOfEquality() {
        assertThat(lund.toBuilder().place("elsewhere.csv:9").build()).isEqualTo(lund);
    }

    @Test
    void everyOtherPartIs() {
        List<UnaryOperator<OrgUnit.Builder>> changes = List.of(
                u -> u.name("Lund"),
                u -> u.noParent(),
                u -> u.noLevel(),
                u -> u.type("skole"),
                u -> u.role(UnitRole.STAFF),
                u -> u.enterprise(true),
                u -> u.validity(DateRange.always()),
                u -> u.alias("Lund"),
                u -> u.rawText("8"),
                u -> u.note("3"),
                u -> u.extension("areal", "1.5"));

        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.apply(lund.toBuilder()).build()).isNotEqualTo(lund));
        assertThat(OrgUnit.builder("lund2").build())
                .isNotEqualTo(OrgUnit.builder("lund").build());
    }

    @Test
    void aUnitWithoutANameIsCalledByItsId() {
        assertThat(OrgUnit.builder("010").build().name()).hasToString("010");
        assertThat(OrgUnit.builder("010").build()).hasToString("010");
    }

    @Test
    void aUnitIsAlwaysValidUnlessDated() {
        assertThat(OrgUnit.builder("a").build().validity()).isEqualTo(DateRange.always());
    }

    @Test
    void aBlankAliasIsRefused() {
        assertThatThrownBy(() -> OrgUnit.builder("a").alias(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alias of unit 'a'");
    }

    @Test
    void anIdIsCheckedAndTheMessageSaysWhatItIdentifies() {
        assertThatThrownBy(() -> OrgUnitId.of(" lund")).hasMessageContaining("unit id ' lund' has space");
        assertThatThrownBy(() -> ReferenceId.of("")).hasMessageContaining("reference id '' is empty");
        assertThatThrownBy(() -> UnitTypeId.of("a\nb")).hasMessageContaining("unit type");
        assertThatThrownBy(() -> LevelId.of("")).hasMessageContaining("level id");
        assertThatThrownBy(() -> PersonRef.of("")).hasMessageContaining("person reference");
    }

    @Test
    void aPersonIsNotShown() {
        PersonRef person = PersonRef.of("kari.nordmann");

        assertThat(person).hasToString("person:…");
        assertThat(person.value()).isEqualTo("kari.nordmann");
        assertThat(person).isNotEqualTo(PersonRef.of("ola.nordmann"));
    }

    @Test
    void aSubjectIsAUnitOrAReferenceSeriesEvenWhereTheTextIsTheSame() {
        SubjectId unit = OrgUnitId.of("snitt");
        SubjectId reference = ReferenceId.of("snitt");

        assertThat(unit).isNotEqualTo(reference);
        assertThat(unit.<String>fold(id -> "unit " + id, id -> "reference " + id))
                .isEqualTo("unit snitt");
        assertThat(reference.<String>fold(id -> "unit " + id, id -> "reference " + id))
                .isEqualTo("reference snitt");
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(OrgUnitId.of("010")).isLessThan(OrgUnitId.of("10"));
        assertThat(ReferenceId.of("a")).isLessThan(ReferenceId.of("b"));
        assertThat(UnitTypeId.of("a")).isLessThan(UnitTypeId.of("b"));
        assertThat(LevelId.of("a")).isLessThan(LevelId.of("b"));
    }

    @Test
    void rolesAndTiersAreFoundByTheirIds() {
        assertThat(List.of(UnitRole.values()))
                .allSatisfy(role -> assertThat(UnitRole.findById(role.id())).contains(role));
        assertThat(List.of(Tier.values()))
                .allSatisfy(tier -> assertThat(Tier.findById(tier.id())).contains(tier));
        assertThat(UnitRole.findById("other")).isEmpty();
        assertThat(Tier.findById("other")).isEmpty();
    }

    @Test
    void aReferenceSeriesIsEqualByAllItsParts() {
        ReferenceSeries average = ReferenceSeries.of("snitt", "Bysnitt");

        assertThat(average).isEqualTo(ReferenceSeries.of("snitt", "Bysnitt")).hasToString("snitt (Bysnitt)");
        assertThat(average).isNotEqualTo(average.withSource("SSB"));
        assertThat(average).isNotEqualTo(ReferenceSeries.of("snitt", "Snitt"));
        assertThat(average).isNotEqualTo(ReferenceSeries.of("landet", "Bysnitt"));
    }
}
