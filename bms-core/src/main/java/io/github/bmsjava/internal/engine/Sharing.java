package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What units bring to the figures of one indicator above them: values, parts, weights or lights (J8). */
final class Sharing {
    private final Indicator indicator;
    private final UnitRule rule;
    private final Period period;
    private final Function<OrgUnit, OwnFigure> weights;
    private final BigDecimal weightFactor;
    private final DisclosurePattern withheld;

    Sharing(
            Indicator indicator,
            Period period,
            Function<OrgUnit, OwnFigure> weights,
            BigDecimal weightFactor,
            DisclosurePattern withheld) {
        this.indicator = indicator;
        this.rule = indicator.rollUp().overUnits();
        this.period = period;
        this.weights = weights;
        this.weightFactor = weightFactor;
        this.withheld = withheld;
    }

    /** The figures that a share is made of: the unit's own, and its weight. */
    List<OwnFigure> figures(Share share) {
        return rule.weight().isPresent()
                ? List.of(share.figure(), weights.apply(share.unit()))
                : List.of(share.figure());
    }

    /** What a unit brings, if it is there. */
    Optional<Share> share(Contributor from, Function<OrgUnit, Optional<StatusLevel>> lights) {
        if (rule.kind().isOverStatuses()) {
            return isCellWithheld(from.unit())
                    ? Optional.empty()
                    : lights.apply(from.unit()).map(level -> share(from, inShare(level), Fraction.ONE, level));
        }
        if (addsParts()) {
            if (!from.figure().hasFigure()) {
                return Optional.empty();
            }
            Amount amount = from.figure().amount();
            Fraction factor = rule.kind() == UnitRule.Kind.RATIO_OF_SUMS
                    ? Fraction.of(indicator.unit().factor())
                    : Fraction.ONE;
            return Optional.of(share(from, amount.numerator().multiply(factor), amount.denominator(), null));
        }
        Optional<Fraction> value = from.figure().value(indicator.unit().factor());
        return switch (rule.kind()) {
            case WEIGHTED_MEAN -> value.flatMap(known -> weighted(from, rounded(known)));
            case PLAIN_MEAN -> value.map(known -> share(from, rounded(known), Fraction.ONE, null));
            case COUNT -> value.map(known -> share(from, Fraction.ONE, null, null));
            case NONE, SUM, RATIO_OF_SUMS, MINIMUM, MAXIMUM, MEDIAN, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                value.map(known -> share(from, known, null, null));
        };
    }

    private boolean addsParts() {
        return rule.kind() == UnitRule.Kind.RATIO_OF_SUMS
                || (rule.kind() == UnitRule.Kind.WEIGHTED_MEAN && rule.weight().isEmpty());
    }

    private Fraction inShare(StatusLevel level) {
        boolean counts = rule.level()
                .map(least -> indicator.scale().indexOf(level)
                        >= indicator.scale().indexOf(indicator.scale().level(least)))
                .orElse(false);
        return counts ? OverUnits.HUNDRED : Fraction.ZERO;
    }

    private Fraction rounded(Fraction value) {
        return rule.isOfPublished() ? Fraction.of(value.round(indicator.decimals())) : value;
    }

    private Optional<Share> weighted(Contributor from, Fraction value) {
        return weight(from.unit()).map(known -> share(from, known.multiply(value), known, null));
    }

    private Optional<Fraction> weight(OrgUnit unit) {
        return weights.apply(unit).value(weightFactor).filter(known -> known.signum() >= 0);
    }

    private Share share(Contributor from, Fraction amount, @Nullable Fraction weight, @Nullable StatusLevel level) {
        return new Share(from.unit(), from.figure(), amount, weight, level, isWithheld(from.unit()));
    }

    /** Why a unit is missing: its own reason, that its cell is withheld or has no light, that it has no weight. */
    Absence reason(Contributor missing) {
        if (rule.kind().isOverStatuses() && isCellWithheld(missing.unit())) {
            return Absence.SUPPRESSED;
        }
        return missing.figure().reason();
    }

    /** How much of the weight is there, where every weight is known. */
    @Nullable
    WeightCoverage weightCoverage(List<Contributor> expected, List<Share> shares) {
        if (rule.kind() != UnitRule.Kind.WEIGHTED_MEAN) {
            return null;
        }
        Fraction there = shares.isEmpty() ? Fraction.ZERO : OverUnits.weight(shares);
        if (rule.weight().isEmpty()) {
            return shares.size() == expected.size() ? new WeightCoverage(there, there) : null;
        }
        List<Fraction> all = expected.stream()
                .map(Contributor::unit)
                .map(this::weight)
                .flatMap(Optional::stream)
                .toList();
        return all.size() == expected.size() ? new WeightCoverage(there, Sums.of(all)) : null;
    }

    /** That a unit has a value and no weight. */
    Optional<Issue> issue(Contributor from, ObservationKey key) {
        boolean unweighted = rule.weight().isPresent()
                && from.figure().value(indicator.unit().factor()).isPresent()
                && weight(from.unit()).isEmpty()
                && !isWithheld(from.unit());
        return unweighted
                ? Optional.of(Issue.of(ObservationIssue.WEIGHT_MISSING, key.toString())
                        .with("series", rule.weight().orElseThrow()))
                : Optional.empty();
    }

    /** Whether a unit's cell is withheld, or that of the series it is weighted by or made of. */
    boolean isWithheld(OrgUnit unit) {
        return isCellWithheld(unit)
                || rule.weight().filter(series -> isWithheld(unit, series)).isPresent()
                || indicator
                        .rollUp()
                        .useOfBudget()
                        .filter(series -> isWithheld(unit, series))
                        .isPresent();
    }

    boolean isCellWithheld(OrgUnit unit) {
        return isWithheld(unit, indicator.id());
    }

    private boolean isWithheld(OrgUnit unit, IndicatorId id) {
        return withheld.isWithheld(unit.id(), id, period);
    }
}
