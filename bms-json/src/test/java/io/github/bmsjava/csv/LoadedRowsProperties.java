package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A plan that loads a table row by row as numbers knows what it knows of whole observations, text and place included. */
class LoadedRowsProperties {
    private static final EvaluationPlan PLAN = EvaluationPlan.compile(
                    model(), organisation(), PlanOptions.periods("2014", "2014-Q1", "2014-03"))
            .orThrow();

    private static Organisation organisation() {
        return Organisation.builder()
                .unit("lund", "Lund barnehage", null)
                .unit("a", "Jønsrud", "lund")
                .unit("b", "Solvik", "lund")
                .reference("landet", "Landsgjennomsnitt")
                .build()
                .orThrow();
    }

    private static ScorecardModel model() {
        return ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator(
                                        "trivsel",
                                        i -> i.name("Trivsel")
                                                .decimals(1)
                                                .higherIsBetter()
                                                .overUnits(UnitRule.plainMean()))
                                .indicator("x", i -> i.name("Andel").percent().overUnits(UnitRule.ratioOfSums())))
                .build()
                .orThrow());
    }

    @Property
    void numbersAndWholeObservationsMakeOneTable(@ForAll long seed) {
        Random random = new Random(seed);
        String text = PlainRowsProperties.table(random)
                + PlainRowsProperties.table(random).replaceFirst("[^\n]*\n", "");
        SourceDeclaration source = PlainRowsProperties.source(random);
        List<Observation> all = new ArrayList<>();

        ObservationTable numbers = PLAN.load((request, sink) -> read(text, source, sink));
        ObservationTable whole = PLAN.load((request, sink) -> read(text, source, observation -> {
            all.add(observation);
            sink.accept(observation);
        }));

        assertThat(numbers.issues()).isEqualTo(whole.issues());
        for (Observation one : all) {
            Optional<ObservationHistory> found = numbers.observations(one.key());
            assertThat(described(found, one.key())).isEqualTo(described(whole.observations(one.key()), one.key()));
        }
        Evaluation byNumbers = PLAN.evaluate(numbers);
        Evaluation byWhole = PLAN.evaluate(whole);
        assertThat(byNumbers.issues()).isEqualTo(byWhole.issues());
        assertThat(byNumbers.in("2014").units()).isEqualTo(byWhole.in("2014").units());
    }

    private static void read(String text, SourceDeclaration source, ObservationSink sink) {
        CsvNames names = CsvNames.of(organisation(), PLAN.model().indicators());
        ObservationsCsv.forEach(CsvFile.ofText("t.csv", text), source, names, sink, target -> {});
    }

    /** With the places, which do not count for equality. */
    private static String described(Optional<ObservationHistory> history, ObservationKey key) {
        return key + " "
                + history.map(found -> found.current()
                                + " " + found.current().place()
                                + " " + found.superseded()
                                + " " + found.issues())
                        .orElse("nothing");
    }
}
