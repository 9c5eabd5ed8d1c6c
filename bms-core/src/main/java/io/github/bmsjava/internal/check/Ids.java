package io.github.bmsjava.internal.check;

import java.util.Objects;
import java.util.Optional;

/** What makes a string an id: NFC, trimmed, 1 to 200 characters, no control characters; case matters. */
public final class Ids {
    /** The longest id, in UTF-16 characters. */
    public static final int MAX_LENGTH = 200;

    private static final char FIRST_CONTROL = '\u007F';
    private static final char LAST_CONTROL = '\u009F';

    private Ids() {}

    /**
     * Checks an id that a caller wrote in code.
     *
     * @param kind what it identifies, for the message: "indicator id"
     * @param id the id
     * @return the id
     * @throws IllegalArgumentException if it is none; the message says what to write instead
     */
    public static String require(String kind, String id) {
        Objects.requireNonNull(id, kind);
        Optional<String> fault = fault(id);
        if (fault.isPresent()) {
            String better = normalise(id);
            throw new IllegalArgumentException(kind + " '" + id + "' " + fault.get()
                    + (fault(better).isEmpty()
                            ? "\nMaybe '" + better + "' was meant."
                            : "\nGive a shorter text, not empty."));
        }
        return id;
    }

    /**
     * What is wrong with an id.
     *
     * @param id the text
     * @return the fault in words, or empty
     */
    public static Optional<String> fault(String id) {
        return isOrdinary(id) ? Optional.empty() : faultOf(id);
    }

    /** True for nearly every id, at one look: Latin letters, digits and marks, no space at an end. */
    private static boolean isOrdinary(String id) {
        int length = id.length();
        if (length == 0 || length > MAX_LENGTH || isSpace(id.charAt(0)) || isSpace(id.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            if (c < ' ' || (c >= FIRST_CONTROL && c <= LAST_CONTROL) || c >= Nfc.FIRST_COMBINING_MARK) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> faultOf(String id) {
        if (id.isEmpty()) {
            return Optional.of("is empty");
        }
        if (id.length() > MAX_LENGTH) {
            return Optional.of("is longer than " + MAX_LENGTH + " characters");
        }
        if (!id.equals(strip(id))) {
            return Optional.of("has space at an end");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character");
        }
        if (!Nfc.is(id)) {
            return Optional.of("is not in Unicode normal form NFC");
        }
        return Optional.empty();
    }

    /**
     * The nearest text that can be an id, for importers: NFC, control characters and space at the ends removed.
     *
     * @param text any text
     * @return the normalised text; may still be empty or too long
     */
    public static String normalise(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(kept::appendCodePoint);
        return strip(Nfc.of(kept));
    }

    /** Unlike {@link String#strip()} it takes no-break spaces too: an id that ends in one looks like the id without. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
