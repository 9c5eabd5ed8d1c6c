package io.github.bmsjava.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatedTest {
    private static final Issue ODD = Issue.of(SampleIssue.ODD, "a");
    private static final Issue WRONG = Issue.of(SampleIssue.WRONG, "b");

    @Test
    void aValueWithoutIssuesIsGiven() {
        Validated<String> valid = Validated.of("x");
        assertThat(valid.orThrow()).isEqualTo("x");
        assertThat(valid.issues()).isEmpty();
        assertThat(valid.hasErrors()).isFalse();
    }

    @Test
    void aWarningDoesNotStopTheValue() {
        assertThat(Validated.of("x", List.of(ODD)).orThrow()).isEqualTo("x");
    }

    @Test
    void anErrorBesideAValueStopsOrThrowButNotPartial() {
        Validated<String> broken = Validated.of("x", List.of(ODD, WRONG));
        assertThat(broken.hasErrors()).isTrue();
        assertThat(broken.partial()).contains("x");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(broken::orThrow)
                .satisfies(thrown -> assertThat(thrown.issues()).containsExactly(ODD, WRONG));
    }

    @Test
    void failedHasNoValue() {
        Validated<String> failed = Validated.failed(List.of(WRONG));
        assertThat(failed.partial()).isEmpty();
        assertThatExceptionOfType(InvalidException.class).isThrownBy(failed::orThrow);
    }

    @Test
    void failedWithoutAnErrorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validated.failed(List.of(ODD)))
                .withMessageContaining("\nMaybe Validated.of");
        assertThatIllegalArgumentException().isThrownBy(() -> Validated.failed(List.of()));
    }

    @Test
    void mapChangesTheValueAndKeepsTheIssues() {
        assertThat(Validated.of("xyz", List.of(ODD)).map(String::length)).isEqualTo(Validated.of(3, List.of(ODD)));
    }

    @Test
    void mapOfNoValueIsNoValue() {
        assertThat(Validated.<String>failed(List.of(WRONG)).map(String::length))
                .isEqualTo(Validated.failed(List.of(WRONG)));
    }

    @Test
    void flatMapKeepsTheIssuesOfBothTheFirstFirst() {
        Validated<Integer> both =
                Validated.of("xyz", List.of(ODD)).flatMap(text -> Validated.of(text.length(), List.of(WRONG)));
        assertThat(both).isEqualTo(Validated.of(3, List.of(ODD, WRONG)));
    }

    @Test
    void flatMapOfNoValueDoesNotGoOn() {
        Validated<Integer> none = Validated.<String>failed(List.of(WRONG)).flatMap(text -> {
            throw new AssertionError("called");
        });
        assertThat(none.issues()).containsExactly(WRONG);
    }

    @Test
    void collectAddsTheIssuesAtTheEndAndGivesWhatStands() {
        List<Issue> collector = new ArrayList<>(List.of(ODD));
        assertThat(Validated.of("x", List.of(WRONG)).collect(collector)).contains("x");
        assertThat(collector).containsExactly(ODD, WRONG);
    }

    @Test
    void changingTheListAfterwardsChangesNothing() {
        List<Issue> issues = new ArrayList<>(List.of(ODD));
        Validated<String> valid = Validated.of("x", issues);
        issues.clear();
        assertThat(valid.issues()).containsExactly(ODD);
    }

    @Test
    void equalityTakesValueAndIssues() {
        assertThat(Validated.of("x")).isEqualTo(Validated.of("x")).hasSameHashCodeAs(Validated.of("x"));
        assertThat(Validated.of("x")).isNotEqualTo(Validated.of("y"));
        assertThat(Validated.of("x")).isNotEqualTo(Validated.of("x", List.of(ODD)));
    }

    @Test
    void theTextIsTheValueThenAnIssueALine() {
        assertThat(Validated.of("x", List.of(WRONG))).hasToString("x\nERROR wrong: b is wrong");
        assertThat(Validated.failed(List.of(WRONG))).hasToString("no value\nERROR wrong: b is wrong");
    }
}
