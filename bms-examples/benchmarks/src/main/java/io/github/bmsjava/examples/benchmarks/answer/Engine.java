package io.github.bmsjava.examples.benchmarks.answer;

/** Something that evaluates the workload, whose data it holds already. */
public interface Engine extends AutoCloseable {
    /** Its name in the report. */
    String name();

    /** What it is, in half a sentence. */
    String legend();

    /** Whether its results must be those of the library. */
    default boolean isExact() {
        return true;
    }

    /** Computes everything and holds the results. */
    void run();

    /** Tells the results of the last run. */
    void tell(Answers answers);

    /** Lets go of what it holds. */
    @Override
    default void close() {}

    /** The digest of the last run. */
    default String digest(int units) {
        Digest digest = new Digest(units);
        tell(digest);
        return digest.toString();
    }
}
