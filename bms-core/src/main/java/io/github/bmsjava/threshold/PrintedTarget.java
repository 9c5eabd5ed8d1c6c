package io.github.bmsjava.threshold;

import com.google.common.base.CharMatcher;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.ValueIssue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target as people print it: {@code >5,3}, {@code < = 100 %}, {@code 4.5}, {@code 10–20 %}, {@code -}. The raw text is
 * always kept; what cannot be read is never guessed.
 */
public final class PrintedTarget {
    private final String raw;
    private final @Nullable LevelBound bound;
    private final boolean none;

    private PrintedTarget(String raw, @Nullable LevelBound bound, boolean none) {
        this.raw = raw;
        this.bound = bound;
        this.none = none;
    }

    /**
     * Reads a printed target.
     *
     * @param raw the text of the cell
     * @param reader how the source prints figures; its dash and empty cell mean that there is no target
     * @return the target with the reader's issues; always a value, as the raw text is kept
     */
    public static Validated<PrintedTarget> read(String raw, FigureReader reader) {
        Objects.requireNonNull(raw, "raw");
        String text = CharMatcher.whitespace().trimFrom(raw);
        int signs = 0;
        while (signs < text.length() && isSign(text, signs)) {
            signs++;
        }
        List<Issue> issues = new ArrayList<>();
        Optional<Operator> operator = Operator.findPrinted(text.substring(0, signs));
        if (operator.isEmpty() && signs > 0) {
            return unreadable(raw, issues);
        }
        Figure figure = reader.read(text.substring(signs)).collect(issues).orElseThrow();
        Optional<BigDecimal> number = figure.number();
        if (number.isPresent()) {
            BigDecimal limit = number.get();
            LevelBound bound =
                    operator.<LevelBound>map(op -> new Bound.Limit(op, limit)).orElseGet(() -> new BareTarget(limit));
            return Validated.of(new PrintedTarget(raw, bound, false), issues);
        }
        if (operator.isEmpty() && isNone(text, figure)) {
            return Validated.of(new PrintedTarget(raw, null, true), issues);
        }
        List<Issue> oddities = new ArrayList<>();
        Optional<Bound> interval = operator.isEmpty() ? interval(text, reader, oddities) : Optional.empty();
        return interval.isPresent()
                ? Validated.of(new PrintedTarget(raw, interval.get(), false), oddities)
                : unreadable(raw, new ArrayList<>());
    }

    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return "<>=≤≥".indexOf(c) >= 0 || (at > 0 && Character.isSpaceChar(c) && signFollows(text, at));
    }

    private static boolean signFollows(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isSpaceChar(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "<>=≤≥".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isNone(String text, Figure figure) {
        return text.isEmpty()
                || text.equals("-")
                || text.equals("–")
                || figure.absence()
                        .filter(absence -> !absence.equals(Absence.UNREADABLE))
                        .isPresent();
    }

    /** Two readable numbers with one dash between them, the lower first. Words between or after them are no interval. */
    private static Optional<Bound> interval(String text, FigureReader reader, List<Issue> oddities) {
        int dash = Math.max(text.indexOf('–'), text.indexOf('-', 1));
        if (dash <= 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> from =
                reader.read(text.substring(0, dash)).collect(oddities).flatMap(Figure::number);
        Optional<BigDecimal> to =
                reader.read(text.substring(dash + 1)).collect(oddities).flatMap(Figure::number);
        boolean hasWords = oddities.stream().anyMatch(issue -> issue.code() == ValueIssue.UNIT_TEXT);
        return !hasWords && from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
                ? Optional.of(new Bound.Interval(from.get(), true, to.get(), true))
                : Optional.empty();
    }

    private static Validated<PrintedTarget> unreadable(String raw, List<Issue> issues) {
        issues.add(Issue.of(ThresholdIssue.UNREADABLE_TARGET, "target").with("raw", raw));
        return Validated.of(new PrintedTarget(raw, null, false), issues);
    }

    /**
     * The text of the cell.
     *
     * @return as printed
     */
    public String raw() {
        return raw;
    }

    /**
     * What the best level asks for.
     *
     * @return a limit with its operator, an interval, or a bare number; empty where there is no target or it cannot be
     *     read
     */
    public Optional<LevelBound> bound() {
        return Optional.ofNullable(bound);
    }

    /**
     * Whether the cell says that there is no target.
     *
     * @return true for a dash or an empty cell; false for a text that cannot be read
     */
    public boolean isNone() {
        return none;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedTarget that
                && raw.equals(that.raw)
                && Objects.equals(bound, that.bound)
                && none == that.none;
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** The bound, with the raw text. */
    @Override
    public String toString() {
        return (bound != null ? bound.toString() : none ? "no target" : "unreadable") + " from '" + raw + "'";
    }
}
