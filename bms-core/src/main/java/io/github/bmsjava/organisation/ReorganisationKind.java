package io.github.bmsjava.organisation;

/** What happens to units on a day. Open: more may come. */
public enum ReorganisationKind {
    /** Units become one: it goes on from them. */
    MERGE("merge"),
    /** A unit becomes several. */
    SPLIT("split"),
    /** A unit gets another name and stays what it is: no break. */
    RENAME("rename"),
    /** A unit gets another id and stays what it is: no break. */
    CODE_CHANGE("code-change"),
    /** A unit gets another parent. */
    MOVE("move"),
    /** Tasks go from a unit to another, and both keep their ids: a break. */
    TASK_TRANSFER("task-transfer");

    private final String id;

    ReorganisationKind(String id) {
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
