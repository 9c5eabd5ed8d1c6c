package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.IndicatorId;
import java.util.Objects;
import java.util.Optional;

/**
 * A layer's wish to be without an indicator of a higher layer. It is granted for an optional indicator, or with a waiver.
 *
 * @param indicator the indicator
 * @param waiver who allowed it, where it is required
 */
public record Removal(IndicatorId indicator, Optional<Waiver> waiver) {

    /**
     * Checks that both are there.
     *
     * @param indicator the indicator
     * @param waiver who allowed it, or empty
     */
    public Removal {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(waiver, "waiver");
    }
}
