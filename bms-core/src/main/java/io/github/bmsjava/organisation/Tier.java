package io.github.bmsjava.organisation;

import java.util.Arrays;
import java.util.Optional;

/** Whether a level is run by elected politicians or by the administration. Cards may exist for one tier only. */
public enum Tier {
    /** Elected: bystyre, byråd. */
    POLITICAL("political"),
    /** Employed: department, section, place of service. */
    ADMINISTRATIVE("administrative");

    private final String id;

    Tier(String id) {
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
     * The tier of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the tier, or empty
     */
    public static Optional<Tier> findById(String id) {
        return Arrays.stream(values()).filter(tier -> tier.id.equals(id)).findFirst();
    }
}
