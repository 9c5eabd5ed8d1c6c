package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.json.internal.Encodings;
import io.github.bmsjava.json.internal.LimitedReader;
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
interface DocumentInput {
    /** A document is held whole while it is read; what is larger is read as a stream of its rows. */
    int MAX_CHARACTERS = 1 << 26;

    /** The document, or nothing where it cannot be read. */
    Optional<Node> read(Problems problems, NodeReader.Items items);

    static DocumentInput of(Reader text) {
        return (problems, items) -> {
            try {
                return limited(text, problems, items);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static DocumentInput of(InputStream bytes) {
        return (problems, items) -> {
            try {
                return read(bytes.readNBytes(MAX_CHARACTERS + 1), problems, items);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static DocumentInput of(Path file) {
        return (problems, items) -> {
            try (InputStream bytes = Files.newInputStream(file)) {
                return read(bytes.readNBytes(MAX_CHARACTERS + 1), problems, items);
            } catch (IOException e) {
                problems.add(unreadable(e, problems));
                return Optional.empty();
            }
        };
    }

    private static Optional<Node> read(byte[] bytes, Problems problems, NodeReader.Items items) throws IOException {
        if (bytes.length > MAX_CHARACTERS) {
            return tooLarge(problems);
        }
        Optional<Encodings.Fault> fault =
                Encodings.findFault(() -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        if (fault.isPresent()) {
            problems.add(encoding(fault.get(), problems));
            return Optional.empty();
        }
        try (Reader reader = Encodings.reader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return limited(reader, problems, items);
        }
    }

    private static Optional<Node> limited(Reader text, Problems problems, NodeReader.Items items) throws IOException {
        LimitedReader limited = new LimitedReader(text, MAX_CHARACTERS);
        Optional<Node> node = NodeReader.read(limited, problems, items);
        return limited.isExceeded() ? tooLarge(problems) : node;
    }

    private static Optional<Node> tooLarge(Problems problems) {
        problems.clear();
        problems.add(problems.issue(DocumentIssue.DOCUMENT_TOO_LARGE, "", 1, 1).with("limit", MAX_CHARACTERS));
        return Optional.empty();
    }

    static Issue unreadable(IOException cause, Problems problems) {
        return problems.issue(DocumentIssue.DOCUMENT_UNREADABLE, "", 1, 1)
                .with("why", cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }

    static Issue encoding(Encodings.Fault fault, Problems problems) {
        return problems.issue(DocumentIssue.DOCUMENT_ENCODING, "", (int) Math.min(fault.line(), Integer.MAX_VALUE), 1)
                .with("byte", fault.offset())
                .with("line", fault.line());
    }

    static String nameOf(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
