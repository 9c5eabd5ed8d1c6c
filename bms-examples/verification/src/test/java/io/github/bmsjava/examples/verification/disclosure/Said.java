package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.report.FlatTable;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a run says to the public: every result with its explanation, decompositions, groups and gates, every
 * issue, and every observation that may be read.
 *
 * @param cards the cards of all periods, kinds and units
 * @param issues with their values and texts
 * @param observations what is told of each key
 */
record Said(List<CardResult> cards, List<Issue> issues, List<String> observations) {

    static Said by(Evaluation evaluation, Observations reported) {
        List<CardResult> cards = new ArrayList<>();
        for (Period period : evaluation.periods()) {
            for (ValueKind kind : kinds(reported)) {
                for (UnitResults unit : evaluation.in(period, kind).units()) {
                    cards.addAll(unit.cards());
                }
            }
        }
        List<String> observations = reported.list().stream()
                .map(Observation::key)
                .distinct()
                .map(key -> history(evaluation, key))
                .toList();
        return new Said(cards, evaluation.issues(), observations);
    }

    /** Of kinds that nobody reported nothing is said. */
    private static Set<ValueKind> kinds(Observations reported) {
        return reported.list().stream()
                .map(observation -> observation.key().kind())
                .collect(Collectors.toCollection(() -> EnumSet.of(ValueKind.ACTUAL)));
    }

    private static String history(Evaluation evaluation, ObservationKey key) {
        return key + ": "
                + evaluation
                        .observations(key)
                        .map(ObservationHistory::current)
                        .map(Observation::toString)
                        .orElse("");
    }

    /** The same in words and documents, which could say more than the results do. */
    static String texts(Evaluation evaluation) {
        StringWriter all = new StringWriter();
        try {
            BmsJson.writeResults(evaluation, Language.NB, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.append(FlatTable.of(evaluation, Language.NN).toString());
        all.append(Summary.of(evaluation).text(Language.EN)).append(evaluation.toString());
        for (OrgUnit unit : evaluation.plan().organisation().units()) {
            all.append(CardTable.of(evaluation, unit.id(), Language.NB));
        }
        evaluation.issues().forEach(issue -> all.append(issue.toString()));
        return all.toString();
    }
}
