package io.github.bmsjava.scorecard;

import java.util.Optional;

/** What becomes of a group of which a part has no light (J7). */
public enum MissingParts {
    /** No light for the group. The default. */
    REQUIRE_ALL("require-all"),
    /** The weights are shared out among the parts that have one. */
    REDISTRIBUTE("redistribute"),
    /** The part counts as the worst level, or as no points, and the group says so; never one that is withheld. */
    COUNT_AS_WORST("count-as-worst");

    private final String id;

    MissingParts(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case with hyphens
     */
    public String id() {
        return id;
    }

    /**
     * The policy of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the policy, or empty
     */
    public static Optional<MissingParts> find(String id) {
        for (MissingParts policy : values()) {
            if (policy.id.equals(id)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
