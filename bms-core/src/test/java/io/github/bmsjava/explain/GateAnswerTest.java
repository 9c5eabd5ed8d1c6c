package io.github.bmsjava.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateAnswerTest {
    private static final AskedAbout ABSENCE =
            new AskedAbout(Label.of("Sykefravær", "Sjukefråvær", "Sickness absence"), UnitOfMeasure.PERCENT, null);

    private static GateAnswer met(Gate gate) {
        return new GateAnswer(gate, Answer.YES, null, false);
    }

    @Test
    void theSubjectIsTheNameInEachLanguage() {
        GateAnswer answer = met(Gate.exact("fravær", Bound.atMost("9.5"))).about(ABSENCE);

        assertThat(answer.subject(Language.NN)).isEqualTo("Sjukefråvær");
        assertThat(answer.subject(Language.EN)).isEqualTo("Sickness absence");
    }

    @Test
    void theSubjectWithoutANameIsTheIdOfIndicatorOrGroup() {
        Bound bound = Bound.atMost("9.5");
        List<Gate> gates = List.of(
                Gate.indicator("fravær", "green"),
                Gate.published("fravær", bound),
                Gate.exact("fravær", bound),
                Gate.group("brukere", "green"));

        assertThat(gates.stream().map(gate -> met(gate).subject(Language.NB)))
                .containsExactly("fravær", "fravær", "fravær", "brukere");
    }

    @Test
    void aNameIsNoPartOfTheAnswer() {
        GateAnswer answer = met(Gate.group("brukere", "green"));

        assertThat(answer.about(ABSENCE)).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(answer.about(ABSENCE)).isNotEqualTo(met(Gate.group("økonomi", "green")));
    }
}
