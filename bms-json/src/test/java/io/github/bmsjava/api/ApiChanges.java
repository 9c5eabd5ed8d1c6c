package io.github.bmsjava.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;

/** Compares two inventories, and says what to do about a difference. */
final class ApiChanges {
    static final String ACCEPT = "mvn test -pl bms-json -am -Dbms.api.update=true";

    private ApiChanges() {}

    /** The lines that are gone, with a minus, and those that are new, with a plus; members with the name of their type. */
    static List<String> between(List<String> before, List<String> after) {
        return DiffUtils.diff(named(before), named(after)).getDeltas().stream()
                .flatMap(delta -> Stream.concat(
                        delta.getOriginal().getLines().stream().map(line -> "- " + line),
                        delta.getRevised().getLines().stream().map(line -> "+ " + line)))
                .toList();
    }

    static String message(List<String> changes) {
        return "The public API is not the one in api.txt:\n"
                + String.join("\n", changes)
                + "\nMaybe the change is meant: `"
                + ACCEPT
                + "` rewrites api.txt; commit it together with the change.";
    }

    private static List<String> named(List<String> inventory) {
        List<String> lines = new ArrayList<>();
        String type = "";
        for (String line : inventory) {
            if (line.startsWith(" ")) {
                lines.add(type + ": " + line.strip());
            } else if (!line.isBlank()) {
                type = line;
                lines.add(line);
            }
        }
        return lines;
    }
}
