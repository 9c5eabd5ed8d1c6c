package io.github.bmsjava.formula;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a formula came to: a value, or why there is none; and the figures it was made of. Immutable. */
public final class Outcome {
    private final @Nullable Fraction value;
    private final @Nullable Absence absence;
    private final @Nullable Formula undefined;
    private final ImmutableMap<Operand, Given> operands;

    Outcome(
            @Nullable Fraction value,
            @Nullable Absence absence,
            @Nullable Formula undefined,
            Map<Operand, Given> operands) {
        this.value = value;
        this.absence = absence;
        this.undefined = undefined;
        this.operands = ImmutableMap.copyOf(operands);
    }

    /**
     * The value.
     *
     * @return exact; empty where there is none
     */
    public Optional<Fraction> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why there is no value.
     *
     * @return that of the first operand without one; {@code undefined} where a denominator is zero or, of a share, an index, a
     *     change or a figure per so many, negative; {@code failed} where the fraction would have more than
     *     {@value Evaluation#MOST_BITS} bits; empty where there is a value
     */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /**
     * The part that has no value though all figures are there.
     *
     * @return the quotient, share, index, change or figure per so many
     */
    public Optional<Formula> undefinedPart() {
        return Optional.ofNullable(undefined);
    }

    /**
     * The figures that were asked for.
     *
     * @return each once, in the order of the text
     */
    public Map<Operand, Given> operands() {
        return operands;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome that
                && Objects.equals(value, that.value)
                && absence == that.absence
                && Objects.equals(undefined, that.undefined)
                && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, absence, operands);
    }

    /** The value or the reason, and the figures. */
    @Override
    public String toString() {
        String what = value != null ? value.toString() : absence + (undefined == null ? "" : " in " + undefined);
        return what + " of " + operands;
    }
}
