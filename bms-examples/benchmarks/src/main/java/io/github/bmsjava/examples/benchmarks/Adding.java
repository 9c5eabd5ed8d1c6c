package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;

/** Adds up what it is shown, so that showing is not optimised away. */
final class Adding implements ResultVisitor {
    private long sum;

    @Override
    public void value(int unit, long value, Status status, int score) {
        sum += value + score;
    }

    @Override
    public void large(int unit, BigDecimal value, Status status, int score) {
        sum += score;
    }

    @Override
    public void without(int unit, Status status, int score) {
        sum += score;
    }

    long sum() {
        return sum;
    }
}
