package io.github.bmsjava.issue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Validated#orThrow()}: holds every issue, and its message lists them, the errors first. */
public final class InvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /** Not serialised: a copy from another process keeps the message only. */
    private final transient ImmutableList<Issue> issues;

    /**
     * Made from all that was found.
     *
     * @param issues every issue, in the order found
     */
    public InvalidException(List<Issue> issues) {
        super(message(issues));
        this.issues = ImmutableList.copyOf(issues);
    }

    /**
     * Every issue, not only the errors.
     *
     * @return in the order found; empty after deserialisation
     */
    public List<Issue> issues() {
        return issues == null ? List.of() : issues;
    }

    private static String message(List<Issue> issues) {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        String lines = issues.stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .limit(SHOWN)
                .map(issue -> "\n  " + issue)
                .collect(Collectors.joining());
        String rest = issues.size() > SHOWN ? "\n  … and " + (issues.size() - SHOWN) + " more, see issues()" : "";
        return errors + (errors == 1 ? " error" : " errors") + " of " + issues.size() + " issues:" + lines + rest;
    }
}
