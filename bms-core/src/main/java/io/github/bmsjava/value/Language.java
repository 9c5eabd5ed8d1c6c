package io.github.bmsjava.value;

import java.util.Optional;

/** The languages of labels and messages. */
public enum Language {
    /** Bokmål. */
    NB("nb"),
    /** Nynorsk. */
    NN("nn"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag of BCP 47.
     *
     * @return {@code nb}, {@code nn} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * The language of a tag.
     *
     * @param tag {@code nb}, {@code nn} or {@code en}, in lower case
     * @return the language, or empty
     */
    public static Optional<Language> findByTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
