package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.Account;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every explanation of the examples as it was read by eye, in three languages. */
class AccountsTest {
    static Stream<Arguments> examplesAndLanguages() {
        return Stream.of(new LotenExample(), new AlnaExample(), new RingsakerExample(), new AgreementExample())
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
                    unit.cards().forEach(card -> append(card, unit, language, text));
                }
            }
        }
        Golden.assertSame(example.name() + "/accounts." + language.tag() + ".txt", text.toString());
    }

    private static void append(CardResult card, UnitResults unit, Language language, StringBuilder text) {
        StringBuilder told = new StringBuilder();
        for (IndicatorResult result : card.indicators()) {
            if (ResultWords.of(result, language).hasContent()) {
                append(result.explain().account(language), told);
            }
        }
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

    private static void append(Account account, StringBuilder text) {
        text.append(account).append('\n');
    }
}
