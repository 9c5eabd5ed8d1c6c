package io.github.bmsjava.json;

import io.github.bmsjava.json.internal.Encodings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a document comes from: a file, bytes in UTF-8, or characters. What is no JSON gives one issue and nothing else. */
final class DocumentInput {
    private DocumentInput() {}

    static Optional<Node> read(Reader text, Problems problems) {
        try {
            return NodeReader.read(text, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Node> read(InputStream bytes, Problems problems) {
        try {
            return read(bytes.readAllBytes(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Node> read(Path file, Problems problems) {
        try {
            return read(Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.add(problems.issue(DocumentIssue.DOCUMENT_UNREADABLE, "", 1, 1)
                    .with("why", e.getClass().getSimpleName() + ": " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Node> read(byte[] bytes, Problems problems) throws IOException {
        Optional<Encodings.Fault> fault = Encodings.findFault(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        if (fault.isPresent()) {
            long line = fault.get().line();
            problems.add(problems.issue(DocumentIssue.DOCUMENT_ENCODING, "", (int) Math.min(line, Integer.MAX_VALUE), 1)
                    .with("byte", fault.get().offset())
                    .with("line", line));
            return Optional.empty();
        }
        try (Reader reader = Encodings.reader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return NodeReader.read(reader, problems);
        }
    }

    static String nameOf(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
