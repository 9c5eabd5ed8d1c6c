package io.github.bmsjava.csv;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.NorwegianDates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table that go by one of several names. A column is asked for by all its names, with {@code /} between. */
final class NamedColumns {
    private final Map<String, String> found = new LinkedHashMap<>();

    /** Finds columns; those that are not wanted are reported. */
    NamedColumns(CsvHeader header, List<String> wanted, List<Issue> issues) {
        for (String names : wanted) {
            Stream.of(names.split("/"))
                    .filter(name -> header.find(name).isPresent())
                    .findFirst()
                    .ifPresent(name -> found.put(names, name));
        }
        header.checkUnknown(List.copyOf(found.values()), issues);
    }

    /** Whether the columns are there; those that are not are reported. */
    boolean require(CsvHeader header, List<String> needed, List<Issue> issues) {
        boolean isThere = true;
        for (String names : needed) {
            if (!found.containsKey(names)) {
                issues.add(header.missing(names));
                isThere = false;
            }
        }
        return isThere;
    }

    /** What stands there, without odd spaces; empty where there is no such column. */
    String cell(CsvRow row, String names) {
        String name = found.get(names);
        return name == null ? "" : Ids.normalise(row.cell(name));
    }

    /** Reports what is no id. */
    void checkId(CsvRow row, String names, List<Issue> issues) {
        Ids.fault(cell(row, names)).ifPresent(why -> issues.add(unusable(row, names, why)));
    }

    /** A day; null where nothing stands there, or what is reported as no day. */
    @Nullable
    LocalDate day(CsvRow row, String names, List<Issue> issues) {
        String text = cell(row, names);
        Optional<LocalDate> day = NorwegianDates.find(text);
        if (day.isEmpty() && !text.isEmpty()) {
            issues.add(unusable(row, names, "is no day"));
        }
        return day.orElse(null);
    }

    Issue unusable(CsvRow row, String names, String why) {
        String name = String.valueOf(found.get(names));
        return Issue.of(CsvIssue.UNUSABLE_CELL, "row " + row.place())
                .with("column", name)
                .with("text", row.cell(name))
                .with("why", why)
                .at(row.place(name));
    }
}
