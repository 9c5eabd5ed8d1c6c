package io.github.bmsjava.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A table as bytes, with the name that places in it are told by. It is opened twice: to check, and to read. */
public final class CsvFile {
    private final String name;
    private final Opener opener;

    private CsvFile(String name, Opener opener) {
        this.name = Objects.requireNonNull(name, "name");
        this.opener = Objects.requireNonNull(opener, "opener");
    }

    /** Opens the bytes of a table. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The bytes from their beginning, every time.
         *
         * @return a stream that the reader closes
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A file on disk, told by its file name.
     *
     * @param path the file
     * @return the file
     */
    public static CsvFile of(Path path) {
        Path last = path.getFileName();
        return new CsvFile((last == null ? path : last).toString(), () -> Files.newInputStream(path));
    }

    /**
     * Bytes from anywhere.
     *
     * @param name what places are told by, for example {@code loten-malekort.csv}
     * @param opener opens them, more than once
     * @return the file
     */
    public static CsvFile of(String name, Opener opener) {
        return new CsvFile(name, opener);
    }

    /**
     * A text in memory, as UTF-8.
     *
     * @param name what places are told by
     * @param text the table
     * @return the file
     */
    public static CsvFile ofText(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CsvFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * What places are told by.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
