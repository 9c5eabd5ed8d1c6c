package io.github.bmsjava.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Thresholds by tier, and those of single units that stand in their place. */
public final class Thresholds {
    private final List<Threshold> byTier = new ArrayList<>();
    private final List<Own> overrides = new ArrayList<>();

    /**
     * The threshold of one unit.
     *
     * @param unit the unit
     * @param measure the indicator
     * @param threshold its limits
     */
    public record Own(int unit, int measure, Threshold threshold) {}

    Thresholds(Card card) {
        for (Measure measure : card.measures()) {
            for (Tier tier : Tier.values()) {
                byTier.add(common(measure, tier));
            }
        }
    }

    private static Threshold common(Measure measure, Tier tier) {
        long step = tier.depth();
        long one = Math.round(Math.pow(10, measure.decimals()));
        return switch (measure.rule()) {
            case SUM -> sum(measure, one * tier.reporting());
            case RATIO ->
                measure.lowerIsBetter()
                        ? new Threshold(10 * one + step * one / 10, 12 * one)
                        : new Threshold(90 * one - step * one / 10, 87 * one);
            case MEAN -> new Threshold(4 * one + step * one / 20, 7 * one / 2);
            case MINIMUM -> new Threshold(step * step * one + one, step * one / 2);
        };
    }

    /** Amounts are 150 on average. */
    private static Threshold sum(Measure measure, long one) {
        return measure.lowerIsBetter() ? new Threshold(148 * one, 160 * one) : new Threshold(150 * one, 135 * one);
    }

    /** Another threshold for one unit: the common one, moved up or down by at most three tenths. */
    void override(int unit, int measure, Tier tier, int tenths) {
        Threshold from = byTier(measure, tier);
        overrides.add(new Own(unit, measure, new Threshold(moved(from.green(), tenths), moved(from.yellow(), tenths))));
    }

    private static long moved(long limit, int tenths) {
        return limit + limit * tenths / 10;
    }

    /** The threshold for the units of a tier. */
    public Threshold byTier(int measure, Tier tier) {
        return byTier.get(measure * Tier.values().length + tier.depth());
    }

    /** The thresholds of single units. */
    public List<Own> overrides() {
        return Collections.unmodifiableList(overrides);
    }
}
