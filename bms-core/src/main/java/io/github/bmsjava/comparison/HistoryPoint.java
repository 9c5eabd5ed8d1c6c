package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One period of a unit's history.
 *
 * @param period when
 * @param passage how the unit comes to have its figure
 * @param result the result that counts as the unit's; null where there is none
 * @param others the results of the units that it came from, where theirs stand in place of its own
 * @param events what happened to the unit since the point before, with a break or without
 * @param refusal why there is no figure, where one was refused; else null
 * @param isAfterBreak whether the point is not to be compared with the one before without a thought (J18)
 */
public record HistoryPoint(
        Period period,
        Passage passage,
        @Nullable IndicatorResult result,
        List<IndicatorResult> others,
        List<Reorganisation> events,
        @Nullable Issue refusal,
        boolean isAfterBreak) {

    /**
     * Copies the lists.
     *
     * @param period when
     * @param passage how
     * @param result the result, or null
     * @param others other units' results
     * @param events what happened
     * @param refusal the issue, or null
     * @param isAfterBreak whether there is a break before it
     */
    public HistoryPoint {
        others = ImmutableList.copyOf(others);
        events = ImmutableList.copyOf(events);
    }

    /**
     * The published value.
     *
     * @return empty where the unit has none in the period
     */
    public Optional<BigDecimal> findValue() {
        return Optional.ofNullable(result).flatMap(IndicatorResult::findValue);
    }

    /**
     * The result.
     *
     * @return empty where the unit, under whichever id, has none in the period
     */
    public Optional<IndicatorResult> findResult() {
        return Optional.ofNullable(result);
    }

    /**
     * Why a figure was refused.
     *
     * @return empty where none was
     */
    public Optional<Issue> findRefusal() {
        return Optional.ofNullable(refusal);
    }

    /** The period, the value or why there is none, and how it came about. */
    @Override
    public String toString() {
        String value = findValue()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> result == null ? "–" : result.status().toString());
        String units = others.stream()
                .map(one -> one.unit().id() + " "
                        + one.findValue().map(BigDecimal::toPlainString).orElse("–"))
                .collect(Collectors.joining(", "));
        return period + ": " + value + " (" + passage.id() + (units.isEmpty() ? "" : ": " + units) + ")"
                + (isAfterBreak ? ", break" : "")
                + events.stream().map(event -> ", " + event).collect(Collectors.joining());
    }
}
