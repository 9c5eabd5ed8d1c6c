package io.github.bmsjava.value;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in up to three languages. One language is enough; the others fall back on it. Immutable. */
public final class Label {
    private final ImmutableMap<Language, String> texts;

    private Label(Map<Language, String> texts) {
        this.texts = ImmutableMap.copyOf(texts);
    }

    /**
     * A label in bokmål only.
     *
     * @param text not blank
     * @return the label
     */
    public static Label of(String text) {
        return of(Language.NB, text);
    }

    /**
     * A label in one language.
     *
     * @param language the language
     * @param text not blank
     * @return the label
     */
    public static Label of(Language language, String text) {
        return new Label(Map.of(language, requireText(text)));
    }

    /**
     * A label in all three languages.
     *
     * @param nb bokmål
     * @param nn nynorsk
     * @param en English
     * @return the label
     */
    public static Label of(String nb, String nn, String en) {
        return of(nb).with(Language.NN, nn).with(Language.EN, en);
    }

    /**
     * The label with one more language.
     *
     * @param language the language; its earlier text is replaced
     * @param text not blank
     * @return a new label
     */
    public Label with(Language language, String text) {
        Map<Language, String> more = new EnumMap<>(Language.class);
        more.putAll(texts);
        more.put(language, requireText(text));
        return new Label(more);
    }

    /**
     * The text in a language, or the nearest there is: the other Norwegian, then whatever was given.
     *
     * @param language the wish
     * @return never empty
     */
    public String in(Language language) {
        return Objects.requireNonNull(texts.get(languageFor(language)));
    }

    /**
     * The language of the text that {@link #in} gives, so that a page can mark what stands on it in another language than its own.
     *
     * @param language the wish
     * @return the wish where the label has a text in it, else the language on which it falls back
     */
    public Language languageFor(Language language) {
        if (texts.containsKey(language)) {
            return language;
        }
        Language nearest = language == Language.NB ? Language.NN : Language.NB;
        return texts.containsKey(nearest) ? nearest : texts.keySet().iterator().next();
    }

    /**
     * The texts there are.
     *
     * @return at least one, in the order bokmål, nynorsk, English
     */
    public Map<Language, String> texts() {
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The bokmål text, or the nearest. */
    @Override
    public String toString() {
        return in(Language.NB);
    }

    private static String requireText(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("label text is blank.");
        }
        return text;
    }
}
