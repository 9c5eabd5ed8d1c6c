package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check that indicators which are parts add up to the one that is their total, such as self-certified and doctor-certified
 * absence to absence. Each is rounded alone, so that they need not; what differs is reported and never repaired (J12).
 *
 * @param total the id of the whole
 * @param parts the ids of its parts, at least two, none twice
 * @param tolerance by how much sum and total may differ, zero or more
 */
public record PartsCheck(IndicatorId total, List<IndicatorId> parts, BigDecimal tolerance) {
    /**
     * Checks the parts.
     *
     * @param total the id of the whole
     * @param parts the ids of its parts
     * @param tolerance zero or more
     */
    public PartsCheck {
        Objects.requireNonNull(total, "total");
        parts = ImmutableList.copyOf(parts);
        if (parts.size() < 2 || parts.stream().distinct().count() != parts.size() || parts.contains(total)) {
            throw new IllegalArgumentException("parts " + parts + " of '" + total
                    + "' must be at least two, none of them twice or the total itself.");
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance.toPlainString() + " is negative.");
        }
    }

    /**
     * A check without tolerance.
     *
     * @param total the id of the whole
     * @param parts the ids of its parts
     * @return the check
     */
    public static PartsCheck of(String total, String... parts) {
        return new PartsCheck(
                IndicatorId.of(total), Stream.of(parts).map(IndicatorId::of).toList(), BigDecimal.ZERO);
    }

    /**
     * The same check with a tolerance.
     *
     * @param most by how much sum and total may differ, for example {@code "0,1"}
     * @return a check
     */
    public PartsCheck tolerance(String most) {
        return new PartsCheck(total, parts, Decimals.of(most));
    }

    /**
     * Checks the published values of every unit and period where total and parts all have one.
     *
     * @param results the results; actual values are checked
     * @return an issue {@code parts-differ-from-total} for each that differs by more than the tolerance, by period and unit
     */
    public List<Issue> check(Results results) {
        List<Issue> issues = new ArrayList<>();
        for (Period period : results.periods()) {
            PeriodResults in = results.in(period);
            for (UnitResults unit : in.units()) {
                check(in, unit).ifPresent(issues::add);
            }
        }
        return List.copyOf(issues);
    }

    private Optional<Issue> check(PeriodResults in, UnitResults unit) {
        Optional<BigDecimal> whole = value(in, unit, total);
        List<BigDecimal> found = parts.stream()
                .map(part -> value(in, unit, part))
                .flatMap(Optional::stream)
                .toList();
        return whole.isEmpty() || found.size() < parts.size()
                ? Optional.empty()
                : check(unit.unit().id() + " · " + total + " · " + in.period(), whole.get(), found);
    }

    private static Optional<BigDecimal> value(PeriodResults in, UnitResults unit, IndicatorId indicator) {
        return IndicatorReader.find(in, indicator, unit.unit()).flatMap(IndicatorResult::findValue);
    }

    private Optional<Issue> check(String subject, BigDecimal whole, List<BigDecimal> found) {
        BigDecimal sum = found.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(whole).abs().compareTo(tolerance) <= 0
                ? Optional.empty()
                : Optional.of(Issue.of(ComparisonIssue.PARTS_DIFFER_FROM_TOTAL, subject)
                        .with(
                                "parts",
                                found.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")))
                        .with("sum", sum.toPlainString())
                        .with("total", whole.toPlainString()));
    }

    /** For example {@code sykefravær = egenmeldt + legemeldt}. */
    @Override
    public String toString() {
        return total + " = " + parts.stream().map(IndicatorId::value).collect(Collectors.joining(" + "))
                + (tolerance.signum() == 0 ? "" : " ± " + tolerance.toPlainString());
    }
}
