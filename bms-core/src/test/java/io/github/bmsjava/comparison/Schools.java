package io.github.bmsjava.comparison;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.value.FigureReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Schools below a municipality, all with one indicator, and two reference series to compare with. */
final class Schools {
    static final String INDICATOR = "trivsel";
    static final ComparisonGroup SCHOOLS = ComparisonGroup.ofType("skole");

    private Schools() {}

    /** The municipality, its schools by their ids, and the series {@code snitt} and {@code nabo}. */
    static Organisation of(Iterable<String> schools) {
        Organisation.Builder organisation = Organisation.builder()
                .level("kommune", "Kommune")
                .level("enhet", "Enhet")
                .unit("kommune", u -> u.name("Kommunen").level("kommune"))
                .reference("snitt", "ASSS-snittet")
                .reference("nabo", "Nabokommunen");
        schools.forEach(id ->
                organisation.unit(id, u -> u.parent("kommune").level("enhet").type("skole")));
        return organisation.build().orThrow();
    }

    static Scorecard card(Consumer<EntryBuilder> definition) {
        return Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator(INDICATOR, definition))
                .build()
                .orThrow();
    }

    /** One decimal, more is better. */
    static void more(EntryBuilder entry) {
        entry.decimals(1).higherIsBetter();
    }

    /** One decimal, less is better. */
    static void less(EntryBuilder entry) {
        entry.decimals(1).lowerIsBetter();
    }

    /**
     * A run over figures such as {@code a 2014 5,3} or {@code a 2014 Ca 97}; {@code a 2014} alone is a school without a figure,
     * and {@code snitt} and {@code nabo} are the reference series.
     */
    static Evaluation run(Consumer<EntryBuilder> definition, String... figures) {
        Set<String> schools = new LinkedHashSet<>();
        List<Observation> observations = new ArrayList<>();
        for (String figure : figures) {
            String[] parts = figure.split(" ", 3);
            boolean reference = parts[0].equals("snitt") || parts[0].equals("nabo");
            if (!reference && !parts[0].equals("kommune")) {
                schools.add(parts[0]);
            }
            if (parts.length == 3) {
                SubjectId subject = reference ? ReferenceId.of(parts[0]) : OrgUnitId.of(parts[0]);
                observations.add(Observation.builder(new ObservationKey(
                                subject, IndicatorId.of(INDICATOR), Period.parse(parts[1]), ValueKind.ACTUAL))
                        .printed(FigureReader.lenient().read(parts[2]).partial().orElseThrow())
                        .build());
            }
        }
        return Bms.evaluate(card(definition), of(schools), Observations.of(observations));
    }

    /** A ranking in 2014. */
    static Ranking ranking(Consumer<EntryBuilder> definition, String... figures) {
        return Ranking.of(run(definition, figures), "2014", INDICATOR, SCHOOLS);
    }

    /** Ranks and ids, such as {@code 1 a}. */
    static List<String> ranks(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.rank() + " " + place.compared().subject().value())
                .toList();
    }

    /** Ids and reasons, such as {@code a not-reported}. */
    static List<String> reasons(List<Compared> some) {
        return some.stream()
                .map(one -> one.subject().value() + " "
                        + one.findReason().orElseThrow().id())
                .toList();
    }
}
