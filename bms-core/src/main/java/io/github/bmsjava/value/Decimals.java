package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimals as they are written in code: digits with {@code ,} or {@code .} as decimal mark, an optional sign, no
 * thousands marks. Text that people printed is read by {@link FigureReader}.
 */
public final class Decimals {
    /** The most significant digits a figure may have. */
    public static final int MAX_DIGITS = 38;
    /** The most decimals a figure may have. */
    public static final int MAX_SCALE = 18;

    private static final Pattern CODE = Pattern.compile("-?[0-9]{1,60}([.,][0-9]{1,60})?");

    private Decimals() {}

    /**
     * A decimal from code. Trailing zeros are kept: {@code "4.50"} has two decimals.
     *
     * @param text for example {@code "5,3"}, {@code "5.3"} or {@code "-12"}
     * @return the decimal
     * @throws IllegalArgumentException if the text is anything else, or too large to be a figure
     */
    public static BigDecimal of(String text) {
        Objects.requireNonNull(text, "text");
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a decimal such as '5,3' or '5.3'."
                    + "\nMaybe it is a printed figure: FigureReader reads those.");
        }
        return require(new BigDecimal(text.replace(',', '.')));
    }

    /**
     * Checks that a decimal is small enough to be a figure.
     *
     * @param number any decimal
     * @return the same decimal, with a negative scale ({@code 1E3}) written out ({@code 1000})
     * @throws IllegalArgumentException if it has more than 38 digits or 18 decimals
     */
    public static BigDecimal require(BigDecimal number) {
        return limited(number)
                .orElseThrow(() -> new IllegalArgumentException("a figure may have at most " + MAX_DIGITS
                        + " digits and " + MAX_SCALE + " decimals, this one has precision " + number.precision()
                        + " and scale " + number.scale() + "."));
    }

    /**
     * Which of two numbers is the larger, whatever their signs.
     *
     * @param one a number
     * @param other another
     * @return less than zero, zero or more, as {@link BigDecimal#compareTo} gives it for their absolute values
     */
    public static int compareMagnitudes(BigDecimal one, BigDecimal other) {
        return one.abs().compareTo(other.abs());
    }

    /**
     * A decimal where it is small enough to be a figure. Never expands a huge exponent.
     *
     * @param number any decimal
     * @return the decimal with a scale of zero or more, or empty if it has more than 38 digits or 18 decimals
     */
    public static Optional<BigDecimal> limited(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.scale() > MAX_SCALE || number.precision() > MAX_DIGITS || wholeDigits > MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /**
     * A decimal in canonical form: trailing zeros removed, no exponent. Two equal amounts have one canonical text.
     *
     * @param number a figure
     * @return plain text with {@code .} as decimal mark
     */
    public static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
