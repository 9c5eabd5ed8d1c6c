package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a group beside each other, in one period (R108–R110): averages, quartiles, and one's own figure relative to
 * them or to a reference series. Nothing is computed that the run has computed; what is missing is listed with its reason and
 * counts for nothing. Immutable. {@link Ranking} puts them in order.
 *
 * <pre>{@code
 * Benchmark cost = Benchmark.of(results, "2014", "kostnad", ComparisonGroup.of("bydeler", "alna").besideReference("by"));
 * cost.relativeTo("alna", "by");   // 11/10
 * }</pre>
 */
public final class Benchmark {
    private static final int SHOWN = 12;
    private static final Fraction QUARTER = Fraction.ONE.divide(Fraction.of(4));
    private static final Fraction HALF = Fraction.ONE.divide(Fraction.of(2));

    private final Period period;
    private final ValueKind kind;
    private final ComparisonGroup group;
    private final Yardstick yardstick;
    private final ImmutableList<Compared> members;
    private final ImmutableList<Compared> beside;
    private final @Nullable IndicatorResult parent;

    Benchmark(
            PeriodResults results,
            ComparisonGroup group,
            Yardstick yardstick,
            List<Compared> members,
            List<Compared> beside,
            List<OrgUnit> units) {
        this.period = results.period();
        this.kind = results.kind();
        this.group = group;
        this.yardstick = yardstick;
        this.members = ImmutableList.copyOf(members);
        this.beside = ImmutableList.copyOf(beside);
        this.parent =
                yardstick.what() == Yardstick.What.VALUE && group.references().isEmpty()
                        ? CommonParent.average(results, IndicatorId.of(yardstick.id()), units)
                                .orElse(null)
                        : null;
    }

    /**
     * The actual values of an indicator.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param indicator the id of the indicator
     * @param group who is compared
     * @return the figures beside each other
     * @throws IllegalArgumentException if the period is not there, or no unit of the group has the indicator
     */
    public static Benchmark of(Results results, String period, String indicator, ComparisonGroup group) {
        return of(results, Period.parse(period), ValueKind.ACTUAL, IndicatorId.of(indicator), group);
    }

    /**
     * The values of an indicator.
     *
     * @param results the results
     * @param period one of the results' periods
     * @param kind actual, budget or forecast
     * @param indicator the id of the indicator
     * @param group who is compared
     * @return the figures beside each other
     * @throws IllegalArgumentException if the period is not there, or no unit of the group has the indicator
     */
    public static Benchmark of(
            Results results, Period period, ValueKind kind, IndicatorId indicator, ComparisonGroup group) {
        PeriodResults in = results.in(period, kind);
        return new IndicatorReader(results, in, indicator).read(in, group);
    }

    /**
     * By how much the actual values of an indicator changed since the previous measured period (R167). Who has no earlier value
     * has no figure. Within a range the figure is by how much it came nearer to the range.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param indicator the id of the indicator
     * @param group who is compared
     * @return the changes beside each other
     * @throws IllegalArgumentException if the period is not there, or no unit of the group has the indicator
     */
    public static Benchmark ofProgress(Results results, String period, String indicator, ComparisonGroup group) {
        PeriodResults in = results.in(period);
        return new ProgressReader(results, in, IndicatorId.of(indicator)).read(in, group);
    }

    /**
     * The points of a group of the card, or of the whole card, with the actual values.
     *
     * @param results the results
     * @param period for example {@code "2014"}
     * @param scored the id of the group or card, whose rule is a weighted score
     * @param group who is compared
     * @return the points beside each other
     * @throws IllegalArgumentException if the period is not there, no unit has such a group, or it has no points
     */
    public static Benchmark ofScore(Results results, String period, String scored, ComparisonGroup group) {
        PeriodResults in = results.in(period);
        return new ScoreReader(in, scored).read(in, group);
    }

    /**
     * The period.
     *
     * @return when
     */
    public Period period() {
        return period;
    }

    /**
     * The kind of value.
     *
     * @return actual, budget or forecast
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Who is compared.
     *
     * @return the group
     */
    public ComparisonGroup group() {
        return group;
    }

    /**
     * What is compared.
     *
     * @return the id of the indicator, group or card
     */
    public String id() {
        return yardstick.id();
    }

    /**
     * Which figures are better.
     *
     * @return the indicator's direction; more is better of points, and of progress towards a range
     */
    public Direction direction() {
        return yardstick.direction();
    }

    /**
     * In what the indicator is measured.
     *
     * @return its unit of measure; a bare number for points
     */
    public UnitOfMeasure unitOfMeasure() {
        return yardstick.unit();
    }

    /**
     * How many decimals the figures have.
     *
     * @return the indicator's; two for points
     */
    public int decimals() {
        return yardstick.decimals();
    }

    /**
     * The members of the group.
     *
     * @return units by id, then reference series by id, with and without a figure
     */
    public List<Compared> members() {
        return members;
    }

    /**
     * What stands beside the group and counts for nothing.
     *
     * @return units by id, then reference series by id
     */
    public List<Compared> beside() {
        return beside;
    }

    /**
     * The members without a figure, but those withheld.
     *
     * @return by id, each with its reason
     */
    public List<Compared> missing() {
        return members.stream()
                .filter(one -> one.findFigure().isEmpty() && !one.isWithheld())
                .toList();
    }

    /**
     * The members whose figure is withheld to protect persons (J16).
     *
     * @return by id
     */
    public List<Compared> withheld() {
        return members.stream().filter(Compared::isWithheld).toList();
    }

    /**
     * A member, or one that stands beside.
     *
     * @param id of a unit or a reference series; a member before one beside, a unit before a series
     * @return who it is, with or without a figure
     * @throws IllegalArgumentException if there is none
     */
    public Compared compared(String id) {
        return Stream.concat(members.stream(), beside.stream())
                .filter(one -> one.subject().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not compared in " + group + "."
                        + Nearest.hint(
                                id,
                                Stream.concat(members.stream(), beside.stream())
                                        .map(one -> one.subject().value())
                                        .toList())));
    }

    /**
     * How many of the members have a figure: the n of everything here.
     *
     * @return of those of whom one was to be expected (J4)
     */
    public Coverage coverage() {
        return new Coverage(figures().size(), (int)
                members.stream().filter(Compared::isExpected).count());
    }

    /**
     * The plain mean of the members' figures: each counts alike, however large it is.
     *
     * @return exact; empty where nobody has a figure
     */
    public Optional<Fraction> unweightedAverage() {
        return Quantiles.average(figures());
    }

    /**
     * The figure of the unit right above all members, where that is an average of them: its own figure as reported, or one
     * computed as a mean or ratio over the units below it, by its rule and its weights. It may cover more than the members.
     *
     * @return the parent's result; empty where the members have no common parent, it has no value, or its rule is a sum, a
     *     number, an extreme or a light
     */
    public Optional<IndicatorResult> parentAverage() {
        return Optional.ofNullable(parent);
    }

    /**
     * The middle of the members' figures.
     *
     * @return as {@link #quantile(Fraction) quantile} of one half; empty where nobody has a figure
     */
    public Optional<Fraction> median() {
        return quantile(HALF);
    }

    /**
     * The lower quartile of the members' figures, whichever way is better.
     *
     * @return as {@link #quantile(Fraction) quantile} of one quarter; empty where nobody has a figure
     */
    public Optional<Fraction> lowerQuartile() {
        return quantile(QUARTER);
    }

    /**
     * The upper quartile of the members' figures, whichever way is better.
     *
     * @return as {@link #quantile(Fraction) quantile} of three quarters; empty where nobody has a figure
     */
    public Optional<Fraction> upperQuartile() {
        return quantile(HALF.add(QUARTER));
    }

    /**
     * A quantile of the members' figures by type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
     * Statistician 50 (1996) 361–365: of n figures in order, the one at place (n − 1)·p counted from 0; between two places so
     * much of the way from one to the next. It is what spreadsheets call {@code QUARTILE.INC}.
     *
     * @param p from 0 to 1
     * @return exact; empty where nobody has a figure
     * @throws IllegalArgumentException if p is not from 0 to 1
     */
    public Optional<Fraction> quantile(Fraction p) {
        if (p.signum() < 0 || p.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("p " + p + " of a quantile is not from 0 to 1.");
        }
        return Quantiles.quantile(figures(), p);
    }

    private List<BigDecimal> figures() {
        return members.stream()
                .map(Compared::findFigure)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A figure relative to the unweighted average.
     *
     * @param id of a member, or of one that stands beside
     * @return exact, 1 for as much; empty where there is no figure, or the average is zero or negative
     */
    public Optional<Fraction> relativeToAverage(String id) {
        Compared own = compared(id);
        return unweightedAverage().flatMap(own::ratioTo);
    }

    /**
     * A figure relative to another, such as that of a reference series (R110).
     *
     * @param id of a member, or of one that stands beside
     * @param base of the one it is measured against
     * @return exact: 11/10 for 110 000 against 100 000; empty where either has no figure, or the base is zero or negative
     */
    public Optional<Fraction> relativeTo(String id, String base) {
        return compared(id).ratioTo(compared(base));
    }

    /**
     * Why some figures are to be compared with care.
     *
     * @return what holds of at least one member with a figure, in the order of their definition
     */
    public Set<Caution> cautions() {
        Set<Caution> all = EnumSet.noneOf(Caution.class);
        members.stream().filter(one -> one.findFigure().isPresent()).forEach(one -> all.addAll(one.cautions()));
        return Sets.immutableEnumSet(all);
    }

    /**
     * What the comparison rests on.
     *
     * @return for example {@code published values of trivsel, higher-is-better, actual in 2014, type 'skole': 24 of 26}
     */
    public String basis() {
        return yardstick + ", " + kind.id() + " in " + period + ", " + group + ": " + coverage();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Benchmark that
                && period.equals(that.period)
                && kind == that.kind
                && group.equals(that.group)
                && yardstick.equals(that.yardstick)
                && members.equals(that.members)
                && beside.equals(that.beside);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, group, members);
    }

    /** The basis, average and quartiles, and the first of those compared. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(basis());
        unweightedAverage()
                .ifPresent(mean -> text.append("\nunweighted average ")
                        .append(shown(mean))
                        .append(", quartiles ")
                        .append(shown(lowerQuartile().orElseThrow()))
                        .append(", ")
                        .append(shown(median().orElseThrow()))
                        .append(", ")
                        .append(shown(upperQuartile().orElseThrow())));
        members.stream().limit(SHOWN).forEach(one -> text.append("\n  ").append(one));
        if (members.size() > SHOWN) {
            text.append("\n  and ").append(members.size() - SHOWN).append(" more");
        }
        beside.stream().limit(SHOWN).forEach(one -> text.append("\n  beside: ").append(one));
        return text.toString();
    }

    private String shown(Fraction figure) {
        return figure.round(yardstick.decimals()).toPlainString();
    }
}
