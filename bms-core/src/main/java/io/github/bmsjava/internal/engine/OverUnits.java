package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules over units, of what the units bring (J8). */
final class OverUnits {
    static final Fraction HUNDRED = Fraction.of(100);

    private final UnitRule rule;
    private final StatusScale scale;

    OverUnits(Indicator indicator) {
        this.rule = indicator.rollUp().overUnits();
        this.scale = indicator.scale();
    }

    /** The exact figure of at least one share; empty where weights or denominators do not add up to more than zero. */
    Optional<Fraction> value(List<Share> shares) {
        return switch (rule.kind()) {
            case SUM, COUNT -> Optional.of(amount(shares));
            case RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN, SHARE_AT_OR_ABOVE -> {
                Fraction weight = weight(shares);
                yield weight.signum() > 0 ? Optional.of(amount(shares).divide(weight)) : Optional.empty();
            }
            case MINIMUM -> shares.stream().map(Share::amount).min(Comparator.naturalOrder());
            case MAXIMUM -> shares.stream().map(Share::amount).max(Comparator.naturalOrder());
            case MEDIAN -> shares.isEmpty() ? Optional.empty() : Optional.of(median(shares));
            case NONE, WORST_STATUS, BEST_STATUS -> Optional.empty();
        };
    }

    /** The light of at least one share under worst and best status. */
    Optional<StatusLevel> level(List<Share> shares) {
        Comparator<StatusLevel> worstFirst = Comparator.comparing(scale::indexOf);
        return switch (rule.kind()) {
            case WORST_STATUS -> shares.stream().map(Share::level).min(worstFirst);
            case BEST_STATUS -> shares.stream().map(Share::level).max(worstFirst);
            case NONE,
                    SUM,
                    RATIO_OF_SUMS,
                    WEIGHTED_MEAN,
                    PLAIN_MEAN,
                    MINIMUM,
                    MAXIMUM,
                    MEDIAN,
                    COUNT,
                    SHARE_AT_OR_ABOVE -> Optional.empty();
        };
    }

    /** Whether the rule adds, so that its figure can be broken down into lines. */
    boolean adds() {
        return switch (rule.kind()) {
            case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN, COUNT, SHARE_AT_OR_ABOVE -> true;
            case NONE, MINIMUM, MAXIMUM, MEDIAN, WORST_STATUS, BEST_STATUS -> false;
        };
    }

    boolean isMedian() {
        return rule.kind() == UnitRule.Kind.MEDIAN;
    }

    static Fraction amount(List<Share> shares) {
        return Sums.of(shares, Share::amount);
    }

    /** Σ weight; one where the rule does not divide. */
    static Fraction weight(List<Share> shares) {
        return divides(shares) ? Sums.of(shares, share -> Objects.requireNonNull(share.weight())) : Fraction.ONE;
    }

    /** Whether the rule divides: then every share has a weight. */
    static boolean divides(List<Share> shares) {
        return !shares.isEmpty() && shares.get(0).weight() != null;
    }

    private static Fraction median(List<Share> shares) {
        List<Fraction> middle = middle(shares);
        return Sums.of(middle).divide(Fraction.of(middle.size()));
    }

    /** The middle value, or the two middle ones. */
    static List<Fraction> middle(List<Share> shares) {
        List<Fraction> sorted = shares.stream().map(Share::amount).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? List.of(sorted.get(half)) : List.of(sorted.get(half - 1), sorted.get(half));
    }
}
