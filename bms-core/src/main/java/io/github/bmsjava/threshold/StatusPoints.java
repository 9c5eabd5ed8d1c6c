package io.github.bmsjava.threshold;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** 100 × level index ÷ (levels − 1). */
final class StatusPoints implements ScoreFunction {
    static final StatusPoints INSTANCE = new StatusPoints();

    private StatusPoints() {}

    @Override
    public String id() {
        return "status-points";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public List<Issue> check(StatusRule rule) {
        return List.of();
    }

    @Override
    public Fraction score(BigDecimal published, StatusRule rule) {
        StatusScale scale = rule.scale();
        long index = scale.indexOf(rule.judge(published));
        return Fraction.of(100 * index).divide(Fraction.of(scale.levels().size() - 1));
    }

    @Override
    public String toString() {
        return id();
    }
}
