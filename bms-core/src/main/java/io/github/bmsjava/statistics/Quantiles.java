package io.github.bmsjava.statistics;

/**
 * Quantiles of the distributions that intervals rest on, found by bisection of their distribution functions: to about nine digits, and
 * the same on every platform, since only {@link StrictMath} is used.
 */
final class Quantiles {
    private static final int STEPS = 200;
    private static final double SMALLEST = 1e-300;
    private static final double CLOSE = 1e-15;
    private static final int TERMS = 500;
    private static final double[] LANCZOS = {
        76.18009172947146,
        -86.5053203294168,
        24.01409824083091,
        -1.231739572450155,
        0.1208650973866179e-2,
        -0.5395239384953e-5
    };

    private Quantiles() {}

    /** The quantile of the standard normal distribution: that of Student's t with so many degrees that it no longer matters. */
    static double normal(double p) {
        double low = -40;
        double high = 40;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (normalAt(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Φ(x) = ½ erfc(−x ÷ √2), by the incomplete gamma function P(½, x²⁄2). */
    private static double normalAt(double x) {
        double half = gamma(0.5, x * x / 2) / 2;
        return x < 0 ? 0.5 - half : 0.5 + half;
    }

    /** The quantile of Student's t. */
    static double student(double p, double degrees) {
        if (p == 0.5) {
            return 0;
        }
        double low = -1e8;
        double high = 1e8;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (studentAt(middle, degrees) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** P(T ≤ t) by the incomplete beta function (Abramowitz and Stegun, 26.7.1). */
    private static double studentAt(double t, double degrees) {
        double tail = beta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
        return t < 0 ? tail : 1 - tail;
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

    /** The regularised lower incomplete gamma function: by its series, or by a continued fraction for large x. */
    private static double gamma(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        double scale = StrictMath.exp(-x + a * StrictMath.log(x) - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < TERMS && StrictMath.abs(term) > StrictMath.abs(sum) * CLOSE; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return sum * scale;
        }
        double b = x + 1 - a;
        double c = 1 / SMALLEST;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < TERMS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            double step = d * c;
            h *= step;
            if (StrictMath.abs(step - 1) < CLOSE) {
                break;
            }
        }
        return 1 - scale * h;
    }

    /** The regularised incomplete beta function, by a continued fraction (Lentz). */
    private static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
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
            if (StrictMath.abs(step - 1) < CLOSE) {
                break;
            }
        }
        return h;
    }

    private static double nonZero(double x) {
        return StrictMath.abs(x) < SMALLEST ? SMALLEST : x;
    }
}
