package io.github.bmsjava.statistics;

import java.util.Arrays;

/**
 * The mean of a sample of answers, with how much they differ.
 *
 * @param n how many answers, at least two
 * @param mean their mean
 * @param deviation their standard deviation with n − 1, zero or more
 */
public record Sample(long n, double mean, double deviation) {
    /**
     * Checks the numbers.
     *
     * @param n how many answers
     * @param mean their mean
     * @param deviation their standard deviation
     */
    public Sample {
        if (n < 2 || !Double.isFinite(mean) || !Double.isFinite(deviation) || deviation < 0) {
            throw new IllegalArgumentException("n " + n + ", mean " + mean + " and deviation " + deviation
                    + " are no sample.\nMaybe at least two answers and a deviation of zero or more.");
        }
    }

    /**
     * The sample of some answers.
     *
     * @param answers at least two, all finite
     * @return their number, mean and standard deviation
     */
    public static Sample of(double... answers) {
        if (answers.length < 2) {
            throw new IllegalArgumentException(
                    "answers " + Arrays.toString(answers) + " are no sample.\nMaybe at least two answers were meant.");
        }
        // from the first answer on, so that equal answers have exactly their own mean and no deviation
        double sum = 0;
        for (double answer : answers) {
            sum += answer - answers[0];
        }
        double mean = answers[0] + sum / answers.length;
        double squares = 0;
        for (double answer : answers) {
            squares += (answer - mean) * (answer - mean);
        }
        return new Sample(answers.length, mean, StrictMath.sqrt(squares / (answers.length - 1)));
    }

    /**
     * Student's interval of the mean: mean ± t(n − 1) × deviation ÷ √n.
     *
     * @param confidence between 0 and 1, for example {@code 0.95}
     * @return around the mean
     */
    public Interval student(double confidence) {
        return around(confidence, 1);
    }

    /**
     * The same where the sample is a large part of all there are, for describing that round alone: narrower by √((N − n) ÷ (N − 1)),
     * so that nothing is left of it where all answered.
     *
     * @param confidence between 0 and 1
     * @param population how many there are, at least n
     * @return around the mean
     */
    public Interval student(double confidence, long population) {
        Intervals.requirePopulation(n, population);
        return around(confidence, StrictMath.sqrt((double) (population - n) / (double) (population - 1)));
    }

    private Interval around(double confidence, double part) {
        double t = Quantiles.student((1 + Intervals.requireConfidence(confidence)) / 2, (double) (n - 1));
        double half = t * deviation / StrictMath.sqrt((double) n) * part;
        return new Interval(mean - half, mean + half);
    }

    /**
     * The interval of this mean less another of an independent sample, by Welch: with degrees of freedom by Satterthwaite. Where
     * neither sample varies, the difference is what it is. Source: B. L. Welch, Biometrika 34 (1947), 28–35.
     *
     * @param other the other sample
     * @param confidence between 0 and 1
     * @return around the difference; without 0 where the change is larger than chance
     */
    public Interval minus(Sample other, double confidence) {
        Intervals.requireConfidence(confidence);
        double one = deviation * deviation / n;
        double two = other.deviation * other.deviation / other.n;
        double difference = mean - other.mean;
        if (one + two == 0) {
            return new Interval(difference, difference);
        }
        double degrees = (one + two) * (one + two) / (one * one / (n - 1) + two * two / (other.n - 1));
        double half = Quantiles.student((1 + confidence) / 2, degrees) * StrictMath.sqrt(one + two);
        return new Interval(difference - half, difference + half);
    }
}
