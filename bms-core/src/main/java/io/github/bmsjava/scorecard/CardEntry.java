package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.threshold.LevelBound;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator's place on a card: in which layer, whether required, and with which bounds of the card's own. */
public final class CardEntry {
    private final IndicatorId indicator;
    private final LayerScope layer;
    private final boolean required;
    private final BigDecimal weight;
    private final boolean advisory;
    private final ImmutableMap<String, LevelBound> bounds;
    private final @Nullable String place;

    CardEntry(
            IndicatorId indicator,
            LayerScope layer,
            boolean required,
            BigDecimal weight,
            boolean advisory,
            Map<String, LevelBound> bounds,
            @Nullable String place) {
        this.indicator = indicator;
        this.layer = layer;
        this.required = required;
        this.weight = weight;
        this.advisory = advisory;
        this.bounds = ImmutableMap.copyOf(bounds);
        this.place = place;
    }

    /** The same entry with another weight. */
    CardEntry weighing(BigDecimal other) {
        return new CardEntry(indicator, layer, required, other, advisory, bounds, place);
    }

    /** The same entry with other bounds. */
    CardEntry bounded(Map<String, LevelBound> others) {
        return new CardEntry(indicator, layer, required, weight, advisory, others, place);
    }

    CardEntry in(LayerScope other) {
        return new CardEntry(indicator, other, required, weight, advisory, bounds, place);
    }

    /**
     * The indicator.
     *
     * @return its id
     */
    public IndicatorId indicator() {
        return indicator;
    }

    /**
     * The layer that put it there.
     *
     * @return for whom
     */
    public LayerScope layer() {
        return layer;
    }

    /**
     * Whether lower layers must keep it (minimumskrav, J17).
     *
     * @return true unless the layer made it optional
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Its weight in the nearest group above that has a weighted score.
     *
     * @return zero or more; 1 where none is stated
     */
    public BigDecimal weight() {
        return weight;
    }

    /**
     * Whether it is shown and never counted in the colour of a group.
     *
     * @return true if so
     */
    public boolean isAdvisory() {
        return advisory;
    }

    /**
     * The bounds set on the card.
     *
     * @return by level id; empty where targets are set elsewhere
     */
    public Map<String, LevelBound> bounds() {
        return bounds;
    }

    /**
     * Where it was read.
     *
     * @return file with line and column, or JSON pointer; does not count for equality
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardEntry that
                && indicator.equals(that.indicator)
                && layer.equals(that.layer)
                && required == that.required
                && weight.equals(that.weight)
                && advisory == that.advisory
                && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, required);
    }

    /** The indicator, its layer and bounds. */
    @Override
    public String toString() {
        return indicator + " [" + layer.describe() + (required ? "" : ", optional") + "]"
                + (bounds.isEmpty() ? "" : " " + bounds);
    }
}
