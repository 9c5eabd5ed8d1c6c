package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedTest {
    static Stream<Example> examples() {
        return Stream.of(new LotenExample(), new AlnaExample(), new RingsakerExample());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theListHoldsWhatIsFoundAndNothingElse(Example example) {
        Loaded loaded = example.load(Language.NB);
        Set<String> found = new TreeSet<>();
        Stream<Issue> ofRuns = loaded.runs().stream().flatMap(run -> Job.evaluate(run).issues().stream());
        Stream.concat(loaded.issues().stream(), ofRuns).map(Expected::key).forEach(found::add);
        assertThat(found).isEqualTo(new TreeSet<>(loaded.expected().keys()));
    }

    @Test
    void aProblemThatIsNotExpectedIsPrintedAndFailsTheRun(@TempDir Path directory) throws IOException {
        Tables changed = name -> CsvFile.ofText(
                name,
                Resources.text("ringsaker/" + name)
                        .replace(
                                "enhet;205;Tømmerli;M2.1 Arbeidsmiljø;;;4,8",
                                "enhet;205;" + "Tømmerli;M2.1 Arbeidsmiljø;;;4,8 poeng"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(out, err, false, directory);
        int exit = new Job(terminal, Language.NB, List.of(), List.of(), Integer.MAX_VALUE)
                .run(new RingsakerExample(changed));
        terminal.flush();
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Advarsel: ringsaker-2006-vo20-barnehage.csv:15:7: «4,8 poeng» har teksten «poeng»");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 problem");
    }
}
