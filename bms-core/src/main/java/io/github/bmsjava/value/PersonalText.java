package io.github.bmsjava.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text about a person: an assessment, a justification, a comment. Its text form does not show it, so that a log or a message
 * betrays nobody. Immutable.
 */
public final class PersonalText {
    private final String text;

    private PersonalText(String text) {
        this.text = text;
    }

    /**
     * A text.
     *
     * @param text not blank
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    public static PersonalText of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text about a person is empty.\nMaybe it was to be written first.");
        }
        return new PersonalText(text);
    }

    /**
     * Shows the text. Whoever asks decides who reads it.
     *
     * @return as given
     */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Always {@code text:…}; ask {@link #reveal()} for it. */
    @Override
    public String toString() {
        return "text:…";
    }
}
