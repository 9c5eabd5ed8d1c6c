package io.github.bmsjava.indicator;

import io.github.bmsjava.value.Label;
import java.util.Objects;

/**
 * The method by which an indicator is measured (målemetode, R74).
 *
 * @param name what the customer calls it, for example "Tall fra NLP"
 * @param kind how figures come about
 */
public record MeasurementMethod(Label name, MethodKind kind) {

    /**
     * Checks that both are there.
     *
     * @param name what the customer calls it
     * @param kind how figures come about
     */
    public MeasurementMethod {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A method named in bokmål.
     *
     * @param name for example "Brukerundersøkelse"
     * @param kind how figures come about
     * @return the method
     */
    public static MeasurementMethod of(String name, MethodKind kind) {
        return new MeasurementMethod(Label.of(name), kind);
    }
}
