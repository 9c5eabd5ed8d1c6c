package io.github.bmsjava.indicator;

import java.util.Optional;

/** In which form an indicator's figures are reported. What a rule can do with them depends on it (J8). */
public enum ReportedForm {
    /** A finished figure: an amount, a count, a mark, a percentage. */
    AMOUNT("amount"),
    /** Numerator and denominator: lost of contracted days. */
    RATIO("ratio"),
    /** A mean and the number it is a mean of. */
    MEAN("mean");

    private final String id;

    ReportedForm(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case
     */
    public String id() {
        return id;
    }

    /**
     * The form of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the form, or empty
     */
    public static Optional<ReportedForm> find(String id) {
        for (ReportedForm form : values()) {
            if (form.id.equals(id)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
