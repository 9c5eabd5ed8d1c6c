package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.examples.benchmarks.answer.Recording;
import io.github.bmsjava.examples.benchmarks.library.AgreedGoals;
import io.github.bmsjava.examples.benchmarks.library.Csv;
import io.github.bmsjava.examples.benchmarks.library.Explaining;
import io.github.bmsjava.examples.benchmarks.library.Json;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.library.LiveUpdates;
import io.github.bmsjava.examples.benchmarks.library.Model;
import io.github.bmsjava.examples.benchmarks.library.Source;
import io.github.bmsjava.examples.benchmarks.library.TenYears;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures of the library alone, on one workload. */
final class Figures {
    private static final int PAIRS = 9;

    private final Console console;
    private final Workload workload;
    private final Duration budget;

    Figures(Console console, Workload workload, Duration budget) {
        this.console = console;
        this.workload = workload;
        this.budget = budget;
    }

    void compile() {
        Model model = new Model(workload);
        ScorecardModel definitions = model.definitions();
        Organisation organisation = model.organisation();
        Samples times = Samples.of(
                () -> EvaluationPlan.compile(definitions, organisation, Model.options())
                        .orThrow(),
                budget);
        console.line("compile a plan, " + workload.name(), "%.2f ms", times.median() / 1e6);
    }

    void load(EvaluationPlan plan) {
        Source source = new Source(workload);
        double time = Samples.of(() -> plan.load(source), budget).median();
        console.line(
                "load from memory, " + workload.name(),
                "%.1f million observations a second (%d)",
                source.observations() / time * 1e3,
                source.observations());
    }

    void csv(EvaluationPlan plan) {
        Csv csv = Csv.of(workload);
        double load = Samples.of(() -> csv.load(plan), budget).median();
        double scan = Samples.of(csv::scan, budget).median();
        console.line(
                "load CSV, " + workload.name(),
                "%.2f million observations a second, %.1f times a bare scan",
                csv.rows() / load * 1e3,
                load / scan);
    }

    void json() {
        Json json = Json.of(workload);
        double scan = Samples.of(json::scan, budget).median();
        Duration longer = budget.multipliedBy(3);
        double stream = Samples.of(json::stream, longer).median();
        double read = Samples.of(json::read, longer).median();
        console.line(
                "read JSON of " + json.rows() + " observations",
                "%.1f times a bare scan, one by one %.1f times",
                read / scan,
                stream / scan);
        double copy = Samples.of(json::copy, longer).median();
        double write = Samples.of(json::write, longer).median();
        console.line("write JSON of " + json.rows() + " observations", "%.1f times a bare copy", write / copy);
    }

    void visit(Evaluation evaluation) {
        Adding adding = new Adding();
        double time = Samples.of(() -> evaluation.visit(adding), budget).median();
        if (adding.sum() == 0) {
            throw new IllegalStateException("nothing was shown.");
        }
        console.line("visit every result, " + workload.name(), "%.1f ns a cell", time / workload.cells());
    }

    void memory(LibraryEngine engine) {
        double results = Memory.retained(engine::evaluate);
        Source source = new Source(workload);
        double table = Memory.retained(() -> engine.plan().load(source));
        console.line(
                "retained, " + workload.name(),
                "%.1f bytes a cell: results %.1f, observations %.1f",
                (results + table) / workload.cells(),
                results / workload.cells(),
                table / workload.cells());
    }

    /** False if the state after putting everything back is not that of a full run. */
    boolean live(LibraryEngine library, int replacements) {
        LiveUpdates updates = new LiveUpdates(workload, library);
        updates.median(replacements);
        updates.median(replacements);
        console.line(
                "one changed observation, " + workload.name(),
                "%.2f µs, the median of %,d; no snapshot held",
                updates.median(replacements) / 1e3,
                replacements);
        library.run();
        Recording expected = new Recording(workload.units().size());
        library.tell(expected);
        Recording restored = new Recording(workload.units().size());
        library.tell(updates.restored(), restored);
        boolean equal = restored.differences(expected) == 0;
        console.line("put back, " + workload.name(), "state equal to a full run: %b", equal);
        return equal;
    }

    /** Ten years with eight reorganisations beside one year, in turn. */
    void years() {
        TenYears years = new TenYears(workload);
        Runnable one = years.years(1);
        Runnable ten = years.years(10);
        Samples.of(ten, budget);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            double single = Samples.of(one, budget.dividedBy(PAIRS)).median();
            ratios.add(Samples.of(ten, budget.dividedBy(PAIRS)).median() / single);
        }
        Collections.sort(ratios);
        console.line(
                "ten years with eight reorganisations, " + workload.name(),
                "%.1f times one year, the middle of %d pairs",
                ratios.get(PAIRS / 2),
                PAIRS);
    }

    void agreements(Evaluation evaluation) {
        AgreedGoals agreed = new AgreedGoals(workload);
        Runnable all = () -> agreed.evaluate(evaluation);
        Lap first = Lap.of(all, Duration.ZERO);
        Samples again = Samples.of(all, budget);
        console.line(
                AgreedGoals.LEADERS + " leaders with " + AgreedGoals.GOALS + " goals, " + workload.name(),
                "%.0f ms; the first time %.0f ms",
                again.median() / 1e6,
                first.wall() / 1e6);
    }

    /** The code of an explanation is large, and slow until it is compiled. */
    void explain(Evaluation evaluation, Duration warmUp) {
        List<Runnable> questions = new Explaining(workload, evaluation).questions();
        Samples times = new Samples();
        long end = System.nanoTime() + budget.plus(warmUp).toNanos();
        while (System.nanoTime() < end) {
            times = new Samples();
            for (Runnable question : questions) {
                times.add(Lap.of(question, Duration.ZERO));
            }
        }
        console.line("explain a cell, " + workload.name(), "%.1f µs", times.median() / 1e3);
    }
}
