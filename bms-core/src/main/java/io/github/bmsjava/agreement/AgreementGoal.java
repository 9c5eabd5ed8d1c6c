package io.github.bmsjava.agreement;

import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.comparison.DirectionGoal;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A goal of an agreement (R156–R159, R164). Immutable.
 *
 * @param id the stable id within the agreement
 * @param text what was agreed
 * @param aim what it aims at
 * @param isBinding whether it is binding (forpliktende)
 * @param isCompliance whether it stands in the section on control and compliance
 */
public record AgreementGoal(String id, Label text, Aim aim, boolean isBinding, boolean isCompliance) {
    /**
     * Checks the parts.
     *
     * @param id the stable id
     * @param text what was agreed
     * @param aim what it aims at
     * @param isBinding whether it is binding
     * @param isCompliance whether it stands in the section on compliance
     * @throws IllegalArgumentException if the id is none
     */
    public AgreementGoal {
        Ids.require("goal id", id);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(aim, "aim");
    }

    private static AgreementGoal of(String id, Aim aim) {
        return new AgreementGoal(id, Label.of(id), aim, false, false);
    }

    /**
     * A level of ambition on an indicator, whose id is that of the goal.
     *
     * @param indicator the id of the indicator
     * @param number at least or at most this, as the indicator's direction says
     * @return the goal; it judges the agreement only
     */
    public static AgreementGoal ambition(String indicator, String number) {
        return of(indicator, new Aim.Ambition(IndicatorId.of(indicator), BareTarget.of(number), false));
    }

    /**
     * A light on the card, or a better one.
     *
     * @param indicator the id of the indicator
     * @param level the id of a level of its scale
     * @return the goal
     */
    public static AgreementGoal light(String indicator, String level) {
        return of(indicator, new Aim.Light(IndicatorId.of(indicator), level));
    }

    /**
     * The right way, without a number.
     *
     * @param indicator the id of the indicator
     * @param goal better than a period, or a growth that is reduced
     * @return the goal
     */
    public static AgreementGoal direction(String indicator, DirectionGoal goal) {
        return of(indicator, new Aim.Direction(IndicatorId.of(indicator), goal));
    }

    /**
     * A number that is reported and no indicator.
     *
     * @param id the stable id of the goal
     * @param bound what the number must be
     * @return the goal
     */
    public static AgreementGoal quantity(String id, Bound bound) {
        return of(id, new Aim.Quantity(bound, UnitOfMeasure.NUMBER));
    }

    /**
     * Something that is done by a day.
     *
     * @param id the stable id of the goal
     * @param by the last day on which it is in time
     * @return the goal
     */
    public static AgreementGoal milestone(String id, LocalDate by) {
        return of(id, new Aim.Milestone(Deadline.by(by)));
    }

    /**
     * Something that a person judges.
     *
     * @param id the stable id of the goal
     * @param by the day by which it is judged
     * @return the goal
     */
    public static AgreementGoal judged(String id, LocalDate by) {
        return of(id, new Aim.Judged(Deadline.by(by)));
    }

    /**
     * The same goal in words.
     *
     * @param words what was agreed
     * @return a copy
     */
    public AgreementGoal text(String words) {
        return new AgreementGoal(id, Label.of(words), aim, isBinding, isCompliance);
    }

    /**
     * The same goal, binding.
     *
     * @return a copy
     */
    public AgreementGoal binding() {
        return new AgreementGoal(id, text, aim, true, isCompliance);
    }

    /**
     * The same goal in the section on control and compliance.
     *
     * @return a copy
     */
    public AgreementGoal compliance() {
        return new AgreementGoal(id, text, aim, isBinding, true);
    }

    /**
     * The same goal, whose ambition becomes the card's target.
     *
     * @return a copy
     * @throws IllegalStateException if it has no ambition
     */
    public AgreementGoal adopted() {
        if (aim instanceof Aim.Ambition one) {
            return new AgreementGoal(
                    id, text, new Aim.Ambition(one.indicator(), one.ambition(), true), isBinding, isCompliance);
        }
        throw new IllegalStateException("goal '" + id + "' has no ambition that a card could adopt.");
    }

    /** The id, what it aims at, and whether it is binding. */
    @Override
    public String toString() {
        return id + ": " + aim + (isBinding ? ", binding" : "") + (isCompliance ? ", compliance" : "");
    }
}
