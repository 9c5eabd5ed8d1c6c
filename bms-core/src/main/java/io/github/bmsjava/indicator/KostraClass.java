package io.github.bmsjava.indicator;

/** What an indicator of a municipal service says, in the classes of KOSTRA (R111–R115). Open: more may come. */
public enum KostraClass {
    /** Prioritering: how much goes to the service, by inhabitant of its target group or of all that is spent. */
    PRIORITY("priority"),
    /** Dekningsgrad: how many of the target group have it. */
    COVERAGE("coverage"),
    /** Produktivitet: what a unit of it costs or takes. */
    PRODUCTIVITY("productivity"),
    /** Kvalitet: how good it is. */
    QUALITY("quality");

    private final String id;

    KostraClass(String id) {
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
