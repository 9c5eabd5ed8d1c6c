package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 2: the units' figures go to the unit above, for one indicator on one card in one period (J8). */
final class OverUnits {
    private static final Set<QualityFlag> PASSED_ON =
            Set.of(QualityFlag.PRELIMINARY, QualityFlag.APPROXIMATE, QualityFlag.ESTIMATED);

    private static final Set<Mark> CLIMBING = Set.of(Mark.PARTIAL_PERIODS, Mark.EARLIER_PERIOD, Mark.CARRIED_FORWARD);

    private final World world;
    private final OverTime time;
    private final Judging judging;
    private final Contributors contributors;
    private final UnitRules rules;
    private final Scorecard card;
    private final Indicator indicator;
    private final UnitRule rule;
    private final Period period;
    private final ValueKind kind;

    OverUnits(World world, OverTime time, Scorecard card, Indicator indicator, Period period, ValueKind kind) {
        this.world = world;
        this.time = time;
        this.judging = new Judging(world);
        this.contributors = new Contributors(world, time, card, indicator, period, kind);
        this.rules = new UnitRules(indicator);
        this.card = card;
        this.indicator = indicator;
        this.rule = indicator.rollUp().overUnits();
        this.period = period;
        this.kind = kind;
    }

    /** The row of a unit, without the breakdown of what was computed. */
    Row row(OrgUnit unit) {
        if (!indicator.inUse().containsLastDayOf(period)) {
            return Row.absent(Absence.NOT_IN_USE, true);
        }
        if (world.isWithheld(unit, indicator, period)) {
            Row withheld = Row.absent(Absence.SUPPRESSED, false);
            withheld.coverage = new Coverage(0, 1);
            return withheld;
        }
        OwnFigure own = time.figure(unit, indicator, period, kind);
        if (!climbs()) {
            return ownRow(unit, own, List.of(unit));
        }
        List<OrgUnit> expected = contributors.of(unit);
        if (expected.equals(List.of(unit))) {
            return ownRow(unit, own, contributors.presentIn(unit));
        }
        if (expected.isEmpty() && (own.isFigure() || !own.silent())) {
            Row row = ownRow(unit, own, contributors.presentIn(unit));
            row.coverage = new Coverage(row.coverage.measured(), row.coverage.measured());
            return row;
        }
        return expected.isEmpty() ? nothing(unit, own) : computed(unit, own, expected);
    }

    boolean climbs() {
        return rule.kind() != UnitRule.Kind.NONE && world.isSound(indicator);
    }

    private Row ownRow(OrgUnit unit, OwnFigure own, List<OrgUnit> present) {
        Q value = own.value();
        Row row = Row.absent(own.reason(), own.excluded());
        if (value != null) {
            row = Row.there();
            judging.judge(row, value, card, unit, indicator, period);
        } else if (own.words()) {
            row.status = judging.words(card, unit, indicator, period);
        }
        markBreak(row, present);
        row.coverage = new Coverage(value == null ? 0 : 1, own.excluded() ? 0 : 1);
        row.periods = own.periods();
        row.carriedFrom = own.carriedFrom();
        row.marks.addAll(own.marks());
        row.flags.addAll(own.flags());
        return row;
    }

    /** Nobody is expected: why the measured units were not. */
    private Row nothing(OrgUnit unit, OwnFigure own) {
        List<OwnFigure> excluded = contributors.presentIn(unit).stream()
                .filter(contributors::isMeasured)
                .map(one -> time.figure(one, indicator, period, kind))
                .toList();
        Row row = Row.absent(OwnFigure.gravest(excluded), true);
        row.periods = own.periods();
        markBreak(row, contributors.presentIn(unit));
        return row;
    }

    private Row computed(OrgUnit unit, OwnFigure own, List<OrgUnit> units) {
        List<Part> expected = expected(units);
        List<Part> there = expected.stream().filter(rules::isThere).toList();
        List<Part> missing =
                expected.stream().filter(part -> !rules.isThere(part)).toList();
        boolean counts = rule.kind() == UnitRule.Kind.COUNT;
        boolean enough = counts
                || (missing.isEmpty() && !there.isEmpty())
                || OverTime.isEnough(rule.missing(), there.size(), expected.size());
        Row row = Row.there();
        if (enough) {
            judge(row, unit, there);
            mark(row, !missing.isEmpty() && !counts);
        } else {
            row.status = Status.none(never().orElseGet(() -> gravest(missing)));
        }
        row.computed = true;
        for (Part part : there) {
            part.figure().marks().stream().filter(CLIMBING::contains).forEach(row.marks::add);
            part.figure().flags().stream().filter(PASSED_ON::contains).forEach(row.flags::add);
            weighing(part.unit()).ifPresent(weight -> {
                weight.marks().stream().filter(CLIMBING::contains).forEach(row.marks::add);
                weight.flags().stream().filter(PASSED_ON::contains).forEach(row.flags::add);
            });
        }
        markBreak(row, contributors.presentIn(unit));
        row.coverage = new Coverage(there.size(), expected.size());
        coverWeights(row, expected, there);
        Q ownValue = own.value();
        if (ownValue != null && indicator.rollUp().ownValues() == OwnValues.REFUSED) {
            row.ownValue = ownValue.rounded(indicator.decimals());
        }
        return row;
    }

    private List<Part> expected(List<OrgUnit> units) {
        return units.stream().map(this::part).toList();
    }

    List<Part> there(OrgUnit unit) {
        return expected(contributors.of(unit)).stream().filter(rules::isThere).toList();
    }

    /** The units that lie under the line that is withheld. */
    Set<String> hidden(OrgUnit unit) {
        return there(unit).stream().filter(Part::hidden).map(Part::id).collect(Collectors.toSet());
    }

    /** What a unit's own breakdown would lump together, whether anybody looks at it or not. */
    Set<String> lumped(OrgUnit unit) {
        boolean isShown = world.isPresent(unit, period) && !world.isWithheld(unit, indicator, period);
        Set<String> hidden = hidden(unit);
        return isShown && !betrays(unit, hidden) ? hidden : Set.of();
    }

    /** Whether one withheld unit stands alone, or would after taking away what units below lump together. */
    boolean betrays(OrgUnit unit, Set<String> hidden) {
        Set<String> left = new HashSet<>(hidden);
        world.organisation.subtree(unit.id()).stream()
                .filter(below -> !below.equals(unit))
                .forEach(below -> left.removeAll(lumped(below)));
        return hidden.size() == 1 || left.size() == 1;
    }

    boolean isAnyWithheld(OrgUnit unit) {
        return contributors.of(unit).stream().map(this::part).anyMatch(Part::hidden);
    }

    private Part part(OrgUnit unit) {
        OwnFigure figure = spoiled(time.figure(unit, indicator, period, kind));
        Q value = figure.value();
        Q published = value == null ? null : Q.of(value.rounded(indicator.decimals()));
        boolean withheld = world.isWithheld(unit, indicator, period);
        return new Part(
                unit,
                figure,
                published,
                weight(unit),
                judging.light(figure, card, unit, indicator, period),
                withheld,
                withheld
                        || isSeriesWithheld(unit, rule.weight())
                        || isSeriesWithheld(unit, indicator.rollUp().useOfBudget()));
    }

    private boolean isSeriesWithheld(OrgUnit unit, Optional<IndicatorId> series) {
        return series.filter(id -> world.withheld.isWithheld(unit.id(), id, period))
                .isPresent();
    }

    private Optional<OwnFigure> weighing(OrgUnit unit) {
        return rule.weight().flatMap(world.model::findIndicator).map(series -> time.figure(unit, series, period, kind));
    }

    private @Nullable Q weight(OrgUnit unit) {
        return weighing(unit)
                .map(OwnFigure::value)
                .filter(weight -> weight.sign() >= 0)
                .orElse(null);
    }

    /** Where mistakes are made that a comparison must find. */
    private OwnFigure spoiled(OwnFigure figure) {
        Q value = figure.value();
        if (world.mistake == Mistake.EARLY_ROUNDING && value != null && !figure.hasParts()) {
            return OwnFigure.ofValue(Q.of(value.rounded(indicator.decimals())), figure.flags());
        }
        if (world.mistake == Mistake.MISSING_AS_ZERO && !figure.isFigure()) {
            return OwnFigure.ofValue(Q.ZERO, Set.of());
        }
        return figure;
    }

    private void judge(Row row, OrgUnit unit, List<Part> there) {
        if (rule.kind() == UnitRule.Kind.WORST_STATUS || rule.kind() == UnitRule.Kind.BEST_STATUS) {
            row.status = Status.of(rules.level(there));
            return;
        }
        if (rule.kind() == UnitRule.Kind.RATIO_OF_SUMS || rule.kind() == UnitRule.Kind.WEIGHTED_MEAN) {
            row.top = Sums.of(there, rules::above).over(rules.factor());
            row.bottom = Sums.of(there, rules::below);
        }
        Q value = rules.value(there);
        if (value != null && world.mistake == Mistake.UNITS_BEFORE_TIME) {
            value = monthByMonth(unit).orElse(value);
        }
        if (value == null) {
            row.status = Status.none(Absence.UNDEFINED);
        } else if (rule.kind() == UnitRule.Kind.SHARE_AT_OR_ABOVE) {
            judging.judgeShare(row, value, card, indicator);
        } else {
            judging.judge(row, value, card, unit, indicator, period);
        }
    }

    private Optional<Q> monthByMonth(OrgUnit unit) {
        List<OwnFigure> months = new Ranges(world)
                .range(unit, indicator, period).stream()
                        .filter(part -> !part.equals(period))
                        .map(part -> new OverUnits(world, time, card, indicator, part, kind).row(unit))
                        .filter(row -> row.exact != null)
                        .map(row -> OwnFigure.ofValue(Objects.requireNonNull(row.exact), Set.of()))
                        .toList();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(OverTime.combine(indicator, months).value());
    }

    private void mark(Row row, boolean partial) {
        if (rule.kind() == UnitRule.Kind.PLAIN_MEAN) {
            row.marks.add(Mark.UNWEIGHTED);
        }
        if (rule.isOfPublished()) {
            row.marks.add(Mark.OF_PUBLISHED);
        }
        if (partial) {
            row.marks.add(Mark.PARTIAL_UNITS);
        }
    }

    private void markBreak(Row row, List<OrgUnit> present) {
        boolean changed = present.stream().anyMatch(unit -> {
            boolean began = unit.validity()
                    .findFrom()
                    .filter(day -> day.isAfter(period.start()))
                    .isPresent();
            return began || !unit.validity().containsLastDayOf(period);
        });
        if (changed) {
            row.marks.add(Mark.BREAK);
        }
    }

    private void coverWeights(Row row, List<Part> expected, List<Part> there) {
        if (rule.kind() != UnitRule.Kind.WEIGHTED_MEAN) {
            return;
        }
        boolean known =
                expected.stream().allMatch(part -> rules.isByN() ? part.figure().hasParts() : part.weight() != null);
        if (known) {
            row.weightThere = Sums.of(there, rules::below);
            row.weightExpected = Sums.of(expected, rules::below);
        }
    }

    /** Why no figure of the indicator has a light on the card, where a rule is over lights. */
    private Optional<Reason> never() {
        return rule.kind().isOverStatuses()
                ? judging.unjudged(card, indicator).map(Reason.class::cast)
                : Optional.empty();
    }

    private Reason gravest(Collection<Part> missing) {
        return missing.stream().map(this::why).max(Absence::compareTo).orElse(Absence.SUPPRESSED);
    }

    /** A figure without a light, or without a weight, is missing as undefined; a withheld one has no light. */
    private Absence why(Part part) {
        return rule.kind().isOverStatuses() && part.withheld()
                ? Absence.SUPPRESSED
                : part.figure().reason();
    }
}
