package io.github.bmsjava.indicator;

import java.util.Optional;

/** How figures come about. Open: later versions may add kinds. */
public enum MethodKind {
    /** People were asked. */
    SURVEY("survey"),
    /** Taken from a register or a personnel system. */
    REGISTER("register"),
    /** Taken from the accounts. */
    ACCOUNTS("accounts"),
    /** Things were counted. */
    COUNT("count"),
    /** Written down by hand. */
    MANUAL("manual");

    private final String id;

    MethodKind(String id) {
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
    public static Optional<MethodKind> find(String id) {
        for (MethodKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
