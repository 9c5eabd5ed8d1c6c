package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.observation.Observation;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are larger than the heap of the process that writes and reads them. */
class SmallHeapTest {
    private static final int ROWS = 300_000;

    /** What runs in a process of its own: writes so many observations and reads them back. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            int rows = Integer.parseInt(arguments[1]);
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                ObservationsJson.write(IntStream.range(0, rows).mapToObj(Program::observation), out);
            }
            long[] read = {0};
            int issues = ObservationsJson.forEach(file, one -> read[0]++).size();
            System.out.println(read[0] + " read, " + issues + " issues");
        }

        private static Observation observation(int number) {
            return Observation.builder("enhet-" + number % 1000, "indikator-" + number / 1000 % 100, "2014")
                    .amount(number + "," + number % 10)
                    .source("Årsmelding " + number)
                    .note("merknad til " + number)
                    .build();
        }
    }

    @Test
    void observationsGoThroughAHeapThatCannotHoldThem(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("tall.json");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Program.class.getName(),
                        file.toString(),
                        Integer.toString(ROWS)))
                .redirectErrorStream(true)
                .start();
        StringWriter said = new StringWriter();
        try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            out.transferTo(said);
        }

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said.toString().strip()).isEqualTo(ROWS + " read, 0 issues");
        assertThat(Files.size(file)).isGreaterThan(24L << 20);
    }
}
