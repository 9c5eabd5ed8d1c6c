package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whoever helps, every result and every word of its explanation is the same. */
class ThreadsProperties {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterContainer
    static void end() {
        POOL.shutdownNow();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j13ThreadsThatHelpChangeNothingAtAll(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Case made = dice.percent(50) ? Case.ofCards(seed) : Case.ofWideNumbers(seed);
        Executor executor = dice.<Executor>of(POOL, POOL, POOL, Runnable::run, task -> {});
        assertThat(texts(made, RunOptions.standard().helpedBy(executor, 1 + dice.below(5))))
                .as("seed %s", seed)
                .isEqualTo(texts(made, RunOptions.standard()));
    }

    private static Map<String, String> texts(Case made, RunOptions how) {
        Evaluation evaluation = made.evaluate(how);
        HeldFacts shown = HeldFacts.visited(evaluation, made.organisation());
        Map<String, String> texts = new TreeMap<>();
        for (Period period : made.periods()) {
            for (ValueKind kind : ValueKind.values()) {
                String when = " · " + period + " · " + kind.id();
                shown.of(period, kind).forEach((name, facts) -> texts.put("shown " + name + when, facts.toString()));
            }
            ProductFacts.of(evaluation, period, ValueKind.ACTUAL)
                    .forEach((name, facts) -> texts.put("explained " + name + " · " + period, facts.toString()));
        }
        return texts;
    }
}
