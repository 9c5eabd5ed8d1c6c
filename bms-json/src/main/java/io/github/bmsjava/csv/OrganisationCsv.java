package io.github.bmsjava.csv;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.NorwegianDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an organisation as personnel and accounting systems export it: a row for each unit, with its id, the id of the unit above, its
 * name, its type, and the first and the last day on which it exists.
 *
 * <p>Columns are found by their English or Norwegian names, whatever the order; only the id must be there. Others are reported and not
 * read. A row whose id or days cannot be read is reported and left out; what does not hang together is reported as by {@link
 * Organisation}. A day is {@code 2019-12-31} or {@code 31.12.2019}.
 *
 * <pre>{@code
 * Organisation units = OrganisationCsv.read(CsvFile.of(path), CsvFormat.standard()).orThrow();
 * }</pre>
 */
public final class OrganisationCsv {
    private OrganisationCsv() {}

    private enum Column {
        ID("id/nr/kode/enhetsnr"),
        PARENT("parent/overordnet/overordna/tilhører"),
        NAME("name/navn/namn/enhet"),
        TYPE("type/enhetstype"),
        FROM("from/fra/frå/gyldig fra"),
        TO("to/til/gyldig til");

        private final String names;

        Column(String names) {
            this.names = names;
        }
    }

    /**
     * Reads an organisation.
     *
     * @param file the bytes
     * @param format how they are written
     * @return the organisation and every problem; none where the file cannot be read or has no column of ids
     */
    public static Validated<Organisation> read(CsvFile file, CsvFormat format) {
        Validated<CsvTable> read = CsvTable.read(file, format);
        List<Issue> issues = new ArrayList<>(read.issues());
        Optional<CsvTable> table = read.partial();
        if (table.isEmpty()) {
            return Validated.failed(issues);
        }
        Map<Column, String> columns = columns(table.get().header(), issues);
        if (!columns.containsKey(Column.ID)) {
            return Validated.failed(issues);
        }
        List<OrgUnit> units = new ArrayList<>();
        for (CsvRow row : table.get().rows()) {
            if (row.isComplete()) {
                unit(row, columns, issues).ifPresent(units::add);
            }
        }
        Validated<Organisation> built = Organisation.builder().units(units).build();
        issues.addAll(built.issues());
        return built.partial().map(whole -> Validated.of(whole, issues)).orElseGet(() -> Validated.failed(issues));
    }

    private static Map<Column, String> columns(CsvHeader header, List<Issue> issues) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Stream.of(column.names.split("/"))
                    .filter(name -> header.find(name).isPresent())
                    .findFirst()
                    .ifPresent(name -> found.put(column, name));
        }
        if (!found.containsKey(Column.ID)) {
            issues.add(header.missing(Column.ID.names));
        }
        header.checkUnknown(List.copyOf(found.values()), issues);
        return found;
    }

    private static Optional<OrgUnit> unit(CsvRow row, Map<Column, String> columns, List<Issue> issues) {
        int before = issues.size();
        String id = cell(row, columns, Column.ID);
        String parent = cell(row, columns, Column.PARENT);
        String type = cell(row, columns, Column.TYPE);
        checkId(Column.ID, id, row, columns, issues);
        if (!parent.isEmpty()) {
            checkId(Column.PARENT, parent, row, columns, issues);
        }
        if (!type.isEmpty()) {
            checkId(Column.TYPE, type, row, columns, issues);
        }
        LocalDate from = day(row, columns, Column.FROM, issues);
        LocalDate last = day(row, columns, Column.TO, issues);
        if (from != null && last != null && last.isBefore(from)) {
            issues.add(unusable(row, columns, Column.TO, "is before the first day"));
        }
        if (issues.stream().skip(before).anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        OrgUnit.Builder unit = OrgUnit.builder(id)
                .place(row.place())
                .validity(new DateRange(from, last == null ? null : last.plusDays(1)));
        String name = cell(row, columns, Column.NAME);
        if (!name.isEmpty()) {
            unit.name(name);
        }
        if (!parent.isEmpty()) {
            unit.parent(parent);
        }
        if (!type.isEmpty()) {
            unit.type(type);
        }
        return Optional.of(unit.build());
    }

    private static void checkId(Column column, String id, CsvRow row, Map<Column, String> columns, List<Issue> issues) {
        Ids.fault(id).ifPresent(why -> issues.add(unusable(row, columns, column, why)));
    }

    private static String cell(CsvRow row, Map<Column, String> columns, Column column) {
        String name = columns.get(column);
        return name == null ? "" : Ids.normalise(row.cell(name));
    }

    private static @Nullable LocalDate day(CsvRow row, Map<Column, String> columns, Column column, List<Issue> issues) {
        String text = cell(row, columns, column);
        Optional<LocalDate> day = NorwegianDates.find(text);
        if (day.isEmpty() && !text.isEmpty()) {
            issues.add(unusable(row, columns, column, "is no day"));
        }
        return day.orElse(null);
    }

    private static Issue unusable(CsvRow row, Map<Column, String> columns, Column column, String why) {
        String name = String.valueOf(columns.get(column));
        return Issue.of(CsvIssue.UNUSABLE_CELL, "row " + row.place())
                .with("column", name)
                .with("text", row.cell(name))
                .with("why", why)
                .at(row.place(name));
    }
}
