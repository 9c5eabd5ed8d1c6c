package io.github.bmsjava.explain;

import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;

/** What must be said beside a figure that was computed. Open: later versions may add marks. */
public enum Mark {
    /** A plain mean: the units count alike, however large they are. */
    UNWEIGHTED("unweighted"),
    /** A mean of published values. */
    OF_PUBLISHED("of-published"),
    /** Some of the expected units are missing. */
    PARTIAL_UNITS("partial-units"),
    /** Some of the expected periods are missing, at the unit or at one below. */
    PARTIAL_PERIODS("partial-periods"),
    /** The last period is missing, and an earlier one stands for it, at the unit or at one below. */
    EARLIER_PERIOD("earlier-period"),
    /** An older figure stands in for a missing one, at the unit or at one below. */
    CARRIED_FORWARD("carried-forward"),
    /** A unit of the subtree began or ended inside the period: not to be compared without a thought (J18). */
    BREAK("break"),
    /** Made of other units than were below it in the period, by the structure of another day (J18). */
    RESTATED("restated"),
    /** A part without a light counted as the worst. */
    COUNTED_AS_WORST("counted-as-worst");

    private final String id;

    Mark(String id) {
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

    /**
     * The words for it.
     *
     * @param language the language
     * @return for example "uvektet snitt"
     */
    public String text(Language language) {
        return Messages.in(language).text("mark." + id);
    }
}
