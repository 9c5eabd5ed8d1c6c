package io.github.bmsjava.value;

/** What is said of a figure besides its size. A figure may carry several. */
public enum QualityFlag {
    /** May still change. Printed as {@code *}. */
    PRELIMINARY("preliminary"),
    /** Printed as about: {@code Ca 97}. */
    APPROXIMATE("approximate"),
    /** Computed from part of the data. */
    ESTIMATED("estimated"),
    /** Changed since it was first published. */
    REVISED("revised"),
    /** Already published by its source, so nothing is gained by withholding it. */
    PUBLISHED("published");

    private final String id;

    QualityFlag(String id) {
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
}
