package io.github.bmsjava.comparison;

/** How a unit comes to have a figure in a period, over its reorganisations (J18). Open: more may come. */
public enum Passage {
    /** It was there, or a figure was reported for it. */
    ITSELF("itself"),
    /** It went by another id then, and is the same unit: no break. */
    OTHER_ID("other-id"),
    /** Units that went into it, or came out of it, make up its figure by the indicator's rule. */
    JOINED("joined"),
    /** It has a share, by a declared key, of a unit that was split. */
    DIVIDED("divided"),
    /** It was not there; the units that it came from have figures of their own, which are not added up. */
    BEFORE("before"),
    /** It has no figure, for the indicator's rule does not tell it, or nobody said how to divide. */
    REFUSED("refused"),
    /** Nothing is known. */
    NOTHING("nothing");

    private final String id;

    Passage(String id) {
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
