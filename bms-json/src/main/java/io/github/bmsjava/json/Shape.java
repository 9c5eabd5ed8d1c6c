package io.github.bmsjava.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which members an object has. Reads it with its members in their own order, whatever their order in the text. */
final class Shape implements Decoder<Node> {
    static final Decoder<Node> TEXT = value -> Decoders.text(value).map(text -> value.node());
    static final Decoder<Node> FLAG = value -> Decoders.bool(value).map(bool -> value.node());
    static final Decoder<Node> NUMBER = value -> Decoders.computed(value).map(number -> value.node());
    static final Decoder<Node> PERIOD = value -> Decoders.PERIOD.read(value).map(period -> value.node());
    static final Decoder<Node> UNIT =
            value -> OrganisationCodec.UNIT_ID.read(value).map(id -> value.node());
    static final Decoder<Node> INDICATOR =
            value -> IndicatorCodec.ID.read(value).map(id -> value.node());
    static final Decoder<Node> CARD = value -> CardCodec.ID.read(value).map(id -> value.node());

    /** Any JSON, kept as it is. */
    static final Decoder<Node> ANY = Decoders::soundJson;

    private final Map<String, Decoder<Node>> members = new LinkedHashMap<>();
    private final Set<String> needed = new HashSet<>();

    static Decoder<Node> list(Decoder<Node> item) {
        return value -> Decoders.list(item).read(value).map(Node::list);
    }

    /** Texts by names of any kind. */
    static Optional<Node> texts(Value value) {
        return Decoders.map(TEXT).read(value).map(texts -> {
            Members members = new Members();
            texts.forEach(members::node);
            return members.end();
        });
    }

    Shape needs(Decoder<Node> as, String... names) {
        needed.addAll(List.of(names));
        return may(as, names);
    }

    Shape may(Decoder<Node> as, String... names) {
        for (String name : names) {
            members.put(name, as);
        }
        return this;
    }

    @Override
    public Optional<Node> read(Value value) {
        Fields fields = new Fields(value);
        Members read = new Members();
        members.forEach((name, as) -> {
            Optional<Node> member = needed.contains(name) ? fields.required(name, as) : fields.read(name, as);
            member.ifPresent(node -> read.node(name, node));
        });
        return fields.make(read::end);
    }
}
