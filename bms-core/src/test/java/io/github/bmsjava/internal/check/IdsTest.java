package io.github.bmsjava.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"sykefravær-egenmeldt", "Lund barnehage", "0301", "a", "A/b#c", "北"})
    void anOrdinaryIdIsGivenBack(String id) {
        assertThat(Ids.require("indicator id", id)).isEqualTo(id);
    }

    @Test
    void upperAndLowerCaseAreTwoIds() {
        assertThat(Ids.require("unit id", "Lund")).isNotEqualTo(Ids.require("unit id", "lund"));
    }

    @Test
    void twoHundredCharactersAreAllowedAndNoMore() {
        assertThat(Ids.fault("x".repeat(200))).isEmpty();
        assertThat(Ids.fault("x".repeat(201))).contains("is longer than 200 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|is empty",
                " lund|has space at an end",
                "lund |has space at an end",
                "lund\u00A0|has space at an end",
                "\u202Flund|has space at an end",
                "lu\tnd|has a control character",
                "Va\u030Aga|is not in Unicode normal form NFC"
            })
    void aFaultyIdIsRefusedAndTheFaultNamed(String id, String fault) {
        assertThat(Ids.fault(id)).contains(fault);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.require("unit id", id))
                .withMessageStartingWith("unit id '" + id + "' " + fault + "\n");
    }

    @Test
    void theMessageSaysWhatToWriteInstead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.require("unit id", " lund\u00A0"))
                .withMessageContaining("\nMaybe 'lund' was meant.");
    }

    @Test
    void nothingCanBeWrittenInsteadOfAnEmptyId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.require("unit id", ""))
                .withMessageContaining("\nGive a shorter text, not empty.");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Ids.require("unit id", nothing()))
                .withMessage("unit id");
    }

    @Test
    void normalisingComposesTrimsAndDropsControlCharacters() {
        assertThat(Ids.normalise("\u00A0 Va\u030Aga\u0000\n ")).isEqualTo("Våga");
    }

    @Test
    void normalisingAnIdChangesNothing() {
        assertThat(Ids.normalise("Lund barnehage")).isEqualTo("Lund barnehage");
    }

    @SuppressWarnings("NullAway") // null on purpose
    private static String nothing() {
        return null;
    }
}
