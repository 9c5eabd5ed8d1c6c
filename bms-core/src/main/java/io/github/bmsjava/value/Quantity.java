package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed. Closed: a scalar, a ratio of two amounts, a mean with the number it is a mean of, a count, or words
 * that are there and cannot be compared.
 */
public sealed interface Quantity {

    /**
     * A finished figure: an amount, a percentage, a mark.
     *
     * @param amount the figure; {@code 9.9} for 9.9 %
     */
    record Scalar(BigDecimal amount) implements Quantity {
        /**
         * Checks the size.
         *
         * @param amount at most 38 digits and 18 decimals
         */
        public Scalar {
            amount = Decimals.require(amount);
        }

        /** The bare figure. */
        @Override
        public String toString() {
            return amount.toPlainString();
        }
    }

    /**
     * A ratio with both parts known: lost of contracted days, accounts of budget.
     *
     * @param numerator the part
     * @param denominator the whole; zero or negative makes the ratio undefined
     */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Quantity {
        /**
         * Checks the sizes.
         *
         * @param numerator at most 38 digits and 18 decimals
         * @param denominator at most 38 digits and 18 decimals
         */
        public Ratio {
            numerator = Decimals.require(numerator);
            denominator = Decimals.require(denominator);
        }

        /** Part, slash, whole. */
        @Override
        public String toString() {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
    }

    /**
     * A mean of answers.
     *
     * @param mean the mean as reported
     * @param n how many answered; zero or more
     */
    record Mean(BigDecimal mean, long n) implements Quantity {
        /**
         * Checks the size and the number.
         *
         * @param mean at most 38 digits and 18 decimals
         * @param n zero or more
         */
        public Mean {
            mean = Decimals.require(mean);
            if (n < 0) {
                throw new IllegalArgumentException("n " + n + " of a mean is negative.");
            }
        }

        /** The mean, and of how many. */
        @Override
        public String toString() {
            return mean.toPlainString() + " (n = " + n + ")";
        }
    }

    /**
     * A number of things.
     *
     * @param count zero or more
     */
    record Count(long count) implements Quantity {
        /**
         * Checks the number.
         *
         * @param count zero or more
         */
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "count " + count + " is negative.\nMaybe it is a change: use a scalar.");
            }
        }

        /** The bare number. */
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * A figure that is there but is not one number, such as the split {@code 65/35}. Never judged.
     *
     * @param text as printed, not empty
     */
    record Words(String text) implements Quantity {
        /**
         * Checks that there is a text.
         *
         * @param text as printed, not empty
         */
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("words are blank.\nMaybe an Absence was meant.");
            }
        }

        /** The words. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A scalar from code.
     *
     * @param amount for example {@code "5,3"}
     * @return the scalar
     */
    static Scalar of(String amount) {
        return new Scalar(Decimals.of(amount));
    }

    /**
     * A ratio from code.
     *
     * @param numerator for example {@code "60,3"}
     * @param denominator for example {@code "600"}
     * @return the ratio
     */
    static Ratio ratio(String numerator, String denominator) {
        return new Ratio(Decimals.of(numerator), Decimals.of(denominator));
    }

    /**
     * The exact value of the quantity, without the factor of its unit (a ratio of 9 of 100 is 9/100, not 9 %).
     *
     * @return the value; empty for a ratio whose denominator is zero or negative, for a mean of none, and for words
     */
    default Optional<Fraction> exact() {
        if (this instanceof Scalar scalar) {
            return Optional.of(Fraction.of(scalar.amount()));
        }
        if (this instanceof Ratio ratio) {
            return ratio.denominator().signum() > 0
                    ? Optional.of(Fraction.of(ratio.numerator(), ratio.denominator()))
                    : Optional.empty();
        }
        if (this instanceof Mean mean) {
            return mean.n() > 0 ? Optional.of(Fraction.of(mean.mean())) : Optional.empty();
        }
        if (this instanceof Count count) {
            return Optional.of(Fraction.of(count.count()));
        }
        return Optional.empty();
    }

    /**
     * Whether two quantities say the same amount, whatever the trailing zeros: {@code 77} and {@code 77.0}.
     *
     * @param other the other
     * @return true if they are of one kind and equal in every part
     */
    default boolean sameAmount(Quantity other) {
        Objects.requireNonNull(other, "other");
        if (this instanceof Scalar a && other instanceof Scalar b) {
            return a.amount().compareTo(b.amount()) == 0;
        }
        if (this instanceof Ratio a && other instanceof Ratio b) {
            return a.numerator().compareTo(b.numerator()) == 0
                    && a.denominator().compareTo(b.denominator()) == 0;
        }
        if (this instanceof Mean a && other instanceof Mean b) {
            return a.mean().compareTo(b.mean()) == 0 && a.n() == b.n();
        }
        return equals(other);
    }
}
