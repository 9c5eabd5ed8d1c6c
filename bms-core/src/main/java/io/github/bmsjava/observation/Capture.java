package io.github.bmsjava.observation;

import java.util.Optional;

/** How a figure was captured (R65, R85). */
public enum Capture {
    /** By a feed from another system. */
    AUTOMATIC("automatic"),
    /** Typed in. */
    MANUAL("manual"),
    /** From a survey. */
    SURVEY("survey");

    private final String id;

    Capture(String id) {
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
     * The way of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the way, or empty
     */
    public static Optional<Capture> find(String id) {
        for (Capture capture : values()) {
            if (capture.id.equals(id)) {
                return Optional.of(capture);
            }
        }
        return Optional.empty();
    }
}
