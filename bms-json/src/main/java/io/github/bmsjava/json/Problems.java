package io.github.bmsjava.json;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document. */
final class Problems {
    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private boolean newer;

    /** The file's name, empty where there is none. */
    Problems(String file) {
        this.file = file;
    }

    List<Issue> issues() {
        return issues;
    }

    void add(Issue issue) {
        issues.add(issue);
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
