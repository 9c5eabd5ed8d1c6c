package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file that was read by eye. What came out lies in {@code target/golden}: where a change is right,
 * copy it over {@code src/test/resources/golden} and read the difference.
 */
final class Golden {
    private Golden() {}

    static void assertSame(String path, String actual) throws IOException {
        Path cameOut = Path.of("target/golden", path);
        Files.createDirectories(cameOut.getParent());
        Files.writeString(cameOut, actual, StandardCharsets.UTF_8);
        Path golden = Path.of("src/test/resources/golden", path);
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
