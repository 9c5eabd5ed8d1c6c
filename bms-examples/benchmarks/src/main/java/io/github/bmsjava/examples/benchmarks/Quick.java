package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.decimal.DecimalEngine;
import io.github.bmsjava.examples.benchmarks.duckdb.RowsEngine;
import io.github.bmsjava.examples.benchmarks.duckdb.WideEngine;
import io.github.bmsjava.examples.benchmarks.floating.DoubleEngine;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.workload.Size;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.time.Duration;
import java.util.List;

/** Sizes S and S10 in less than a minute. */
final class Quick {
    private static final Duration WARM_UP = Duration.ofMillis(1200);
    private static final Duration RACE_S = Duration.ofSeconds(3);
    private static final Duration RACE_S10 = Duration.ofSeconds(8);
    private static final int REPLACEMENTS = 100_000;
    private static final Duration FIGURE = Duration.ofMillis(400);

    private final Console console;

    Quick(Console console) {
        this.console = console;
    }

    /** False if an exact peer disagrees. */
    boolean run() {
        Machine.describe(console);
        boolean small = run(Size.S, WARM_UP, RACE_S);
        return run(Size.S10, Duration.ZERO, RACE_S10) && small;
    }

    private boolean run(Size size, Duration warmUp, Duration race) {
        Workload workload = Workload.of(size);
        LibraryEngine library = LibraryEngine.of(workload);
        boolean agree;
        try (Against against = new Against(console, workload, library, peers(workload))) {
            agree = against.run(warmUp, race);
        }
        // what the peers held is free by now, and takes no time to be passed over whenever the heap is measured
        library.run();
        return figures(workload, library, warmUp.multipliedBy(2)) && agree;
    }

    static List<Engine> peers(Workload workload) {
        // those that leave most behind come last, so that it need not be collected around for the others
        return List.of(
                new RowsEngine(workload),
                new WideEngine(workload),
                new DoubleEngine(workload),
                new DecimalEngine(workload));
    }

    private boolean figures(Workload workload, LibraryEngine library, Duration warmUp) {
        Figures figures = new Figures(console, workload, FIGURE);
        figures.memory(library);
        figures.compile();
        figures.load(library.plan());
        figures.csv(library.plan());
        if (workload.name().equals(Size.S.name())) {
            figures.json();
        }
        figures.visit(library.evaluation());
        figures.explain(library.evaluation(), warmUp);
        figures.agreements(library.evaluation());
        figures.years();
        return figures.live(library, REPLACEMENTS);
    }
}
