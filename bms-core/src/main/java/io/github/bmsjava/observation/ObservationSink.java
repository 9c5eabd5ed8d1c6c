package io.github.bmsjava.observation;

/** Receives observations from a source, in any order. Not thread-safe. */
@FunctionalInterface
public interface ObservationSink {

    /**
     * Takes one observation.
     *
     * @param observation of any key; several of one key are versions of it, or conflict
     */
    void accept(Observation observation);
}
