package io.github.bmsjava.evaluation;

import io.github.bmsjava.disclosure.DisclosurePattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a plan is run. Immutable. */
public final class RunOptions {
    private static final RunOptions STANDARD = new RunOptions(DisclosurePattern.none());

    private final DisclosurePattern withheld;

    private RunOptions(DisclosurePattern withheld) {
        this.withheld = withheld;
    }

    /**
     * Nothing is withheld.
     *
     * @return the default
     */
    public static RunOptions standard() {
        return STANDARD;
    }

    /**
     * The same with cells withheld (J16).
     *
     * @param pattern the cells
     * @return options
     */
    public RunOptions withholding(DisclosurePattern pattern) {
        return new RunOptions(Objects.requireNonNull(pattern, "pattern"));
    }

    /**
     * What is withheld.
     *
     * @return the pattern
     */
    public DisclosurePattern withheld() {
        return withheld;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunOptions that && withheld.equals(that.withheld);
    }

    @Override
    public int hashCode() {
        return withheld.hashCode();
    }

    /** What is withheld. */
    @Override
    public String toString() {
        return withheld.toString();
    }
}
