package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import org.jspecify.annotations.Nullable;

/** A node on the way to being read: with the way down to it, and where to report what is wrong with it. */
final class Value {
    private final Node node;
    private final @Nullable Value above;
    private final String step;
    private final Problems problems;

    private Value(Node node, @Nullable Value above, String step, Problems problems) {
        this.node = node;
        this.above = above;
        this.step = step;
        this.problems = problems;
    }

    static Value root(Node node, Problems problems) {
        return new Value(node, null, "", problems);
    }

    Value below(String name, Node child) {
        return new Value(child, this, name, problems);
    }

    Node node() {
        return node;
    }

    Problems problems() {
        return problems;
    }

    /** The JSON pointer (RFC 6901). */
    String pointer() {
        return above == null ? "" : point(new StringBuilder()).toString();
    }

    private StringBuilder point(StringBuilder to) {
        return above == null
                ? to
                : above.point(to).append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }

    String place() {
        return problems.place(pointer(), node.line(), node.column());
    }

    Issue issue(IssueCode code) {
        return problems.issue(code, pointer(), node.line(), node.column());
    }

    void report(Issue issue) {
        problems.add(issue, node.line(), node.column());
    }
}
