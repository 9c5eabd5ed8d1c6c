package io.github.bmsjava.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a new process takes from its start to its end, when it reads a folder and evaluates it. */
final class Start {
    private static final int RUNS = 7;
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Console console;
    private final Path folder;
    private final String expected;
    private final String classPath;

    Start(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
        this.classPath = jars();
        this.expected = Integer.toString(FirstResult.results(folder));
    }

    /** False if a process fails. */
    boolean run() {
        Machine.describe(console);
        console.title("A new process reads " + folder.getFileName() + " and evaluates it, median of " + RUNS);
        try {
            Path archive = Files.createTempDirectory("bms").resolve("bms.jsa");
            boolean agree = line("as it is", List.of());
            agree &= line("with the first compiler only", List.of(FIRST_COMPILER));
            time(List.of("-XX:ArchiveClassesAtExit=" + archive));
            String shared = "-XX:SharedArchiveFile=" + archive;
            agree &= line("with an archive of classes", List.of(shared));
            agree &= line("with both", List.of(shared, FIRST_COMPILER));
            Files.deleteIfExists(archive);
            Files.deleteIfExists(archive.getParent());
            return agree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean line(String name, List<String> options) throws IOException {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = time(options);
            if (seconds[i] < 0) {
                return false;
            }
        }
        Arrays.sort(seconds);
        console.line(name, "%.2f s (%.2f to %.2f)", seconds[RUNS / 2], seconds[0], seconds[RUNS - 1]);
        return true;
    }

    /** What a host would have on its class path, and {@link FirstResult}: the jars that were built beside this one. */
    private static String jars() {
        Path built = Objects.requireNonNull(
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent());
        try (Stream<Path> own = Files.list(built);
                Stream<Path> others = Files.list(built.resolve("start"))) {
            return Stream.concat(own.filter(Start::isOwn), others)
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwn(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("bms-example-benchmarks-") && name.endsWith(".jar");
    }

    /** Seconds; negative where the process fails or finds otherwise than this one. */
    private double time(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FirstResult.class.getName()));
        command.add(folder.toString());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!said.equals(expected)) {
            console.say("the process said '%s'.", said);
            return -1;
        }
        return seconds;
    }
}
