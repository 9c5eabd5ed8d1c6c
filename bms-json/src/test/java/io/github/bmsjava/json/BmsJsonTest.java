package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.UnreadableBound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BmsJsonTest {
    private static final String DOCUMENT = Golden.text("document/document.json");

    static List<String> codes(Validated<?> validated) {
        return validated.issues().stream().map(issue -> issue.code().id()).toList();
    }

    private static Issue only(Validated<?> validated) {
        assertThat(validated.issues()).hasSize(1);
        return validated.issues().get(0);
    }

    private static Validated<BmsDocument> observations(String observations) {
        return BmsJson.read("{\"bms\": \"1.0\", \"observations\": [\n" + observations + "\n]}");
    }

    @Test
    void aWrittenDocumentReadsBackAndIsWrittenTheSame() {
        Validated<BmsDocument> read = BmsJson.read(DOCUMENT);

        assertThat(read.issues()).isEmpty();
        assertThat(BmsJson.write(read.orThrow())).isEqualTo(DOCUMENT);
        assertThat(BmsJson.read(BmsJson.write(read.orThrow())).orThrow()).isEqualTo(read.orThrow());
        assertThat(read.orThrow().toBuilder().build()).isEqualTo(read.orThrow());
    }

    @Test
    void bytesFilesAndCharactersGiveTheSameDocument(@TempDir Path folder) throws IOException {
        BmsDocument document = BmsJson.read(DOCUMENT).orThrow();
        Path file = folder.resolve("d.json");
        StringWriter out = new StringWriter();

        BmsJson.write(document, file);
        BmsJson.write(document, out);

        assertThat(Files.readAllBytes(file)).isEqualTo(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(out).hasToString(DOCUMENT);
        assertThat(BmsJson.read(file).orThrow()).isEqualTo(document);
        assertThat(BmsJson.read(new ByteArrayInputStream(("\uFEFF" + DOCUMENT).getBytes(StandardCharsets.UTF_8)))
                        .orThrow())
                .isEqualTo(document);
    }

    @Test
    void everythingOfTheDocumentIsWhereItBelongs() {
        BmsDocument document = BmsJson.read(DOCUMENT).orThrow();
        OrgUnit lund = document.organisation().orElseThrow().unit("010");
        CardEntry entry = document.cards()
                .get(0)
                .layers()
                .get(0)
                .groups()
                .get(0)
                .entries()
                .get(1);

        assertThat(lund.name().in(Language.NN)).isEqualTo("Lund barnehage");
        assertThat(lund.place()).contains("/organisation/units/1 (10:7)");
        assertThat(document.organisation().orElseThrow().unit("løten").extensions())
                .containsEntry("tags", "[\"a\",1.50,{\"b\":null}]");
        assertThat(entry.isRequired()).isFalse();
        assertThat(entry.place().orElseThrow()).startsWith("/scorecards/cards/0/layers/0/groups/0/entries/1 (");
        assertThat(document.looserTargets()).isEqualTo(LooserPolicy.FORBID);
        assertThat(document.targets().get(0).place()).isPresent();
        assertThat(document.observations().list().get(0).quantity()).hasToString("Optional[4.50]");
    }

    @Test
    void aModelIsPutTogetherOfAllThatWasRead() {
        BmsDocument document =
                BmsJson.read(Golden.text("results/document.json")).orThrow();

        assertThat(document.model().orThrow().indicators()).hasSize(2);
        assertThat(document.model().orThrow().targets().assignments()).hasSize(3);
    }

    @Test
    void aMistypedFieldIsReportedWithTheNearestAndItsElementLeftOut() {
        Validated<BmsDocument> read = observations(
                "{\"unit\": \"lund\", \"indicator\": \"a\", \"period\": \"2014\", \"valeu\": 1, \"value\": 2}");

        Issue issue = only(read);
        assertThat(issue.code()).isEqualTo(DocumentIssue.UNKNOWN_FIELD);
        assertThat(issue.values()).containsEntry("nearest", "value");
        assertThat(issue.place()).contains("/observations/0/valeu (2:54)");
        assertThat(read.partial().orElseThrow().observations().list()).isEmpty();
    }

    @Test
    void numbersThatAreNoFiguresMakeTheirObservationUnreadableAndNothingElse() {
        Validated<BmsDocument> read = observations("""
                {"unit": "a", "indicator": "i", "period": "2014", "value": NaN},
                {"unit": "b", "indicator": "i", "period": "2014", "value": 1e999},
                {"unit": "c", "indicator": "i", "period": "2014", "value": 123456789012345678901234567890123456789},
                {"unit": "d", "indicator": "i", "period": "2014", "value": "5,0"},
                {"unit": "e", "indicator": "i", "period": "2014", "mean": 5, "n": 1.5},
                {"unit": "f", "indicator": "i", "period": "2014", "count": -1},
                {"unit": "g", "indicator": "i", "period": "2014", "value": 1e99999999999, "raw": "mye"},
                {"unit": "h", "indicator": "i", "period": "2014", "value": 1E3}""");

        List<Observation> observations =
                read.partial().orElseThrow().observations().list();
        assertThat(codes(read)).hasSize(7).containsOnly("unreadable-value");
        assertThat(observations.subList(0, 7))
                .allSatisfy(observation -> assertThat(observation.absence()).contains(Absence.UNREADABLE));
        assertThat(observations)
                .extracting(observation -> observation.raw().orElse("-"))
                .containsExactly(
                        "NaN", "1e999", "123456789012345678901234567890123456789", "5,0", "1.5", "-1", "mye", "-");
        assertThat(observations.get(7).quantity()).hasToString("Optional[1000]");
        assertThat(read.issues().get(1).place()).contains("/observations/1/value (3:60)");
    }

    @Test
    void aNumberOfAnyLengthDoesNotStopTheReading() {
        Validated<BmsDocument> read = observations("{\"unit\": \"a\", \"indicator\": \"i\", \"period\": \"2014\","
                + " \"value\": " + "9".repeat(5000) + "}");

        assertThat(codes(read)).containsExactly("unreadable-value");
        assertThat(read.partial()
                        .orElseThrow()
                        .observations()
                        .list()
                        .get(0)
                        .raw()
                        .orElseThrow())
                .hasSize(5000);
    }

    @Test
    void anObservationNeedsExactlyOneFormOfValue() {
        Validated<BmsDocument> read = observations("""
                {"unit": "a", "indicator": "i", "period": "2014"},
                {"unit": "a", "indicator": "i", "period": "2014", "value": 1, "count": 2},
                {"unit": "a", "indicator": "i", "period": "2014", "numerator": 1},
                {"unit": "a", "reference": "b", "indicator": "i", "period": "2014", "value": 1}""");

        assertThat(codes(read)).containsExactly("value-forms", "value-forms", "missing-field", "value-forms");
        assertThat(read.partial().orElseThrow().observations().list()).isEmpty();
    }

    @Test
    void anUnreadableBoundStaysOnItsEntryAndLeavesItUnjudged() {
        String bad = Golden.text("results/document.json").replace("\">=5.0\"", "\"minst fem\"");

        Validated<BmsDocument> read = BmsJson.read(bad);

        Issue issue = only(read);
        assertThat(issue.code().id()).isEqualTo("unreadable-bound");
        assertThat(issue.place().orElseThrow())
                .startsWith("/scorecards/cards/0/layers/0/groups/0/entries/0/bounds/yellow (21:");
        Group group = read.partial()
                .orElseThrow()
                .cards()
                .get(0)
                .layers()
                .get(0)
                .groups()
                .get(0);
        assertThat(group.entries().get(0).bounds()).containsEntry("yellow", new UnreadableBound("minst fem"));
        assertThat(codes(read.partial().orElseThrow().model())).containsExactly("unreadable-bound");
        assertThat(BmsJson.write(read.partial().orElseThrow())).contains("\"yellow\": \"minst fem\"");
    }

    /** The indicator stands beside the card, so that only both together show it. */
    @Test
    void j7AGateThatNamesALevelWhichTheScaleLacksIsToldByTheModelAndNotOnceMoreByThePlan() {
        BmsDocument document = BmsJson.read("""
                        {"bms": "1.0",
                         "organisation": {"units": [{"id": "lund"}]},
                         "scorecards": {
                           "indicators": [{"id": "i", "direction": "higher-is-better"}],
                           "cards": [{"id": "kort", "layers": [{"scope": "all", "groups": [
                             {"kind": "perspective", "name": "Brukere",
                              "rule": {"rule": "worst-of", "gates": [{"indicator": "i", "atLeast": "blue"}]},
                              "entries": [{"indicator": "i", "bounds": {"green": ">=5"}}]}]}]}]}}
                        """).orThrow();

        Validated<ScorecardModel> model = document.model();

        assertThat(only(model))
                .isEqualTo(Issue.of(ScorecardIssue.UNKNOWN_GROUP_LEVEL, "card 'kort', group 'Brukere'")
                        .with("level", "blue")
                        .with("scale", StatusScale.trafficLight()));
        assertThat(EvaluationPlan.compile(
                                model.partial().orElseThrow(),
                                document.organisation().orElseThrow(),
                                PlanOptions.periods("2014"))
                        .issues())
                .isEmpty();
    }

    @Test
    void extensionsOfTheCallersOwnMustBeJson() {
        BmsDocument document = BmsDocument.builder()
                .organisation(Organisation.builder()
                        .unit("a", unit -> unit.extension("farge", "blå"))
                        .build()
                        .orThrow())
                .build();

        assertThatThrownBy(() -> BmsJson.write(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'farge' is no JSON");
    }

    @Test
    void halfACharacterIsNotWritten() {
        BmsDocument document = BmsDocument.builder()
                .observation(Observation.builder("a", "i", "2014")
                        .amount("1")
                        .note("\ud83d x \ud83d\ude00")
                        .build())
                .build();

        assertThatThrownBy(() -> BmsJson.write(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text '\\ud83d x \ud83d\ude00' has half a character, which no document can hold.");
    }

    @Test
    void anEmptyDocumentIsADocument() {
        BmsDocument empty = BmsDocument.builder().build();

        assertThat(BmsJson.write(empty)).isEqualTo("{\n  \"bms\": \"1.0\"\n}\n");
        assertThat(BmsJson.read(BmsJson.write(empty)).orThrow()).isEqualTo(empty);
    }
}
