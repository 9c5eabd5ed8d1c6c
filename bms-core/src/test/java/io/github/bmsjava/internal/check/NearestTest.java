package io.github.bmsjava.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("lund", "skoler", "barnehager", "lunde");

    @Test
    void aLetterTooManyTooFewOrWrongIsNear() {
        assertThat(Nearest.to("skolerr", KNOWN)).contains("skoler");
        assertThat(Nearest.to("skoer", KNOWN)).contains("skoler");
        assertThat(Nearest.to("skolar", KNOWN)).contains("skoler");
    }

    @Test
    void twoLettersSwappedAreNear() {
        assertThat(Nearest.to("skoelr", KNOWN)).contains("skoler");
        assertThat(Nearest.to("lnud", KNOWN)).contains("lund");
    }

    @Test
    void anotherCaseIsNearestOfAll() {
        assertThat(Nearest.to("LUNDE", KNOWN)).contains("lunde");
    }

    @Test
    void ofEquallyNearOnesTheFirstInTheAlphabetIsGivenWhateverTheOrder() {
        assertThat(Nearest.to("xb", List.of("b", "ab"))).contains("ab");
        assertThat(Nearest.to("xb", List.of("ab", "b"))).contains("ab");
    }

    @Test
    void whatIsFarIsNotGiven() {
        assertThat(Nearest.to("helse", KNOWN)).isEmpty();
        assertThat(Nearest.to("ab", List.of("xy"))).isEmpty();
        assertThat(Nearest.to("lund", List.of())).isEmpty();
    }

    @Test
    void theHintIsALineOfItsOwnOrNothing() {
        assertThat(Nearest.hint("lundd", KNOWN)).isEqualTo("\nMaybe 'lund' was meant.");
        assertThat(Nearest.hint("helse", KNOWN)).isEmpty();
    }

    @Test
    void longTextsAreComparedByTheirBeginning() {
        String same = "a".repeat(60);

        assertThat(Nearest.to(same + "b", List.of(same + "c"))).contains(same + "c");
    }
}
