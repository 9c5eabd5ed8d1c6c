package io.github.bmsjava.action;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person said about a result (R190): steering is the talk beside the number.
 *
 * @param unit whose result
 * @param indicator of what
 * @param period when
 * @param step who said it, and on which day
 * @param text what was said
 */
public record Comment(OrgUnitId unit, IndicatorId indicator, Period period, Step step, PersonalText text) {
    /**
     * Checks that all is there.
     *
     * @param unit whose result
     * @param indicator of what
     * @param period when
     * @param step who said it, and on which day
     * @param text what was said
     */
    public Comment {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A comment.
     *
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param period for example {@code "2008"}
     * @param by who says it
     * @param on when
     * @param text what is said
     * @return the comment
     */
    public static Comment of(
            String unit, String indicator, String period, PersonRef by, LocalDate on, PersonalText text) {
        return new Comment(OrgUnitId.of(unit), IndicatorId.of(indicator), Period.parse(period), new Step(by, on), text);
    }

    /** About what, and the day; nothing of the person or the text. */
    @Override
    public String toString() {
        return unit + " · " + indicator + " · " + period + ", commented " + step;
    }
}
