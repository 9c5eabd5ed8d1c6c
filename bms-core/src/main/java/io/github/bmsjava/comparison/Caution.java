package io.github.bmsjava.comparison;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Why a figure is to be compared with others with care. Never a reason to leave it out. Open: later versions may add some. */
public enum Caution {
    /** What the figure is made of began or ended in between (J18). */
    BREAK("break"),
    /** It is defined, composed or targeted otherwise than the ones beside it. */
    OTHER_DEFINITION("other-definition"),
    /** Its change runs from another period than that of the ones beside it. */
    OTHER_PERIOD("other-period"),
    /** Some of what it is made of is missing. */
    INCOMPLETE("incomplete"),
    /** An older figure stands in for it. */
    OLDER_FIGURE("older-figure"),
    /** Printed as about: {@code Ca 97}. */
    APPROXIMATE("approximate");

    private final String id;

    Caution(String id) {
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
     * @return for example "brudd i tidsserien"
     */
    public String text(Language language) {
        return Messages.in(language).text("caution." + id);
    }

    /** What the marks of a result mean for a comparison. A mean that is unweighted is comparable, and so are figures restated for one structure. */
    static Set<Caution> of(Collection<Mark> marks) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        for (Mark mark : marks) {
            switch (mark) {
                case BREAK -> cautions.add(BREAK);
                case PARTIAL_UNITS, PARTIAL_PERIODS, COUNTED_AS_WORST -> cautions.add(INCOMPLETE);
                case EARLIER_PERIOD, CARRIED_FORWARD -> cautions.add(OLDER_FIGURE);
                case UNWEIGHTED, OF_PUBLISHED, RESTATED -> {}
            }
        }
        return cautions;
    }
}
