package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.comparison.Unanswered;
import io.github.bmsjava.csv.CsvIssue;
import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.json.DocumentIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.ValueIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every issue code of the library: found on the class path, so that a new enum cannot be forgotten. */
class IssueReferenceTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs/reference/issues.md");

    private static final Module CORE = new Module(Bms.class, ROOT.resolve("bms-core/src/test"));
    private static final Module JSON = new Module(BmsJson.class, ROOT.resolve("bms-json/src/test"));
    private static final Module JOB = new Module(Main.class, Path.of("src/test"));
    private static final List<Module> MODULES = List.of(CORE, JSON, JOB);

    /** Whose codes are not all provoked yet; to be emptied, never added to. */
    private static final Set<Class<?>> AWAITED = Set.of(ExampleIssue.class);

    private static final Pattern HEADING = Pattern.compile("^### (\\S+)\n\n\\*(\\w+)\\.\\* \\p{Lu}", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("(Test|Properties)\\.java$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern REASON = Pattern.compile("^- `([a-z-]+)`: ", Pattern.MULTILINE);

    /** Where codes are looked for: everything compiled together with a class. And the folder of its tests. */
    private record Module(Class<?> anchor, Path tests) {
        List<IssueCode> codes() {
            Path compiled = compiled();
            if (Files.isDirectory(compiled)) {
                return codes(compiled);
            }
            try (FileSystem jar = FileSystems.newFileSystem(compiled)) {
                return codes(jar.getPath("/"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path compiled() {
            try {
                return Path.of(anchor.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<IssueCode> codes(Path top) {
            try (Stream<Path> files = Files.walk(top)) {
                return files.map(file -> top.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.startsWith("io/") && file.endsWith(".class"))
                        .sorted()
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .flatMap(this::codes)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Stream<IssueCode> codes(String name) {
            try {
                Class<?> type = Class.forName(name, false, anchor.getClassLoader());
                return type.isEnum() && IssueCode.class.isAssignableFrom(type)
                        ? Arrays.stream(type.getEnumConstants()).map(IssueCode.class::cast)
                        : Stream.empty();
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            } catch (NoClassDefFoundError e) {
                // extends a class of an optional dependency, so it is no enum
                return Stream.empty();
            }
        }

        /** Names and hyphenated words of the tests, this one left out. */
        Set<String> words() {
            try (Stream<Path> files = Files.walk(tests)) {
                return files.filter(file -> TEST.matcher(file.toString()).find())
                        .filter(file -> !file.endsWith("IssueReferenceTest.java"))
                        .flatMap(file -> WORD.matcher(read(file)).results().map(MatchResult::group))
                        .collect(Collectors.toSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void theEnumsAreFound() {
        assertThat(CORE.codes()).contains(EvaluationIssue.NOT_ON_CARD, ValueIssue.STRAY_SPACE);
        assertThat(JSON.codes()).contains(CsvIssue.CSV_EMPTY, DocumentIssue.WRONG_TYPE);
        assertThat(JOB.codes()).contains(ExampleIssue.UNREADABLE_CELL);
    }

    @Test
    void everyCodeHasOneParagraphWithItsSeverityAndEveryParagraphIsOfACode() {
        List<String> codes = all().map(
                        code -> code.id() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(found(HEADING, match -> match.group(1) + " " + match.group(2).toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyHeadingHasAParagraph() {
        assertThat(found(HEADING, match -> match.group(1)))
                .isEqualTo(found(Pattern.compile("^### (.*)$", Pattern.MULTILINE), match -> match.group(1)));
    }

    @Test
    void everyReasonForNoLightOrAnswerIsListedOnceAndNothingElse() {
        assertThat(found(REASON, match -> match.group(1)))
                .containsExactlyElementsOf(Stream.<Reason[]>of(Absence.values(), Unjudged.values(), Unanswered.values())
                        .flatMap(Arrays::stream)
                        .map(Reason::id)
                        .toList());
    }

    @Test
    void noTwoCodesShareAnId() {
        assertThat(all().map(IssueCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void everyCodeOfTheLibraryHasATextInNorwegian(Language language) {
        assertThat(Stream.of(CORE, JSON)
                        .flatMap(module -> module.codes().stream())
                        .map(code -> "issue." + code.id()))
                .isSubsetOf(BmsJson.messages(language).keys());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyCodeIsProvokedByATestOfItsModule(int index) {
        Module module = MODULES.get(index);
        Set<String> words = module.words();

        assertThat(module.codes())
                .filteredOn(code -> !AWAITED.contains(code.getClass()))
                .filteredOn(code -> !words.contains(code.id()) && !words.contains(((Enum<?>) code).name()))
                .isEmpty();
    }

    private static Stream<IssueCode> all() {
        return MODULES.stream().flatMap(module -> module.codes().stream());
    }

    private static List<String> found(Pattern pattern, Function<MatchResult, String> what) {
        return pattern.matcher(read(PAGE)).results().map(what).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
