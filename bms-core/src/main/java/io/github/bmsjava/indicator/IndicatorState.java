package io.github.bmsjava.indicator;

import java.util.Optional;

/** Where an indicator stands in the catalogue (R36). Only a decided indicator gets a light. */
public enum IndicatorState {
    /** Foreslått. */
    PROPOSED("proposed"),
    /** Vedtatt. */
    DECIDED("decided"),
    /** Utgått. */
    RETIRED("retired");

    private final String id;

    IndicatorState(String id) {
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
     * The state of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the state, or empty
     */
    public static Optional<IndicatorState> find(String id) {
        for (IndicatorState state : values()) {
            if (state.id.equals(id)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
