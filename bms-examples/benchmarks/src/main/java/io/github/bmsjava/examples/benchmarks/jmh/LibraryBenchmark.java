package io.github.bmsjava.examples.benchmarks.jmh;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.examples.benchmarks.answer.Digest;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.library.Source;
import io.github.bmsjava.examples.benchmarks.workload.Size;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loading, evaluating and reading all results of a workload. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LibraryBenchmark {
    /** How much of the country. */
    @Param({"S", "S10"})
    public String size = "S";

    private Workload workload = Workload.tiny();
    private LibraryEngine engine = LibraryEngine.of(workload);

    /** Compiles and loads. */
    @Setup
    public void load() {
        workload = Workload.of(Size.valueOf(size));
        engine = LibraryEngine.of(workload);
        engine.run();
    }

    /** One evaluation. */
    @Benchmark
    public Evaluation evaluate() {
        return engine.evaluate();
    }

    /** All results of one, digested. */
    @Benchmark
    public long visit() {
        Digest digest = new Digest(workload.units().size());
        engine.tell(digest);
        return digest.value();
    }

    /** The observations into the columns of the plan. */
    @Benchmark
    public ObservationTable reload() {
        return engine.plan().load(new Source(workload));
    }
}
