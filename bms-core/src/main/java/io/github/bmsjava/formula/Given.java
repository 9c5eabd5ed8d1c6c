package io.github.bmsjava.formula;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a formula asked for: its value, or why there is none. One of the two is there.
 *
 * @param value exact, in the unit of its indicator; or null
 * @param absence why there is none; or null
 */
public record Given(@Nullable Fraction value, @Nullable Absence absence) {
    /**
     * Checks that there is one of the two.
     *
     * @param value the value, or null
     * @param absence the reason, or null
     */
    public Given {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("a figure has a value or a reason why it has none.");
        }
    }

    /**
     * A figure.
     *
     * @param value exact
     * @return it
     */
    public static Given of(Fraction value) {
        return new Given(value, null);
    }

    /**
     * No figure.
     *
     * @param why the reason
     * @return that
     */
    public static Given none(Absence why) {
        return new Given(null, why);
    }

    /**
     * The value.
     *
     * @return the value, if there is one
     */
    public Optional<Fraction> findValue() {
        return Optional.ofNullable(value);
    }

    /** The value or the reason. */
    @Override
    public String toString() {
        return value != null ? value.toString() : String.valueOf(absence);
    }
}
