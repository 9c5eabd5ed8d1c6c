package io.github.bmsjava.json;

import io.github.bmsjava.issue.Validated;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads datasets in JSON-stat 2 (json-stat.org), the format of Statistics Norway's tables, as figures.
 *
 * <p>Nothing is guessed and nothing added up: a dimension that is neither region, contents nor time must have one category chosen, a
 * region is a unit only where the source says so, and a status becomes a typed absence or a quality. Every problem has its JSON
 * pointer, line and column. Members that JSON-stat allows and figures do not need, such as {@code link}, {@code note} and
 * {@code extension}, are passed over.
 */
public final class JsonStat {
    private JsonStat() {}

    /**
     * Reads a dataset from a text.
     *
     * @param json the text
     * @param source how to read it
     * @return the figures and every problem; nothing where the text is no dataset or contradicts itself
     */
    public static Validated<JsonStatSeries> read(String json, JsonStatSource source) {
        return read(new StringReader(json), source);
    }

    /**
     * Reads a dataset from characters.
     *
     * @param json read to its end, not closed
     * @param source how to read it
     * @return the figures and every problem; nothing where the text is no dataset or contradicts itself
     * @throws UncheckedIOException if the characters cannot be read
     */
    public static Validated<JsonStatSeries> read(Reader json, JsonStatSource source) {
        Problems problems = new Problems("");
        return series(DocumentInput.of(json), source, problems);
    }

    /**
     * Reads a dataset from bytes in UTF-8.
     *
     * @param json read to its end, not closed
     * @param source how to read it
     * @return the figures and every problem; nothing where the bytes are no dataset or it contradicts itself
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public static Validated<JsonStatSeries> read(InputStream json, JsonStatSource source) {
        Problems problems = new Problems("");
        return series(DocumentInput.of(json), source, problems);
    }

    /**
     * Reads a dataset from a file in UTF-8.
     *
     * @param file the file
     * @param source how to read it
     * @return the figures and every problem, which name the file; nothing where it cannot be read, is no dataset or contradicts itself
     */
    public static Validated<JsonStatSeries> read(Path file, JsonStatSource source) {
        Problems problems = new Problems(DocumentInput.nameOf(file));
        return series(DocumentInput.of(file), source, problems);
    }

    private static Validated<JsonStatSeries> series(DocumentInput input, JsonStatSource source, Problems problems) {
        Optional<JsonStatSeries> series = input.read(problems, NodeReader.Items.NONE)
                .flatMap(read -> JsonStatCube.read(Value.root(read, problems)))
                .flatMap(cube -> new JsonStatReader(cube, source).read());
        return series.map(read -> Validated.of(read, problems.issues()))
                .orElseGet(() -> Validated.failed(problems.issues()));
    }
}
