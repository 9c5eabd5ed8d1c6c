package io.github.bmsjava.whatif;

/** Why a light cannot be reached by changing one thing alone. Closed. */
public enum Obstacle {
    /** With nothing left of the input, the light would still not be reached. */
    CANNOT_GIVE_MORE("cannot-give-more"),
    /** The others decide: whatever this part had, the light would not be reached. */
    OTHERS_DECIDE("others-decide"),
    /** No whole number of steps gives a published figure of that light: one step less is on this side of it, one more on the other. */
    BETWEEN_STEPS("between-steps"),
    /** A gate caps, or cannot be decided. */
    GATE("gate"),
    /** The result does not change with this input: its weight is zero, it is only counted, or it does not belong to the group. */
    NOT_AFFECTED("not-affected"),
    /** Other parts have no light, and the rule needs them. */
    INCOMPLETE("incomplete");

    private final String id;

    Obstacle(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return lower case with hyphens
     */
    public String id() {
        return id;
    }
}
