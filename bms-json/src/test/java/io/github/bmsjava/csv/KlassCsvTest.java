package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.CodeChange;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code changes of municipalities, as Statistics Norway's KLASS lists them (codes and days are facts; Kilde: SSB). */
class KlassCsvTest {
    private static final String HEADER = "oldCode;oldName;oldShortName;newCode;newName;newShortName;changeOccurred\n";

    private static Validated<List<Reorganisation>> read(String rows) {
        return KlassCsv.read(CsvFile.ofText("changes.csv", HEADER + rows), CsvFormat.standard());
    }

    @Test
    void rowsOfADayBecomeMergersSplitsCodeChangesAndRenamings() {
        List<Reorganisation> events = read("""
                3024;Bærum;;3201;Bærum;;2024-01-01
                1507;Ålesund;;1508;Ålesund;;2024-01-01
                1507;Ålesund;;1580;Haram;;2024-01-01
                1001;Kristiansand;;4204;Kristiansand;;2020-01-01
                1018;Søgne;;4204;Kristiansand;;2020-01-01
                1017;Songdalen;;4204;Kristiansand;;2020-01-01
                1736;Snåsa;;1736;Snåase - Snåsa;;2016-01-01
                1901;Harstad;;1903;Harstad;;1.1.2013
                1915;Bjarkøy;;1903;Harstad;;1.1.2013
                """).orThrow();

        assertThat(events)
                .containsExactly(
                        Reorganisation.merge("2013-01-01", "1903", "1901", "1915"),
                        Reorganisation.rename("2016-01-01", "1736", "Snåsa"),
                        Reorganisation.merge("2020-01-01", "4204", "1001", "1017", "1018"),
                        Reorganisation.split("2024-01-01", "1507", "1508", "1580"),
                        Reorganisation.codeChange("2024-01-01", "3024", "3201"));
    }

    /** Snillfjord went to three that each took in others: it ends once, by its split. */
    @Test
    void whatIsSplitAmongMergersEndsOnce() {
        List<Reorganisation> events = read("""
                5012;Snillfjord;;5055;Heim;;2020-01-01
                5012;Snillfjord;;5056;Hitra;;2020-01-01
                5012;Snillfjord;;5059;Orkland;;2020-01-01
                5011;Hemne;;5055;Heim;;2020-01-01
                1571;Halsa;;5055;Heim;;2020-01-01
                5013;Hitra;;5056;Hitra;;2020-01-01
                5016;Agdenes;;5059;Orkland;;2020-01-01
                5023;Meldal;;5059;Orkland;;2020-01-01
                5024;Orkdal;;5059;Orkland;;2020-01-01
                """).orThrow();

        assertThat(events)
                .containsExactly(
                        Reorganisation.split("2020-01-01", "5012", "5055", "5056", "5059"),
                        Reorganisation.merge("2020-01-01", "5055", "1571", "5011"),
                        Reorganisation.merge("2020-01-01", "5056", "5013"),
                        Reorganisation.merge("2020-01-01", "5059", "5016", "5023", "5024"));
        Organisation.Builder organisation = Organisation.builder();
        Stream.of("1571", "5011", "5012", "5013", "5016", "5023", "5024", "5055", "5056", "5059")
                .forEach(code -> organisation.unit(code, unit -> unit.parent("50")));
        organisation.unit("50", county -> {});
        events.forEach(organisation::event);
        Organisation built = organisation.build().orThrow();
        assertThat(built.timeline().events()).hasSize(4);
        assertThat(built.unit("5012").validity())
                .hasToString(built.unit("5011").validity().toString());
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<String> rows = List.of(
                "0101;Halden;;3001;Halden;;2020-01-01\n",
                "5012;Snillfjord;;5055;Heim;;2020-01-01\n",
                "5012;Snillfjord;;5056;Hitra;;2020-01-01\n",
                "5011;Hemne;;5055;Heim;;2020-01-01\n");
        String turned = rows.get(3) + rows.get(1) + rows.get(0) + rows.get(2) + rows.get(1);

        assertThat(read(turned).orThrow()).isEqualTo(read(String.join("", rows)).orThrow());
        assertThat(read(rows.get(0)).orThrow().get(0).predecessors()).containsExactly(OrgUnitId.of("0101"));
    }

    @Test
    void whatIsWrongHasItsCellAndTheRestStands() {
        Validated<List<Reorganisation>> read = read("""
                ;;;2100;Svalbard;;2010-01-01
                3024;Bærum;;3201;Bærum;;nyttår
                3024;Bærum;;3201;Bærum;;
                0301;Oslo;;0301;Oslo;;2012-01-01
                3029;Lørenskog;;3222;Lørenskog;;2024-01-01
                """);

        assertThat(read.partial()).contains(List.of(Reorganisation.codeChange("2024-01-01", "3029", "3222")));
        assertThat(read.issues())
                .extracting(Issue::code, issue -> issue.place().orElse(""))
                .containsExactly(
                        tuple(CsvIssue.CODE_WITHOUT_COUNTERPART, "changes.csv:2"),
                        tuple(CsvIssue.UNUSABLE_CELL, "changes.csv:3:7"),
                        tuple(CsvIssue.UNUSABLE_CELL, "changes.csv:4:7"));
        assertThat(KlassCsv.read(CsvFile.ofText("c.csv", "oldCode;newCode\n1;2\n"), CsvFormat.standard())
                        .partial())
                .isEmpty();
        assertThat(CodeChange.events(List.of())).isEmpty();
    }
}
