package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.json.internal.Encodings;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes the observations of a document one by one and keeps none, so that a document of any size goes through in constant
 * memory. What stands beside the observations is passed over.
 *
 * <p>Before the observations the version must stand, as it does in what this library writes. What was handed over stays handed over
 * where the rest of a document turns out to be no JSON, which is reported.
 *
 * <pre>{@code
 * List<Issue> issues = ObservationsJson.forEach(Path.of("tall.json"), observation -> …);
 * }</pre>
 */
public final class ObservationsJson {
    private static final String BMS = "bms";
    private static final String OBSERVATIONS = "observations";

    private ObservationsJson() {}

    /**
     * Hands over the observations of a file in UTF-8.
     *
     * @param file the file
     * @param sink takes every observation that is sound
     * @return every problem, with the place in the file; nothing is handed over where the file cannot be read or is not UTF-8
     */
    public static List<Issue> forEach(Path file, ObservationSink sink) {
        Problems problems = new Problems(DocumentInput.nameOf(file));
        try {
            Optional<Encodings.Fault> fault =
                    Encodings.findFault(() -> Files.newInputStream(file), StandardCharsets.UTF_8);
            if (fault.isPresent()) {
                problems.add(DocumentInput.encoding(fault.get(), problems));
            } else {
                try (Reader text = Encodings.reader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    read(text, sink, problems);
                }
            }
        } catch (IOException e) {
            problems.add(DocumentInput.unreadable(e, problems));
        }
        return List.copyOf(problems.issues());
    }

    /**
     * Hands over the observations of a text.
     *
     * @param json read to its end, not closed
     * @param sink takes every observation that is sound
     * @return every problem, with its place
     * @throws UncheckedIOException if the characters cannot be read
     */
    public static List<Issue> forEach(Reader json, ObservationSink sink) {
        Problems problems = new Problems("");
        try {
            read(json, sink, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(problems.issues());
    }

    private static void read(Reader json, ObservationSink sink, Problems problems) throws IOException {
        Handing handing = new Handing(sink, problems);
        if (NodeReader.forEach(json, problems, handing) && !handing.isVersioned) {
            problems.add(problems.issue(DocumentIssue.MISSING_FIELD, "", 1, 1).with("name", BMS));
        }
    }

    /** Hands over what stands under the observations, if the version before them is ours. */
    private static final class Handing implements NodeReader.Members {
        private final ObservationSink sink;
        private final Problems problems;
        private final Value root;
        private final ObservationReader reader = new ObservationReader();
        private boolean isVersioned;
        private boolean isHanded;

        Handing(ObservationSink sink, Problems problems) {
            this.sink = sink;
            this.problems = problems;
            this.root = Value.root(new Node.Null(1, 1), problems);
        }

        @Override
        public NodeReader.Use use(String name, boolean isList) {
            if (name.equals(BMS)) {
                return NodeReader.Use.WHOLE;
            }
            if (!name.equals(OBSERVATIONS)) {
                return NodeReader.Use.NOTHING;
            }
            if (isHanded) {
                problems.add(problems.issue(DocumentIssue.DUPLICATE_KEY, "/" + OBSERVATIONS, 1, 1)
                        .with("name", OBSERVATIONS));
                return NodeReader.Use.NOTHING;
            }
            isHanded = true;
            return isVersioned && isList
                    ? NodeReader.Use.ITEMS
                    : isVersioned ? NodeReader.Use.WHOLE : NodeReader.Use.NOTHING;
        }

        @Override
        public boolean whole(Node.Member member) {
            Value value = root.below(member.name(), member.value());
            if (member.name().equals(BMS)) {
                isVersioned = DocumentCodec.isOurs(value);
                return isVersioned;
            }
            Decoders.elements(ObservationCodec::read).read(value);
            return true;
        }

        @Override
        public void item(String name, int number, Node item) {
            reader.read(root, name, number, item).ifPresent(sink::accept);
        }
    }

    /**
     * Writes a document of observations, one by one.
     *
     * @param observations in the order in which they are written; closed at the end
     * @param out receives the text, is flushed and not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if an extension attribute is no JSON
     */
    public static void write(Stream<Observation> observations, Writer out) throws IOException {
        try (observations) {
            Iterator<Observation> all = observations.iterator();
            NodeWriter writer = new NodeWriter(out);
            out.append("{\n");
            writer.member(new Node.Member(BMS, Node.text(DocumentCodec.VERSION), 0, 0), 1);
            DocumentCodec.observations(all, writer, out);
            out.append("\n}\n");
            out.flush();
        }
    }
}
