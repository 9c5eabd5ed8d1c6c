package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scales, their levels, and the status that is a level or the lack of one. */
class StatusScaleTest {
    private static final StatusScale LIGHT = StatusScale.trafficLight();

    @Test
    void r101EveryLevelHasAWordAndASymbolBesideItsColour() {
        assertThat(LIGHT.levels()).extracting(StatusLevel::id).containsExactly("red", "yellow", "green");
        assertThat(LIGHT.levels())
                .extracting(StatusLevel::symbol)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(LIGHT.best().label().in(Language.NB)).isEqualTo("Grønn");
        assertThat(LIGHT.best().label().in(Language.NN)).isEqualTo("Grøn");
        assertThat(LIGHT.best().label().in(Language.EN)).isEqualTo("Green");
    }

    @Test
    void aScaleRunsFromWorstToBest() {
        assertThat(StatusScale.metOrNot().worst().id()).isEqualTo("not-met");
        assertThat(StatusScale.metOrNot().best().id()).isEqualTo("met");
        assertThat(LIGHT.indexOf(LIGHT.level("yellow"))).isEqualTo(1);
    }

    @Test
    void theTargetIsTheBestLevelWhateverItsName() {
        assertThat(StatusScale.metOrNot().level(StatusScale.TARGET).id()).isEqualTo("met");
    }

    @Test
    void aLevelThatIsCalledTargetIsThatLevel() {
        StatusScale scale = StatusScale.of("egen", List.of(level("target"), level("over")));

        assertThat(scale.level(StatusScale.TARGET)).isEqualTo(scale.worst());
    }

    @Test
    void anUnknownLevelIsAMistakeThatNamesTheLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIGHT.level("blue"))
                .withMessage(
                        "scale 'traffic-light' has no level 'blue'.\nMaybe one of [red, yellow, green] was meant.");
        assertThat(LIGHT.findLevel("blue")).isEmpty();
    }

    @Test
    void aLevelOfAnotherScaleHasNoPosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIGHT.indexOf(StatusScale.metOrNot().best()))
                .withMessageContaining("level 'met' is not of scale 'traffic-light'");
    }

    @Test
    void aScaleNeedsTwoLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusScale.of("en", List.of(level("a"))))
                .withMessageContaining("scale 'en' has 1 level");
    }

    @Test
    void twoLevelsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusScale.of("to", List.of(level("a"), level("a"))))
                .withMessageContaining("two levels with one id");
    }

    @Test
    void aLevelNeedsASymbolBecauseColourIsNeverTheOnlyCarrier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusLevel("a", Label.of("A"), " "))
                .withMessageContaining("symbol of level 'a' is blank");
    }

    @Test
    void scalesOfTheSameLevelsAreEqual() {
        StatusScale one = StatusScale.of("to", List.of(level("a"), level("b")));

        assertThat(one)
                .isEqualTo(StatusScale.of("to", List.of(level("a"), level("b"))))
                .hasSameHashCodeAs(StatusScale.of("to", List.of(level("a"), level("b"))))
                .isNotEqualTo(StatusScale.of("to", List.of(level("b"), level("a"))))
                .isNotEqualTo(StatusScale.of("tre", List.of(level("a"), level("b"))))
                .hasToString("to[a, b]");
    }

    @Test
    void aStatusIsALevel() {
        Status status = Status.of(LIGHT.best());

        assertThat(status.isJudged()).isTrue();
        assertThat(status.level()).isEqualTo(LIGHT.best());
        assertThat(status.findLevel()).contains(LIGHT.best());
        assertThat(status.findReason()).isEmpty();
        assertThat(status).hasToString("green");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(status::reason)
                .withMessageContaining("there is a light: green");
    }

    @Test
    void j4AStatusWithoutALevelSaysWhy() {
        Status status = Status.none(Absence.UNKNOWN);

        assertThat(status.isJudged()).isFalse();
        assertThat(status.findLevel()).isEmpty();
        assertThat(status.reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(status).hasToString("(unknown)");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(status::level)
                .withMessage("there is no light: unknown.\nMaybe use findLevel().");
    }

    @Test
    void statusesAreEqualByLevelOrReason() {
        assertThat(Status.of(LIGHT.best()))
                .isEqualTo(Status.of(LIGHT.best()))
                .hasSameHashCodeAs(Status.of(LIGHT.best()))
                .isNotEqualTo(Status.of(LIGHT.worst()))
                .isNotEqualTo(Status.none(Unjudged.NO_TARGET));
        assertThat(Status.none(Unjudged.NO_TARGET))
                .isEqualTo(Status.none(Unjudged.NO_TARGET))
                .hasSameHashCodeAs(Status.none(Unjudged.NO_TARGET));
    }

    @Test
    void j4EveryReasonForNotJudgingHasAStableName() {
        assertThat(Arrays.stream(Unjudged.values()).map(Unjudged::id))
                .containsExactly(
                        "no-target",
                        "contradictory-target",
                        "unreadable-target",
                        "unresolved-target",
                        "not-comparable",
                        "no-direction",
                        "statistics",
                        "not-decided",
                        "invalid-definition",
                        "no-rule",
                        "incomplete",
                        "coverage-too-low",
                        "gate-undecided");
    }

    @Test
    void j5EveryDirectionIsFoundByItsName() {
        assertThat(Direction.values())
                .allSatisfy(
                        direction -> assertThat(Direction.find(direction.id())).contains(direction));
        assertThat(Direction.find("sideways")).isEmpty();
    }

    private static StatusLevel level(String id) {
        return new StatusLevel(id, Label.of(id), "*");
    }
}
