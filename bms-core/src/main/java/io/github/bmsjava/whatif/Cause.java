package io.github.bmsjava.whatif;

import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;

/** Why a result is another one. May be added to. */
public enum Cause {
    /** Other units, or units that lie elsewhere. */
    STRUCTURE("structure"),
    /** Another definition: of an indicator, of what stands on a card, of a rule or a gate. */
    DEFINITION("definition"),
    /** Another target or other bounds. */
    TARGET("target"),
    /** Another weight of an indicator or a group on a card. A series by which units are weighted is data. */
    WEIGHT("weight"),
    /** Another observation. */
    DATA("data"),
    /** Other cells are withheld (J16). */
    DISCLOSURE("disclosure");

    private final String id;

    Cause(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return lower case
     */
    public String id() {
        return id;
    }

    /**
     * The cause in words.
     *
     * @param language the language
     * @return for example "andre tall", in small letters
     */
    public String text(Language language) {
        return Messages.in(language).text("cause." + id);
    }
}
