package io.github.bmsjava.csv;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.target.TargetAssignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a long table says: observations and targets. Immutable. */
public final class CsvFigures {
    private final Observations observations;
    private final List<TargetAssignment> targets;

    CsvFigures(List<Observation> observations, List<TargetAssignment> targets) {
        this.observations = Observations.of(observations);
        this.targets = List.copyOf(targets);
    }

    /**
     * The figures.
     *
     * @return in the order of the rows
     */
    public Observations observations() {
        return observations;
    }

    /**
     * The targets, each for its unit and period.
     *
     * @return in the order of the rows
     */
    public List<TargetAssignment> targets() {
        return targets;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvFigures that
                && observations.equals(that.observations)
                && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return observations.hashCode();
    }

    /** How many of each. */
    @Override
    public String toString() {
        return observations.list().size() + " observations, " + targets.size() + " targets";
    }
}
