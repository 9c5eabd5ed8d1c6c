package io.github.bmsjava.statistics;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of a chart, or a gap.
 *
 * @param label for example the period
 * @param value the value; null where there is none
 * @param signal the first signal of which it is part; null where there is none
 * @param isUpwards whether that signal points upwards
 */
public record ChartPoint(
        String label, @Nullable BigDecimal value, @Nullable Signal signal, boolean isUpwards) {
    /**
     * Checks the label.
     *
     * @param label the label
     * @param value the value, or null
     * @param signal the signal, or null
     * @param isUpwards whether it points upwards
     */
    public ChartPoint {
        Objects.requireNonNull(label, "label");
    }

    /**
     * The value.
     *
     * @return empty for a gap
     */
    public Optional<BigDecimal> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * The signal.
     *
     * @return empty where the point is part of none
     */
    public Optional<Signal> findSignal() {
        return Optional.ofNullable(signal);
    }
}
