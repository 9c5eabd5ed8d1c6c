package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.IndicatorId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A layer's wish to be without an indicator of a higher layer. It is granted for an optional indicator, or with a waiver.
 * Immutable.
 */
public final class Removal {
    private final IndicatorId indicator;
    private final @Nullable Waiver waiver;
    private final @Nullable String place;

    private Removal(IndicatorId indicator, @Nullable Waiver waiver, @Nullable String place) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.waiver = waiver;
        this.place = place;
    }

    /**
     * A removal that nobody allowed.
     *
     * @param indicator the indicator
     * @return the removal
     */
    public static Removal of(IndicatorId indicator) {
        return new Removal(indicator, null, null);
    }

    /**
     * The removal with who allowed it.
     *
     * @param allowed the waiver
     * @return a new removal
     */
    public Removal allowedBy(Waiver allowed) {
        return new Removal(indicator, Objects.requireNonNull(allowed, "allowed"), place);
    }

    /**
     * The removal with where it was read.
     *
     * @param where file with line and column, or JSON pointer
     * @return a new removal
     */
    public Removal at(String where) {
        return new Removal(indicator, waiver, Objects.requireNonNull(where, "where"));
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
     * Who allowed it, where it is required.
     *
     * @return the waiver, or empty
     */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /**
     * Where it was read.
     *
     * @return the place, if it was read from somewhere; does not count for equality
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Removal that && indicator.equals(that.indicator) && Objects.equals(waiver, that.waiver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, waiver);
    }

    /** The indicator and the waiver. */
    @Override
    public String toString() {
        return "without " + indicator + (waiver == null ? "" : ", " + waiver);
    }
}
