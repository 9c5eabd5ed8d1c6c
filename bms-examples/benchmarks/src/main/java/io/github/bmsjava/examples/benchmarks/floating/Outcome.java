package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.answer.Codes;

/**
 * A judged result.
 *
 * @param value the published value, or NaN
 * @param status a level or a reason
 * @param score the points, or NaN
 */
record Outcome(double value, int status, double score) {

    static Outcome none(int reason) {
        return new Outcome(Double.NaN, reason, Double.NaN);
    }

    static Outcome group(double score) {
        return new Outcome(Double.NaN, score >= 70 ? Codes.GREEN : score >= 40 ? Codes.YELLOW : Codes.RED, score);
    }

    boolean hasScore() {
        return !Double.isNaN(score);
    }

    long unscaled(int decimals) {
        return Double.isNaN(value) ? 0 : Math.round(value * Math.pow(10, decimals));
    }

    int hundredths() {
        return hasScore() ? (int) Math.round(score * 100) : Codes.NO_SCORE;
    }
}
