package io.github.bmsjava.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several observations of one key counts. */
class ObservationHistoryTest {

    @Test
    void oneObservationCounts() {
        Observation only = one("5").build();

        ObservationHistory history = ObservationHistory.of(List.of(only));

        assertThat(history.current()).isEqualTo(only);
        assertThat(history.superseded()).isEmpty();
        assertThat(history.issues()).isEmpty();
        assertThat(history).hasToString(only.toString());
    }

    @Test
    void j20ALaterVersionCountsAndTheEarlierIsKept() {
        Observation first = one("0,71").version(1).place("loten.csv:3:5").build();
        Observation second = one("0,04").version(2).place("loten.csv:9:5").build();

        ObservationHistory history = ObservationHistory.of(List.of(first, second));

        assertThat(history.current()).isEqualTo(second);
        assertThat(history.superseded()).containsExactly(first);
        assertThat(history.issues()).extracting(Issue::code).containsExactly(ObservationIssue.OBSERVATION_SUPERSEDED);
        assertThat(history.issues().get(0).message())
                .isEqualTo("lund · i · 2014 · actual: '0,71' is superseded by '0,04' (version 2).");
        assertThat(history.issues().get(0).place()).contains("loten.csv:9:5");
        assertThat(history.toString()).endsWith("(1 superseded)");
    }

    @Test
    void j20AllEarlierVersionsThatDifferAreKeptTheLatestFirst() {
        Observation one = one("1").version(1).build();
        Observation two = one("2").version(2).build();
        Observation three = one("3").version(3).build();

        assertThat(ObservationHistory.of(List.of(two, three, one)).superseded()).containsExactly(two, one);
    }

    @Test
    void j20AFigureWithoutAVersionIsOlderThanTheFirst() {
        Observation unnumbered = one("1").build();
        Observation numbered = one("2").version(1).build();

        assertThat(ObservationHistory.of(List.of(unnumbered, numbered)).current())
                .isEqualTo(numbered);
        assertThat(ObservationHistory.of(List.of(unnumbered, numbered)).superseded())
                .containsExactly(unnumbered);
    }

    @Test
    void aVersionThatSaysTheSameIsNoNews() {
        ObservationHistory history = ObservationHistory.of(
                List.of(one("77").version(1).build(), one("77,0").version(2).build()));

        assertThat(history.issues()).isEmpty();
        assertThat(history.superseded()).isEmpty();
    }

    @Test
    void j4J13TwoDifferentValuesWithoutAVersionConflictAndNoneCounts() {
        Observation one = one("1").place("a.csv:2:3").build();
        Observation other = one("2").place("b.csv:2:3").build();

        ObservationHistory history = ObservationHistory.of(List.of(other, one));

        assertThat(history.current().absence()).contains(Absence.CONFLICTING);
        assertThat(history.current().quantity()).isEmpty();
        assertThat(history.issues()).extracting(Issue::code).containsExactly(ObservationIssue.CONFLICTING_OBSERVATIONS);
        assertThat(history.issues().get(0).message())
                .isEqualTo("lund · i · 2014 · actual: 1, 2 are reported without a version that decides; none of them is"
                        + " used.");
        assertThat(history.issues().get(0).place()).contains("a.csv:2:3, b.csv:2:3");
    }

    @Test
    void j4AValueAndAnAbsenceOfOneVersionConflict() {
        Observation value = one("1").version(2).build();
        Observation absent = one("1").absent(Absence.UNKNOWN).version(2).build();

        assertThat(ObservationHistory.of(List.of(value, absent)).current().absence())
                .contains(Absence.CONFLICTING);
    }

    @Test
    void j20AConflictIsSettledByALaterVersion() {
        ObservationHistory history = ObservationHistory.of(
                List.of(one("1").build(), one("2").build(), one("3").version(1).build()));

        assertThat(history.current().version()).hasValue(1);
        assertThat(history.issues()).extracting(Issue::code).containsOnly(ObservationIssue.OBSERVATION_SUPERSEDED);
        assertThat(history.superseded()).hasSize(2);
    }

    @Test
    void j4TwoEqualValuesCountOnceWithAWarning() {
        Observation one = one("77").place("a.csv:2:3").build();
        Observation same = one("77,0").place("b.csv:2:3").build();

        ObservationHistory history = ObservationHistory.of(List.of(same, one));

        assertThat(history.current().quantity()).isPresent();
        assertThat(history.issues()).extracting(Issue::code).containsExactly(ObservationIssue.DUPLICATE_OBSERVATION);
    }

    @Test
    void j13OfTwoThatSayTheSameItIsNotTheirOrderThatChooses() {
        Observation plain = one("97").build();
        Observation about = one("97").flag(QualityFlag.APPROXIMATE).build();

        assertThat(ObservationHistory.of(List.of(plain, about)).current().flags())
                .isEqualTo(
                        ObservationHistory.of(List.of(about, plain)).current().flags())
                .contains(QualityFlag.APPROXIMATE);
    }

    @Test
    void twoEqualAbsencesAreADuplicate() {
        Observation absent = one("1").absent(Absence.UNKNOWN).build();

        ObservationHistory history = ObservationHistory.of(List.of(absent, absent));

        assertThat(history.current().absence()).contains(Absence.UNKNOWN);
        assertThat(history.issues())
                .extracting(Issue::message)
                .containsExactly("lund · i · 2014 · actual: unknown is reported twice; it counts once.");
    }

    @Test
    void observationsOfSeveralKeysHaveNoHistory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ObservationHistory.of(List.of(one("1").build(), Observation.of("lund", "i", "2015", "1"))))
                .withMessageContaining("are not of one key");
        assertThatIllegalArgumentException().isThrownBy(() -> ObservationHistory.of(List.of()));
    }

    private static ObservationBuilder one(String amount) {
        return Observation.builder("lund", "i", "2014").amount(amount);
    }
}
