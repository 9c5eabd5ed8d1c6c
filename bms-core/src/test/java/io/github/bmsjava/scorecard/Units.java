package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.period.Period;
import java.util.List;
import java.util.Optional;

/** A small municipality: two kindergartens, a school and a staff unit. */
final class Units {
    static final Period YEAR = Period.year(2014);

    private Units() {}

    static Organisation harstad() {
        return Organisation.builder()
                .unit("harstad", "Harstad", null)
                .unit(medkila())
                .unit("sama", u -> u.parent("harstad").type("barnehage").role(UnitRole.SERVICE))
                .unit("bergseng", u -> u.parent("harstad").type("skole").role(UnitRole.SERVICE))
                .unit(staff())
                .build()
                .orThrow();
    }

    static OrgUnit medkila() {
        return OrgUnit.builder("medkila")
                .parent("harstad")
                .type("barnehage")
                .role(UnitRole.SERVICE)
                .build();
    }

    static OrgUnit staff() {
        return OrgUnit.builder("stab").parent("harstad").role(UnitRole.SUPPORT).build();
    }

    /** The card of a unit, where only the indicators inside the card are known. */
    static Validated<UnitCard> assemble(Scorecard card, OrgUnit unit) {
        return CardAssembly.assemble(
                card,
                unit,
                List.of(id -> card.indicators().stream()
                        .filter(i -> i.id().equals(id))
                        .findFirst()));
    }

    static UnitCard cardOf(Scorecard card, OrgUnit unit) {
        return assemble(card, unit).partial().orElseThrow();
    }

    static List<String> ids(UnitCard card) {
        return card.rows().stream().map(row -> row.entry().indicator().value()).toList();
    }

    static List<String> layers(UnitCard card) {
        return card.rows().stream().map(row -> row.entry().layer().describe()).toList();
    }

    static Optional<UnitCard.Row> row(UnitCard card, String indicator) {
        return card.findRow(IndicatorId.of(indicator));
    }
}
