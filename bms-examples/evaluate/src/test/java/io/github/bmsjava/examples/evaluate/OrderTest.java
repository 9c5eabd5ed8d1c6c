package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.report.FlatTable;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rows and figures changes no byte of what is written (J13). */
class OrderTest {
    private static final Evaluated AS_PRINTED = evaluate(new LotenExample());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfRowsInTheTableChangesNothing(long seed) {
        Evaluated shuffled = evaluate(new LotenExample(shuffled(seed)));
        assertThat(text(shuffled.results())).isEqualTo(text(AS_PRINTED.results()));
        assertThat(withoutPlaces(shuffled.issues())).isEqualTo(withoutPlaces(AS_PRINTED.issues()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfFiguresChangesNothingNotEvenAmongTheProblems(long seed) {
        Run run = AS_PRINTED.run();
        List<Observation> observations = new ArrayList<>(run.observations().list());
        Collections.shuffle(observations, new Random(seed));
        Evaluated shuffled = Job.evaluate(new Run(
                run.heading(),
                run.organisation(),
                run.model(),
                run.periods(),
                Observations.of(observations),
                run.issues()));
        assertThat(text(shuffled.results())).isEqualTo(text(AS_PRINTED.results()));
        assertThat(shuffled.issues()).isEqualTo(AS_PRINTED.issues());
    }

    private static Evaluated evaluate(LotenExample example) {
        return Job.evaluate(example.load(Language.NB).runs().get(0));
    }

    private static Tables shuffled(long seed) {
        return name -> {
            List<String> lines =
                    new ArrayList<>(Resources.text("loten/" + name).lines().toList());
            if (name.equals("loten-malekort.csv")) {
                Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            }
            return CsvFile.ofText(name, String.join("\n", lines) + "\n");
        };
    }

    private static String text(Evaluation results) {
        String cards = results.plan().organisation().units().stream()
                .map(unit -> CardTable.of(results, unit.id(), Language.NB))
                .collect(Collectors.joining());
        return cards
                + Summary.of(results).text(Language.NB)
                + FlatTable.of(results, Language.NB).rows();
    }

    private static List<String> withoutPlaces(List<Issue> issues) {
        return issues.stream().map(Issue::message).toList();
    }
}
