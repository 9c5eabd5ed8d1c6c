package io.github.bmsjava.csv;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.CodeChange;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads changes of codes as KLASS, Statistics Norway's server of classifications, lists them: a row for each old and new code, with their
 * names and the day of the change, as the events of an organisation.
 *
 * <p>Columns are found by KLASS's names ({@code oldCode}, {@code oldName}, {@code newCode}, {@code newName}, {@code changeOccurred}) or by
 * Norwegian ones; the codes and the day must be there. Leading zeros stay: a code is a text. A code that only begins or only ends is
 * reported and makes no event: when a unit is there is said by the unit. How rows make events is told by {@link CodeChange#events}.
 *
 * <pre>{@code
 * List<Reorganisation> events = KlassCsv.read(CsvFile.of(path), CsvFormat.standard()).orThrow();
 * }</pre>
 */
public final class KlassCsv {
    private static final String OLD_CODE = "oldCode/gammel kode/gamal kode";
    private static final String OLD_NAME = "oldName/gammelt navn/gamalt namn";
    private static final String NEW_CODE = "newCode/ny kode";
    private static final String NEW_NAME = "newName/nytt navn/nytt namn";
    private static final String DATE = "changeOccurred/dato/endret/endra";
    private static final List<String> PASSED_OVER = List.of("oldShortName", "newShortName", "oldNotes", "newNotes");

    private KlassCsv() {}

    /**
     * Reads changes of codes.
     *
     * @param file the bytes
     * @param format how they are written
     * @return the events and every problem; none where the file cannot be read or lacks a column
     */
    public static Validated<List<Reorganisation>> read(CsvFile file, CsvFormat format) {
        Validated<CsvTable> read = CsvTable.read(file, format);
        List<Issue> issues = new ArrayList<>(read.issues());
        Optional<CsvTable> table = read.partial();
        if (table.isEmpty()) {
            return Validated.failed(issues);
        }
        List<String> wanted = new ArrayList<>(List.of(OLD_CODE, OLD_NAME, NEW_CODE, NEW_NAME, DATE));
        wanted.addAll(PASSED_OVER);
        CsvHeader header = table.get().header();
        NamedColumns columns = new NamedColumns(header, wanted, issues);
        if (!columns.require(header, List.of(OLD_CODE, NEW_CODE, DATE), issues)) {
            return Validated.failed(issues);
        }
        List<CodeChange> changes = new ArrayList<>();
        for (CsvRow row : table.get().rows()) {
            if (row.isComplete()) {
                change(row, columns, issues).ifPresent(changes::add);
            }
        }
        return Validated.of(CodeChange.events(changes), issues);
    }

    private static Optional<CodeChange> change(CsvRow row, NamedColumns columns, List<Issue> issues) {
        int before = issues.size();
        String former = columns.cell(row, OLD_CODE);
        String successor = columns.cell(row, NEW_CODE);
        if (former.isEmpty() != successor.isEmpty()) {
            issues.add(Issue.of(CsvIssue.CODE_WITHOUT_COUNTERPART, "row " + row.place())
                    .with("code", former + successor)
                    .at(row.place()));
            return Optional.empty();
        }
        columns.checkId(row, OLD_CODE, issues);
        columns.checkId(row, NEW_CODE, issues);
        LocalDate day = columns.day(row, DATE, issues);
        if (columns.cell(row, DATE).isEmpty()) {
            issues.add(columns.unusable(row, DATE, "is no day"));
        }
        if (day == null || issues.stream().skip(before).anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        return Optional.of(new CodeChange(
                day,
                OrgUnitId.of(former),
                name(row, columns, OLD_NAME, former),
                OrgUnitId.of(successor),
                name(row, columns, NEW_NAME, successor)));
    }

    private static Label name(CsvRow row, NamedColumns columns, String column, String code) {
        String name = columns.cell(row, column);
        return Label.of(name.isEmpty() ? code : name);
    }
}
