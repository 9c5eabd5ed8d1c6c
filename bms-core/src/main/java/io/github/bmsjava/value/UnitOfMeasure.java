package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a figure counts. Two figures of different units of measure are never added.
 *
 * @param id the stable name, for example {@code percent}, {@code nok}, {@code days}
 * @param symbol what is printed after the figure, for example {@code %} or {@code kr}; may be empty
 * @param factor by how much a ratio is multiplied to be in this unit: 100 for percent, 1 for most, 1000 for per mille
 */
public record UnitOfMeasure(String id, String symbol, BigDecimal factor) {
    /** A bare number: a mark, a count. */
    public static final UnitOfMeasure NUMBER = new UnitOfMeasure("number", "", BigDecimal.ONE);
    /** Hundredths; the figure {@code 9.9} means 9.9 %. */
    public static final UnitOfMeasure PERCENT = new UnitOfMeasure("percent", "%", BigDecimal.valueOf(100));
    /** What lies between two percentages: from 20 % to 40 % is 20 percentage points, and 100 % more. */
    public static final UnitOfMeasure PERCENTAGE_POINTS =
            new UnitOfMeasure("percentage-points", "prosentpoeng", BigDecimal.ONE);
    /** Norwegian kroner. */
    public static final UnitOfMeasure KRONER = new UnitOfMeasure("nok", "kr", BigDecimal.ONE);

    /**
     * Checks the parts.
     *
     * @param id not blank
     * @param symbol may be empty
     * @param factor positive, at most 38 digits and 18 decimals
     */
    public UnitOfMeasure {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a unit of measure is blank.");
        }
        Objects.requireNonNull(symbol, "symbol");
        factor = Decimals.require(factor);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "factor " + factor + " of unit of measure '" + id + "' is not positive.");
        }
    }

    /**
     * A unit of measure printed by its own name.
     *
     * @param name for example {@code "dager"}
     * @return a unit with that id and symbol and the factor one
     */
    public static UnitOfMeasure of(String name) {
        return new UnitOfMeasure(name, name, BigDecimal.ONE);
    }
}
