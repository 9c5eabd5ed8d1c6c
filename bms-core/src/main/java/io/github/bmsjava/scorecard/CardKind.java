package io.github.bmsjava.scorecard;

import java.util.Optional;

/** What a card is for. Open: later versions may add kinds. */
public enum CardKind {
    /** Steering by targets and lights. */
    STEERING("steering"),
    /** Figures without lights (R50). */
    STATISTICS("statistics"),
    /** Belongs to a plan or budget, not to a unit's own steering (R52). */
    PLAN("plan");

    private final String id;

    CardKind(String id) {
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
    public static Optional<CardKind> find(String id) {
        for (CardKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
