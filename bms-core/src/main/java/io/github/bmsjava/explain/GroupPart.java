package io.github.bmsjava.explain;

import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a group with a rule: an indicator, or a group with a rule of its own (J7).
 *
 * @param id the id of the indicator or group
 * @param name what it is called
 * @param isGroup whether it is a group
 * @param weight the nominal weight, as declared
 * @param effective the weight with which it counted, after normalising over what counted; null where it did not count, or
 *     the rule has no weights
 * @param status its light, or why it has none
 * @param score its published score, or null
 * @param applicable whether it belongs to the denominator of the group's coverage
 * @param countedAsWorst whether it has no light and counted as the worst
 */
public record GroupPart(
        String id,
        Label name,
        boolean isGroup,
        BigDecimal weight,
        @Nullable Fraction effective,
        Status status,
        @Nullable BigDecimal score,
        boolean applicable,
        boolean countedAsWorst) {

    /**
     * Checks what must be there.
     *
     * @param id the id of the indicator or group
     * @param name what it is called
     * @param isGroup whether it is a group
     * @param weight the nominal weight
     * @param effective the normalised weight, or null
     * @param status its light, or why it has none
     * @param score its published score, or null
     * @param applicable whether it belongs to the denominator of coverage
     * @param countedAsWorst whether it counted as the worst
     */
    public GroupPart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The weight with which it counted.
     *
     * @return 0 to 1, exact; the effective weights of a group add up to 1
     */
    public Optional<Fraction> findEffective() {
        return Optional.ofNullable(effective);
    }

    /**
     * Its published score.
     *
     * @return 0 to 100 with two decimals, or empty
     */
    public Optional<BigDecimal> findScore() {
        return Optional.ofNullable(score);
    }
}
