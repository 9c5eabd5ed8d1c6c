package io.github.bmsjava.value;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures as people print them: {@code 4,89}, {@code 95.93 %}, {@code Ca 97}, {@code ??}, {@code Ikke målt},
 * {@code 4,7 mrd}. Immutable; one reader serves a whole source.
 *
 * <p>Nothing is guessed and nothing is lost: {@link #read} always gives a {@link Figure} with the text as printed, and
 * says in issues what was odd. A lenient reader reads an odd figure and adds an issue; a strict one reads only what needs
 * no leniency, and gives {@link Absence#UNREADABLE} with the error {@link ValueIssue#STRICT_FIGURE} for the rest.
 *
 * <p>A comma is the decimal mark. Thousands stand in groups of three, apart by space, no-break space or points. What a
 * point means, and a dash alone, is a property of the source and is declared here.
 *
 * <pre>{@code
 * Figure figure = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED).read("95.93 %").orThrow();
 * }</pre>
 */
public final class FigureReader {
    private static final String OPERATORS = "<>=≤≥";

    private final boolean strict;
    private final DotMeaning dot;
    private final FigureWords words;
    private final boolean dashIsZero;
    private final @Nullable Absence dash;

    private FigureReader(
            boolean strict, DotMeaning dot, FigureWords words, boolean dashIsZero, @Nullable Absence dash) {
        this.strict = strict;
        this.dot = dot;
        this.words = words;
        this.dashIsZero = dashIsZero;
        this.dash = dash;
    }

    /**
     * A reader that reads odd figures and says so. Neither dash nor point is declared.
     *
     * @return a reader
     */
    public static FigureReader lenient() {
        return new FigureReader(false, DotMeaning.UNDECLARED, FigureWords.NORWEGIAN, false, null);
    }

    /**
     * A reader that refuses odd figures. Neither dash nor point is declared, so {@code 4.70} is refused until
     * {@link #dot} says that a point is the decimal mark.
     *
     * @return a reader
     */
    public static FigureReader strict() {
        return new FigureReader(true, DotMeaning.UNDECLARED, FigureWords.NORWEGIAN, false, null);
    }

    /**
     * Declares that a dash alone stands for a missing value.
     *
     * @param meaning why it is missing
     * @return a new reader
     */
    public FigureReader dashMeans(Absence meaning) {
        return new FigureReader(strict, dot, words, false, Objects.requireNonNull(meaning, "meaning"));
    }

    /**
     * Declares that a dash alone stands for zero, as in the tables of Statistics Norway.
     *
     * @return a new reader
     */
    public FigureReader dashMeansZero() {
        return new FigureReader(strict, dot, words, true, null);
    }

    /**
     * Declares what a point inside a figure means.
     *
     * @param meaning decimal mark or thousands mark; a figure that contradicts it is unreadable
     * @return a new reader
     */
    public FigureReader dot(DotMeaning meaning) {
        return new FigureReader(strict, Objects.requireNonNull(meaning, "meaning"), words, dashIsZero, dash);
    }

    /**
     * Adds a word that the source prints in place of a number. Upper and lower case, and the width of spaces, make no
     * difference. A word spelled like a known one replaces it.
     *
     * @param text at most 200 characters, not blank
     * @param absence what it means
     * @return a new reader
     * @throws IllegalArgumentException if the text is blank or longer
     */
    public FigureReader word(String text, Absence absence) {
        Objects.requireNonNull(absence, "absence");
        String clean = FigureText.clean(text);
        if (clean.isEmpty() || clean.length() > FigureText.LONGEST_WORD) {
            throw new IllegalArgumentException("word '" + FigureText.shown(text) + "' for " + absence.id()
                    + " must have 1 to " + FigureText.LONGEST_WORD + " characters."
                    + "\nMaybe an empty cell was meant: it is always not reported.");
        }
        return new FigureReader(strict, dot, words.with(clean, absence), dashIsZero, dash);
    }

    /**
     * Reads one printed cell. Takes time in proportion to its length.
     *
     * @param raw the text of the cell; may be empty
     * @return always a figure, with the issues found; an error stands beside {@link Absence#UNREADABLE}
     */
    public Validated<Figure> read(String raw) {
        String text = FigureText.clean(raw);
        Optional<Absence> word = words.find(text);
        if (word.isPresent()) {
            return Validated.of(Figure.absent(raw, word.get()));
        }
        if (text.length() == 1 && isDash(text.charAt(0))) {
            return readDash(raw);
        }
        if (!text.isEmpty() && OPERATORS.indexOf(text.charAt(0)) >= 0) {
            return unreadable(raw, ValueIssue.OPERATOR_IN_FIGURE);
        }
        if (FigureWords.isSplit(text)) {
            return Validated.of(Figure.words(raw, text), List.of(issue(ValueIssue.NOT_ONE_NUMBER, raw)));
        }
        return readNumber(raw, text);
    }

    private static boolean isDash(char c) {
        return FigureText.isMinus(c) || FigureText.isDash(c);
    }

    private Validated<Figure> readDash(String raw) {
        if (dashIsZero) {
            return Validated.of(Figure.number(raw, BigDecimal.ZERO, Set.of(), null));
        }
        return dash == null ? unreadable(raw, ValueIssue.DASH_UNDECLARED) : Validated.of(Figure.absent(raw, dash));
    }

    private Validated<Figure> readNumber(String raw, String text) {
        boolean preliminary = text.endsWith("*");
        String body = preliminary ? FigureText.strip(text.substring(0, text.length() - 1)) : text;
        int afterAbout = FigureWords.afterApproximately(body);
        int from = FigureWords.afterKroner(body, afterAbout);
        boolean inKroner = from > afterAbout;
        NumberScanner.Scanned scanned = NumberScanner.scan(body, from, dot);
        if (scanned.fault().isPresent()) {
            return unreadable(raw, scanned.fault().get());
        }
        Optional<FigureSuffix> suffix = FigureSuffix.read(body.substring(scanned.end()));
        if (suffix.isEmpty() || (inKroner && !suffix.get().unit().isEmpty())) {
            return unreadable(raw, ValueIssue.UNREADABLE_FIGURE);
        }
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (preliminary) {
            flags.add(QualityFlag.PRELIMINARY);
        }
        if (afterAbout > 0) {
            flags.add(QualityFlag.APPROXIMATE);
        }
        return figure(raw, scanned, inKroner ? suffix.get().inKroner() : suffix.get(), flags);
    }

    private Validated<Figure> figure(
            String raw, NumberScanner.Scanned scanned, FigureSuffix suffix, Set<QualityFlag> flags) {
        BigDecimal printed = scanned.number().orElseThrow();
        Optional<BigDecimal> scaled = suffix.powerOfTen() == 0
                ? Optional.of(printed)
                : Decimals.limited(printed.scaleByPowerOfTen(suffix.powerOfTen()));
        if (scaled.isEmpty()) {
            return unreadable(raw, ValueIssue.FIGURE_TOO_LARGE);
        }
        List<ValueIssue> leniencies = new ArrayList<>(scanned.leniencies());
        if (!suffix.isKnown()) {
            leniencies.add(ValueIssue.UNIT_TEXT);
        }
        if (strict && !leniencies.isEmpty()) {
            return refused(raw, leniencies);
        }
        String read = NorwegianFormat.plain(scaled.get());
        List<Issue> issues = leniencies.stream()
                .map(code -> issue(code, raw).with("read", read))
                .map(issue -> issue.code() == ValueIssue.UNIT_TEXT ? issue.with("text", suffix.unit()) : issue)
                .toList();
        String unit = suffix.unit().isEmpty() ? null : suffix.unit();
        return Validated.of(Figure.number(raw, scaled.get(), flags, unit), issues);
    }

    private static Validated<Figure> refused(String raw, List<ValueIssue> leniencies) {
        List<Issue> issues = leniencies.stream()
                .map(code -> issue(ValueIssue.STRICT_FIGURE, raw).with("leniency", code.id()))
                .toList();
        return Validated.of(Figure.absent(raw, Absence.UNREADABLE), issues);
    }

    private static Validated<Figure> unreadable(String raw, ValueIssue code) {
        return Validated.of(Figure.absent(raw, Absence.UNREADABLE), List.of(issue(code, raw)));
    }

    private static Issue issue(ValueIssue code, String raw) {
        String shown = FigureText.shown(raw);
        return Issue.of(code, "figure '" + shown + "'").with("raw", shown);
    }
}
