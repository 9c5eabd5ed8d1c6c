package io.github.bmsjava.threshold;

import java.util.Optional;

/** Which way is better (J5). */
public enum Direction {
    /** More is better: satisfaction, presence. */
    HIGHER_IS_BETTER("higher-is-better"),
    /** Less is better: absence, use of budget. */
    LOWER_IS_BETTER("lower-is-better"),
    /** Best between two bounds. */
    WITHIN_RANGE("within-range"),
    /** Neither; such a figure never gets a light. */
    NONE("none");

    private final String id;

    Direction(String id) {
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
     * The direction of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the direction, or empty
     */
    public static Optional<Direction> find(String id) {
        for (Direction direction : values()) {
            if (direction.id.equals(id)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}
