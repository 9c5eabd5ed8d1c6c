package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that lie beside this class. */
final class Resources {
    private Resources() {}

    static InputStream open(String path) {
        InputStream stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("there is no resource '" + path + "'.");
        }
        return stream;
    }

    static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a bundled example; places tell them by their bare names. */
    static Tables tables(String folder) {
        return name -> CsvFile.of(name, () -> open(folder + "/" + name));
    }
}
