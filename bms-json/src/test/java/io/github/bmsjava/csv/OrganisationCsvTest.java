package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.OrganisationIssue;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Organisations as systems export them. All units are made up. */
class OrganisationCsvTest {
    private static Validated<Organisation> read(String table) {
        return OrganisationCsv.read(CsvFile.ofText("enheter.csv", table), CsvFormat.standard());
    }

    @Test
    void unitsHaveTheirParentNameTypeAndDays() {
        Organisation units = read("""
                type;enhetsnr;overordnet;navn;fra;til
                ;1;;Byen;;
                barnehage;11;1;Ås barnehage;2010-01-01;31.12.2019
                """).orThrow();

        assertThat(units.unit("11").name()).hasToString("Ås barnehage");
        assertThat(units.unit("11").parent()).contains(OrgUnitId.of("1"));
        assertThat(units.unit("11").type())
                .hasValueSatisfying(type -> assertThat(type).hasToString("barnehage"));
        assertThat(units.unit("11").validity())
                .isEqualTo(DateRange.between(LocalDate.parse("2010-01-01"), LocalDate.parse("2020-01-01")));
        assertThat(units.unit("1").validity()).isEqualTo(DateRange.always());
    }

    @Test
    void whatIsWrongHasItsCellAndTheRestStands() {
        Validated<Organisation> read = read("""
                id;parent;name;from;to;chief
                by;;Byen;;;
                ;by;Uten;;;
                a;by;A;i fjor;;
                b;by;B;2014-01-01;2013-12-31;
                c;bygd;C;;;
                d;by;D;;;
                e;%s;E;;;
                """.formatted("x".repeat(201)));

        assertThat(read.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "File 'enheter.csv' has a column 'chief' that is not read (nearest: –).",
                        "The cell '' in column 'id' is empty. Nothing is read from its row.",
                        "The cell 'i fjor' in column 'from' is no day. Nothing is read from its row.",
                        "The cell '2013-12-31' in column 'to' is before the first day. Nothing is read from its row.",
                        "The cell '" + "x".repeat(201)
                                + "' in column 'parent' is longer than 200 characters. Nothing is read"
                                + " from its row.",
                        "Unit 'c' has the parent 'bygd', which is not defined (nearest known id: –). It and all below are"
                                + " left out: 1 units.");
        assertThat(read.issues().get(2).place()).hasValue("enheter.csv:4:4");
        assertThat(read.issues().get(5).code()).isEqualTo(OrganisationIssue.UNIT_ORPHAN);
        assertThat(read.partial().orElseThrow().units())
                .extracting(unit -> unit.id().value())
                .containsExactly("by", "d");
    }

    @Test
    void aTableWithoutIdsIsLeftOut() {
        Validated<Organisation> read = read("navn;type\nByen;by\n");

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).contains(CsvIssue.MISSING_COLUMN);
        assertThat(read("").issues()).extracting(Issue::code).containsExactly(CsvIssue.CSV_EMPTY);
    }

    /** R188: tables in, card out, without a database. */
    @Test
    void r188TablesInAndACardOut() {
        Organisation units = read("id;navn\nlund;Lund barnehage\n").orThrow();
        CsvFigures figures = ObservationsCsv.read(
                        CsvFile.ofText("tall.csv", "enhet;indikator;periode;verdi\nlund;sykefravær;2014;7,1 %\n"),
                        SourceDeclaration.builder("tall.csv").build(),
                        CsvNames.ids())
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator(
                                "sykefravær",
                                i -> i.name("Sykefravær")
                                        .percent()
                                        .decimals(1)
                                        .lowerIsBetter()
                                        .target("7,0")))
                .build()
                .orThrow();

        assertThat(CardTable.of(Bms.evaluate(card, units, figures.observations()), OrgUnitId.of("lund"), Language.NB)
                        .replace('\u00A0', ' '))
                .contains("Sykefravær  2014     høyst 7,0 %  7,1 %     ■ Rød");
    }
}
