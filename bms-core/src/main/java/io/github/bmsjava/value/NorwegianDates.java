package io.github.bmsjava.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as Norwegians write them: day and month in one or two digits, the year in two or four
 * ({@code 2.5.01}, {@code 31.12.2008}), and ISO dates ({@code 2008-12-31}).
 *
 * <p>Two-digit years: 70 to 99 are 1970 to 1999, 00 to 69 are 2000 to 2069.
 */
public final class NorwegianDates {
    private static final Pattern NORWEGIAN = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{2}|[0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int FIRST_OF_1900S = 70;

    private NorwegianDates() {}

    /**
     * The date that a text says.
     *
     * @param text for example {@code 2.5.01}; space at the ends is ignored
     * @return the date
     * @throws IllegalArgumentException if the text is no such date, or the calendar has no such day
     */
    public static LocalDate parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + FigureText.shown(text)
                        + "' is not a date.\nMaybe write it as 2.5.01, 31.12.2008 or 2008-12-31."));
    }

    /**
     * The date that a text says, if it is one.
     *
     * @param text any text
     * @return the date, or empty
     */
    public static Optional<LocalDate> find(String text) {
        Objects.requireNonNull(text, "text");
        String stripped = FigureText.strip(text);
        Matcher norwegian = NORWEGIAN.matcher(stripped);
        if (norwegian.matches()) {
            return date(year(norwegian.group(3)), norwegian.group(2), norwegian.group(1));
        }
        Matcher iso = ISO.matcher(stripped);
        return iso.matches() ? date(year(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year >= FIRST_OF_1900S ? 1900 + year : 2000 + year;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
