package io.github.bmsjava.observation;

import java.util.Optional;

/** What kind of figure it is (R99). A forecast never replaces a result. */
public enum ValueKind {
    /** Resultat, regnskap. */
    ACTUAL("actual"),
    /** Budsjett. */
    BUDGET("budget"),
    /** Prognose. */
    FORECAST("forecast");

    private final String id;

    ValueKind(String id) {
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
     * The kind of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the kind, or empty
     */
    public static Optional<ValueKind> find(String id) {
        for (ValueKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
