package io.github.bmsjava.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private final Definitions<String, String> words =
            new Definitions<>(List.of("b", "a", "B", "c", "c"), word -> word.toLowerCase(Locale.ROOT));

    @Test
    void idsComeInTheOrderTheyFirstStood() {
        assertThat(words.ids()).containsExactly("b", "a", "c");
        assertThat(words.first("b")).isEqualTo("b");
        assertThat(words.rows("b")).containsExactly("b", "B");
    }

    @Test
    void unlikeDefinitionsContradictAndEqualOnesRepeat() {
        assertThat(words.isContradicted("b")).isTrue();
        assertThat(words.isRepeated("b")).isFalse();
        assertThat(words.isContradicted("c")).isFalse();
        assertThat(words.isRepeated("c")).isTrue();
        assertThat(words.isRepeated("a")).isFalse();
    }

    @Test
    void whatContradictsItselfIsNotSound() {
        assertThat(words.sound()).containsExactly("a", "c");
    }
}
