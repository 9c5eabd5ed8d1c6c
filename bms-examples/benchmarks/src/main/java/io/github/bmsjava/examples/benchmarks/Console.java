package io.github.bmsjava.examples.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the report goes: the process's own output, in UTF-8, alike under every locale. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    static Console ofProcess() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** A line; the pattern as {@link String#format} reads it. */
    void say(String pattern, Object... parts) {
        text(String.format(Locale.ROOT, pattern, parts));
    }

    /** A line as it is. */
    void text(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A heading. */
    void title(String text) {
        say("");
        say("%s", text);
    }

    /** A name and what was measured. */
    void line(String name, String pattern, Object... parts) {
        say("  %-44s %s", name, String.format(Locale.ROOT, pattern, parts));
    }
}
