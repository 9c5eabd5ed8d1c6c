package io.github.bmsjava.indicator;

/** Which effectiveness an indicator or an analysis is about (R117). Open: more may come. */
public enum Effectiveness {
    /** Prioriteringseffektivitet: whether the money goes where it does most good. */
    ALLOCATIVE("allocative"),
    /** Kostnadseffektivitet: whether as much is made of it as can be. */
    COST("cost"),
    /** Formålseffektivitet: whether the purpose is reached. */
    GOAL("goal");

    private final String id;

    Effectiveness(String id) {
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
