package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets in JSON-stat 2. But for the three municipalities of 2024, figures are made up. */
class JsonStatTest {
    private static final JsonStatSource MUNICIPALITIES = JsonStatSource.builder()
            .unit("0301", "oslo")
            .unit("4601", "bergen")
            .unit("5001", "trondheim")
            .indicator("KOSfriinnt", "frie-inntekter")
            .build();

    private static JsonStatSeries published() {
        InputStream json = Objects.requireNonNull(
                JsonStatTest.class.getResourceAsStream("/jsonstat/frie-inntekter-2024.json"), "dataset");
        return JsonStat.read(json, MUNICIPALITIES).orThrow();
    }

    @Test
    void r118FreeIncomeOf2024IsGivenBack() {
        Evaluation run = Bms.evaluate(
                Scorecard.builder("kostra")
                        .perspective("Økonomi", p -> p.indicator("frie-inntekter", i -> i.decimals(0)))
                        .build()
                        .orThrow(),
                Organisation.builder()
                        .unit("norge", "Norge", null)
                        .unit("oslo", "Oslo", "norge")
                        .unit("bergen", "Bergen", "norge")
                        .unit("trondheim", "Trondheim", "norge")
                        .reference("EAK", "Landet")
                        .build()
                        .orThrow(),
                published().asObservations());

        assertThat(List.of("oslo", "bergen", "trondheim"))
                .extracting(unit -> run.in("2024")
                        .unit(unit)
                        .indicator("frie-inntekter")
                        .value()
                        .toPlainString())
                .containsExactly("81240", "66605", "62853");
    }

    @Test
    void r118TheSourceGoesWithEveryFigureAndEveryReferenceSeries() {
        JsonStatSeries series = published();

        assertThat(series.observations())
                .allSatisfy(one -> assertThat(one.source()).contains("Statistisk sentralbyrå"));
        assertThat(series.references()).singleElement().satisfies(country -> {
            assertThat(country.id()).isEqualTo(ReferenceId.of("EAK"));
            assertThat(country.name()).hasToString("Landet");
            assertThat(country.source()).contains("Statistisk sentralbyrå");
        });
        assertThat(series.contents())
                .containsExactly(Map.entry(
                        IndicatorId.of("frie-inntekter"),
                        new JsonStatSeries.Contents("Frie inntekter per innbygger (kr)", "kr", 0)));
        assertThat(series.updated()).isEqualTo("2025-06-16T06:00:00Z");
        assertThat(series)
                .hasToString("Utvalgte nøkkeltall for kommuneregnskap, etter region, statistikkvariabel og år,"
                        + " Kilde: Statistisk sentralbyrå: 4 figures, 1 reference series");
    }

    /** A dataset of two regions, two periods and both sexes, with values and status as given. */
    private static String dataset(String values, String more) {
        return """
                {"version": "2.0", "class": "dataset", "id": ["Region", "Kjonn", "Tid"], "size": [2, 2, 2],
                 "dimension": {
                  "Region": {"category": {"index": ["3001", "EKG16"], "label": {"EKG16": "KOSTRA-gruppe 16"}}},
                  "Kjonn": {"category": {"index": {"2": 1, "1": 0}, "label": {"1": "Menn", "2": "Kvinner"}}},
                  "Tid": {"category": {"index": ["2008K1", "2009M05"]}}},
                 "role": {"geo": ["Region"], "time": ["Tid"]},
                 "value": %s%s}
                """.formatted(values, more);
    }

    private static final String EIGHT = "[1.5, 2, 3, 4, 5, 6, 7.50, 8]";

    private static JsonStatSource.Builder men() {
        return JsonStatSource.builder()
                .onlyIndicator("fravær")
                .unit("3001", "halden")
                .where("Kjonn", "1");
    }

    private static Validated<JsonStatSeries> read(String values, String more) {
        return JsonStat.read(dataset(values, more), men().build());
    }

    private static String figures(Validated<JsonStatSeries> read) {
        return read.partial().orElseThrow().observations().stream()
                .map(one -> one.key().subject().value() + " " + one.key().period() + " "
                        + one.quantity()
                                .map(Object::toString)
                                .orElseGet(() -> one.absence().orElseThrow().id())
                        + (one.flags().isEmpty() ? "" : " " + one.flags()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void oneCategoryOfEveryOtherDimensionIsChosenAndTheLastDimensionTurnsFastest() {
        Validated<JsonStatSeries> men = read(EIGHT, "");
        Validated<JsonStatSeries> women =
                JsonStat.read(dataset(EIGHT, ""), men().where("Kjonn", "2").build());

        assertThat(men.issues()).isEmpty();
        assertThat(figures(men)).isEqualTo("""
                halden 2008-Q1 1.5
                halden 2009-05 2
                EKG16 2008-Q1 5
                EKG16 2009-05 6""");
        assertThat(figures(women)).isEqualTo("""
                halden 2008-Q1 3
                halden 2009-05 4
                EKG16 2008-Q1 7.50
                EKG16 2009-05 8""");
    }

    /** Regions of several levels stand in one dimension, and nothing says that one is a part of another. */
    @Test
    void onlyADeclaredRegionIsAUnit() {
        List<Observation> all = read(EIGHT, "").orThrow().observations();

        assertThat(all.get(0).key().subject()).isInstanceOf(OrgUnitId.class);
        assertThat(all.get(2).key().subject()).isEqualTo(ReferenceId.of("EKG16"));
    }

    @ParameterizedTest
    @CsvSource({
        "., not-applicable",
        ".., not-reported",
        "..., not-due",
        "…, not-due",
        ":, suppressed",
    })
    void aStatusWithoutAValueIsATypedAbsence(String status, String absence) {
        String statuses = ", \"status\": {\"0\": \"" + status + "\"}";

        assertThat(figures(read("[null, 2, 3, 4, 5, 6, 7, 8]", statuses)))
                .startsWith("halden 2008-Q1 " + absence + "\n");
        assertThat(figures(read("[\"" + status + "\", 2, 3, 4, 5, 6, 7, 8]", "")))
                .startsWith("halden 2008-Q1 " + absence + "\n");
    }

    @Test
    void aPreliminaryFigureIsFlaggedAndANullWithoutStatusIsNotReported() {
        Validated<JsonStatSeries> read = read(
                "[1.5, null, 3, 4, 5, 6, 7, 8]", ", \"status\": [\"*\", null, \"\", \"\", \"\", \"\", \"\", \"\"]");

        assertThat(read.issues()).isEmpty();
        assertThat(read.orThrow().observations().get(0).flags()).containsExactly(QualityFlag.PRELIMINARY);
        assertThat(read.orThrow().observations().get(1).absence()).contains(Absence.NOT_REPORTED);
        assertThat(read.orThrow().observations().get(2).flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"*\"", "[\"*\"]"})
    void oneStatusMayHoldForAll(String status) {
        assertThat(read(EIGHT, ", \"status\": " + status).orThrow().observations())
                .allSatisfy(one -> assertThat(one.flags()).containsExactly(QualityFlag.PRELIMINARY));
    }

    @Test
    void sparseValuesLeaveTheOthersNotReported() {
        assertThat(figures(read("{\"1\": 2, \"4\": 0.0}", ""))).isEqualTo("""
                halden 2008-Q1 not-reported
                halden 2009-05 2
                EKG16 2008-Q1 0.0
                EKG16 2009-05 not-reported""");
    }

    @Test
    void anUnknownStatusIsReportedOnceAndNothingIsGuessed() {
        Validated<JsonStatSeries> read =
                read("[1.5, null, 3, 4, null, 6, 7, 8]", ", \"status\": {\"0\": \"e\", \"1\": \"-\", \"4\": \"-\"}");

        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly(JsonStatIssue.UNKNOWN_STATUS, JsonStatIssue.UNKNOWN_STATUS);
        assertThat(read.issues().get(0).message())
                .isEqualTo(
                        "Status '-' is none of * . .. ... : …. 2 cells have it: a value is kept, and what has none is"
                                + " unknown.");
        assertThat(figures(read)).startsWith("halden 2008-Q1 1.5\nhalden 2009-05 unknown\n");
        JsonStatSource declared = men().status("-", Absence.NOT_MEASURED)
                .status("e", QualityFlag.ESTIMATED)
                .build();
        assertThat(figures(JsonStat.read(
                        dataset("[1.5, null, 3, 4, 5, 6, 7, 8]", ", \"status\": {\"0\": \"e\", \"1\": \"-\"}"),
                        declared)))
                .startsWith("halden 2008-Q1 1.5 [ESTIMATED]\nhalden 2009-05 not-measured\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "NaN", "true", "\"tolv\""})
    void whatIsNoFigureIsKeptAsUnreadable(String value) {
        Validated<JsonStatSeries> read = read("[" + value + ", 2, 3, 4, 5, 6, 7, 8]", "");

        assertThat(read.issues()).extracting(Issue::code).containsExactly(DocumentIssue.UNREADABLE_VALUE);
        assertThat(read.issues().get(0).place())
                .hasValueSatisfying(place -> assertThat(place).startsWith("/value/0 ("));
        Observation first = read.partial().orElseThrow().observations().get(0);
        assertThat(first.absence()).contains(Absence.UNREADABLE);
        assertThat(first.raw()).contains(value.replace("\"", ""));
    }

    @Test
    void aDimensionWithSeveralCategoriesOfWhichNoneIsChosenIsRefused() {
        Validated<JsonStatSeries> read = JsonStat.read(
                dataset(EIGHT, ""),
                JsonStatSource.builder().onlyIndicator("fravær").build());

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonStatIssue.UNCHOSEN_CATEGORY);
        assertThat(read.issues().get(0).message()).isEqualTo("""
                Dimension 'Kjonn' has 2 categories and none is chosen; they are never added up. The whole dataset is left out.
                Maybe where("Kjonn", …) with one of 1, 2.""");
    }

    @Test
    void aCategoryThatIsNotThereIsReported() {
        Validated<JsonStatSeries> chosen =
                JsonStat.read(dataset(EIGHT, ""), men().where("Kjonn", "3").build());
        Validated<JsonStatSeries> named =
                JsonStat.read(dataset(EIGHT, ""), men().unit("3002", "moss").build());

        assertThat(chosen.partial()).isEmpty();
        assertThat(chosen.issues()).extracting(Issue::code).containsExactly(JsonStatIssue.UNKNOWN_CATEGORY);
        assertThat(named.partial()).isPresent();
        assertThat(named.issues())
                .extracting(Issue::message)
                .containsExactly("Dimension 'Region' has no category '3002' (nearest: 3001). Nothing is read for it.");
    }

    @Test
    void oneDimensionCannotBeTwoOfWhoseWhatAndWhen() {
        String byRole = dataset(EIGHT, "").replace("\"time\": [\"Tid\"]", "\"time\": [\"Region\"]");
        Validated<JsonStatSeries> bySource =
                JsonStat.read(dataset(EIGHT, ""), men().periodFrom("Region").build());

        assertThat(JsonStat.read(byRole, men().build()).issues())
                .extracting(Issue::code)
                .containsExactly(JsonStatIssue.SHARED_DIMENSION);
        assertThat(bySource.partial()).isEmpty();
        assertThat(bySource.issues())
                .extracting(Issue::message)
                .first()
                .asString()
                .startsWith("Dimension 'Region' is");
    }

    @Test
    void aDimensionThatIsNotThereOrHasNoRoleIsReported() {
        String noRole = dataset(EIGHT, "").replace("\"geo\": [\"Region\"], ", "");

        assertThat(JsonStat.read(dataset(EIGHT, ""), men().where("Alder", "0").build())
                        .issues())
                .extracting(Issue::code)
                .containsExactly(JsonStatIssue.UNKNOWN_DIMENSION);
        assertThat(JsonStat.read(noRole, men().build()).issues())
                .extracting(Issue::code)
                .containsExactly(JsonStatIssue.MISSING_DIMENSION);
        assertThat(JsonStat.read(noRole, men().regionFrom("Region").build()).issues())
                .isEmpty();
        assertThat(JsonStat.read(
                                dataset(EIGHT, ""),
                                JsonStatSource.builder().where("Kjonn", "1").build())
                        .issues())
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .startsWith("No single dimension has the role 'metric'");
    }

    @Test
    void aCategoryThatIsNoPeriodLosesItsCellsAndNoOther() {
        Validated<JsonStatSeries> read =
                JsonStat.read(dataset(EIGHT, "").replace("2009M05", "våren 2009"), men().build());

        assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonStatIssue.CATEGORY_NO_PERIOD);
        assertThat(figures(read)).isEqualTo("halden 2008-Q1 1.5\nEKG16 2008-Q1 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2, 3] | /value has 3 items, and the sizes say 8.",
                "{\"8\": 1} | /value has a cell '8', and the sizes say 8 cells from 0.",
                "{\"01\": 1} | /value has a cell '01', and the sizes say 8 cells from 0.",
            })
    void valuesThatDoNotFitTheSizesAreRefused(String values, String message) {
        Validated<JsonStatSeries> read = read(values, "");

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(JsonStatIssue.SIZE_MISMATCH);
        assertThat(read.issues().get(0).message())
                .isEqualTo("'" + message.replaceFirst(" has", "' has") + " The whole dataset is left out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2, 2, 2] | [2, 2]",
                "[2, 2, 2] | [2, 2, 0]",
                "[2, 2, 2] | [2, 3, 2]",
                "\"Tid\"], \"size\" | \"Kjonn\"], \"size\"",
                "[\"3001\", \"EKG16\"] | [\"3001\", \"3001\"]",
                "{\"2\": 1, \"1\": 0} | {\"2\": 1, \"1\": 1}",
                "{\"2\": 1, \"1\": 0} | {\"2\": 1}",
                "{\"2\": 1, \"1\": 0} | {\"2\": 1, \"1\": 2}",
            })
    void whatContradictsItselfIsRefused(String was, String is) {
        Validated<JsonStatSeries> read = JsonStat.read(dataset(EIGHT, "").replace(was, is), men().build());

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).contains(JsonStatIssue.SIZE_MISMATCH);
    }

    @Test
    void sizesBeyondAllReasonAreRefusedBeforeAnythingIsLaidOut() {
        Validated<JsonStatSeries> read = JsonStat.read(
                dataset("[]", "").replace("[2, 2, 2]", "[2000000000, 2000000000, 2000000000]"), men().build());

        assertThat(read.issues()).extracting(Issue::code).contains(JsonStatIssue.DATASET_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"class\": \"collection\", \"version\": \"2.0\"}", "{\"class\": \"dataset\"}"})
    void whatIsNoDatasetIsRefused(String json) {
        Validated<JsonStatSeries> read = JsonStat.read(json, men().build());

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsAnyOf(JsonStatIssue.NOT_A_DATASET, DocumentIssue.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\": [", "\u0000", "[1, 2", "{\"class\": \"dataset\", \"version\": \"2.0\"}"})
    void whatIsCutOffIsReportedAndNeverThrown(String json) {
        Validated<JsonStatSeries> read = JsonStat.read(json, men().build());

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).isNotEmpty();
        assertThat(JsonStat.read(
                                json.getBytes(StandardCharsets.UTF_8).length == 0
                                        ? Path.of("no-such.json")
                                        : Path.of("."),
                                men().build())
                        .issues())
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.DOCUMENT_UNREADABLE);
    }

    @Test
    void fortyThousandCellsWithMixedRolesAndACategoryTreeAreRead() {
        List<String> regions = new ArrayList<>(List.of("EAK"));
        IntStream.rangeClosed(1, 399).mapToObj(i -> "k" + i).forEach(regions::add);
        String codes = regions.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        String children =
                regions.stream().skip(1).map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        String values = IntStream.range(0, 40_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String json = """
                {"version": "2.0", "class": "dataset", "source": "SSB", "id": ["Tid", "Contents", "Region", "Kjonn"],
                 "size": [10, 5, 400, 2],
                 "dimension": {
                  "Tid": {"category": {"index": ["2015","2016","2017","2018","2019","2020","2021","2022","2023","2024"]}},
                  "Contents": {"category": {"index": ["a", "b", "c", "d", "e"]}},
                  "Region": {"category": {"index": [%s], "child": {"EAK": [%s]}}},
                  "Kjonn": {"category": {"index": ["1", "2"]}}},
                 "role": {"time": ["Tid"], "metric": ["Contents"], "geo": ["Region"]},
                 "value": [%s]}
                """.formatted(codes, children, values);

        JsonStatSeries series = JsonStat.read(
                        json,
                        JsonStatSource.builder()
                                .where("Kjonn", "2")
                                .unit("k7", "halden")
                                .build())
                .orThrow();

        assertThat(series.observations()).hasSize(20_000);
        assertThat(series.references()).hasSize(399);
        // 2024 is the tenth year, c the third of the contents, k7 the eighth region, 2 the second sex
        int cell = ((9 * 5 + 2) * 400 + 7) * 2 + 1;
        assertThat(series.observations().stream()
                        .filter(one -> one.key().toString().contains("halden")
                                && one.key().indicator().equals(IndicatorId.of("c"))
                                && one.key().period().year() == 2024))
                .singleElement()
                .satisfies(one -> assertThat(one.quantity()).hasToString("Optional[" + cell + "]"));
    }

    @Test
    void sourcesAreEqualByWhatTheySay() {
        assertThat(men().build())
                .isEqualTo(men().build())
                .hasSameHashCodeAs(men().build())
                .isNotEqualTo(men().periodFrom("Tid").build())
                .hasToString("JSON-stat source with 1 units and 1 chosen categories");
    }
}
