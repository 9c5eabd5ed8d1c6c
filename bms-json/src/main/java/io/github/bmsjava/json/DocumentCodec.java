package io.github.bmsjava.json;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.LooserPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document itself: its version and its members. */
final class DocumentCodec {
    static final String VERSION = "1.0";
    private static final int MAJOR = 1;
    private static final int MINOR = 0;
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private DocumentCodec() {}

    /** Reads what stands in a document; nothing, if its version is not ours. */
    static boolean read(DocumentInput input, Problems problems, Parts parts) {
        Rows rows = new Rows(problems);
        Optional<Node> node = input.read(problems, rows);
        if (node.isEmpty() || !read(node.get(), problems, parts)) {
            return false;
        }
        if (!rows.isTwice) {
            parts.observations.addAll(rows.observations);
        }
        return true;
    }

    /** Observations as they come, where the version stands before them: a document has more of them than of anything else. */
    private static final class Rows implements NodeReader.Items {
        private static final String NAME = "observations";

        private final Value root;
        private final ObservationReader reader = new ObservationReader();
        private final List<Observation> observations = new ArrayList<>();
        private boolean isTwice;
        private boolean isTaken;

        Rows(Problems problems) {
            root = Value.root(new Node.Null(1, 1), problems);
        }

        @Override
        public boolean takes(String name, Map<String, Node.Member> before) {
            Node.Member version = before.get("bms");
            if (!name.equals(NAME) || version == null || !(version.value() instanceof Node.Text stated)) {
                return false;
            }
            isTwice = isTaken;
            OptionalInt minor = minorOfOurs(stated.text());
            isTaken = minor.isPresent();
            if (minor.orElse(MINOR) > MINOR) {
                root.problems().newer();
            }
            return isTaken;
        }

        @Override
        public void item(String name, int number, Node item) {
            reader.read(root, name, number, item).ifPresent(observations::add);
        }
    }

    private static boolean read(Node node, Problems problems, Parts parts) {
        Value root = Value.root(node, problems);
        Fields fields = new Fields(root);
        if (!(node instanceof Node.Obj) || !isOurs(fields)) {
            return false;
        }
        fields.find("organisation").ifPresent(value -> OrganisationCodec.read(value, parts));
        fields.find("scorecards").ifPresent(value -> scorecards(value, parts));
        fields.independent("observations", Decoders.elements(ObservationCodec::read), parts.observations::addAll);
        fields.independent("sources", Decoders.elements(SourceCodec::read), parts.sources::addAll);
        fields.independent("agreements", Decoders.elements(AgreementCodec::read), parts.agreements::addAll);
        fields.independent("talks", Decoders.elements(AgreementCodec::talk), parts.talks::addAll);
        fields.independent("actions", Decoders.elements(ActionCodec::read), parts.actions::addAll);
        fields.independent("comments", Decoders.elements(ActionCodec::comment), parts.comments::addAll);
        fields.find("cycle").ifPresent(value -> CycleCodec.read(value, parts));
        fields.find("results").ifPresent(value -> results(value, parts));
        fields.isSound();
        return true;
    }

    /** The results of one evaluation, or a list of them. */
    private static void results(Value value, Parts parts) {
        if (value.node() instanceof Node.Arr) {
            Decoders.elements(ResultsCodec::read).read(value).ifPresent(parts.results::addAll);
        } else {
            ResultsCodec.read(value).ifPresent(parts.results::add);
        }
    }

    private static boolean isOurs(Fields fields) {
        return fields.required("bms", Optional::of)
                .filter(DocumentCodec::isOurs)
                .isPresent();
    }

    /** Whether we read documents of a version; of a newer minor version it is noted that there may be unknown fields. */
    static boolean isOurs(Value at) {
        Optional<String> stated = Decoders.text(at);
        if (stated.isEmpty()) {
            return false;
        }
        OptionalInt minor = minorOfOurs(stated.get());
        if (minor.isEmpty()) {
            at.report(at.issue(DocumentIssue.UNSUPPORTED_VERSION)
                    .with("version", "\"" + Decoders.shown(stated.get()) + "\"")
                    .with("supported", VERSION));
            return false;
        }
        if (minor.getAsInt() > MINOR) {
            at.problems().newer();
            at.report(at.issue(DocumentIssue.NEWER_VERSION)
                    .with("version", stated.get())
                    .with("supported", VERSION));
        }
        return true;
    }

    /** The minor version that a text says, where the major one is ours. */
    private static OptionalInt minorOfOurs(String stated) {
        Matcher version = NUMBER.matcher(stated);
        return version.matches() && Integer.parseInt(version.group(1)) == MAJOR
                ? OptionalInt.of(Integer.parseInt(version.group(2)))
                : OptionalInt.empty();
    }

    private static void scorecards(Value value, Parts parts) {
        Fields fields = new Fields(value);
        fields.independent("indicators", Decoders.elements(IndicatorCodec::read), parts.indicators::addAll);
        fields.independent("cards", Decoders.elements(CardCodec::read), parts.cards::addAll);
        fields.independent("targets", Decoders.elements(TargetCodec::read), parts.targets::addAll);
        fields.find("looserTargets")
                .ifPresent(at -> TargetCodec.POLICY.read(at).ifPresent(policy -> parts.policy(policy, at)));
        fields.isSound();
    }

    /** Writes a document, texts about persons only where they are asked for. */
    static void write(BmsDocument document, boolean personal, Appendable out) throws IOException {
        NodeWriter writer = new NodeWriter(out);
        out.append("{\n");
        writer.member(new Node.Member("bms", Node.text(VERSION), 0, 0), 1);
        if (document.organisation().isPresent()) {
            member(
                    "organisation",
                    OrganisationCodec.write(document.organisation().get()),
                    writer,
                    out);
        }
        Members scorecards = scorecards(document);
        if (!scorecards.isEmpty()) {
            member("scorecards", scorecards.end(), writer, out);
        }
        observations(document.observations().list().iterator(), writer, out);
        list("sources", document.sources(), SourceCodec::write, writer, out);
        list("agreements", document.agreements(), AgreementCodec::write, writer, out);
        list("talks", document.talks(), AgreementCodec::write, writer, out);
        list("actions", document.actions(), ActionCodec::write, writer, out);
        list("comments", personal ? document.comments() : List.of(), ActionCodec::write, writer, out);
        Members cycle = CycleCodec.write(document.cycle(), personal);
        if (!cycle.isEmpty()) {
            member("cycle", cycle.end(), writer, out);
        }
        results(document.results(), writer, out);
        out.append("\n}\n");
    }

    private static void results(List<StoredResults> results, NodeWriter writer, Appendable out) throws IOException {
        if (results.isEmpty()) {
            return;
        }
        boolean isList = results.size() > 1;
        out.append(",\n  \"results\": ").append(isList ? "[" : "");
        String before = "\n    ";
        for (StoredResults one : results) {
            out.append(isList ? before : "");
            ResultsCodec.write(one.source(), writer, isList ? 2 : 1, out);
            before = ",\n    ";
        }
        out.append(isList ? "\n  ]" : "");
    }

    private static <T> void list(String name, List<T> all, Function<T, Node> write, NodeWriter writer, Appendable out)
            throws IOException {
        if (!all.isEmpty()) {
            member(name, Node.list(all.stream().map(write).toList()), writer, out);
        }
    }

    private static void member(String name, Node value, NodeWriter writer, Appendable out) throws IOException {
        out.append(",\n");
        writer.member(new Node.Member(name, value, 0, 0), 1);
    }

    private static Members scorecards(BmsDocument document) {
        Members members = new Members()
                .list(
                        "indicators",
                        document.indicators().stream()
                                .map(IndicatorCodec::write)
                                .toList())
                .list("cards", document.cards().stream().map(CardCodec::write).toList())
                .list(
                        "targets",
                        document.targets().stream().map(TargetCodec::write).toList());
        return document.looserTargets() == LooserPolicy.WARN
                ? members
                : members.text("looserTargets", document.looserTargets().id());
    }

    /** One by one, so that a large document is never held twice. */
    static void observations(Iterator<Observation> observations, NodeWriter writer, Appendable out) throws IOException {
        if (!observations.hasNext()) {
            return;
        }
        out.append(",\n  \"observations\": [\n");
        while (observations.hasNext()) {
            Node node = ObservationCodec.write(observations.next());
            writer.item(node, 2, !observations.hasNext());
        }
        out.append("  ]");
    }
}
