package io.github.bmsjava.statistics;

/** What intervals have in common. */
final class Intervals {
    private Intervals() {}

    static double requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " is not between 0 and 1.\nMaybe 0.95 was meant.");
        }
        return confidence;
    }

    /** How many standard deviations lie on each side. */
    static double z(double confidence) {
        return Quantiles.normal((1 + requireConfidence(confidence)) / 2);
    }

    static void requirePopulation(long n, long population) {
        if (population < n) {
            throw new IllegalArgumentException("population " + population + " is less than the sample of " + n
                    + ".\nMaybe the number of all who were asked was meant.");
        }
    }
}
