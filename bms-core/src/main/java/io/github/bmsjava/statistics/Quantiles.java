package io.github.bmsjava.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles of the distributions that intervals rest on: bisection of the probability beyond a number. Relative error below 1e-10,
 * checked against tables and an independent library for probabilities to 1 − 1e-12 and from one degree of freedom to 1e12. The same on
 * every platform, since only basic arithmetic and {@link StrictMath} are used. Sources: M. Abramowitz and I. Stegun, <i>Handbook of
 * Mathematical Functions</i> (1964), chapters 6, 7 and 26; C. Lanczos, SIAM J. Numer. Anal. 1 (1964), 86–96; W. Lentz, Applied Optics
 * 15 (1976), 668–671.
 */
final class Quantiles {
    private static final int STEPS = 200;
    private static final double SMALLEST = 1e-300;
    private static final double CLOSE = 1e-15;
    private static final int TERMS = 500;

    /** From so many degrees on, sums of logarithms lose more digits than a series in 1 ÷ degrees leaves out. */
    private static final double MANY = 10_000;

    private static final double LOG_GAMMA_OF_HALF = StrictMath.log(Math.PI) / 2;
    private static final double[] LANCZOS = {
        76.18009172947146,
        -86.5053203294168,
        24.01409824083091,
        -1.231739572450155,
        0.1208650973866179e-2,
        -0.5395239384953e-5
    };

    private Quantiles() {}

    /** The quantile of the standard normal distribution. */
    static double normal(double p) {
        return p < 0.5 ? -beyond(Quantiles::normalTail, p) : beyond(Quantiles::normalTail, 1 - p);
    }

    /** The quantile of Student's t. */
    static double student(double p, double degrees) {
        if (degrees > MANY) {
            return nearlyNormal(normal(p), degrees);
        }
        DoubleUnaryOperator tail = t -> studentTail(t, degrees);
        return p < 0.5 ? -beyond(tail, p) : beyond(tail, 1 - p);
    }

    /** The number with so much probability beyond it, at most one half. Tails are compared, since 1 − tail has fewer digits. */
    private static double beyond(DoubleUnaryOperator tail, double probability) {
        if (probability == 0.5) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (tail.applyAsDouble(high) > probability) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < STEPS && low < high; i++) {
            double middle = (low + high) / 2;
            if (tail.applyAsDouble(middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** t from z by Fisher's series in 1 ÷ degrees (Abramowitz and Stegun, 26.7.5), to its fourth term. */
    private static double nearlyNormal(double z, double degrees) {
        double s = z * z;
        double one = (s + 1) / 4;
        double two = ((5 * s + 16) * s + 3) / 96;
        double three = (((3 * s + 19) * s + 17) * s - 15) / 384;
        double four = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92_160;
        return z * (1 + (one + (two + (three + four / degrees) / degrees) / degrees) / degrees);
    }

    /** P(Z > x) = ½ Q(½, x²⁄2) for x from 0 up: by the series of the incomplete gamma function, or by its continued fraction. */
    private static double normalTail(double x) {
        double y = x * x / 2;
        if (y == 0) {
            return 0.5;
        }
        double scale = StrictMath.exp(-y + StrictMath.log(y) / 2 - LOG_GAMMA_OF_HALF);
        return y < 1.5 ? (1 - scale * gammaSeries(y)) / 2 : scale * gammaFraction(y) / 2;
    }

    private static double gammaSeries(double y) {
        double term = 2;
        double sum = term;
        for (int n = 1; n < TERMS && term > sum * CLOSE; n++) {
            term *= y / (0.5 + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double y) {
        double b = y + 0.5;
        double c = 1 / SMALLEST;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < TERMS; i++) {
            double an = -i * (i - 0.5);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            double step = d * c;
            h *= step;
            if (Math.abs(step - 1) < CLOSE) {
                break;
            }
        }
        return h;
    }

    /** P(T > t) for t from 0 up, by the incomplete beta function (Abramowitz and Stegun, 26.7.1). */
    private static double studentTail(double t, double degrees) {
        double sum = degrees + t * t;
        return beta(degrees / sum, t * t / sum, degrees / 2, 0.5) / 2;
    }

    /** ln Γ(x) by Lanczos. */
    private static double logGamma(double x) {
        double base = x + 5.5;
        base -= (x + 0.5) * StrictMath.log(base);
        double sum = 1.000000000190015;
        double y = x;
        for (double coefficient : LANCZOS) {
            sum += coefficient / ++y;
        }
        return -base + StrictMath.log(StrictMath.sqrt(2 * Math.PI) * sum / x);
    }

    /** The regularised incomplete beta function at x = 1 − y, by a continued fraction (Lentz); both, since near 1 digits are lost. */
    private static double beta(double x, double y, double a, double b) {
        if (x <= 0 || y <= 0) {
            return x <= 0 ? 0 : 1;
        }
        double logX = y < 0.5 ? StrictMath.log1p(-y) : StrictMath.log(x);
        double front = StrictMath.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * logX + b * StrictMath.log(y));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(y, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            double step = d * c;
            h *= step;
            if (Math.abs(step - 1) < CLOSE) {
                break;
            }
        }
        return h;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < SMALLEST ? SMALLEST : x;
    }
}
