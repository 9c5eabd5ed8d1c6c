package io.github.bmsjava.examples.verification;

import io.github.bmsjava.examples.verification.Breakdown.OneEffect;
import io.github.bmsjava.examples.verification.Breakdown.OneLine;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the units contributed to a computed figure (J19). */
final class Contributions {
    private final Indicator indicator;
    private final UnitRules rules;
    private final List<Part> there;

    Contributions(World world, Indicator indicator, List<Part> there) {
        this.indicator = indicator;
        this.rules = new UnitRules(indicator);
        this.there = there.stream()
                .sorted(Comparator.comparing(part -> world.place(part.unit().id())))
                .toList();
    }

    /** Lines that add up. */
    Breakdown adding(Row row, Set<String> hidden) {
        BigDecimal limit = limit(row.rule);
        Q t = limit == null ? Q.ZERO : Q.of(limit);
        Q d = Sums.of(there, rules::below);
        List<OneLine> lines = new ArrayList<>();
        for (Part part : there) {
            lines.add(rules.divides() ? quotient(part, t, d) : line(part, null, rules.above(part)));
        }
        BigDecimal value = Objects.requireNonNull(row.value);
        return Breakdown.adding(limit == null ? value : value.subtract(limit), limit, lines, hidden, Q.ZERO);
    }

    private OneLine quotient(Part part, Q t, Q d) {
        Q below = rules.below(part);
        return line(part, below.over(d), rules.above(part).minus(t.times(below)).over(d));
    }

    private static OneLine line(Part part, @Nullable Q weight, Q amount) {
        return new OneLine(Line.Kind.PART, part.id(), weight, amount);
    }

    private @Nullable BigDecimal limit(@Nullable StatusRule judge) {
        boolean measures = rules.divides() && indicator.rollUp().overUnits().kind() != UnitRule.Kind.SHARE_AT_OR_ABOVE;
        return measures && judge != null && judge.target() instanceof Bound.Limit limit ? limit.limit() : null;
    }

    /** Who decided, and what the figure would be without each. */
    Breakdown decided(boolean anyWithheld, Function<Q, Optional<Status>> judge) {
        boolean lights = indicator.rollUp().overUnits().kind().isOverStatuses();
        List<Q> values = lights ? List.of() : rules.middle(there);
        List<String> deciders = there.stream()
                .filter(part -> !part.hidden())
                .filter(part ->
                        lights ? part.light().level().equals(rules.level(there)) : values.contains(part.value()))
                .map(Part::id)
                .toList();
        List<OneEffect> effects = anyWithheld
                ? List.of()
                : there.stream().map(part -> without(part, lights, judge)).toList();
        return Breakdown.decided(deciders, effects);
    }

    private OneEffect without(Part part, boolean lights, Function<Q, Optional<Status>> judge) {
        List<Part> rest = there.stream()
                .filter(other -> !other.unit().equals(part.unit()))
                .toList();
        if (rest.isEmpty()) {
            return new OneEffect(part.id(), null, null);
        }
        if (lights) {
            return new OneEffect(part.id(), null, Status.of(rules.level(rest)));
        }
        Q value = Sums.require(rules.value(rest));
        return new OneEffect(
                part.id(),
                value.rounded(indicator.decimals()),
                judge.apply(value).orElse(null));
    }
}
