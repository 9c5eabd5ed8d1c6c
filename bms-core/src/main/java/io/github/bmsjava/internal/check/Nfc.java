package io.github.bmsjava.internal.check;

import java.text.Normalizer;

/** Unicode's normal form NFC, without asking its tables about texts that are in it by their range alone. */
public final class Nfc {
    /** Below the first combining mark a character is what it is composed to, whatever follows it. */
    static final char FIRST_COMBINING_MARK = '\u0300';

    private Nfc() {}

    /**
     * Whether a text is in normal form.
     *
     * @param text any text
     * @return true if it is
     */
    public static boolean is(CharSequence text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * A text's normal form.
     *
     * @param text any text
     * @return the same characters, composed
     */
    public static String of(CharSequence text) {
        return isPlain(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return false;
            }
        }
        return true;
    }
}
