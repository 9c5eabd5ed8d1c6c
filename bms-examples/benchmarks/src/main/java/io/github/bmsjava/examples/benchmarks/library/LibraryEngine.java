package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.LiveEvaluation;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.examples.benchmarks.answer.Answers;
import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The library: a plan compiled and observations loaded once, evaluated as often as one likes. */
public final class LibraryEngine implements Engine {
    private final Card card;
    private final EvaluationPlan plan;
    private final ObservationTable table;
    private final RunOptions options;
    private @Nullable Evaluation evaluation;

    private LibraryEngine(Card card, EvaluationPlan plan, ObservationTable table, RunOptions options) {
        this.card = card;
        this.plan = plan;
        this.table = table;
        this.options = options;
    }

    /** Compiles and loads a workload. */
    public static LibraryEngine of(Workload workload) {
        Model model = new Model(workload);
        EvaluationPlan plan = EvaluationPlan.compile(model.definitions(), model.organisation(), Model.options())
                .orThrow();
        return new LibraryEngine(
                workload.card(),
                plan,
                plan.load(new Source(workload)),
                RunOptions.standard().withholding(model.withheld()));
    }

    /** The same, run in another way. */
    public LibraryEngine with(RunOptions other) {
        return new LibraryEngine(card, plan, table, other);
    }

    @Override
    public String name() {
        return "BMS";
    }

    @Override
    public String legend() {
        return "this library through its public API, a plan compiled and figures loaded before";
    }

    @Override
    public void run() {
        evaluation = null;
        evaluation = evaluate();
    }

    /** One run that nobody holds. */
    public Evaluation evaluate() {
        return plan.evaluate(table, options);
    }

    @Override
    public void tell(Answers answers) {
        evaluation().visit(new Telling(answers, card));
    }

    /** The same observations, followed when they change. */
    public LiveEvaluation live() {
        return plan.live(table, options);
    }

    /** Tells the results of another run. */
    public void tell(Evaluation other, Answers answers) {
        other.visit(new Telling(answers, card));
    }

    /** The last run. */
    public Evaluation evaluation() {
        return Objects.requireNonNull(evaluation, "run first");
    }

    /** The plan. */
    public EvaluationPlan plan() {
        return plan;
    }

    /** What is withheld. */
    public RunOptions options() {
        return options;
    }

    @Override
    public void close() {
        evaluation = null;
    }
}
