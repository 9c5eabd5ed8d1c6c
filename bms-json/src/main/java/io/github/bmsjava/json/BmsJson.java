package io.github.bmsjava.json;

import io.github.bmsjava.csv.ObservationsCsv;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes documents of the family {@code {"bms": "1.0", …}}.
 *
 * <p>Reading reports every problem with its place, {@code file /cards/0/layers/1 (12:9)}: the file, the JSON pointer, line
 * and column. What is wrong is left out at its smallest whole and the rest stands. Decimals never pass through binary
 * floating point: {@code 4.50} stays {@code 4.50}.
 *
 * <p>Writing is deterministic: the same document gives the same text, which reads back as an equal document, but for texts about
 * persons, which are written only by {@link #writeWithPersonalTexts}.
 *
 * <pre>{@code
 * BmsDocument document = BmsJson.read(Path.of("loten.json")).orThrow();
 * String text = BmsJson.write(document);
 * }</pre>
 */
public final class BmsJson {
    private BmsJson() {}

    /**
     * Reads a document from a text.
     *
     * @param json the text
     * @return the document and every problem; no document where the text is no JSON or of another major version
     */
    public static Validated<BmsDocument> read(String json) {
        return read(new StringReader(json));
    }

    /**
     * Reads a document from characters.
     *
     * @param json read to its end, not closed
     * @return the document and every problem
     * @throws UncheckedIOException if the characters cannot be read
     */
    public static Validated<BmsDocument> read(Reader json) {
        Problems problems = new Problems("");
        return document(DocumentInput.of(json), problems);
    }

    /**
     * Reads a document from bytes in UTF-8.
     *
     * @param json read to its end, not closed
     * @return the document and every problem; no document where the bytes are not UTF-8
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public static Validated<BmsDocument> read(InputStream json) {
        Problems problems = new Problems("");
        return document(DocumentInput.of(json), problems);
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @param file the file
     * @return the document and every problem, which name the file; no document where the file cannot be read
     */
    public static Validated<BmsDocument> read(Path file) {
        Problems problems = new Problems(DocumentInput.nameOf(file));
        return document(DocumentInput.of(file), problems);
    }

    /**
     * Reads the documents and tables of a folder as one document: every {@code *.json}, and every table that a {@code
     * "sources"} member declares, or where none does every {@code *.csv} with the standard header of {@link
     * ObservationsCsv}. Units and indicators in tables may go by id, name or alias. A unit's parent may stand in another
     * file, and the order in which files are listed changes nothing.
     *
     * @param folder is read itself, not the folders in it
     * @return one document, its sources already read, and every problem with the file it is in
     */
    public static Validated<BmsDocument> readFolder(Path folder) {
        return new FolderReader(folder).read();
    }

    private static Validated<BmsDocument> document(DocumentInput input, Problems problems) {
        Parts parts = new Parts();
        if (!DocumentCodec.read(input, problems, parts)) {
            return Validated.failed(problems.issues());
        }
        List<Issue> issues = problems.issues();
        BmsDocument document = parts.assemble(issues);
        return Validated.of(document, issues);
    }

    /**
     * Writes a document as text.
     *
     * @param document the document
     * @return JSON with two spaces a level, {@code \n}, and a line break at the end
     * @throws IllegalArgumentException if an extension attribute is no JSON
     */
    public static String write(BmsDocument document) {
        StringBuilder text = new StringBuilder();
        try {
            DocumentCodec.write(document, false, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out receives the text, is flushed and not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if an extension attribute is no JSON
     */
    public static void write(BmsDocument document, Writer out) throws IOException {
        DocumentCodec.write(document, false, out);
        out.flush();
    }

    /**
     * Writes a document to a file, in UTF-8 whatever the host.
     *
     * @param document the document
     * @param file is replaced if it is there
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if an extension attribute is no JSON
     */
    public static void write(BmsDocument document, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            DocumentCodec.write(document, false, out);
        }
    }

    /**
     * Writes a document with what persons said about persons: its comments, which the other methods leave out. Whoever asks decides who
     * reads it.
     *
     * @param document the document
     * @param out receives the text, is flushed and not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if an extension attribute is no JSON
     */
    public static void writeWithPersonalTexts(BmsDocument document, Writer out) throws IOException {
        DocumentCodec.write(document, true, out);
        out.flush();
    }

    /**
     * Writes what an evaluation came to, with sentences in bokmål.
     *
     * @param results the results
     * @param out receives the text, is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public static void writeResults(Results results, Writer out) throws IOException {
        writeResults(results, Language.NB, out);
    }

    /**
     * Writes what an evaluation came to: a document with the member {@code "results"}, by stable ids, one row for each
     * indicator of each card of each unit and period, with its published value, its target, its light or why there is none,
     * what was superseded, the issues, and a sentence. The same results give the same text, which reads back as {@link StoredResults}.
     *
     * @param results the results
     * @param language of the sentences and messages
     * @param out receives the text, is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public static void writeResults(Results results, Language language, Writer out) throws IOException {
        ResultsCodec.document(new ResultRows(results, language), out);
        out.flush();
    }

    /**
     * The JSON Schema (2020-12) of documents, in which every member is described. What this module writes is valid against it.
     *
     * @return the schema as text, in UTF-8 as it stands in {@code bms-1.0.schema.json} beside this class
     */
    public static String schema() {
        String name = "bms-" + DocumentCodec.VERSION + ".schema.json";
        try (InputStream in = Objects.requireNonNull(BmsJson.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The library's texts, with those for problems of documents and tables.
     *
     * @param language the language
     * @return messages that know every issue of this module
     */
    public static Messages messages(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        return Messages.in(language).and(Objects.requireNonNull(BmsJson.class.getResourceAsStream(name), name));
    }
}
