package io.github.bmsjava.csv;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first line of a table: which column stands where. */
final class CsvHeader {
    private final String file;
    private final long line;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    CsvHeader(String file, long line, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = cells.stream().map(Ids::normalise).toList();
        for (int i = 0; i < columns.size(); i++) {
            positions.putIfAbsent(fold(columns.get(i)), i);
        }
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    int size() {
        return columns.size();
    }

    /** Where a column stands, from 0. */
    Optional<Integer> find(String column) {
        Integer position = positions.get(column); // most are asked for as they stand; folding every cell is slow
        return Optional.ofNullable(position != null ? position : positions.get(fold(column)));
    }

    static String fold(String name) {
        return Ids.normalise(name).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the header, errors first those that leave the file out. */
    List<Issue> check(CsvFormat format) {
        List<Issue> issues = new ArrayList<>();
        checkDuplicates(issues);
        for (String column : format.columns()) {
            if (find(column).isEmpty()) {
                issues.add(missing(column));
            }
        }
        if (!format.columns().isEmpty()) {
            List<String> declared = new ArrayList<>(format.columns());
            declared.addAll(format.optionalColumns());
            checkUnknown(declared, issues);
        }
        return issues;
    }

    private void checkDuplicates(List<Issue> issues) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byName.computeIfAbsent(fold(columns.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
        byName.forEach((name, at) -> {
            if (at.size() > 1 && !name.isEmpty()) {
                issues.add(Issue.of(CsvIssue.DUPLICATE_COLUMN, subject())
                        .with("file", file)
                        .with("column", columns.get(at.get(0)))
                        .with("times", at.size())
                        .at(place(line, at.get(1))));
            }
        });
    }

    Issue missing(String column) {
        return issue(CsvIssue.MISSING_COLUMN, column, columns)
                .with("columns", String.join(", ", columns))
                .at(file + ":" + line);
    }

    void checkUnknown(List<String> declared, List<Issue> issues) {
        List<String> folded = declared.stream().map(CsvHeader::fold).toList();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty() && !folded.contains(fold(column))) {
                issues.add(issue(CsvIssue.UNKNOWN_COLUMN, column, declared).at(place(line, i)));
            }
        }
    }

    private Issue issue(CsvIssue code, String column, List<String> known) {
        return Issue.of(code, subject())
                .with("file", file)
                .with("column", column)
                .with("nearest", Nearest.to(column, known).orElse("–"));
    }

    String place(long line, int index) {
        return file + ":" + line + ":" + (index + 1);
    }

    private String subject() {
        return "file '" + file + "'";
    }
}
