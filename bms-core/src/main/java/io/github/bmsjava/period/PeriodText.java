package io.github.bmsjava.period;

import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How periods are written, and read back. */
final class PeriodText {
    private static final int LONGEST = 40;
    private static final String FORMS = "2014, 2014-03, 2014-Q1, 2014-T1, 2014-H1, 2013/2014, 2014K1, 2014M03,"
            + " '1. tertial 2014', 'T1 2014', 'mars 2014' or 'skoleåret 2013/14'";

    private static final List<String> NORWEGIAN_MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:(?:skoleåret|skuleåret|school year) )?([0-9]{4})/([0-9]{2}|[0-9]{4})");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("([0-9]{4})(?:-|-?m)([0-9]{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9}) ([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[- ]?([kqth])([1-4])");
    private static final Pattern LETTER_FIRST = Pattern.compile("([kqth])([1-4])[ -]([0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "([1-4])(?:\\. ?|st |nd |rd |th | )" + "(kvartal|quarter|tertial|halvår|half-year) ([0-9]{4})");

    private PeriodText() {}

    static String canonical(Period period) {
        String year = period.year() + period.type().mark();
        return switch (period.type()) {
            case YEAR -> year;
            case SCHOOL_YEAR -> year + (period.year() + 1);
            case MONTH -> year + (period.index() < 10 ? "0" : "") + period.index();
            case QUARTER, TERTIAL, HALF_YEAR -> year + period.index();
        };
    }

    static String label(Period period, Language language) {
        boolean english = language == Language.EN;
        return switch (period.type()) {
            case YEAR -> canonical(period);
            case SCHOOL_YEAR -> schoolYear(language) + " " + canonical(period);
            case MONTH -> (english ? ENGLISH_MONTHS : NORWEGIAN_MONTHS).get(period.index() - 1) + " " + period.year();
            case QUARTER -> numbered(period, english ? "quarter" : "kvartal", english);
            case TERTIAL -> numbered(period, "tertial", english);
            case HALF_YEAR -> numbered(period, english ? "half-year" : "halvår", english);
        };
    }

    private static String schoolYear(Language language) {
        return switch (language) {
            case NB -> "skoleåret";
            case NN -> "skuleåret";
            case EN -> "school year";
        };
    }

    private static String numbered(Period period, String name, boolean english) {
        String[] endings = {"st", "nd", "rd", "th"};
        return period.index() + (english ? endings[period.index() - 1] : ".") + " " + name + " " + period.year();
    }

    static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + shown(text) + "' is not a period from "
                        + Period.FIRST_YEAR + " to " + Period.LAST_YEAR + ".\nMaybe write it as " + FORMS + "."));
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    static Optional<Period> find(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String form = text.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(form);
        if (year.matches()) {
            return period(PeriodType.YEAR, year.group(1), 1);
        }
        Matcher school = SCHOOL_YEAR.matcher(form);
        if (school.matches()) {
            return schoolYear(Integer.parseInt(school.group(1)), school.group(2));
        }
        Matcher month = NUMBERED_MONTH.matcher(form);
        if (month.matches()) {
            return period(PeriodType.MONTH, month.group(1), Integer.parseInt(month.group(2)));
        }
        Matcher named = NAMED_MONTH.matcher(form);
        return named.matches() ? period(PeriodType.MONTH, named.group(2), monthOf(named.group(1))) : findPart(form);
    }

    private static Optional<Period> findPart(String form) {
        Matcher yearFirst = YEAR_FIRST.matcher(form);
        if (yearFirst.matches()) {
            return period(type(yearFirst.group(2)), yearFirst.group(1), Integer.parseInt(yearFirst.group(3)));
        }
        Matcher letterFirst = LETTER_FIRST.matcher(form);
        if (letterFirst.matches()) {
            return period(type(letterFirst.group(1)), letterFirst.group(3), Integer.parseInt(letterFirst.group(2)));
        }
        Matcher words = IN_WORDS.matcher(form);
        return words.matches()
                ? period(type(words.group(2)), words.group(3), Integer.parseInt(words.group(1)))
                : Optional.empty();
    }

    private static PeriodType type(String letterOrWord) {
        return switch (letterOrWord.charAt(0)) {
            case 't' -> PeriodType.TERTIAL;
            case 'h' -> PeriodType.HALF_YEAR;
            default -> PeriodType.QUARTER;
        };
    }

    private static int monthOf(String name) {
        int norwegian = NORWEGIAN_MONTHS.indexOf(name) + 1;
        if (norwegian > 0) {
            return norwegian;
        }
        for (int i = 0; i < ENGLISH_MONTHS.size(); i++) {
            if (ENGLISH_MONTHS.get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Period> schoolYear(int first, String second) {
        int expected = second.length() == 4 ? first + 1 : (first + 1) % 100;
        return Integer.parseInt(second) == expected
                ? period(PeriodType.SCHOOL_YEAR, Integer.toString(first), 1)
                : Optional.empty();
    }

    private static Optional<Period> period(PeriodType type, String yearDigits, int index) {
        int year = Integer.parseInt(yearDigits);
        boolean exists = year >= Period.FIRST_YEAR && year <= Period.LAST_YEAR && index >= 1 && index <= type.perYear();
        return exists ? Optional.of(new Period(type, year, index)) : Optional.empty();
    }
}
