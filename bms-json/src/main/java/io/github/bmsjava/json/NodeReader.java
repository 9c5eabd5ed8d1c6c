package io.github.bmsjava.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.bmsjava.issue.Issue;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a text into located nodes. A text that is no JSON gives one issue and nothing else. */
final class NodeReader {
    /** Takes items of lists of a document one by one, so that they are never all held as nodes. */
    interface ItemTaker {
        /** Takes an item of a list, whose number is given. */
        void item(String name, int number, Node item);
    }

    /** Takes the members of a document one by one. */
    interface Members extends ItemTaker {
        /**
         * Takes a member, or says how its items are taken.
         *
         * @param name its name
         * @param isList whether it is a list
         */
        Use use(String name, boolean isList);

        /** Takes a member that was asked for whole; false ends the reading. */
        boolean whole(Node.Member member);
    }

    /** Takes the items of some lists of a document that is otherwise read whole. */
    interface Items extends ItemTaker {
        /** No list is read item by item. */
        Items NONE = new Items() {
            @Override
            public boolean takes(String name, Map<String, Node.Member> before) {
                return false;
            }

            @Override
            public void item(String name, int number, Node item) {
                throw new IllegalStateException(name);
            }
        };

        /** Whether the items of a list are taken; the members before it are given. */
        boolean takes(String name, Map<String, Node.Member> before);
    }

    /** What is wanted of a member. */
    enum Use {
        /** All of it. */
        WHOLE,
        /** Its items, one by one. */
        ITEMS,
        /** Nothing. */
        NOTHING
    }

    /** Deeper than any real document, and far from the end of the stack. */
    static final int MAX_DEPTH = 200;

    /** The longest name of a member, in UTF-16 characters. */
    static final int MAX_NAME = 1000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // names are looked up, which is fast where equal ones are the same; but nothing of a document outlives its
            // reading
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 10)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    static Optional<Node> read(Reader text, Problems problems) throws IOException {
        return parse(text, problems, reader -> reader.document(Items.NONE));
    }

    /** Reads a document; lists whose items were taken are empty in it. */
    static Optional<Node> read(Reader text, Problems problems, Items items) throws IOException {
        return parse(text, problems, reader -> reader.document(items));
    }

    /** Reads the members of a document one by one and keeps none; false where the text is no JSON, or the reading was ended. */
    static boolean forEach(Reader text, Problems problems, Members members) throws IOException {
        return parse(text, problems, reader -> reader.members(members)).orElse(false);
    }

    /** What is made of a parser. */
    private interface Reading<T> {
        T of(NodeReader reader) throws IOException;
    }

    private static <T> Optional<T> parse(Reader text, Problems problems, Reading<T> reading) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return Optional.of(reading.of(new NodeReader(parser)));
        } catch (TooDeep e) {
            problems.add(
                    problem(DocumentIssue.NESTED_TOO_DEEP, problems, e.location).with("limit", MAX_DEPTH));
        } catch (JsonEOFException e) {
            problems.add(problem(DocumentIssue.TRUNCATED_DOCUMENT, problems, e.getLocation()));
        } catch (JsonProcessingException e) {
            // cut off between two members it is no JsonEOFException
            boolean cutOff = String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
            DocumentIssue code = cutOff ? DocumentIssue.TRUNCATED_DOCUMENT : DocumentIssue.MALFORMED_DOCUMENT;
            problems.add(problem(code, problems, e.getLocation()).with("why", e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    /** A limit of the parser, such as that of names, tells no place. */
    private static Issue problem(DocumentIssue code, Problems problems, @Nullable JsonLocation at) {
        return at == null
                ? problems.issue(code, "", 1, 1)
                : problems.issue(code, "", Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }

    private Node document(Items items) throws IOException {
        start();
        Node root = node(0, items);
        end();
        return root;
    }

    private void start() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "empty");
        }
    }

    private void end() throws IOException {
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more stands after the document", parser.currentTokenLocation());
        }
    }

    private boolean members(Members members) throws IOException {
        start();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "it is no object", parser.currentTokenLocation());
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
            switch (members.use(name, isList)) {
                case WHOLE -> {
                    if (!members.whole(new Node.Member(name, node(1), at.getLineNr(), at.getColumnNr()))) {
                        return false;
                    }
                }
                case ITEMS -> handOver(name, members);
                case NOTHING -> parser.skipChildren();
            }
        }
        end();
        return true;
    }

    private void handOver(String name, ItemTaker items) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            items.item(name, i, node(2));
        }
    }

    private Node node(int depth) throws IOException {
        return node(depth, Items.NONE);
    }

    /** A node; the items are those of the document itself. */
    private Node node(int depth, Items items) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        if (depth > MAX_DEPTH) {
            throw new TooDeep(at);
        }
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth, items, line, column);
            case START_ARRAY -> array(depth, line, column);
            case VALUE_STRING -> text(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(parser.getText(), line, column);
            case VALUE_TRUE -> new Node.Bool(true, line, column);
            case VALUE_FALSE -> new Node.Bool(false, line, column);
            default -> new Node.Null(line, column);
        };
    }

    /** What stands under a name; empty where its items were handed over. */
    private Node member(String name, int depth, Items items, Map<String, Node.Member> before) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY || !items.takes(name, before)) {
            return node(depth);
        }
        JsonLocation at = parser.currentTokenLocation();
        handOver(name, items);
        return new Node.Arr(List.of(), at.getLineNr(), at.getColumnNr());
    }

    /** UTF-8 cannot hold half a character, so that nobody could write it again. */
    private static Node text(String text, int line, int column) {
        return NodeWriter.isWhole(text)
                ? new Node.Text(text, line, column)
                : new Node.Unusable("a text with half a character", shown(text), line, column);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        NodeWriter.escaped(Decoders.shown(text), shown);
        return shown.toString();
    }

    private Node array(int depth, int line, int column) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Arr(items, line, column);
    }

    private Node object(int depth, Items items, int line, int column) throws IOException {
        NodeMembers members = new NodeMembers();
        List<Node.Member> repeated = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String given = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            parser.nextToken();
            boolean usable = given.length() <= MAX_NAME && NodeWriter.isWhole(given);
            String name = usable ? given : shown(given);
            Node value = member(name, depth + 1, items, members);
            Node.Member member = new Node.Member(
                    name,
                    usable
                            ? value
                            : new Node.Unusable("under a name that cannot be used", name, value.line(), value.column()),
                    at.getLineNr(),
                    at.getColumnNr());
            if (members.putIfAbsent(name, member) != null) {
                repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
                repeated.add(member);
            }
        }
        if (repeated.isEmpty()) {
            return new Node.Obj(members, repeated, line, column);
        }
        Set<String> names = repeated.stream().map(Node.Member::name).collect(Collectors.toSet());
        return new Node.Obj(members.without(names), repeated, line, column);
    }

    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient JsonLocation location;

        TooDeep(JsonLocation location) {
            super("nested too deep");
            this.location = location;
        }
    }
}
