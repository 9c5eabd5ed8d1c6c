package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with one document. */
final class Problems {
    private final String file;
    private final List<Found> found = new ArrayList<>();
    private boolean newer;

    /** The file's name, empty where there is none. */
    Problems(String file) {
        this.file = file;
    }

    private record Found(Issue issue, int line, int column) {}

    /** In the order of the document. */
    List<Issue> issues() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
                .map(Found::issue)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    void add(Issue issue, int line, int column) {
        found.add(new Found(issue, line, column));
    }

    void add(Issue issue) {
        add(issue, 1, 1);
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

    Issue issue(IssueCode code, String pointer, int line, int column) {
        String document = file.isEmpty() ? "document" : "document '" + file + "'";
        return Issue.of(code, pointer.isEmpty() ? document : "'" + pointer + "'")
                .with("document", document)
                .at(place(pointer, line, column));
    }
}
