package io.github.bmsjava.calendar;

/** What an event of the year is. Open: more may come. */
public enum EventKind {
    /** A document that is written and sent: a steering letter, an annual plan, a letter of authority. */
    DOCUMENT("document"),
    /** A talk between two. */
    TALK("talk"),
    /** A meeting, a visit or a network. */
    MEETING("meeting"),
    /** A survey of users or employees. */
    SURVEY("survey"),
    /** A decision, such as that of the budget. */
    DECISION("decision"),
    /** A report or a follow-up of results. */
    REPORT("report"),
    /** Anything else. */
    OTHER("other");

    private final String id;

    EventKind(String id) {
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
