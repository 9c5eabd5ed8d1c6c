package io.github.bmsjava.examples.evaluate;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the program speaks and writes.
 *
 * @param out what was asked for
 * @param err progress, and what the caller did wrong
 * @param isInteractive whether a person watches: only then is progress shown
 * @param directory the working directory
 */
record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive, Path directory) {

    /** The process's own streams, always in UTF-8: under {@code LC_ALL=C} the platform's print question marks. */
    static Terminal ofProcess() {
        return of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isWatched(),
                Path.of(""));
    }

    static Terminal of(OutputStream out, OutputStream err, boolean isInteractive, Path directory) {
        return new Terminal(utf8(out), utf8(err), isInteractive, directory);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** A console is there from JDK 22 on even where output is piped; it has a method of its own to say so. */
    @SuppressWarnings("SystemConsoleNull") // null on 17; asked further on 22 and later
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Shows what is being done, in place of what was shown before; nothing where nobody watches. */
    void progress(String text) {
        if (isInteractive) {
            err.print("\r\u001B[2K" + text);
            err.flush();
        }
    }

    /** A line of what was asked for; it ends alike on every platform. */
    void say(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A line about what the caller gave. */
    void complain(String line) {
        err.print(line);
        err.print('\n');
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
