package io.github.bmsjava.json;

import java.util.List;
import java.util.Map;

/** A value of a document and where it stands: line and column of its first character, from 1; 0 where it is yet to be written. */
sealed interface Node {

    int line();

    int column();

    /** What it is, for messages. */
    String kind();

    record Text(String text, int line, int column) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it was written: never a {@code double}. Also {@code NaN} and its like, which are no numbers in JSON. */
    record Num(String text, int line, int column) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /**
     * What stands where a text or name is that cannot be kept.
     *
     * @param what what it is, for messages
     * @param shown the text, shortened and with escapes
     */
    record Unusable(String what, String shown, int line, int column) implements Node {
        @Override
        public String kind() {
            return what;
        }
    }

    record Bool(boolean value, int line, int column) implements Node {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    record Null(int line, int column) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Arr(List<Node> items, int line, int column) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param members those whose name stands once
     * @param repeated every further member of a name that stands more than once; the first is not among the members
     */
    record Obj(Map<String, Member> members, List<Member> repeated, int line, int column) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member of an object, and where its name stands. */
    record Member(String name, Node value, int line, int column) {}

    static Node text(String text) {
        return new Text(text, 0, 0);
    }

    static Node number(String text) {
        return new Num(text, 0, 0);
    }

    static Node bool(boolean value) {
        return new Bool(value, 0, 0);
    }

    static Node list(List<Node> items) {
        return new Arr(items, 0, 0);
    }
}
