package io.github.bmsjava.action;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.Objects;

/**
 * A section of a plan document, and who decides it (R71).
 *
 * @param id the stable id within the document
 * @param title its heading
 * @param decidedBy who decides it
 */
public record PlanSection(String id, Label title, DecisionLevel decidedBy) {

    /** Who decides a section. Open: more may come. */
    public enum DecisionLevel {
        /** The council (kommunestyre, fylkesting). */
        POLITICAL("political"),
        /** The administration. */
        ADMINISTRATIVE("administrative");

        private final String id;

        DecisionLevel(String id) {
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
    }

    /**
     * Checks the parts.
     *
     * @param id the stable id
     * @param title its heading
     * @param decidedBy who decides it
     * @throws IllegalArgumentException if the id is none
     */
    public PlanSection {
        Ids.require("section id", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(decidedBy, "decidedBy");
    }
}
