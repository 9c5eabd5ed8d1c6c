package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.ValueIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ObservationsCsvTest {
    private static final CsvNames NAMES = CsvNames.of(
            Organisation.builder()
                    .unit("k", "Løten kommune", null)
                    .unit("lund", "Lund barnehage", "k")
                    .unit("a", "Jønsrud", "k")
                    .unit("b", "Jønsrud", "k")
                    .reference("landet", "Landsgjennomsnitt")
                    .build()
                    .orThrow(),
            List.of(
                    Indicator.builder("trivsel")
                            .name("Trivsel")
                            .alias("Brukertilfredshet")
                            .build(),
                    Indicator.builder("x/planer").name("Planer").build(),
                    Indicator.builder("y/planer").name("Planer").build()));

    private static SourceDeclaration.Builder source() {
        return SourceDeclaration.builder("t.csv");
    }

    private static Validated<CsvFigures> read(SourceDeclaration.Builder source, String text) {
        return ObservationsCsv.read(CsvFile.ofText("t.csv", text), source.build(), NAMES);
    }

    private static Observation one(SourceDeclaration.Builder source, String cell) {
        return read(source, "enhet;indikator;periode;verdi\nlund;trivsel;2014;" + cell + "\n")
                .partial()
                .orElseThrow()
                .observations()
                .list()
                .get(0);
    }

    private static List<String> codes(Validated<?> read) {
        return read.issues().stream().map(issue -> issue.code().id()).toList();
    }

    @Test
    void theStandardHeaderInEnglishAndInNorwegianSaysTheSame() {
        Validated<CsvFigures> english = read(
                source(), "unit;indicator;period;kind;value;version;note\nlund;trivsel;2014-Q1;forecast;5,0;2;Merk\n");
        Validated<CsvFigures> norwegian = read(
                source(),
                "Merknad;Versjon;Verdi;Slag;Periode;Indikator;Enhet\nMerk;2;5,0;Prognose;2014K1;trivsel;lund\n");

        Observation observation = english.orThrow().observations().list().get(0);
        assertThat(observation.key().kind()).isEqualTo(ValueKind.FORECAST);
        assertThat(observation.quantity()).hasToString("Optional[5.0]");
        assertThat(observation.version()).hasValue(2);
        assertThat(observation.note()).contains("Merk");
        assertThat(observation.raw()).contains("5,0");
        assertThat(observation.place()).contains("t.csv:2:5");
        assertThat(norwegian.orThrow()).isEqualTo(english.orThrow());
    }

    @Test
    void unitsAndIndicatorsGoByIdNameOrAlias() {
        List<Observation> read = read(source(), """
                        enhet;indikator;år;verdi
                        lund;trivsel;2014;1
                        LUND BARNEHAGE;Trivsel;2014;2
                        lund;Brukertilfredshet;2014;3
                        ukjent;ukjent;2014;4
                        Landsgjennomsnitt;trivsel;2014;5
                        """).orThrow().observations().list();

        assertThat(read)
                .extracting(o -> o.key().subject().value() + " " + o.key().indicator())
                .containsExactly("lund trivsel", "lund trivsel", "lund trivsel", "ukjent ukjent", "landet trivsel");
        assertThat(read.get(4).key().subject()).isEqualTo(ReferenceId.of("landet"));
    }

    @Test
    void anAmbiguousNameGivesNothing() {
        Validated<CsvFigures> read = read(
                source(),
                "enhet;indikator;år;verdi\nJønsrud;trivsel;2014;1\nlund;Planer;2014;1\nlund;x/planer;2014;1\n");

        assertThat(codes(read)).containsExactly("ambiguous-name", "ambiguous-name");
        assertThat(read.issues().get(0).place()).contains("t.csv:2:1");
        assertThat(read.issues().get(1).place()).contains("t.csv:3:2");
        assertThat(read.partial().orElseThrow().observations().list()).hasSize(1);
    }

    @Test
    void aTargetRowBecomesTheTargetOfItsUnitAndPeriod() {
        TargetAssignment target = read(
                        source().name("Årsmelding 2014"),
                        "enhet;indikator;år;slag;verdi;versjon\nlund;trivsel;2015;mål;>5,3;2\n")
                .orThrow()
                .targets()
                .get(0);

        assertThat(target.scope()).isEqualTo(TargetScope.unit("lund"));
        assertThat(target.bounds()).isEqualTo(Map.of(StatusScale.TARGET, Bound.above("5,3")));
        assertThat(target.period()).hasToString("Optional[2015]");
        assertThat(target.raw()).contains(">5,3");
        assertThat(target.version()).isEqualTo(2);
        assertThat(target.origin()).isEqualTo(TargetOrigin.document("Årsmelding 2014"));
        assertThat(target.place()).contains("t.csv:2:5");
    }

    @Test
    void aDashIsNoTargetWhateverItMeansInPlaceOfAFigure() {
        CsvFigures figures = read(
                        source().dashMeans(Absence.NOT_MEASURED),
                        "enhet;indikator;år;slag;verdi\nlund;trivsel;2015;mål;-\nlund;trivsel;2015;resultat;-\n")
                .orThrow();

        assertThat(figures.targets().get(0).isNone()).isTrue();
        assertThat(figures.observations().list().get(0).absence()).contains(Absence.NOT_MEASURED);
    }

    @Test
    void whatTheSourceDeclaresDecides() {
        assertThat(one(source().dashMeansZero(), "-").quantity()).hasToString("Optional[0]");
        assertThat(one(source().empty(Absence.NOT_APPLICABLE), "").absence()).contains(Absence.NOT_APPLICABLE);
        assertThat(one(source(), "").absence()).contains(Absence.NOT_REPORTED);
        assertThat(one(source().dot(DotMeaning.THOUSANDS), "10.145").quantity()).hasToString("Optional[10145]");
        assertThat(one(source().dot(DotMeaning.DECIMAL), "10.145").quantity()).hasToString("Optional[10.145]");
        assertThat(one(source().word("Ikke gjennomført", Absence.NOT_DUE), "ikke gjennomført")
                        .absence())
                .contains(Absence.NOT_DUE);
        assertThat(one(source().strict(true), "4.70").absence()).contains(Absence.UNREADABLE);
        assertThat(one(source().published(true), "4,7").flags()).contains(QualityFlag.PUBLISHED);
        assertThat(one(source().published(true), "").flags()).isEmpty();
        assertThat(one(source().version(3), "4,7").version()).hasValue(3);
        assertThat(one(source().name("Årsmelding"), "4,7").source()).contains("Årsmelding");
    }

    @Test
    void declaredColumnsAndWordsAreUsed() {
        SourceDeclaration.Builder source = source().separator(',')
                .column(CsvColumn.UNIT, "Sted")
                .column(CsvColumn.KIND, "Type")
                .kind("Måltall", RowKind.TARGET);
        Validated<CsvFigures> read =
                read(source, "Sted,indikator,år,Type,verdi,annet\nlund,trivsel,2014,måltall,5,x\n");

        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().targets()).hasSize(1);
    }

    @Test
    void figuresThatCannotBeReadStayAsTheirTextWithTheirPlace() {
        Validated<CsvFigures> read = read(
                source(),
                "enhet;indikator;år;verdi\nlund;trivsel;2014;mye\nlund;trivsel;2015;" + "9".repeat(39) + "\n");

        List<Observation> all = read.partial().orElseThrow().observations().list();
        assertThat(all).allSatisfy(one -> assertThat(one.absence()).contains(Absence.UNREADABLE));
        assertThat(all.get(0).raw()).contains("mye");
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly(ValueIssue.UNREADABLE_FIGURE, ValueIssue.FIGURE_TOO_LARGE);
        assertThat(read.issues().get(0).place()).contains("t.csv:2:4");
    }

    @Test
    void everyFaultOfARowIsReportedAndNothingReadFromIt() {
        Validated<CsvFigures> read = read(
                source(),
                "enhet;indikator;år;slag;verdi;versjon\n;" + "x".repeat(201) + ";2014-13;måll;5;null\n;;;;;\n");

        assertThat(codes(read))
                .containsExactly(
                        "unusable-cell", "unusable-cell", "unreadable-period", "unknown-kind", "unreadable-version");
        assertThat(read.issues().get(3).values()).containsEntry("nearest", "mål");
        assertThat(read.partial().orElseThrow().observations().list()).isEmpty();
    }

    @Test
    void r83AShortRowGivesNoObservationAndNothingShifts() {
        Validated<CsvFigures> read =
                read(source(), "enhet;indikator;år;verdi\nlund;trivsel;2014\nlund;trivsel;2015;5\n");

        assertThat(codes(read)).containsExactly("too-few-cells");
        assertThat(read.partial().orElseThrow().observations().list())
                .extracting(one -> one.key().period().toString())
                .containsExactly("2015");
    }

    @Test
    void aReferenceSeriesHasNoTargets() {
        Validated<CsvFigures> read = read(source(), "enhet;indikator;år;slag;verdi\nlandet;trivsel;2014;mål;5\n");

        assertThat(codes(read)).containsExactly("target-of-reference");
        assertThat(read.partial().orElseThrow().targets()).isEmpty();
    }

    @Test
    void aRemarkBesideATargetIsNotLostInSilence() {
        assertThat(codes(read(source(), "enhet;indikator;år;slag;verdi;merknad\nlund;trivsel;2014;mål;5;Ny\n")))
                .containsExactly("note-of-target");
    }

    @Test
    void columnsThatAreMissingOrUnknownAreReported() {
        Validated<CsvFigures> missing = read(source(), "enhet;indikator;verdi\nlund;trivsel;5\n");
        Validated<CsvFigures> declared =
                read(source().column(CsvColumn.NOTE, "Anm."), "enhet;indikator;år;verdi\nlund;trivsel;2014;5\n");
        Validated<CsvFigures> unknown = read(source(), "enhet;indikator;år;verdi;merknadd\nlund;trivsel;2014;5;x\n");

        assertThat(codes(missing)).containsExactly("missing-column");
        assertThat(missing.issues().get(0).values()).containsEntry("column", "period/periode/år");
        assertThat(missing.partial().orElseThrow().observations().list()).isEmpty();
        assertThat(codes(declared)).containsExactly("missing-column");
        assertThat(codes(unknown)).containsExactly("unknown-column");
        assertThat(unknown.orThrow().observations().list()).hasSize(1);
    }

    @Test
    void problemsOfTheFileAreSaidOnce() {
        assertThat(codes(read(source(), ""))).containsExactly("csv-empty");
        assertThat(codes(read(source(), "enhet;enhet;indikator;år;verdi\n"))).containsExactly("duplicate-column");
    }

    @Test
    void idsWithoutAnOrganisationAreTakenAsTheyAre() {
        Validated<CsvFigures> read = ObservationsCsv.read(
                CsvFile.ofText("t.csv", "enhet;indikator;år;verdi\n010;x;2014;5\n"), source().build(), CsvNames.ids());

        assertThat(read.orThrow().observations().list().get(0).key()).hasToString("010 · x · 2014 · actual");
    }

    private static Retold retold(SourceDeclaration.Builder source, Retold sink, String... rows) {
        String text = "unit;indicator;period;kind;value;version;note\n" + String.join("\n", rows) + "\n";
        ObservationsCsv.forEach(CsvFile.ofText("t.csv", text), source.build(), NAMES, sink, target -> {});
        return sink;
    }

    @Test
    void aPlainRowIsANumberThatCanBeToldWholeAgain() {
        Retold sink =
                retold(source().name("Årsmelding").version(2), new Retold(), "lund;trivsel;2014;forecast;-4,50;;");

        assertThat(sink.numbers).isEqualTo(1);
        Observation observation = sink.all.get(0);
        assertThat(observation.key()).hasToString("lund · trivsel · 2014 · forecast");
        assertThat(observation.quantity()).hasToString("Optional[-4.50]");
        assertThat(observation.raw()).contains("-4,50");
        assertThat(observation.place()).contains("t.csv:2:5");
        assertThat(observation.source()).contains("Årsmelding");
        assertThat(observation.version()).hasValue(2);
    }

    @Test
    void aPointIsPlainWhereItIsTheDecimalMark() {
        assertThat(retold(source().dot(DotMeaning.DECIMAL), new Retold(), "lund;trivsel;2014;;4.5;;")
                        .all
                        .get(0)
                        .raw())
                .contains("4.5");
        assertThat(retold(source().dot(DotMeaning.DECIMAL), new Retold(), "lund;trivsel;2014;;4.5;;").numbers)
                .isEqualTo(1);
        assertThat(retold(source(), new Retold(), "lund;trivsel;2014;;4.5;;").numbers)
                .isZero();
    }

    @Test
    void whatSaysMoreThanANumberIsHandedOverWhole() {
        Retold sink = retold(
                source(),
                new Retold(),
                "lund;trivsel;2014;;5;1;",
                "lund;trivsel;2015;;5;;Merk",
                "lund;trivsel;2016;;5 %;;",
                "lund;trivsel;2017;;;;");

        assertThat(sink.all).hasSize(4);
        assertThat(sink.numbers).isZero();
        assertThat(retold(source().published(true), new Retold(), "lund;trivsel;2014;;5;;").numbers)
                .isZero();
        assertThat(retold(source().word("999", Absence.NOT_DUE), new Retold(), "lund;trivsel;2014;;999;;")
                        .all
                        .get(0)
                        .absence())
                .contains(Absence.NOT_DUE);
    }

    @Test
    void whatHasNoHandleIsHandedOverWhole() {
        Retold sink = retold(
                source(),
                new Retold("lund", "x/planer"),
                "lund;trivsel;2014;;5;;",
                "a;x/planer;2014;;5;;",
                "a;trivsel;2014;;5;;");

        assertThat(sink.all).hasSize(3);
        assertThat(sink.numbers).isEqualTo(1);
    }

    @Test
    void anIndicatorMayDependOnWhoseFigureItIs() {
        CsvNames byUnit = new CsvNames() {
            @Override
            public Optional<SubjectId> subject(String text) {
                return Optional.empty();
            }

            @Override
            public Optional<IndicatorId> indicator(String text, SubjectId subject) {
                return Optional.of(IndicatorId.of(subject.value() + "/" + text));
            }
        };
        Retold sink = new Retold();

        ObservationsCsv.forEach(
                CsvFile.ofText("t.csv", "unit;indicator;period;value\na;x;2014;1\nb;x;2014;1\na;x;2015;1\n"),
                source().build(),
                byUnit,
                sink,
                target -> {});

        assertThat(sink.all).extracting(o -> o.key().indicator().value()).containsExactly("a/x", "b/x", "a/x");
        assertThat(sink.numbers).isEqualTo(3);
    }

    @Test
    void aQuotationThatEndsInADoubledMarkIsNotClosed() {
        String text = "enhet;indikator;år;verdi\nlund;\"trivsel\";2014;5\nlund;trivsel;2015;\"5\"\"";

        Validated<CsvFigures> read = read(source(), text);

        assertThat(codes(read)).containsExactly("csv-unclosed-quote");
        assertThat(read.partial().orElseThrow().observations().list()).hasSize(1);
    }

    @Test
    void problemsStandInTheOrderOfTheFileWhereItBreaksOff() {
        Validated<CsvFigures> read =
                read(source(), "enhet;indikator;år;verdi\nlund;trivsel;2014-13;5\nlund;trivsel;2014;\"5\"x\n");

        assertThat(codes(read)).containsExactly("unreadable-period", "csv-malformed");
    }

    @Test
    void aMillionRowsNeedNoMillionRowsOfMemory() {
        AtomicLong rows = new AtomicLong();
        String row = "lund;trivsel;2014;5,0\n";
        long wanted = 200_000;

        List<Issue> issues = ObservationsCsv.forEach(
                CsvFile.of("many.csv", () -> new Repeated("enhet;indikator;år;verdi\n", row, wanted)),
                source().build(),
                CsvNames.ids(),
                observation -> rows.incrementAndGet(),
                target -> {});

        assertThat(issues).isEmpty();
        assertThat(rows).hasValue(wanted);
    }
}
