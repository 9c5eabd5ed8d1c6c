package io.github.bmsjava.json;

import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code "results"}: what an evaluation came to, by stable ids. Written row by row, in the order of the cards.
 *
 * <p>Places in the input are left out: the same figures in another order, or in other files, give the same bytes (J13).
 */
final class ResultsCodec {
    private static final Decoder<Language> LANGUAGE = Decoders.word(List.of(Language.values()), Language::tag);
    private static final Decoder<ValueKind> KIND = Decoders.word(List.of(ValueKind.values()), ValueKind::id);
    private static final Decoder<Severity> SEVERITY =
            Decoders.word(List.of(Severity.values()), DecompositionCodec::word);

    private static final Shape COVERAGE = new Shape().needs(Shape.NUMBER, "measured", "expected");
    private static final Shape LINE = new Shape()
            .may(Shape.TEXT, "kind", "subject", "weight")
            .needs(Shape.TEXT, "amount")
            .may(Shape.NUMBER, "shown");
    private static final Shape EFFECT =
            new Shape().needs(Shape.TEXT, "subject").may(Shape.NUMBER, "value").may(Shape.TEXT, "status", "reason");
    private static final Shape CONTRIBUTIONS = new Shape()
            .needs(Shape.TEXT, "kind")
            .may(Shape.NUMBER, "total", "against")
            .may(Shape.list(LINE), "lines")
            .may(Shape.list(Shape.TEXT), "decidedBy")
            .may(Shape.list(EFFECT), "effects");
    private static final Shape ISSUE = new Shape()
            .needs(Shape.TEXT, "code")
            .needs(value -> SEVERITY.read(value).map(severity -> value.node()), "severity")
            .needs(Shape.TEXT, "subject")
            .may(Shape::texts, "values")
            .needs(Shape.TEXT, "message");
    private static final Shape REPORTED = new Shape()
            .may(Shape.ANY, "value", "numerator", "denominator", "mean", "n", "count", "words")
            .may(Shape.TEXT, "absence")
            .may(Shape.NUMBER, "version")
            .may(Shape.TEXT, "raw")
            .may(Shape.list(Shape.TEXT), "flags")
            .may(Shape.TEXT, "source", "note");
    private static final Shape ROW = new Shape()
            .needs(Shape.PERIOD, "period")
            .needs(Shape.UNIT, "unit")
            .needs(Shape.CARD, "card")
            .may(Shape.list(Shape.TEXT), "groups")
            .may(Shape.FLAG, "offCard")
            .needs(Shape.INDICATOR, "indicator")
            .may(ResultsCodec::kind, "kind")
            .may(Shape.NUMBER, "value")
            .may(Shape.TEXT, "exact")
            .may(Shape.FLAG, "computed")
            .may(Shape.TEXT, "rule")
            .may(COVERAGE, "coverage")
            .may(new Shape().needs(Shape.TEXT, "measured", "expected"), "weightCoverage")
            .may(COVERAGE, "periods")
            .may(new Shape().needs(Shape.TEXT, "numerator", "denominator"), "parts")
            .may(Shape.NUMBER, "ownValue")
            .may(Shape.TEXT, "carriedFrom")
            .may(Shape.list(Shape.TEXT), "marks", "flags")
            .may(REPORTED, "reported")
            .may(Shape.TEXT, "status", "reason", "word")
            .may(Shape.NUMBER, "score", "deviation")
            .may(Shape.ANY, "target")
            .may(Shape.list(REPORTED), "supersededValues")
            .may(Shape.list(Shape.ANY), "supersededTargets")
            .may(CONTRIBUTIONS, "contributions")
            .may(Shape.list(ISSUE), "issues")
            .needs(Shape.TEXT, "sentence");
    private static final Shape PART = new Shape()
            .may(Shape.TEXT, "group", "indicator")
            .needs(Shape.NUMBER, "weight")
            .may(Shape.TEXT, "effective", "status", "reason")
            .may(Shape.NUMBER, "score")
            .may(Shape.FLAG, "applicable", "countedAsWorst");
    private static final Shape GATE = new Shape()
            .needs(Shape.ANY, "gate")
            .needs(Shape.TEXT, "answer")
            .may(Shape.TEXT, "reason")
            .may(Shape.FLAG, "provisional");
    private static final Shape GROUP = new Shape()
            .needs(Shape.PERIOD, "period")
            .needs(Shape.UNIT, "unit")
            .needs(Shape.CARD, "card")
            .may(Shape.TEXT, "group")
            .may(ResultsCodec::kind, "kind")
            .needs(Shape.TEXT, "rule")
            .may(Shape.TEXT, "status", "reason", "word")
            .may(Shape.NUMBER, "score", "share")
            .may(Shape.TEXT, "exact")
            .needs(new Shape().needs(Shape.TEXT, "judged", "applicable"), "coverage")
            .may(Shape.list(PART), "parts")
            .may(Shape.list(GATE), "gates")
            .may(Shape.list(Shape.TEXT), "marks")
            .may(CONTRIBUTIONS, "contributions")
            .needs(Shape.TEXT, "sentence");

    private ResultsCodec() {}

    /** Receives rows. */
    interface To {
        void take(Node row) throws IOException;
    }

    /** Where the rows come from: an evaluation that makes them one by one, or what was stored. */
    interface Source {
        List<Period> periods();

        Language language();

        Fingerprints fingerprints();

        void rows(To to) throws IOException;

        void groups(To to) throws IOException;

        void issues(To to) throws IOException;
    }

    static Optional<StoredResults> read(Value value) {
        Fields fields = new Fields(value);
        Optional<List<Period>> periods = fields.required("periods", Decoders.list(Decoders.PERIOD));
        Optional<Language> language = fields.required("language", LANGUAGE);
        Optional<Fingerprints> fingerprints = fields.required("fingerprints", ResultsCodec::fingerprints);
        Optional<List<Node>> rows = fields.required("rows", Decoders.elements(ROW));
        Optional<List<Node>> groups = fields.read("groups", Decoders.elements(GROUP));
        Optional<List<Node>> issues = fields.required("issues", Decoders.elements(ISSUE));
        return fields.make(() -> new StoredResults(
                periods.orElseThrow(),
                language.orElseThrow(),
                fingerprints.orElseThrow(),
                stored(rows.orElseThrow()),
                stored(groups.orElse(List.of())),
                stored(issues.orElseThrow())));
    }

    private static List<StoredResults.Row> stored(List<Node> rows) {
        return rows.stream().map(StoredResults.Row::new).toList();
    }

    private static Optional<Fingerprints> fingerprints(Value value) {
        Fields fields = new Fields(value);
        Optional<String> definition = fields.required("definition", Decoders.TEXT);
        Optional<String> data = fields.required("data", Decoders.TEXT);
        return fields.make(() -> new Fingerprints(definition.orElseThrow(), data.orElseThrow()));
    }

    private static Optional<Node> kind(Value value) {
        return KIND.read(value).map(kind -> value.node());
    }

    /** The kind of an id that was read. */
    static ValueKind kind(Optional<String> id) {
        return Arrays.stream(ValueKind.values())
                .filter(kind -> id.equals(Optional.of(kind.id())))
                .findFirst()
                .orElse(ValueKind.ACTUAL);
    }

    /** A document that holds results alone. */
    static void document(Source source, Appendable out) throws IOException {
        NodeWriter writer = new NodeWriter(out);
        out.append("{\n");
        writer.member(new Node.Member("bms", Node.text(DocumentCodec.VERSION), 0, 0), 1);
        out.append(",\n  \"results\": ");
        write(source, writer, 1, out);
        out.append("\n}\n");
    }

    /** Writes results that begin at a level of nesting. */
    static void write(Source source, NodeWriter writer, int level, Appendable out) throws IOException {
        out.append("{\n");
        member(
                "periods",
                Node.list(source.periods().stream()
                        .map(period -> Node.text(period.toString()))
                        .toList()),
                writer,
                level,
                out);
        member("language", Node.text(source.language().tag()), writer, level, out);
        member(
                "fingerprints",
                new Members()
                        .text("definition", source.fingerprints().definition())
                        .text("data", source.fingerprints().data())
                        .end(),
                writer,
                level,
                out);
        RowWriter rows = new RowWriter(writer, level, out);
        rows.list("rows", source::rows, true);
        out.append(",\n");
        if (rows.list("groups", source::groups, false)) {
            out.append(",\n");
        }
        rows.list("issues", source::issues, true);
        out.append('\n');
        writer.indent(level);
        out.append('}');
    }

    private static void member(String name, Node value, NodeWriter writer, int level, Appendable out)
            throws IOException {
        writer.member(new Node.Member(name, value, 0, 0), level + 1);
        out.append(",\n");
    }

    private interface Rows {
        void to(To to) throws IOException;
    }

    /** Writes the rows of a list as they come. */
    private static final class RowWriter {
        private final NodeWriter writer;
        private final int level;
        private final Appendable out;
        private long count;

        RowWriter(NodeWriter writer, int level, Appendable out) {
            this.writer = writer;
            this.level = level;
            this.out = out;
        }

        /** Whether it was written: a list that is not needed is not, where it is empty. */
        boolean list(String name, Rows rows, boolean needed) throws IOException {
            count = 0;
            if (needed) {
                begin(name);
            }
            rows.to(row -> {
                if (count == 0 && !needed) {
                    begin(name);
                }
                out.append(count == 0 ? "\n" : ",\n");
                writer.indent(level + 2);
                writer.write(row, level + 2, 2 * (level + 2));
                count++;
            });
            if (count > 0) {
                out.append('\n');
                writer.indent(level + 1);
            }
            out.append(count > 0 || needed ? "]" : "");
            return count > 0 || needed;
        }

        private void begin(String name) throws IOException {
            writer.indent(level + 1);
            out.append('"').append(name).append("\": [");
        }
    }

    static String text(Node node, String name) {
        return find(node, name).orElseThrow(() -> new IllegalStateException("a row has no " + name));
    }

    static Optional<String> find(Node node, String name) {
        Node.Member member = ((Node.Obj) node).members().get(name);
        return member == null
                ? Optional.empty()
                : Optional.of(
                        member.value() instanceof Node.Num number
                                ? number.text()
                                : ((Node.Text) member.value()).text());
    }
}
