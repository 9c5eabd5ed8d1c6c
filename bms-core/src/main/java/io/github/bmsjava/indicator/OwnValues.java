package io.github.bmsjava.indicator;

import java.util.Optional;

/** What a unit's own figure means where units below it are expected to report (J8). */
public enum OwnValues {
    /** It does not climb and is not judged; it stands beside the computed figure, with an issue. The default. */
    REFUSED("refused"),
    /** It stands for the unit and everything below it. */
    REPLACES("replaces"),
    /** It is one more figure beside those below, such as a department's own staff. */
    ADDS("adds");

    private final String id;

    OwnValues(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case
     */
    public String id() {
        return id;
    }

    /**
     * The meaning of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the meaning, or empty
     */
    public static Optional<OwnValues> find(String id) {
        for (OwnValues meaning : values()) {
            if (meaning.id.equals(id)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
