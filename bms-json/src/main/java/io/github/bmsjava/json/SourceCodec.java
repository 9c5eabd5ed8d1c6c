package io.github.bmsjava.json;

import io.github.bmsjava.csv.CsvColumn;
import io.github.bmsjava.csv.CsvEncoding;
import io.github.bmsjava.csv.RowKind;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a table beside the document is to be read. */
final class SourceCodec {
    private static final String ZERO = "zero";
    private static final Decoder<CsvEncoding> ENCODING = Decoders.word(List.of(CsvEncoding.values()), CsvEncoding::id);
    private static final Decoder<RowKind> KIND = Decoders.word(List.of(RowKind.values()), RowKind::id);
    private static final Decoder<DotMeaning> DOT =
            Decoders.word(List.of(DotMeaning.DECIMAL, DotMeaning.THOUSANDS), SourceCodec::id);

    private SourceCodec() {}

    private static String id(DotMeaning dot) {
        return dot.name().toLowerCase(Locale.ROOT);
    }

    static Optional<SourceDeclaration> read(Value value) {
        Fields fields = new Fields(value);
        Optional<String> file = fields.required("file", Decoders.TEXT).filter(text -> !text.isBlank());
        SourceDeclaration.Builder source = SourceDeclaration.builder(file.orElse("?"));
        fields.optional("name", Decoders.TEXT, source::name);
        fields.optional("separator", SourceCodec::separator, source::separator);
        fields.optional("encoding", ENCODING, source::encoding);
        fields.optional("columns", SourceCodec::columns, columns -> columns.forEach(source::column));
        fields.optional("kinds", Decoders.map(KIND), kinds -> kinds.forEach(source::kind));
        fields.optional("words", Decoders.map(IndicatorCodec.ABSENCE), words -> words.forEach(source::word));
        fields.optional(
                "dash", SourceCodec::dash, dash -> dash.ifPresentOrElse(source::dashMeans, source::dashMeansZero));
        fields.optional("dot", DOT, source::dot);
        fields.optional("empty", IndicatorCodec.ABSENCE, source::empty);
        fields.optional("strict", Decoders.BOOL, source::strict);
        fields.optional("published", Decoders.BOOL, source::published);
        fields.optional("version", Decoders.INTEGER, source::version);
        return fields.make(() -> {
            if (file.isEmpty()) {
                throw new IllegalArgumentException("file of a source is blank.");
            }
            return source.build();
        });
    }

    static Node write(SourceDeclaration source) {
        Members members = new Members().text("file", source.file()).text("name", source.name());
        if (source.format().separator() != ';') {
            members.text("separator", String.valueOf(source.format().separator()));
        }
        if (source.format().encoding() != CsvEncoding.UTF_8) {
            members.text("encoding", source.format().encoding().id());
        }
        Members columns = new Members();
        for (CsvColumn column : CsvColumn.values()) {
            columns.text(column.id(), Optional.ofNullable(source.columns().get(column)));
        }
        if (!columns.isEmpty()) {
            members.node("columns", columns.end());
        }
        Map<String, Node> kinds = new TreeMap<>();
        source.kinds().forEach((word, kind) -> kinds.put(word, Node.text(kind.id())));
        Map<String, Node> words = new TreeMap<>();
        source.words().forEach((word, absence) -> words.put(word, Node.text(absence.id())));
        members.map("kinds", kinds).map("words", words);
        if (source.isDashZero()) {
            members.text("dash", ZERO);
        }
        members.text("dash", source.dash().map(Absence::id));
        if (source.dot() != DotMeaning.UNDECLARED) {
            members.text("dot", id(source.dot()));
        }
        if (source.empty() != Absence.NOT_REPORTED) {
            members.text("empty", source.empty().id());
        }
        return members.flag("strict", source.isStrict())
                .flag("published", source.isPublished())
                .number("version", source.version().orElse(0), 0)
                .end();
    }

    private static Optional<Character> separator(Value value) {
        return Decoders.parsed(text -> {
                    if (text.length() != 1) {
                        throw new IllegalArgumentException("a separator is one character, not '" + text + "'.");
                    }
                    return text.charAt(0);
                })
                .read(value);
    }

    private static Optional<Map<CsvColumn, String>> columns(Value value) {
        Fields fields = new Fields(value);
        Map<CsvColumn, String> columns = new EnumMap<>(CsvColumn.class);
        for (CsvColumn column : CsvColumn.values()) {
            fields.optional(column.id(), Decoders.TEXT, name -> columns.put(column, name));
        }
        return fields.make(() -> columns);
    }

    /** An absence, or nothing in the box for zero. */
    private static Optional<Optional<Absence>> dash(Value value) {
        Map<String, Optional<Absence>> words = new LinkedHashMap<>();
        words.put(ZERO, Optional.empty());
        for (Absence absence : Absence.values()) {
            words.put(absence.id(), Optional.of(absence));
        }
        return Decoders.text(value).flatMap(text -> Decoders.word(value, text, words));
    }
}
