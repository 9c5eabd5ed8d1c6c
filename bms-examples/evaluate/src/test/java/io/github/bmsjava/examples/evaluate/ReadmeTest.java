package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.Bms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ReadmeTest {
    @Test
    void theCodeOfTheReadmePrintsWhatTheReadmeSays() throws Exception {
        Blocks readme = Blocks.of("README.md");
        assertThat(run(readme.get("java"))).isEqualTo(readme.get("text"));
    }

    @Test
    void r107TheFiguresOfTheReadmeClimbAsTheReadmeSays() throws Exception {
        Blocks readme = Blocks.of("README.md");
        assertThat(run(readme.get("java") + readme.get("java climbing")))
                .isEqualTo(readme.get("text") + readme.get("text climbing"));
    }

    @Test
    void showPrintsThingsWhole() throws Exception {
        Blocks readme = Blocks.of("README.md");
        String start = Files.readString(Path.of("../../bms.jsh"), StandardCharsets.UTF_8);

        assertThat(run(start + readme.get("java") + "show(result);"))
                .isEqualTo(readme.get("text") + readme.get("text show"));
        assertThat(run(start + readme.get("java") + "show(evaluation); show(java.util.List.of(result.explain(), 1));"
                        + " show(SmallestChange.ofValue(result, \"green\"));"))
                .isEqualTo(readme.get("text")
                        + readme.get("text").lines().skip(2).collect(Collectors.joining("\n", "", "\n\n"))
                        + readme.get("text show")
                        + "1\nBrukertilfredshet: grønn krever 5,3, 0,3 mer enn nå\n");
    }

    @Test
    void theCodeOfTheReadmeIsTwelveLines() throws IOException {
        assertThat(Blocks.of("README.md").get("java").lines()).hasSize(12);
    }

    @Test
    void theCodeOfThePageAboutStatisticsPrintsWhatThePageSays() throws Exception {
        Blocks page = Blocks.of("docs/reference/statistics.md");
        assertThat(run(page.get("java"))).isEqualTo(page.get("text"));
    }

    @Test
    void r122TheCodeOfThePageAboutWhatIfPrintsWhatThePageSays() throws Exception {
        Blocks page = Blocks.of("docs/reference/what-if.md");
        String start = Files.readString(Path.of("../../bms.jsh"), StandardCharsets.UTF_8);
        String said = page.get("text").lines().findFirst().orElseThrow() + "\n";

        assertThat(run(start + page.get("java") + "show(differences);")).isEqualTo(page.get("text") + said);
    }

    /** What JShell prints, run as a reader runs it: with the library and its two dependencies on the class path. */
    private static String run(String code) throws URISyntaxException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (JShell shell = JShell.builder()
                .out(out)
                .err(out)
                .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
                .build()) {
            for (Class<?> onPath : List.of(Bms.class, ImmutableList.class, NullMarked.class, LoggerFactory.class)) {
                shell.addToClasspath(Path.of(onPath.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            }
            String rest = code;
            while (!rest.isBlank()) {
                SourceCodeAnalysis.CompletionInfo next =
                        shell.sourceCodeAnalysis().analyzeCompletion(rest);
                for (SnippetEvent event : shell.eval(next.source())) {
                    assertThat(event.status())
                            .as(next.source())
                            .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN); // imported once more
                    assertThat(event.exception()).as(next.source()).isNull();
                }
                rest = next.remaining();
            }
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
