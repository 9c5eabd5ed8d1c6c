package io.github.bmsjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.agreement.AgreementIssue;
import io.github.bmsjava.calendar.CalendarIssue;
import io.github.bmsjava.comparison.Caution;
import io.github.bmsjava.comparison.ComparisonIssue;
import io.github.bmsjava.comparison.Unanswered;
import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.formula.FormulaIssue;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.organisation.OrganisationIssue;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.strategy.StrategyIssue;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.ValueIssue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of the three catalogues together. */
class CataloguesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private static final List<IssueCode> CODES = Stream.<IssueCode[]>of(
                    ValueIssue.values(),
                    ThresholdIssue.values(),
                    OrganisationIssue.values(),
                    FormulaIssue.values(),
                    IndicatorIssue.values(),
                    TargetIssue.values(),
                    ObservationIssue.values(),
                    ScorecardIssue.values(),
                    StrategyIssue.values(),
                    EvaluationIssue.values(),
                    ComparisonIssue.values(),
                    CalendarIssue.values(),
                    AgreementIssue.values())
            .flatMap(Stream::of)
            .collect(Collectors.toList());

    private static final List<Reason> REASONS = Stream.<Reason[]>of(
                    Absence.values(), Unjudged.values(), Unanswered.values())
            .flatMap(Stream::of)
            .collect(Collectors.toList());

    @Test
    void theNorwegianCataloguesHaveTheSameKeys() {
        assertThat(Messages.in(Language.NN).keys())
                .containsExactlyInAnyOrderElementsOf(Messages.in(Language.NB).keys());
    }

    /** The English of an issue is the template of its code, so that it is written once. */
    @Test
    void theEnglishCatalogueHasTheSameKeysButThoseOfIssues() {
        assertThat(Messages.in(Language.EN).keys())
                .containsExactlyInAnyOrderElementsOf(Messages.in(Language.NB).keys().stream()
                        .filter(key -> !key.startsWith("issue."))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonFlagAndSeverityHasAText(Language language) {
        Messages messages = Messages.in(language);

        assertThat(REASONS).allSatisfy(reason -> assertThat(messages.keys()).contains("reason." + reason.id()));
        assertThat(QualityFlag.values())
                .allSatisfy(flag -> assertThat(messages.quality(flag)).isNotBlank());
        assertThat(Severity.values())
                .allSatisfy(severity -> assertThat(messages.severity(severity)).isNotBlank());
        assertThat(Caution.values())
                .allSatisfy(caution -> assertThat(caution.text(language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void everyIssueHasATextThatNamesOnlyValuesTheEnglishNames(Language language) {
        Messages messages = Messages.in(language);

        assertThat(CODES).allSatisfy(code -> {
            String text = messages.text("issue." + code.id());
            assertThat(values(code)).containsAll(placeholders(text));
        });
    }

    @Test
    void noTwoIssuesShareAnId() {
        assertThat(CODES).extracting(IssueCode::id).doesNotHaveDuplicates();
    }

    @Test
    void nynorskHasNoWordsThatAreBokmaalOnly() {
        assertThat(wordsOf(Language.NN))
                .doesNotContain("ikke", "hva", "hvilken", "hvor", "fra", "bare", "noen", "enhet", "enheten", "enheter")
                .contains("ikkje", "berre", "eininga");
    }

    @Test
    void bokmaalHasNoWordsThatAreNynorskOnly() {
        assertThat(wordsOf(Language.NB))
                .doesNotContain(
                        "ikkje", "kva", "kven", "frå", "berre", "nokon", "utan", "eining", "eininga", "einingar")
                .contains("ikke", "bare", "enheten");
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        String file = "messages_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            Map<String, Long> times = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.groupingBy(
                            line -> line.substring(0, line.indexOf(" = ")), Collectors.counting()));
            assertThat(times)
                    .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(1));
            assertThat(times.keySet()).isEqualTo(Messages.in(language).keys());
        }
    }

    private static Set<String> wordsOf(Language language) {
        Messages messages = Messages.in(language);
        return messages.keys().stream()
                .flatMap(key -> WORDS.splitAsStream(messages.text(key).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** What a value issue carries is said in its class, not in its template: the text as printed. */
    private static Set<String> values(IssueCode code) {
        Set<String> values = placeholders(code.template());
        if (code instanceof ValueIssue) {
            values.add("raw");
        }
        return values;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
