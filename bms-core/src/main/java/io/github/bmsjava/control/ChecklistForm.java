package io.github.bmsjava.control;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.control.Checklist.Answer;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a unit has answered to a checklist for a period. Immutable; made by {@link Checklist#form}. */
public final class ChecklistForm {
    private final Checklist list;
    private final OrgUnitId unit;
    private final Period period;
    private final ImmutableMap<String, Answer> answers;

    private ChecklistForm(Checklist list, OrgUnitId unit, Period period, Map<String, Answer> answers) {
        this.list = list;
        this.unit = unit;
        this.period = period;
        this.answers = ImmutableMap.copyOf(answers);
    }

    static ChecklistForm empty(Checklist list, String unit, String period) {
        return new ChecklistForm(list, OrgUnitId.of(unit), Period.parse(period), Map.of());
    }

    /**
     * The same with an item answered. A later answer replaces an earlier one.
     *
     * @param item its id
     * @param answer the answer
     * @return a copy
     * @throws IllegalArgumentException if the list has no such item; the message names the nearest
     */
    public ChecklistForm answer(String item, Answer answer) {
        list.require(item);
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(item, Objects.requireNonNull(answer, "answer"));
        return new ChecklistForm(list, unit, period, more);
    }

    /**
     * Whose form it is.
     *
     * @return the unit
     */
    public OrgUnitId unit() {
        return unit;
    }

    /**
     * Of when.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * The items that are not answered.
     *
     * @return their ids in the order of the list; empty for a complete form
     */
    public List<String> unanswered() {
        return list.items().keySet().stream()
                .filter(item -> !answers.containsKey(item))
                .toList();
    }

    /**
     * The items that are not as they should be.
     *
     * @return the ids of those answered no, in the order of the list
     */
    public List<String> findings() {
        return answered(Answer.NO);
    }

    private List<String> answered(Answer answer) {
        return list.items().keySet().stream()
                .filter(item -> answers.get(item) == answer)
                .toList();
    }

    /**
     * The share of items that are as they should be, as a figure of an indicator in which ratios climb as ratios of sums.
     *
     * @param indicator the id of the indicator
     * @return yes of yes and no, with the list as its source; not applicable if no item is applicable
     * @throws IllegalStateException if an item is not answered; the message names all of them
     */
    public Observation observation(String indicator) {
        List<String> unanswered = unanswered();
        if (!unanswered.isEmpty()) {
            throw new IllegalStateException(this + " has no figure: not answered " + String.join(", ", unanswered)
                    + ".\nMaybe answer what does not concern the unit with not-applicable.");
        }
        int yes = answered(Answer.YES).size();
        int counted = yes + findings().size();
        ObservationBuilder figure =
                Observation.builder(unit.value(), indicator, period.toString()).source(list.id());
        return counted == 0
                ? figure.absent(Absence.NOT_APPLICABLE).build()
                : figure.quantity(new Quantity.Ratio(BigDecimal.valueOf(yes), BigDecimal.valueOf(counted)))
                        .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChecklistForm that
                && list.equals(that.list)
                && unit.equals(that.unit)
                && period.equals(that.period)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, unit, period, answers);
    }

    /** The list, the unit, the period and how many items are answered. */
    @Override
    public String toString() {
        return list.id() + " · " + unit + " · " + period + ": " + answers.size() + " of "
                + list.items().size() + " answered";
    }
}
