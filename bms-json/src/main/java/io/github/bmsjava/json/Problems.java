package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with one document. */
final class Problems {
    /** More than anybody reads, and few enough to be kept. */
    static final int MOST = 10_000;

    private final String file;
    private long more;
    private final List<Found> found = new ArrayList<>();
    private boolean newer;

    /** The file's name, empty where there is none. */
    Problems(String file) {
        this.file = file;
    }

    private record Found(Issue issue, int line, int column) {}

    /** In the order of the document. */
    List<Issue> issues() {
        List<Issue> issues = found.stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
                .map(Found::issue)
                .collect(Collectors.toCollection(ArrayList::new));
        if (more > 0) {
            issues.add(issue(DocumentIssue.MORE_PROBLEMS, "", 1, 1).with("count", more));
        }
        return issues;
    }

    void add(Issue issue, int line, int column) {
        if (found.size() < MOST) {
            found.add(new Found(issue, line, column));
        } else {
            more++;
        }
    }

    void add(Issue issue) {
        add(issue, 1, 1);
    }

    /** Forgets what was found in a document of which nothing is used after all. */
    void clear() {
        found.clear();
        more = 0;
    }

    /** Says that the document is of a newer minor version: fields we do not know are no errors. */
    void newer() {
        newer = true;
    }

    boolean isNewer() {
        return newer;
    }

    /** For example {@code cards.json /cards/0/layers/1 (12:9)}. */
    String place(String pointer, int line, int column) {
        StringBuilder place = new StringBuilder(file);
        if (!pointer.isEmpty()) {
            place.append(file.isEmpty() ? "" : " ").append(pointer);
        }
        return place.append(place.length() == 0 ? "" : " ")
                .append('(')
                .append(line)
                .append(':')
                .append(column)
                .append(')')
                .toString();
    }

    /** The place of an item of a list that stands in the document itself, whose name needs no escapes. */
    String place(String list, int number, int line, int column) {
        String before = file.isEmpty() ? "/" : file + " /";
        return before + list + "/" + number + " (" + line + ":" + column + ")";
    }

    Issue issue(IssueCode code, String pointer, int line, int column) {
        String document = file.isEmpty() ? "document" : "document '" + file + "'";
        return Issue.of(code, pointer.isEmpty() ? document : "'" + pointer + "'")
                .with("document", document)
                .at(place(pointer, line, column));
    }
}
