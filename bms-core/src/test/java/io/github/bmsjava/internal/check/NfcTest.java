package io.github.bmsjava.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcTest {
    @Test
    void everyCharacterAloneAndBeforeAMarkIsAsTheTablesSay() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            for (String after : new String[] {"", "\u030A", "\u0327\u0301"}) {
                String text = Character.toString(c) + after;
                assertThat(Nfc.is(text)).as("%x", c).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
                assertThat(Nfc.of(text)).as("%x", c).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }
}
