package io.github.bmsjava.csv;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static final String ID = "id/nr/kode/enhetsnr";
    private static final String PARENT = "parent/overordnet/overordna/tilhører";
    private static final String NAME = "name/navn/namn/enhet";
    private static final String TYPE = "type/enhetstype";
    private static final String FROM = "from/fra/frå/gyldig fra";
    private static final String TO = "to/til/gyldig til";

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
        CsvHeader header = table.get().header();
        NamedColumns columns = new NamedColumns(header, List.of(ID, PARENT, NAME, TYPE, FROM, TO), issues);
        if (!columns.require(header, List.of(ID), issues)) {
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

    private static Optional<OrgUnit> unit(CsvRow row, NamedColumns columns, List<Issue> issues) {
        int before = issues.size();
        String id = columns.cell(row, ID);
        String parent = columns.cell(row, PARENT);
        String type = columns.cell(row, TYPE);
        columns.checkId(row, ID, issues);
        if (!parent.isEmpty()) {
            columns.checkId(row, PARENT, issues);
        }
        if (!type.isEmpty()) {
            columns.checkId(row, TYPE, issues);
        }
        LocalDate from = columns.day(row, FROM, issues);
        LocalDate last = columns.day(row, TO, issues);
        if (from != null && last != null && last.isBefore(from)) {
            issues.add(columns.unusable(row, TO, "is before the first day"));
        }
        if (issues.stream().skip(before).anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        OrgUnit.Builder unit = OrgUnit.builder(id)
                .place(row.place())
                .validity(new DateRange(from, last == null ? null : last.plusDays(1)));
        String name = columns.cell(row, NAME);
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
}
