package io.github.bmsjava.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IssueTest {
    private static final Issue ODD =
            Issue.of(SampleIssue.ODD, "unit 'lund'").with("count", 2).with("name", "sykefravær");

    @Test
    void theMessageHasSubjectAndValuesFilledIn() {
        assertThat(ODD.message()).isEqualTo("unit 'lund' has 2 of sykefravær");
    }

    @Test
    void anUnknownNameInATemplateIsLeftAsItIs() {
        assertThat(ODD.fill("{count} {nobody}")).isEqualTo("2 {nobody}");
    }

    @Test
    void anUnclosedBraceInATemplateIsLeftAsItIs() {
        assertThat(ODD.fill("{count} {name")).isEqualTo("2 {name");
    }

    @Test
    void bracesInAValueAreNotFilledAgain() {
        assertThat(ODD.with("name", "{count}").message()).isEqualTo("unit 'lund' has 2 of {count}");
    }

    @Test
    void aValueGivenTwiceReplacesTheFirst() {
        assertThat(ODD.with("count", 3).values()).containsEntry("count", "3").hasSize(2);
    }

    @Test
    void theValuesKeepTheOrderGiven() {
        assertThat(ODD.with("a", "x").values().keySet()).containsExactly("count", "name", "a");
    }

    @Test
    void withAndAtLeaveTheFirstIssueAsItWas() {
        Issue plain = Issue.of(SampleIssue.ODD, "unit 'lund'");
        assertThat(plain.with("count", 1).at("a.csv:3:7")).isNotEqualTo(plain);
        assertThat(plain.values()).isEmpty();
        assertThat(plain.place()).isEmpty();
    }

    @Test
    void thePlaceStandsInTheLine() {
        Issue placed = ODD.at("figures.csv:3:7");
        assertThat(placed.place()).contains("figures.csv:3:7");
        assertThat(placed).hasToString("WARNING odd at figures.csv:3:7: unit 'lund' has 2 of sykefravær");
        assertThat(ODD).hasToString("WARNING odd: unit 'lund' has 2 of sykefravær");
    }

    @Test
    void issuesAreEqualWhenCodeSubjectPlaceAndValuesAre() {
        Issue same = Issue.of(SampleIssue.ODD, "unit 'lund'").with("count", 2).with("name", "sykefravær");
        assertThat(same).isEqualTo(ODD).hasSameHashCodeAs(ODD);
        assertThat(same.at("a:1")).isNotEqualTo(ODD);
        assertThat(same.with("count", 3)).isNotEqualTo(ODD);
        assertThat(Issue.of(SampleIssue.NOTE, "x")).isNotEqualTo(Issue.of(SampleIssue.NOTE, "y"));
        assertThat(Issue.of(SampleIssue.NOTE, "x")).isNotEqualTo(Issue.of(SampleIssue.WRONG, "x"));
    }

    @Test
    void theSeverityIsThatOfTheCode() {
        assertThat(ODD.severity()).isEqualTo(Severity.WARNING);
        assertThat(ODD.code()).isEqualTo(SampleIssue.ODD);
        assertThat(ODD.subject()).isEqualTo("unit 'lund'");
    }

    @Test
    void anEmptySubjectIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Issue.of(SampleIssue.NOTE, ""))
                .withMessageContaining("'note'")
                .withMessageContaining("\nMaybe");
    }

    @Test
    void peopleWriteSomeValuesInAnotherWayThanTheyAreKept() {
        Issue issue = Issue.of(SampleIssue.NOTE, "x").with("value", "10.05", "10,05");

        assertThat(issue.fill("{value}")).isEqualTo("10,05");
        assertThat(issue.values()).containsEntry("value", "10.05");
        assertThat(issue).isEqualTo(Issue.of(SampleIssue.NOTE, "x").with("value", "10.05"));
        assertThat(issue.with("value", 9).fill("{value}")).isEqualTo("9");
        assertThat(issue.at("a.csv:1:1").fill("{value}")).isEqualTo("10,05");
    }

    @Test
    void anIssueMayBeRetoldUnderAnotherCode() {
        Issue issue =
                Issue.of(SampleIssue.NOTE, "x").with("value", "10.05", "10,05").at("a.csv:1:1");

        Issue retold = issue.retold(SampleIssue.ODD, "y");

        assertThat(retold.code()).isEqualTo(SampleIssue.ODD);
        assertThat(retold.subject()).isEqualTo("y");
        assertThat(retold.place()).contains("a.csv:1:1");
        assertThat(retold.fill("{subject} {value}")).isEqualTo("y 10,05");
    }
}
