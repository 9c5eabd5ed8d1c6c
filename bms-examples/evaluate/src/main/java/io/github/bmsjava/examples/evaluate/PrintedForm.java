package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** How the figures and targets of one indicator were printed, wherever they stand. Not thread-safe. */
final class PrintedForm {
    private int decimals;
    private boolean isPercent;
    private final Set<Direction> directions = EnumSet.noneOf(Direction.class);

    void add(Figure figure) {
        figure.number().ifPresent(this::count);
        isPercent |= figure.isPercent();
    }

    void add(PrintedTarget target) {
        target.bound().ifPresent(bound -> {
            if (bound instanceof Bound.Limit limit) {
                count(limit.limit());
                directions.add(limit.operator().direction());
            } else if (bound instanceof BareTarget bare) {
                count(bare.value());
            }
        });
        isPercent |= target.raw().contains("%");
    }

    private void count(BigDecimal number) {
        decimals = Math.max(decimals, number.scale());
    }

    /** The largest number of decimals printed. */
    int decimals() {
        return decimals;
    }

    /** Percent if any cell says so: the unit is the indicator's, not the cell's (R82). */
    UnitOfMeasure unit() {
        return isPercent ? UnitOfMeasure.PERCENT : UnitOfMeasure.NUMBER;
    }

    /** The way that the printed signs point; the other one given where there are none, or they disagree. */
    Direction direction(Direction otherwise) {
        return directions.size() == 1 ? directions.iterator().next() : otherwise;
    }
}
