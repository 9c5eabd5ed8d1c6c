package io.github.bmsjava.agreement;

import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.comparison.DirectionGoal;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.Objects;
import java.util.Optional;

/** What a goal of an agreement aims at. Closed. */
public sealed interface Aim {

    /**
     * An indicator reaches a level of ambition that is set in the agreement (J10, R98).
     *
     * @param indicator the indicator
     * @param ambition a bound, or a bare number that means at least or at most as the indicator's direction says
     * @param adopted whether it becomes the card's target as well
     */
    record Ambition(IndicatorId indicator, LevelBound ambition, boolean adopted) implements Aim {
        /**
         * Checks the parts.
         *
         * @param indicator the indicator
         * @param ambition the bound
         * @param adopted whether it becomes the card's target
         */
        public Ambition {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(ambition, "ambition");
        }
    }

    /**
     * An indicator has a light on the card, or a better one.
     *
     * @param indicator the indicator
     * @param level the id of a level of its scale
     */
    record Light(IndicatorId indicator, String level) implements Aim {
        /**
         * Checks the parts.
         *
         * @param indicator the indicator
         * @param level the id of a level
         */
        public Light {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * An indicator moves the right way (R158).
     *
     * @param indicator the indicator
     * @param goal better than a period, or a growth that is reduced
     */
    record Direction(IndicatorId indicator, DirectionGoal goal) implements Aim {
        /**
         * Checks the parts.
         *
         * @param indicator the indicator
         * @param goal the way
         */
        public Direction {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(goal, "goal");
        }
    }

    /**
     * A number that no indicator measures, such as "at least 15 self-service services" (R157); it is reported.
     *
     * @param bound what the number must be
     * @param unit what it counts
     */
    record Quantity(Bound bound, UnitOfMeasure unit) implements Aim {
        /**
         * Checks the parts.
         *
         * @param bound what the number must be
         * @param unit what it counts
         */
        public Quantity {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * Something that is done by a day; it is reported.
     *
     * @param deadline by when
     */
    record Milestone(Deadline deadline) implements Aim {
        /**
         * Checks the part.
         *
         * @param deadline by when
         */
        public Milestone {
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Something that a person judges by a day (R156).
     *
     * @param deadline by when
     */
    record Judged(Deadline deadline) implements Aim {
        /**
         * Checks the part.
         *
         * @param deadline by when
         */
        public Judged {
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * The indicator that it is about.
     *
     * @return the indicator; empty for what is reported or judged
     */
    default Optional<IndicatorId> findIndicator() {
        if (this instanceof Ambition one) {
            return Optional.of(one.indicator());
        }
        if (this instanceof Light one) {
            return Optional.of(one.indicator());
        }
        return this instanceof Direction one ? Optional.of(one.indicator()) : Optional.empty();
    }
}
