package io.github.bmsjava.organisation;

import io.github.bmsjava.internal.check.Ids;

/**
 * An opaque reference to a person, for owners and parties of agreements. The library never reads meaning into it; give a
 * key of your own system, not a name or a birth number. The text form does not show it, so that a log or a message
 * betrays nobody.
 *
 * @param value the caller's key, an id like any other
 */
public record PersonRef(String value) {

    /**
     * Checks the text.
     *
     * @param value the caller's key
     * @throws IllegalArgumentException if it is no id
     */
    public PersonRef {
        Ids.require("person reference", value);
    }

    /**
     * The reference with a key.
     *
     * @param value the caller's key
     * @return the reference
     * @throws IllegalArgumentException if it is no id
     */
    public static PersonRef of(String value) {
        return new PersonRef(value);
    }

    /** Always {@code person:…}; ask {@link #value()} for the key. */
    @Override
    public String toString() {
        return "person:…";
    }
}
