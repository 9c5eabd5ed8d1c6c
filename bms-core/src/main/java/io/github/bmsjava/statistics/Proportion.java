package io.github.bmsjava.statistics;

/**
 * So many of so many: a sample of answers.
 *
 * @param k how many, from 0 to n
 * @param n of how many, at least one
 */
public record Proportion(long k, long n) {
    /**
     * Checks the numbers.
     *
     * @param k how many
     * @param n of how many
     */
    public Proportion {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(
                    "k " + k + " of n " + n + " is no proportion.\nMaybe 0 ≤ k ≤ n and n ≥ 1 was meant.");
        }
    }

    /**
     * The share.
     *
     * @return k ÷ n
     */
    public double share() {
        return (double) k / n;
    }

    /**
     * Wilson's score interval: (p + z²⁄2n ± z √(p(1 − p)⁄n + z²⁄4n²)) ÷ (1 + z²⁄n). Of none of n it begins at exactly 0, of all at 1.
     * Source: E. B. Wilson, JASA 22 (1927), 209–212.
     *
     * @param confidence between 0 and 1, for example {@code 0.95}
     * @return within 0 and 1
     */
    public Interval wilson(double confidence) {
        return wilson((double) n, Intervals.z(confidence));
    }

    /**
     * The same where the sample is a large part of all there are, for describing that round alone: n is taken as
     * n (N − 1) ÷ (N − n), and where all answered, the share is what it is.
     *
     * @param confidence between 0 and 1
     * @param population how many there are, at least n
     * @return within 0 and 1
     */
    public Interval wilson(double confidence, long population) {
        Intervals.requirePopulation(n, population);
        double z = Intervals.z(confidence);
        return population == n ? new Interval(share(), share()) : wilson(n * (population - 1.0) / (population - n), z);
    }

    private Interval wilson(double size, double z) {
        double p = share();
        double scale = 1 + z * z / size;
        double centre = (p + z * z / (2 * size)) / scale;
        double half = z * StrictMath.sqrt(p * (1 - p) / size + z * z / (4 * size * size)) / scale;
        return new Interval(k == 0 ? 0 : Math.max(0, centre - half), k == n ? 1 : Math.min(1, centre + half));
    }

    /**
     * The interval of this share less another of an independent sample, by Newcombe's method 10: the ends of the Wilson intervals of
     * both, put together as squares. Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890.
     *
     * @param other the other sample
     * @param confidence between 0 and 1
     * @return within −1 and 1; without 0 where the change is larger than chance
     */
    public Interval minus(Proportion other, double confidence) {
        Interval one = wilson(confidence);
        Interval two = other.wilson(confidence);
        double difference = share() - other.share();
        double down = StrictMath.hypot(share() - one.low(), two.high() - other.share());
        double up = StrictMath.hypot(one.high() - share(), other.share() - two.low());
        return new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
    }

    /** For example {@code 18 of 20}. */
    @Override
    public String toString() {
        return k + " of " + n;
    }
}
