package io.github.bmsjava.scorecard;

import java.util.Optional;

/** What a group of a card is. Open: later versions may add kinds. */
public enum GroupKind {
    /** Perspektiv, fokusområde. */
    PERSPECTIVE("perspective"),
    /** Mål. */
    OBJECTIVE("objective"),
    /** Kritisk suksessfaktor. */
    SUCCESS_FACTOR("success-factor"),
    /** Chosen indicators that are no part of the card's own tree, such as questions on leadership (R104). */
    OFF_CARD("off-card");

    private final String id;

    GroupKind(String id) {
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
     * The kind of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the kind, or empty
     */
    public static Optional<GroupKind> find(String id) {
        for (GroupKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
