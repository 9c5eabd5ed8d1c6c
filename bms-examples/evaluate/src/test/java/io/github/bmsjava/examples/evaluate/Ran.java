package io.github.bmsjava.examples.evaluate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the program inside the test.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it said aside
 * @param directory its working directory
 */
record Ran(int exit, String out, String err, Path directory) {

    static Ran in(Path directory, String... args) {
        return in(directory, false, args);
    }

    static Ran in(Path directory, boolean isInteractive, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(out, err, isInteractive, directory);
        int exit = EvaluateCommand.run(terminal, args);
        terminal.flush();
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), directory);
    }

    String file(String name, String file) {
        try {
            return Files.readString(
                    directory.resolve("target/bms").resolve(name).resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of results.csv without the header. */
    List<String> rows(String name) {
        return file(name, "results.csv").lines().skip(1).toList();
    }
}
