package io.github.bmsjava.evaluation;

import io.github.bmsjava.disclosure.DisclosurePattern;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** How a plan is run. Immutable. */
public final class RunOptions {
    private static final RunOptions STANDARD = new RunOptions(DisclosurePattern.none(), null, 0, false);

    private final DisclosurePattern withheld;
    private final @Nullable Executor executor;
    private final int helpers;
    private final boolean definitions;

    private RunOptions(DisclosurePattern withheld, @Nullable Executor executor, int helpers, boolean definitions) {
        this.withheld = withheld;
        this.executor = executor;
        this.helpers = helpers;
        this.definitions = definitions;
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
     * Nothing is withheld, and threads of the caller's help: as many as there are processors, this one included.
     *
     * @param executor runs what helps; the calling thread works too, and waits for no task that has not begun
     * @return options
     */
    public static RunOptions on(Executor executor) {
        return STANDARD.helpedBy(executor, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /**
     * The same with threads of the caller's that help. They change no result.
     *
     * @param executor runs what helps; the calling thread works too, and waits for no task that has not begun
     * @param tasks how many helping tasks are handed to it, at least one
     * @return options
     * @throws IllegalArgumentException if there is no task
     */
    public RunOptions helpedBy(Executor executor, int tasks) {
        if (tasks < 1) {
            throw new IllegalArgumentException(
                    "tasks is " + tasks + ".\nMaybe RunOptions.standard(), without an executor.");
        }
        return new RunOptions(withheld, Objects.requireNonNull(executor, "executor"), tasks, definitions);
    }

    /**
     * The same with cells withheld (J16).
     *
     * @param pattern the cells
     * @return options
     */
    public RunOptions withholding(DisclosurePattern pattern) {
        return new RunOptions(Objects.requireNonNull(pattern, "pattern"), executor, helpers, definitions);
    }

    /**
     * The same with results that tell, before their own issues, what is odd or wrong with the definitions: for who hands them to
     * somebody that has seen neither {@link io.github.bmsjava.scorecard.ScorecardModel#issues()} nor those of {@link
     * EvaluationPlan#compile}. What is wrong with a target is told by the results that it judges, and not twice. It changes no result.
     *
     * @return options
     */
    public RunOptions tellingDefinitions() {
        return new RunOptions(withheld, executor, helpers, true);
    }

    /**
     * What is withheld.
     *
     * @return the pattern
     */
    public DisclosurePattern withheld() {
        return withheld;
    }

    Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    int helpers() {
        return helpers;
    }

    boolean tellsDefinitions() {
        return definitions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunOptions that
                && withheld.equals(that.withheld)
                && Objects.equals(executor, that.executor)
                && helpers == that.helpers
                && definitions == that.definitions;
    }

    @Override
    public int hashCode() {
        return withheld.hashCode();
    }

    /** What is withheld, how many tasks help, and whether definitions are told of. */
    @Override
    public String toString() {
        return withheld
                + (executor == null ? "" : ", helped by " + helpers + " tasks")
                + (definitions ? ", telling definitions" : "");
    }
}
