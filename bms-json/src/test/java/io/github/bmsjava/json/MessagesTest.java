package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvIssue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final List<IssueCode> CODES = Stream.<IssueCode[]>of(
                    DocumentIssue.values(), JsonStatIssue.values(), CsvIssue.values())
            .flatMap(Stream::of)
            .toList();

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void everyCodeHasATextThatNamesOnlyValuesTheEnglishNames(Language language) {
        Messages messages = BmsJson.messages(language);

        assertThat(CODES)
                .allSatisfy(code -> assertThat(placeholders(code.template()))
                        .containsAll(placeholders(messages.text("issue." + code.id()))));
    }

    @Test
    void noTextStandsForACodeThatIsNotThere() {
        Set<String> own = BmsJson.messages(Language.NB).keys().stream()
                .filter(key -> !Messages.in(Language.NB).keys().contains(key))
                .collect(Collectors.toSet());

        assertThat(own)
                .containsExactlyInAnyOrderElementsOf(
                        CODES.stream().map(code -> "issue." + code.id()).toList());
    }

    @Test
    void noCodeOfTheModuleHasAnIdOfTheCore() {
        assertThat(Messages.in(Language.NB).keys())
                .doesNotContainAnyElementsOf(
                        CODES.stream().map(code -> "issue." + code.id()).toList());
    }

    @Test
    void nothingMoreThanInfoIsSaidInEnglishOfANewerVersion() {
        assertThat(DocumentIssue.NEWER_VERSION.severity()).isEqualTo(Severity.INFO);
        assertThat(BmsJson.messages(Language.EN).keys())
                .isEqualTo(Messages.in(Language.EN).keys());
    }
}
