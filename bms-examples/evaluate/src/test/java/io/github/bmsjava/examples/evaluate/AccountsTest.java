package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.examples.evaluate.page.WhatItTakes;
import io.github.bmsjava.explain.Account;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every explanation of the examples as it was read by eye, in three languages. */
class AccountsTest {
    private static final Set<String> CITY = Set.of(
            "fjordby", "bydel-1", "bydel-1-skole", "bydel-1-barnehage", "barnehage-1", "skole-25", "sykehjem-43");

    static Stream<Arguments> examplesAndLanguages() {
        return Stream.of(
                        new LotenExample(),
                        new AlnaExample(),
                        new RingsakerExample(),
                        new AgreementExample(),
                        new NorgeExample(),
                        new CityExample())
                .flatMap(example -> Stream.of(Language.values()).map(language -> Arguments.of(example, language)));
    }

    @ParameterizedTest
    @MethodSource("examplesAndLanguages")
    void everyExplanationSaysWhatWasReadByEye(Example example, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Run run : example.load(language).runs()) {
            Evaluation results = Job.evaluate(run).results();
            text.append(run.heading().isEmpty() ? "" : "# " + run.heading() + "\n\n");
            for (Period period : results.periods()) {
                for (UnitResults unit : results.in(period).units()) {
                    if (example instanceof CityExample && !isRead(unit)) {
                        continue;
                    }
                    unit.cards().forEach(card -> append(card, unit, language, text));
                }
            }
        }
        Golden.assertSame(example.name() + "/accounts." + language.tag() + ".txt", text.toString());
    }

    /** Of the city, which is generated: itself, a unit of each kind that has others below, and some without, in the last year. */
    private static boolean isRead(UnitResults unit) {
        return unit.period().equals(Period.year(2024))
                && CITY.contains(unit.unit().id().value());
    }

    private static void append(CardResult card, UnitResults unit, Language language, StringBuilder text) {
        StringBuilder told = new StringBuilder();
        Stream.concat(card.indicators().stream(), card.offCard().stream())
                .filter(result -> ResultWords.of(result, language).hasContent())
                .forEach(result -> append(result, language, told));
        Stream.concat(card.groups().stream(), Stream.of(card.whole()))
                .map(GroupResult::explain)
                .filter(group -> group.rule().isPresent())
                .forEach(group -> append(group.account(language), told));
        if (!told.isEmpty()) {
            text.append("## ")
                    .append(unit.unit().name().in(language))
                    .append(" · ")
                    .append(unit.period().label(language))
                    .append("\n\n")
                    .append(told);
        }
    }

    private static void append(IndicatorResult result, Language language, StringBuilder text) {
        text.append(result.explain().account(language));
        WhatItTakes.of(result)
                .forEach(change -> text.append("> ")
                        .append(change.sentence(language, Texts.in(language)))
                        .append('\n'));
        text.append('\n');
    }

    private static void append(Account account, StringBuilder text) {
        text.append(account).append('\n');
    }
}
