package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How figures and dates are printed: decimal comma, no-break space between thousands, {@code 31.12.2008}. Independent of
 * the platform's locale data, which changes between its versions. {@link FigureReader} reads every figure back exactly.
 */
public final class NorwegianFormat {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int MOST_DECIMALS = 18;
    private static final char MINUS = '\u2212';

    private NorwegianFormat() {}

    /**
     * A figure for flat files: no thousands marks, an ASCII minus. All decimals are kept.
     *
     * @param number any figure
     * @return for example {@code -1234,50}
     */
    public static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /**
     * A figure for people: U+00A0 between thousands, the minus sign U+2212. All decimals are kept.
     *
     * @param number any figure
     * @return for example {@code −1 234,50}
     */
    public static String grouped(BigDecimal number) {
        String digits = plain(number.abs());
        int comma = digits.indexOf(',');
        int whole = comma < 0 ? digits.length() : comma;
        StringBuilder text = new StringBuilder(digits.length() + whole / 3 + 1);
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, whole, digits.length()).toString();
    }

    /**
     * An exact figure for people: a decimal where it has an end within {@value #MOST_DECIMALS} decimals, else a fraction.
     *
     * @param number any fraction
     * @return for example {@code 7 000}, {@code 0,25} or {@code 352/35}
     */
    public static String exact(Fraction number) {
        return number.findDecimal()
                .filter(decimal -> decimal.scale() <= MOST_DECIMALS)
                .map(NorwegianFormat::grouped)
                .orElseGet(() -> grouped(new BigDecimal(number.numerator())) + "/"
                        + grouped(new BigDecimal(number.denominator())));
    }

    /**
     * A reported figure for people, without its unit.
     *
     * @param figure any figure
     * @return for example {@code 9,9}, {@code 704 / 7 000} or {@code 5,3 (n = 20)}
     */
    public static String quantity(Quantity figure) {
        if (figure instanceof Quantity.Scalar scalar) {
            return grouped(scalar.amount());
        }
        if (figure instanceof Quantity.Ratio ratio) {
            return grouped(ratio.numerator()) + " / " + grouped(ratio.denominator());
        }
        if (figure instanceof Quantity.Mean mean) {
            return grouped(mean.mean()) + " (n = " + grouped(BigDecimal.valueOf(mean.n())) + ")";
        }
        return figure instanceof Quantity.Count count ? grouped(BigDecimal.valueOf(count.count())) : figure.toString();
    }

    /**
     * A figure for people with its unit of measure, U+00A0 between. The figure is printed as it is, never multiplied.
     *
     * @param number {@code 9.9} for 9.9 %
     * @param unit its symbol is printed; an empty one adds nothing
     * @return for example {@code 9,9 %}
     */
    public static String withUnit(BigDecimal number, UnitOfMeasure unit) {
        String figure = grouped(number);
        return unit.symbol().isEmpty() ? figure : figure + NO_BREAK_SPACE + unit.symbol();
    }

    /**
     * A share of the whole for people, in percent. All decimals are kept.
     *
     * @param share {@code 0.5} for the half of it
     * @return for example {@code 50 %}, U+00A0 between
     */
    public static String share(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return withUnit(percent.scale() < 0 ? percent.setScale(0) : percent, UnitOfMeasure.PERCENT);
    }

    /**
     * A date with two digits for day and month and four for the year.
     *
     * @param date any date of the years 0 to 9999
     * @return for example {@code 31.12.2008}
     */
    public static String date(LocalDate date) {
        return padded(date.getDayOfMonth(), 2) + "." + padded(date.getMonthValue(), 2) + "."
                + padded(date.getYear(), 4);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
