package io.github.bmsjava.statistics;

/** Whether a process as it is now will meet its target (the assurance icon). Open: more may come. */
public enum Assurance {
    /** The target lies beyond the limit on the worse side: it will be met again and again. */
    CONSISTENTLY_MET("consistently-met"),
    /** The target lies beyond the limit on the better side: it will not be met unless the process changes. */
    CONSISTENTLY_MISSED("consistently-missed"),
    /**
     * The target lies between the limits, or on one: it will be met now and then, by chance. On a limit nothing is left between what
     * chance does and the target, and the limit is an estimate; the NHS method counts it as between, too.
     */
    HIT_AND_MISS("hit-and-miss");

    private final String id;

    Assurance(String id) {
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
}
