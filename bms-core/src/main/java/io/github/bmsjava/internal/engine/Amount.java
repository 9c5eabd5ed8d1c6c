package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A usable figure with its parts: a finished figure over one, numerator over denominator, or n × mean over n.
 *
 * @param form what the parts are
 * @param numerator exact; of a finished figure the figure itself, in the indicator's unit
 * @param denominator exact; zero or negative where there is no value
 */
record Amount(ReportedForm form, Fraction numerator, Fraction denominator) {

    static Amount of(Fraction finished) {
        return new Amount(ReportedForm.AMOUNT, finished, Fraction.ONE);
    }

    /** A quantity in the form that the rules need, or in its own where they need none; empty where it has another. */
    static Optional<Amount> of(Quantity quantity, @Nullable ReportedForm wanted) {
        if (quantity instanceof Quantity.Ratio ratio) {
            return wanted == null || wanted == ReportedForm.RATIO
                    ? Optional.of(new Amount(
                            ReportedForm.RATIO, Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator())))
                    : Optional.empty();
        }
        if (wanted == ReportedForm.RATIO) {
            return Optional.empty();
        }
        if (quantity instanceof Quantity.Mean mean) {
            Fraction n = Fraction.of(mean.n());
            return Optional.of(
                    new Amount(ReportedForm.MEAN, Fraction.of(mean.mean()).multiply(n), n));
        }
        return wanted == ReportedForm.MEAN ? Optional.empty() : quantity.exact().map(Amount::of);
    }

    /** The value in the indicator's unit; empty where the denominator is zero or negative. */
    Optional<Fraction> value(BigDecimal factor) {
        if (denominator.signum() <= 0) {
            return Optional.empty();
        }
        Fraction quotient = numerator.divide(denominator);
        return Optional.of(form == ReportedForm.RATIO ? quotient.multiply(Fraction.of(factor)) : quotient);
    }

    /** A share of it: of a quotient both parts, so that its value is the same. */
    Amount times(Fraction share) {
        Fraction under = form == ReportedForm.AMOUNT ? denominator : denominator.multiply(share);
        return new Amount(form, numerator.multiply(share), under);
    }

    /** Both with their parts added up. */
    Amount add(Amount other) {
        return new Amount(form, numerator.add(other.numerator), denominator.add(other.denominator));
    }
}
