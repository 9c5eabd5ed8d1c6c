package io.github.bmsjava.target;

import java.util.Objects;

/**
 * Where a target comes from: the document or person that set it.
 *
 * @param kind what kind of source
 * @param text for example "Årsmelding 2014"; may be empty
 */
public record TargetOrigin(Kind kind, String text) {

    /** Kinds of source. Open: later versions may add kinds. */
    public enum Kind {
        /** Stands on the card itself. */
        CARD("card"),
        /** From a plan, a budget or a report. */
        DOCUMENT("document"),
        /** From a leader agreement (R98). */
        AGREEMENT("agreement"),
        /** The unit's own, on a common indicator (R59). */
        LOCAL("local"),
        /** Made up to show something; nobody decided it. */
        CONSTRUCTED("constructed");

        private final String id;

        Kind(String id) {
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

    /** Stands on the card itself. */
    public static final TargetOrigin CARD = new TargetOrigin(Kind.CARD, "");

    /**
     * Checks that both are there.
     *
     * @param kind what kind of source
     * @param text may be empty
     */
    public TargetOrigin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A document.
     *
     * @param text for example "Økonomiplan 2002–2005"
     * @return the origin
     */
    public static TargetOrigin document(String text) {
        return new TargetOrigin(Kind.DOCUMENT, text);
    }
}
