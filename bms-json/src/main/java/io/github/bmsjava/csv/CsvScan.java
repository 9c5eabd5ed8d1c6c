package io.github.bmsjava.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.json.internal.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file, row by row. The bytes are read through once before, so that no row of a file in another encoding is
 * handed over. A row is handed over when the next has been read: only then is it known that it does not run to the end of the
 * file in a quotation that never closes.
 */
final class CsvScan {
    private static final int SHOWN = 80;

    private final CsvFile file;
    private final CsvFormat format;
    private final Opener opener;
    private final List<Issue> issues;
    private @Nullable CsvHeader header;
    private Consumer<CsvCells> rows = cells -> {};

    CsvScan(CsvFile file, CsvFormat format, Opener opener, List<Issue> issues) {
        this.file = file;
        this.format = format;
        this.opener = opener;
        this.issues = issues;
    }

    /** Decides by the header who takes the rows. */
    @FunctionalInterface
    interface Opener {
        /** Takes every row, short and long ones too, until the next is read; empty to read none. */
        Optional<Consumer<CsvCells>> open(CsvHeader header);
    }

    /** A reading whose rows are kept. */
    static CsvScan ofRows(CsvFile file, CsvFormat format, Consumer<CsvRow> rows, List<Issue> issues) {
        Opener opener = header -> Optional.of(cells -> rows.accept(new CsvRow(header, cells.line(), cells.list())));
        return new CsvScan(file, format, opener, issues);
    }

    Optional<CsvHeader> header() {
        return Optional.ofNullable(header);
    }

    void run() {
        try {
            OptionalLong quotes = quotes();
            if (quotes.isPresent()) {
                scan(new CsvRecords(quotes.getAsLong()));
            }
        } catch (IOException | UncheckedIOException e) {
            issues.add(
                    issue(CsvIssue.CSV_UNREADABLE).with("why", e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    /** How many quotation marks there are; empty where the bytes are no text. */
    private OptionalLong quotes() throws IOException {
        OptionalLong quotes;
        try (InputStream in = file.open()) {
            quotes = Encodings.count(in, format.encoding().charset(), '"');
        }
        if (quotes.isEmpty()) {
            Encodings.findFault(file::open, format.encoding().charset()).ifPresent(this::encoding);
        }
        return quotes;
    }

    private void encoding(Encodings.Fault fault) {
        issues.add(issue(CsvIssue.CSV_ENCODING)
                .with("encoding", format.encoding().id())
                .with("byte", fault.offset())
                .with("line", fault.line())
                .at(file.name() + ":" + fault.line()));
    }

    private void scan(CsvRecords records) throws IOException {
        try (Reader text = Encodings.reader(file.open(), format.encoding().charset());
                CsvReader<CsvCells> reader = CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .quoteCharacter('"')
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .build(records, text)) {
            if (!takesAll(reader.iterator(), records)) {
                return;
            }
            if (header == null && !failed()) {
                issues.add(issue(CsvIssue.CSV_EMPTY));
            }
        }
    }

    /** Takes one record after the other; false where the header is such that no row can be read. */
    private boolean takesAll(Iterator<CsvCells> lines, CsvRecords records) {
        CsvCells last = null;
        boolean goesOn = true;
        while (goesOn) {
            CsvParseException malformed = null;
            CsvCells next = null;
            try {
                next = lines.hasNext() ? lines.next() : null;
            } catch (CsvParseException e) {
                malformed = e;
            }
            goesOn = next != null;
            if (last != null && !goesOn && malformed == null && !records.isBalanced()) {
                issues.add(issue(CsvIssue.CSV_UNCLOSED_QUOTE)
                        .with("line", last.line())
                        .at(file.name() + ":" + last.line()));
            } else if (last != null && !accept(last)) {
                return false;
            }
            if (malformed != null) {
                issues.add(issue(CsvIssue.CSV_MALFORMED)
                        .with("line", last == null ? 1 : last.line() + 1)
                        .with("why", why(malformed)));
            }
            last = next;
        }
        return true;
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
    private boolean accept(CsvCells cells) {
        if (header != null) {
            if (cells.size() != header.size()) {
                issues.add(wrongLength(cells, header.size()));
            }
            rows.accept(cells);
            return true;
        }
        header = new CsvHeader(file.name(), cells.line(), cells.list());
        List<Issue> faults = header.check(format);
        issues.addAll(faults);
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            return false;
        }
        Optional<Consumer<CsvCells>> open = opener.open(header);
        open.ifPresent(taker -> rows = taker);
        return open.isPresent();
    }

    private Issue wrongLength(CsvCells cells, int wanted) {
        boolean few = cells.size() < wanted;
        String text = String.join(String.valueOf(format.separator()), cells.list());
        return issue(few ? CsvIssue.TOO_FEW_CELLS : CsvIssue.TOO_MANY_CELLS)
                .with("row", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                .with("count", cells.size())
                .with("wanted", wanted)
                .at(file.name() + ":" + cells.line());
    }

    private Issue issue(CsvIssue code) {
        return Issue.of(code, "file '" + file.name() + "'")
                .with("file", file.name())
                .at(file.name());
    }
}
