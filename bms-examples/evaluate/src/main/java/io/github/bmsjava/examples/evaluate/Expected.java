package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The problems that an example is known to have. Each is told by its code and its place, or its subject where it has no
 * place.
 */
final class Expected {
    private final Set<String> keys;
    private final Severity refused;

    private Expected(Set<String> keys, Severity refused) {
        this.keys = Set.copyOf(keys);
        this.refused = refused;
    }

    /** Of a folder of the caller's own nothing is known: its errors, and only they, could not be used. */
    static Expected nothing() {
        return new Expected(Set.of(), Severity.ERROR);
    }

    /** Of generated figures everything is known but what no figure can help, such as a rounding that decides. */
    static Expected parseGrave(String lines) {
        return new Expected(parse(lines).keys, Severity.WARNING);
    }

    /** One problem a line; empty lines and those that begin with {@code #} say nothing. All others are unexpected. */
    static Expected parse(String lines) {
        return new Expected(
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toSet()),
                Severity.INFO);
    }

    boolean contains(Issue issue) {
        return keys.contains(key(issue));
    }

    /** Whether the issue must make the program end with a failure. */
    boolean refuses(Issue issue) {
        return issue.severity().compareTo(refused) >= 0 && !contains(issue);
    }

    Set<String> keys() {
        return keys;
    }

    static String key(Issue issue) {
        return issue.code().id() + " " + issue.place().orElse(issue.subject());
    }
}
