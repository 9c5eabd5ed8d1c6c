package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an example, evaluates its runs, prints them, and writes the files. */
final class Job {
    private static final int DONE = 0;
    static final int NOT_USED = 1;

    private final Terminal terminal;
    private final Language language;
    private final Messages texts;
    private final List<String> units;
    private final List<String> periods;
    private final int width;

    Job(Terminal terminal, Language language, List<String> units, List<String> periods, int width) {
        this.terminal = terminal;
        this.language = language;
        this.texts = Texts.in(language);
        this.units = units;
        this.periods = periods;
        this.width = width;
    }

    /** The exit code. */
    int run(Example example) throws IOException {
        terminal.progress(texts.text("progress.reading", Map.of("name", example.name())));
        Loaded loaded = example.load(language);
        List<Run> runs = loaded.runs();
        List<Evaluated> evaluated = new ArrayList<>();
        for (Run run : runs) {
            terminal.progress(texts.text(
                    "progress.evaluating",
                    Map.of("number", Integer.toString(evaluated.size() + 1), "count", Integer.toString(runs.size()))));
            evaluated.add(evaluate(run));
        }
        terminal.progress("");
        Selection selection = new Selection(units, periods, language);
        List<String> unknown = selection.unknown(evaluated, texts);
        unknown.forEach(terminal::complain);
        if (!unknown.isEmpty()) {
            return NOT_USED;
        }
        new Report(terminal, language, selection, width).print(loaded, evaluated);
        if (!evaluated.isEmpty()) {
            write(example, loaded, evaluated, selection);
        }
        return end(loaded, evaluated);
    }

    static Evaluated evaluate(Run run) {
        Validated<EvaluationPlan> plan =
                EvaluationPlan.compile(run.model(), run.organisation(), PlanOptions.of(run.periods()));
        Evaluation results = plan.partial().orElseThrow().evaluate(run.observations());
        Set<Issue> issues = new LinkedHashSet<>(run.issues());
        issues.addAll(plan.issues());
        issues.addAll(results.issues());
        return new Evaluated(run, results, List.copyOf(issues));
    }

    private void write(Example example, Loaded loaded, List<Evaluated> evaluated, Selection selection)
            throws IOException {
        Path folder = Path.of("target", "bms", example.name());
        Path written = terminal.directory().resolve(folder);
        ResultFiles.write(evaluated.get(evaluated.size() - 1).results(), written, language, example.hasDocument());
        new Pages(example, loaded, evaluated, selection).write(language, written);
        terminal.say(TextTable.wrapped(
                texts.text(
                        example.hasDocument() ? "files.written" : "files.written-without-document",
                        Map.of("folder", folder.toString().replace('\\', '/'))),
                width));
    }

    private int end(Loaded loaded, List<Evaluated> evaluated) {
        // several checks may find one problem: it is one code at one place
        Set<String> refused = new LinkedHashSet<>();
        Stream.concat(loaded.issues().stream(), evaluated.stream().flatMap(run -> run.issues().stream()))
                .filter(loaded.expected()::refuses)
                .map(Expected::key)
                .forEach(refused::add);
        if (refused.isEmpty()) {
            return DONE;
        }
        terminal.complain(texts.text(
                refused.size() == 1 ? "end.refused.one" : "end.refused",
                Map.of("count", Integer.toString(refused.size()))));
        return NOT_USED;
    }
}
