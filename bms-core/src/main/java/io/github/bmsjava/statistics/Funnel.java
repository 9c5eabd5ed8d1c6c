package io.github.bmsjava.statistics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A funnel plot of proportions: which units differ from the common proportion by more than the size of each lets expect. On the
 * arcsine scale y = arcsin √p, where the standard deviation is 1 ÷ (2 √n) whatever p is. From {@value #ENOUGH} units up, what units
 * differ beyond chance altogether (overdispersion) widens the limits: φ is the mean of the squared z-scores, those of the outer tenths
 * on each side brought in, and τ² by the additive model. Immutable. Source: D. Spiegelhalter, Statistics in Medicine 24 (2005),
 * 1185–1202, and Qual Saf Health Care 14 (2005), 347–351.
 */
public final class Funnel {
    /** So many units show overdispersion. */
    public static final int ENOUGH = 10;

    private static final double OUTER = 0.1;
    private static final int SHOWN = 20;

    private final ImmutableSortedMap<String, Proportion> units;
    private final double centre;
    private final double between;

    private Funnel(Map<String, Proportion> units) {
        this.units = ImmutableSortedMap.copyOf(units);
        long k = units.values().stream().mapToLong(Proportion::k).sum();
        long n = units.values().stream().mapToLong(Proportion::n).sum();
        this.centre = scaled((double) k / n);
        this.between = units.size() < ENOUGH ? 0 : overdispersion();
    }

    /**
     * The funnel of some units.
     *
     * @param units by name, at least two; their order is that of the names
     * @return the funnel
     */
    public static Funnel of(Map<String, Proportion> units) {
        if (units.size() < 2) {
            throw new IllegalArgumentException("units " + units.keySet()
                    + " are too few for a funnel.\nMaybe give two or more; overdispersion is seen from " + ENOUGH
                    + ".");
        }
        return new Funnel(units);
    }

    private static double scaled(double p) {
        return StrictMath.asin(StrictMath.sqrt(p));
    }

    /** How many standard deviations a unit lies from the centre. */
    private double score(Proportion unit) {
        return (scaled(unit.share()) - centre) * 2 * StrictMath.sqrt((double) unit.n());
    }

    /** τ² of the additive model, zero where units differ no more than chance lets expect. */
    private double overdispersion() {
        double[] scores =
                units.values().stream().mapToDouble(this::score).sorted().toArray();
        int outer = (int) Math.floor(scores.length * OUTER);
        Arrays.fill(scores, 0, outer, scores[outer]);
        Arrays.fill(scores, scores.length - outer, scores.length, scores[scores.length - 1 - outer]);
        // plain loops: the JDK does not say in which order a stream of doubles is summed
        double phi = 0;
        for (double z : scores) {
            phi += z * z / scores.length;
        }
        double weights = 0;
        double squares = 0;
        for (Proportion unit : units.values()) {
            double weight = 4.0 * unit.n();
            weights += weight;
            squares += weight * weight;
        }
        double excess = scores.length * phi - (scores.length - 1);
        return excess <= 0 ? 0 : excess / (weights - squares / weights);
    }

    /**
     * The common proportion.
     *
     * @return all k over all n
     */
    public double centre() {
        double root = StrictMath.sin(centre);
        return root * root;
    }

    /**
     * Whether units differ by more than chance, so that the limits are wider.
     *
     * @return false with fewer than {@value #ENOUGH} units
     */
    public boolean isOverdispersed() {
        return between > 0;
    }

    /**
     * The limits for a unit of a size.
     *
     * @param n the size, at least one
     * @param confidence between 0 and 1; 0.95 and 0.998 are usual
     * @return within 0 and 1
     */
    public Interval limits(long n, double confidence) {
        if (n < 1) {
            throw new IllegalArgumentException(
                    "n " + n + " is not positive.\nMaybe the size of a unit was meant, at least 1.");
        }
        double half = Intervals.z(confidence) * StrictMath.sqrt(1 / (4.0 * n) + between);
        return new Interval(share(centre - half), share(centre + half));
    }

    private static double share(double y) {
        double root = StrictMath.sin(Math.max(0, Math.min(Math.PI / 2, y)));
        return root * root;
    }

    /**
     * The units outside their limits.
     *
     * @param confidence between 0 and 1
     * @return by name; one on a limit is inside
     */
    public List<String> outside(double confidence) {
        return units.entrySet().stream()
                .filter(unit -> !limits(unit.getValue().n(), confidence)
                        .contains(unit.getValue().share()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The units.
     *
     * @return by name
     */
    public Map<String, Proportion> units() {
        return units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Funnel that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** How many units, the centre, and who lies outside of 95 %. */
    @Override
    public String toString() {
        List<String> outside = outside(0.95);
        String more = outside.size() > SHOWN ? " and " + (outside.size() - SHOWN) + " more" : "";
        return units.size()
                + String.format(Locale.ROOT, " units about %.4f, outside: ", centre())
                + outside.subList(0, Math.min(SHOWN, outside.size()))
                + more;
    }
}
