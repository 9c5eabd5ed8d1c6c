package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.workload.Size;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How time grows with the number of cells: the exponent from the first size to the last, one where it grows alike. */
final class Scaling {
    private final Console console;
    private final List<Workload> workloads = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();

    Scaling(Console console) {
        this.console = console;
    }

    /** Times the library alone on a size. */
    LibraryEngine time(Size size, Duration warmUp, Duration budget) {
        Workload workload = Workload.of(size);
        LibraryEngine library = LibraryEngine.of(workload);
        double time =
                new Race(List.of(library)).run(warmUp, budget).samples(library).median();
        library.close();
        workloads.add(workload);
        times.add(time);
        console.title(workload.name() + " alone");
        console.line(library.name(), "%.1f ns a cell, %,d cells", time / workload.cells(), workload.cells());
        return library;
    }

    /** The last one timed. */
    Workload workload() {
        return workloads.get(workloads.size() - 1);
    }

    void exponent() {
        double work = (double) workload().cells() / workloads.get(0).cells();
        double time = times.get(times.size() - 1) / times.get(0);
        console.line("time as cells grow", "exponent %.3f", Math.log(time) / Math.log(work));
    }
}
