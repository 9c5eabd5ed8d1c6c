package io.github.bmsjava.value;

import io.github.bmsjava.internal.check.Nfc;
import java.util.Locale;

/** The characters of printed figures: what is invisible, what is space, what is a dash. Every method is linear. */
final class FigureText {
    /** Longer texts are no known word, and are cut in messages. */
    static final int LONGEST_WORD = 200;

    private static final int SHOWN = 80;
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final String GROUP_SPACES = " \u00A0\u2007\u2009\u202F";
    private static final String MINUSES = "-\u2010\u2011\u2212";
    private static final String DASHES = "\u2012\u2013";

    private FigureText() {}

    /** The text without invisible characters and without space at the ends. */
    static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (INVISIBLE.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return strip(kept);
    }

    /** The text without space at the ends, no-break spaces included. */
    static String strip(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    /** One key for all ways of writing a word: lower case, one plain space for each run of space, composed letters. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                key.append(c);
            } else if (i > 0 && !isSpace(text.charAt(i - 1))) {
                key.append(' ');
            }
        }
        return Nfc.of(key).toLowerCase(Locale.ROOT);
    }

    /** The text as a message shows it: cut where it is long, on one line. */
    static String shown(String text) {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        StringBuilder line = new StringBuilder(cut.length());
        cut.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A space that may stand between groups of three digits. */
    static boolean isGroupSpace(char c) {
        return GROUP_SPACES.indexOf(c) >= 0;
    }

    /** A minus sign or a hyphen. */
    static boolean isMinus(char c) {
        return MINUSES.indexOf(c) >= 0;
    }

    /** A dash that people take for a minus sign. */
    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }
}
