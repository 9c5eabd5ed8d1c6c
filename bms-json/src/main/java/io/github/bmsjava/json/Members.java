package io.github.bmsjava.json;

import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the members of an object to be written, in the order they are given. What has its default is not written. */
final class Members {
    private final Map<String, Node.Member> members = new LinkedHashMap<>();

    Members node(String name, Node value) {
        members.put(name, new Node.Member(name, value, 0, 0));
        return this;
    }

    Members text(String name, String value) {
        return node(name, Node.text(value));
    }

    Members text(String name, Optional<?> value) {
        value.ifPresent(some -> text(name, some.toString()));
        return this;
    }

    Members number(String name, BigDecimal value) {
        return node(name, numberOf(value));
    }

    Members number(String name, long value) {
        return node(name, Node.number(Long.toString(value)));
    }

    /** A number unless it is the default. */
    Members number(String name, long value, long otherwise) {
        return value == otherwise ? this : number(name, value);
    }

    /** A flag, where it is raised. */
    Members flag(String name, boolean value) {
        return value ? node(name, Node.bool(true)) : this;
    }

    Members label(String name, Label label) {
        return node(name, labelOf(label));
    }

    /** A name, unless it is the id over again. */
    Members name(Label label, String id) {
        return label.texts().equals(Map.of(Language.NB, id)) ? this : label("name", label);
    }

    Members range(String name, DateRange range) {
        return range.equals(DateRange.always()) ? this : node(name, rangeOf(range));
    }

    Members list(String name, List<Node> items) {
        return items.isEmpty() ? this : node(name, Node.list(items));
    }

    Members texts(String name, Collection<String> items) {
        return list(name, items.stream().map(Node::text).toList());
    }

    /** A map in alphabetical order, where it holds anything. */
    Members map(String name, Map<String, Node> map) {
        if (map.isEmpty()) {
            return this;
        }
        Members inner = new Members();
        new TreeMap<>(map).forEach(inner::node);
        return node(name, inner.end());
    }

    /** The attributes of others. */
    Members extensions(Map<String, String> extensions) {
        Map<String, Node> parsed = new TreeMap<>();
        extensions.forEach((name, json) -> parsed.put(name, parse(name, json)));
        return map("x", parsed);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    int size() {
        return members.size();
    }

    Node end() {
        return new Node.Obj(members, List.of(), 0, 0);
    }

    private static Node parse(String name, String json) {
        Problems problems = new Problems("");
        try {
            Optional<Node> node = NodeReader.read(new StringReader(json), problems)
                    .flatMap(read -> Decoders.soundJson(Value.root(read, problems)));
            return node.orElseThrow(() -> new IllegalArgumentException("extension '" + name + "' is no JSON: " + json
                    + "\n" + problems.issues().get(0).message()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written out, unless that would lose that it was not. */
    static Node numberOf(BigDecimal value) {
        return Node.number(value.scale() < 0 ? value.toString() : value.toPlainString());
    }

    static Node labelOf(Label label) {
        if (label.texts().keySet().equals(Set.of(Language.NB))) {
            return Node.text(label.in(Language.NB));
        }
        Members texts = new Members();
        for (Language language : Language.values()) {
            texts.text(language.tag(), Optional.ofNullable(label.texts().get(language)));
        }
        return texts.end();
    }

    static Node rangeOf(DateRange range) {
        return new Members()
                .text("from", range.findFrom())
                .text("to", range.findTo())
                .end();
    }
}
