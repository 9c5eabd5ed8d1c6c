package io.github.bmsjava.internal.group;

import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.StatusRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The level of every score under a rule, looked up once. Thread-safe: whoever comes first writes what everyone would. */
final class ScoreLevels {
    private static final int FULL = 10_000;

    private final Map<GroupRule, byte[]> byRule = new ConcurrentHashMap<>();

    /** Levels by hundredths of points, each plus one; zero where nobody has asked yet. */
    byte[] of(GroupRule rule) {
        return byRule.computeIfAbsent(rule, any -> new byte[FULL + 1]);
    }

    /** The index of a score's level. */
    static int level(byte[] known, int score, StatusRule rule) {
        if (known[score] == 0) {
            known[score] = (byte) (1 + rule.scale().indexOf(rule.judge(BigDecimal.valueOf(score, 2))));
        }
        return known[score] - 1;
    }
}
