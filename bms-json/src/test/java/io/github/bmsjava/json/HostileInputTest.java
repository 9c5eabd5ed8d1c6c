package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Absence;
import java.io.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody writes in good faith: refused with a place, in bounded memory. */
class HostileInputTest {
    private static String observation(String members) {
        return "{\"bms\": \"1.0\", \"observations\": [\n  {\"unit\": \"a\", \"indicator\": \"i\", \"period\": \"2014\", "
                + members + "}\n]}";
    }

    private static Issue only(Validated<?> read) {
        assertThat(read.issues()).hasSize(1);
        return read.issues().get(0);
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsUnreadableAndNotSpeltOut() {
        Validated<BmsDocument> read = BmsJson.read(observation("\"value\": " + "9".repeat(100_000)));

        assertThat(only(read).code()).isEqualTo(DocumentIssue.UNREADABLE_VALUE);
        assertThat(only(read).message()).hasSizeLessThan(400);
        assertThat(only(read).place().orElseThrow()).isEqualTo("/observations/0/value (2:62)");
        assertThat(read.partial().orElseThrow().observations().list().get(0).absence())
                .contains(Absence.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+2147483648", "1e-999999999"})
    void anExponentIsNotSpeltOut(String number) {
        assertThat(only(BmsJson.read(observation("\"value\": " + number))).code())
                .isEqualTo(DocumentIssue.UNREADABLE_VALUE);
        assertThat(only(BmsJson.read(
                                "{\"bms\": \"1.0\", \"scorecards\": {\"indicators\": [{\"id\": \"i\", \"decimals\": "
                                        + number + "}]}}"))
                        .code())
                .isEqualTo(DocumentIssue.NUMBER_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00", "\\ud83d\\u0041", "\\ude00\\ud83d"})
    void halfACharacterIsRefusedAtItsPlace(String half) {
        Issue issue = only(BmsJson.read(observation("\"value\": 1, \"note\": \"" + half + "\"")));

        assertThat(issue.code()).isEqualTo(DocumentIssue.WRONG_TYPE);
        assertThat(issue.message())
                .isEqualTo("'/observations/0/note' should be a text, and is a text with half a character.");
    }

    @Test
    void halfACharacterIsRefusedInTheAttributesOfOthersToo() {
        assertThat(only(BmsJson.read(observation("\"value\": 1, \"x\": {\"a\": [\"\\ud800\"]}")))
                        .place())
                .hasValue("/observations/0/x/a/0 (2:77)");
        assertThat(only(BmsJson.read(observation("\"value\": 1, \"x\": {\"\\ud800\": 1}")))
                        .code())
                .isIn(DocumentIssue.MALFORMED_DOCUMENT, DocumentIssue.WRONG_TYPE);
    }

    @Test
    void aNulIsRefusedWhereItIsNoTextAndInAnId() {
        assertThat(only(BmsJson.read("{\"bms\": \"1.0\", \u0000}")).code()).isEqualTo(DocumentIssue.MALFORMED_DOCUMENT);
        assertThat(only(BmsJson.read("{\"bms\": \"1.0\u0000\"}")).code()).isEqualTo(DocumentIssue.MALFORMED_DOCUMENT);
        assertThat(only(BmsJson.read("{\"bms\": \"1.0\", \"organisation\": {\"units\": [{\"id\": \"a\\u0000b\"}]}}"))
                        .code())
                .isIn(DocumentIssue.INVALID_VALUE, DocumentIssue.ID_NORMALISED);
    }

    @Test
    void anOverlongNameIsShortened() {
        Issue issue = only(BmsJson.read("{\"bms\": \"1.0\", \"" + "n".repeat(20_000) + "\": 1}"));

        assertThat(issue.code()).isEqualTo(DocumentIssue.UNKNOWN_FIELD);
        assertThat(issue.message()).hasSizeLessThan(400);
        assertThat(only(BmsJson.read(observation("\"value\": 1, \"x\": {\"" + "n".repeat(2_000) + "\": 1}")))
                        .code())
                .isEqualTo(DocumentIssue.WRONG_TYPE);
        assertThat(only(BmsJson.read("{\"bms\": \"1.0\", \"" + "n".repeat(1_000_000) + "\": 1}"))
                        .message())
                .hasSizeLessThan(400);
    }

    @Test
    void tenThousandLevelsAreRefusedInTheAttributesOfOthersToo() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);

        assertThat(only(BmsJson.read(observation("\"value\": 1, \"x\": {\"a\": " + deep + "}")))
                        .code())
                .isEqualTo(DocumentIssue.NESTED_TOO_DEEP);
    }

    @Test
    void aHundredThousandProblemsAreCountedAndTheFirstListed() {
        String rows = "{},".repeat(99_999) + "{}";

        Validated<BmsDocument> read = BmsJson.read("{\"bms\": \"1.0\", \"sources\": [" + rows + "]}");

        assertThat(read.issues()).hasSize(10_001);
        assertThat(read.issues().get(0).place()).hasValue("/sources/0 (1:28)");
        Issue last = read.issues().get(10_000);
        assertThat(last.code()).isEqualTo(DocumentIssue.MORE_PROBLEMS);
        assertThat(last.message()).isEqualTo("The document has 90000 more problems, which are not listed.");
    }

    /** A text without end, that must not be waited for. */
    private static Reader endless(String start, String again) {
        return new Reader() {
            private long at;

            @Override
            public int read(char[] to, int from, int most) {
                for (int i = 0; i < most; i++, at++) {
                    to[from + i] = at < start.length()
                            ? start.charAt((int) at)
                            : again.charAt((int) ((at - start.length()) % again.length()));
                }
                return most;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Test
    void aDocumentWithoutEndIsRefused() {
        Validated<BmsDocument> read = BmsJson.read(endless("{\"bms\": \"1.0\",", " "));

        assertThat(read.partial()).isEmpty();
        assertThat(only(read).code()).isEqualTo(DocumentIssue.DOCUMENT_TOO_LARGE);
        assertThat(only(read).message()).contains("67108864 characters");
    }

    @Test
    void theSameHoldsForDatasets() {
        JsonStatSource source = JsonStatSource.builder().build();

        assertThat(only(JsonStat.read(endless("{", "\n"), source)).code()).isEqualTo(DocumentIssue.DOCUMENT_TOO_LARGE);
        assertThat(only(JsonStat.read("[".repeat(10_000), source)).code()).isEqualTo(DocumentIssue.NESTED_TOO_DEEP);
        assertThat(JsonStat.read("{\"class\": \"dataset\", \"version\": \"2.0\", \"id\": [\"\\ud800\"]}", source)
                        .issues())
                .extracting(Issue::message)
                .contains("'/id/0' should be a text, and is a text with half a character.");
    }
}
