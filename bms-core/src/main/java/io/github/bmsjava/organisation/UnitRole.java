package io.github.bmsjava.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a unit is for: to serve inhabitants, to support other units, or to advise the management. */
public enum UnitRole {
    /** Serves inhabitants (tjenesteenhet). */
    SERVICE("service"),
    /** Supports other units (støtteenhet). */
    SUPPORT("support"),
    /** Advises the management (stab). */
    STAFF("staff");

    private final String id;

    UnitRole(String id) {
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
     * The role of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the role, or empty
     */
    public static Optional<UnitRole> findById(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
