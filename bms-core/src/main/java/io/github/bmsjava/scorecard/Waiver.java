package io.github.bmsjava.scorecard;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A recorded exception from what a higher layer requires (J17).
 *
 * @param by who granted it
 * @param reason why
 * @param date when
 */
public record Waiver(String by, String reason, LocalDate date) {

    /**
     * Checks that somebody stands for it.
     *
     * @param by not blank
     * @param reason not blank
     * @param date when
     */
    public Waiver {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a waiver needs who granted it and why: by '" + by + "', because '" + reason + "'.");
        }
        Objects.requireNonNull(date, "date");
    }
}
