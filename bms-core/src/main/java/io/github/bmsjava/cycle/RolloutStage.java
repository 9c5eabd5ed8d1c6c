package io.github.bmsjava.cycle;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a unit has come with balanced scorecards (R183–R185), in order. There is no last one that is done: the work is never
 * finished (R184). Closed: they are those of the deck.
 */
public enum RolloutStage {
    /** Nothing has begun. */
    NOT_STARTED("not-started"),
    /** The strategy is being made. */
    STRATEGY("strategy"),
    /** There is a card on paper. */
    CARD_ON_PAPER("card-on-paper"),
    /** The card is in the system. */
    CARD_IN_SYSTEM("card-in-system"),
    /** The card is followed up, year after year. */
    FOLLOW_UP("follow-up");

    private final String id;

    RolloutStage(String id) {
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

    /**
     * Whether a unit has a card, be it on paper.
     *
     * @return true from {@link #CARD_ON_PAPER} on
     */
    public boolean hasCard() {
        return compareTo(CARD_ON_PAPER) >= 0;
    }

    /**
     * Whether a unit has its card in the system.
     *
     * @return true from {@link #CARD_IN_SYSTEM} on
     */
    public boolean isInSystem() {
        return compareTo(CARD_IN_SYSTEM) >= 0;
    }

    /**
     * What comes next (R184).
     *
     * @return the following stage; follow-up is followed by itself, since the work is never finished
     */
    public RolloutStage next() {
        return Arrays.stream(values())
                .filter(stage -> stage.compareTo(this) > 0)
                .findFirst()
                .orElse(this);
    }

    /**
     * How many units below one stand at each stage.
     *
     * @param organisation the units
     * @param top the id of the unit, which is not counted itself
     * @param stages by unit; who is not named is not counted
     * @return a count for every stage, in their order
     * @throws IllegalArgumentException if there is no such unit
     */
    public static Map<RolloutStage, Integer> counts(
            Organisation organisation, String top, Map<OrgUnitId, RolloutStage> stages) {
        OrgUnitId above = organisation.unit(top).id();
        Map<RolloutStage, Integer> counts = new EnumMap<>(RolloutStage.class);
        for (RolloutStage stage : values()) {
            counts.put(stage, 0);
        }
        for (OrgUnit unit : organisation.subtree(above)) {
            RolloutStage stage = stages.get(unit.id());
            if (stage != null && !unit.id().equals(above)) {
                counts.merge(stage, 1, Integer::sum);
            }
        }
        return counts;
    }
}
