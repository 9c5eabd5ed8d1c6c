package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.duckdb.RowsEngine;
import io.github.bmsjava.examples.benchmarks.duckdb.WideEngine;
import io.github.bmsjava.examples.benchmarks.jmh.LibraryBenchmark;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.workload.Size;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.time.Duration;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** All sizes, two threads against one, how time grows, and JMH. */
final class Full {
    private static final int REPLACEMENTS = 400_000;
    private static final long HEAP = 7L << 30;
    private static final Duration RACE = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration FIGURE = Duration.ofSeconds(10);

    private final Console console;

    Full(Console console) {
        this.console = console;
    }

    /** False if an exact peer disagrees. */
    boolean run() {
        boolean agree = new Quick(console).run();
        Scaling scaling = new Scaling(console);
        scaling.time(Size.S, WARM_UP, FIGURE);
        agree &= medium();
        agree &= large(scaling);
        jmh();
        return agree;
    }

    static boolean hasHeap(Console console) {
        if (Memory.limit() >= HEAP) {
            return true;
        }
        console.say("full needs a heap of 8 GB: java -Xmx8g -jar benchmarks.jar full");
        return false;
    }

    /** Against DuckDB alone: the maps of the other peers do not fit. */
    private boolean medium() {
        Workload workload = Workload.of(Size.M);
        LibraryEngine library = LibraryEngine.of(workload);
        boolean agree;
        try (Against against =
                new Against(console, workload, library, List.of(new RowsEngine(workload), new WideEngine(workload)))) {
            agree = against.run(WARM_UP, RACE);
            new Figures(console, workload, FIGURE).visit(library.evaluation());
        }
        new Threads(console).run(library);
        return agree;
    }

    private boolean large(Scaling scaling) {
        LibraryEngine library = scaling.time(Size.L, WARM_UP, RACE);
        Workload workload = scaling.workload();
        Figures figures = new Figures(console, workload, FIGURE);
        figures.compile();
        figures.load(library.plan());
        figures.memory(library);
        boolean followed = figures.live(library, REPLACEMENTS);
        scaling.exponent();
        return followed;
    }

    private void jmh() {
        console.title("JMH");
        try {
            new Runner(new OptionsBuilder()
                            .include(LibraryBenchmark.class.getSimpleName())
                            .forks(1)
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH does not run: " + e.getMessage(), e);
        }
    }
}
