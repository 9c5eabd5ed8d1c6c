package io.github.bmsjava.csv;

import io.github.bmsjava.issue.Issue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a long table holds what: by its declared name, else by one of the standard names. */
final class FigureColumns {
    private static final int NONE = -1;

    private final CsvHeader header;
    private final Map<CsvColumn, String> names = new EnumMap<>(CsvColumn.class);
    private final Map<CsvColumn, Integer> positions = new EnumMap<>(CsvColumn.class);

    /** Finds the columns, and reports those that are missing or not known. */
    FigureColumns(CsvHeader header, SourceDeclaration source, List<Issue> issues) {
        this.header = header;
        for (CsvColumn column : CsvColumn.values()) {
            String declared = source.columns().get(column);
            List<String> candidates = declared == null ? column.names() : List.of(declared);
            Optional<String> found = candidates.stream()
                    .filter(name -> header.find(name).isPresent())
                    .findFirst();
            found.ifPresent(name -> names.put(column, name));
            positions.put(column, found.flatMap(header::find).orElse(NONE));
            if (found.isEmpty() && (column.isRequired() || declared != null)) {
                issues.add(header.missing(String.join("/", candidates)));
            }
        }
        if (source.columns().isEmpty()) {
            header.checkUnknown(List.copyOf(names.values()), issues);
        }
    }

    /** How many cells a row has. */
    int size() {
        return header.size();
    }

    /** Where a column stands, from 0; negative where the table has none. */
    int position(CsvColumn column) {
        return positions.getOrDefault(column, NONE);
    }

    String text(CsvCells cells, CsvColumn column) {
        int position = position(column);
        return position < 0 ? "" : cells.cell(position);
    }

    /** Where a cell stands, or its row where the table has no such column. */
    String place(long line, CsvColumn column) {
        int position = position(column);
        return position < 0 ? header.file() + ":" + line : header.place(line, position);
    }

    /** A problem of a cell, with its text and place. */
    Issue issue(CsvIssue code, CsvCells cells, CsvColumn column) {
        return Issue.of(code, "row " + header.file() + ":" + cells.line())
                .with("column", String.valueOf(names.get(column)))
                .with("text", text(cells, column))
                .at(place(cells.line(), column));
    }
}
