package io.github.bmsjava.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.json.internal.Encodings;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file, row by row. A row is handed over when the next begins: only then is it known that it does not run
 * to the end of the file in a quotation that never closes.
 */
final class CsvScan {
    private static final int SHOWN = 80;

    private final CsvFile file;
    private final CsvFormat format;
    private final Consumer<CsvRow> rows;
    private final List<Issue> issues;
    private boolean headerOnly;
    private @Nullable CsvHeader header;

    CsvScan(CsvFile file, CsvFormat format, Consumer<CsvRow> rows, List<Issue> issues) {
        this.file = file;
        this.format = format;
        this.rows = rows;
        this.issues = issues;
    }

    /** The header alone; empty where the file has none that can be read. */
    static Optional<CsvHeader> header(CsvFile file, CsvFormat format, List<Issue> issues) {
        int before = issues.size();
        CsvScan scan = new CsvScan(file, format, row -> {}, issues);
        scan.headerOnly = true;
        scan.run();
        return issues.size() == before ? scan.header() : Optional.empty();
    }

    Optional<CsvHeader> header() {
        return Optional.ofNullable(header);
    }

    void run() {
        try {
            if (isText()) {
                scan();
            }
        } catch (IOException | UncheckedIOException e) {
            issues.add(
                    issue(CsvIssue.CSV_UNREADABLE).with("why", e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private boolean isText() throws IOException {
        try (InputStream in = file.open()) {
            Optional<Encodings.Fault> fault =
                    Encodings.findFault(in, format.encoding().charset());
            fault.ifPresent(at -> issues.add(issue(CsvIssue.CSV_ENCODING)
                    .with("encoding", format.encoding().id())
                    .with("byte", at.offset())
                    .with("line", at.line())
                    .at(file.name() + ":" + at.line())));
            return fault.isEmpty();
        }
    }

    private void scan() throws IOException {
        CsvRecords records = new CsvRecords();
        try (QuoteCounter text = new QuoteCounter(
                        Encodings.reader(file.open(), format.encoding().charset()));
                CsvReader<CsvRecords.Line> reader = CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .quoteCharacter('"')
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .build(records, text)) {
            Iterator<CsvRecords.Line> lines = reader.iterator();
            CsvRecords.Line last = null;
            boolean stopped = false;
            while (!stopped) {
                CsvRecords.Line next = next(lines, last);
                stopped = next == null;
                boolean open = stopped && !failed() && text.quotes != records.quotes();
                if (open && last != null) {
                    issues.add(issue(CsvIssue.CSV_UNCLOSED_QUOTE)
                            .with("line", last.number())
                            .at(file.name() + ":" + last.number()));
                } else if (last != null && !accept(last)) {
                    return;
                }
                last = next;
            }
            if (header == null && !failed()) {
                issues.add(issue(CsvIssue.CSV_EMPTY));
            }
        }
    }

    private CsvRecords.@Nullable Line next(Iterator<CsvRecords.Line> lines, CsvRecords.@Nullable Line last) {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException e) {
            issues.add(issue(CsvIssue.CSV_MALFORMED)
                    .with("line", last == null ? 1 : last.number() + 1)
                    .with("why", why(e)));
            return null;
        }
    }

    private boolean failed() {
        return !issues.isEmpty() && issues.get(issues.size() - 1).code() == CsvIssue.CSV_MALFORMED;
    }

    private static String why(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** Takes a record; false where the header is such that no row can be read. */
    private boolean accept(CsvRecords.Line line) {
        if (header == null) {
            CsvHeader found = new CsvHeader(file.name(), line.number(), line.cells());
            List<Issue> faults = found.check(format);
            issues.addAll(faults);
            header = found;
            return !headerOnly && faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
        }
        CsvRow row = new CsvRow(header, line.number(), line.cells());
        if (!row.isComplete()) {
            issues.add(wrongLength(row, header.size()));
        }
        rows.accept(row);
        return true;
    }

    private Issue wrongLength(CsvRow row, int wanted) {
        boolean few = row.cells().size() < wanted;
        String text = String.join(String.valueOf(format.separator()), row.cells());
        return issue(few ? CsvIssue.TOO_FEW_CELLS : CsvIssue.TOO_MANY_CELLS)
                .with("row", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                .with("count", row.cells().size())
                .with("wanted", wanted)
                .at(row.place());
    }

    private Issue issue(CsvIssue code) {
        return Issue.of(code, "file '" + file.name() + "'")
                .with("file", file.name())
                .at(file.name());
    }

    /** Counts the quotation marks of the text as it is read. */
    private static final class QuoteCounter extends FilterReader {
        private long quotes;

        QuoteCounter(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            for (int i = offset; i < offset + count; i++) {
                quotes += into[i] == '"' ? 1 : 0;
            }
            return count;
        }
    }
}
