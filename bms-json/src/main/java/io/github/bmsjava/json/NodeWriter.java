package io.github.bmsjava.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes nodes as text: two spaces a level, {@code \n}, what fits on a line on one line. The same nodes always give the same
 * text.
 */
final class NodeWriter {
    private static final int WIDTH = 120;

    private final Appendable out;

    NodeWriter(Appendable out) {
        this.out = out;
    }

    /** A value on one line without spaces, the keys of objects in alphabetical order. */
    static String compact(Node node) {
        StringBuilder text = new StringBuilder();
        compact(node, text);
        return text.toString();
    }

    private static void compact(Node node, StringBuilder text) {
        if (node instanceof Node.Obj object) {
            text.append('{');
            new TreeMap<>(object.members()).forEach((name, member) -> {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ",");
                quote(name, text);
                text.append(':');
                compact(member.value(), text);
            });
            text.append('}');
        } else if (node instanceof Node.Arr array) {
            text.append('[');
            String before = "";
            for (Node item : array.items()) {
                text.append(before);
                compact(item, text);
                before = ",";
            }
            text.append(']');
        } else {
            text.append(scalar(node));
        }
    }

    /** Writes a value whose first line begins after so many characters. */
    void write(Node node, int indent, int used) throws IOException {
        StringBuilder line = new StringBuilder();
        if (isOneLine(node, line, WIDTH - used)) {
            out.append(line);
        } else if (node instanceof Node.Obj object) {
            out.append("{\n");
            Iterator<Node.Member> members = object.members().values().iterator();
            while (members.hasNext()) {
                member(members.next(), indent + 1);
                out.append(members.hasNext() ? ",\n" : "\n");
            }
            indent(indent);
            out.append('}');
        } else {
            out.append("[\n");
            List<Node> items = ((Node.Arr) node).items();
            for (int i = 0; i < items.size(); i++) {
                item(items.get(i), indent + 1, i == items.size() - 1);
            }
            indent(indent);
            out.append(']');
        }
    }

    void member(Node.Member member, int indent) throws IOException {
        StringBuilder name = new StringBuilder();
        quote(member.name(), name);
        name.append(": ");
        indent(indent);
        out.append(name);
        write(member.value(), indent, 2 * indent + name.length());
    }

    void item(Node item, int indent, boolean last) throws IOException {
        indent(indent);
        write(item, indent, 2 * indent);
        out.append(last ? "\n" : ",\n");
    }

    void indent(int levels) throws IOException {
        out.append("  ".repeat(levels));
    }

    /** Puts a value on one line; false as soon as it is too long for that. */
    private static boolean isOneLine(Node node, StringBuilder line, int room) {
        if (node instanceof Node.Obj object) {
            line.append('{');
            String before = "";
            for (Node.Member member : object.members().values()) {
                line.append(before);
                quote(member.name(), line);
                line.append(": ");
                if (!isOneLine(member.value(), line, room)) {
                    return false;
                }
                before = ", ";
            }
            line.append('}');
        } else if (node instanceof Node.Arr array) {
            line.append('[');
            String before = "";
            for (Node item : array.items()) {
                line.append(before);
                if (!isOneLine(item, line, room)) {
                    return false;
                }
                before = ", ";
            }
            line.append(']');
        } else {
            line.append(scalar(node));
            return true;
        }
        return line.length() <= room;
    }

    private static CharSequence scalar(Node node) {
        if (node instanceof Node.Text text) {
            StringBuilder quoted = new StringBuilder();
            quote(text.text(), quoted);
            return quoted;
        }
        if (node instanceof Node.Num number) {
            return number.text();
        }
        if (node instanceof Node.Unusable unusable) {
            StringBuilder quoted = new StringBuilder();
            quote(unusable.shown(), quoted);
            return quoted;
        }
        return node instanceof Node.Bool bool ? Boolean.toString(bool.value()) : "null";
    }

    /**
     * Escapes what JSON must have escaped.
     *
     * @throws IllegalArgumentException if the text has half a surrogate pair, which UTF-8 cannot hold and no reader takes
     */
    static void quote(String text, StringBuilder out) {
        if (!isWhole(text)) {
            StringBuilder shown = new StringBuilder();
            escaped(text, shown);
            throw new IllegalArgumentException(
                    "text '" + shown + "' has half a character, which no document can hold.");
        }
        out.append('"');
        escaped(text, out);
        out.append('"');
    }

    /** Whether a text has no half of a surrogate pair. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isHalfPair(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** A text with escapes, also for halves of pairs. */
    static void escaped(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007f' || isHalfPair(text, i)) {
                        escape(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean isHalfPair(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void escape(char c, StringBuilder out) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
