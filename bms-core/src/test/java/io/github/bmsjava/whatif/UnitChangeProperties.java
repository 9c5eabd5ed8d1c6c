package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The change of one unit alone, against the engine: the department is evaluated again with the unit's figure changed (J19). Rules,
 * aggregations, forms, directions, bounds, quanta and decimals are drawn; what a rule refuses is drawn again.
 */
class UnitChangeProperties {
    private static final StatusScale SCALE = StatusScale.trafficLight();
    private static final List<Direction> DIRECTIONS =
            List.of(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER, Direction.WITHIN_RANGE);
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000);

    /** How often each outcome was seen under each rule, so that none is left untried without a word. */
    private static final Map<String, Integer> SEEN = new TreeMap<>();

    @Property
    void theChangeReachesTheLevelAndOneQuantumLessDoesNot(@ForAll long seed) {
        Random random = new Random(seed);
        Direction direction = DIRECTIONS.get(random.nextInt(3));
        UnitRule rule = rule(random);
        int decimals = random.nextInt(3);
        BigDecimal quantum = List.of("1", "0.5", "0.25", "3", "0.01").stream()
                .map(BigDecimal::new)
                .toList()
                .get(random.nextInt(5));
        boolean isRatio = isRatio(rule, random);
        boolean isCount = !isRatio && rule.kind() != UnitRule.Kind.WEIGHTED_MEAN && random.nextInt(4) == 0;
        int units = 2 + random.nextInt(4);
        Departments department = new Departments(units, i -> {
            i.decimals(decimals).overUnits(rule).define(d -> d.direction(direction));
            if (!isCount) {
                i.define(d -> d.quantum(new InputQuantum(quantum)));
            }
            Departments.bounds(direction, random, 25, i);
        });
        for (int unit = 0; unit < units; unit++) {
            boolean isMissing = unit > 1 && rule.missing().minimum().signum() == 0 && random.nextInt(3) == 0;
            if (!isMissing) {
                department.figure(Departments.id(unit), quantity(rule, isRatio, isCount, quantum, random));
            }
            department.weight(
                    Departments.id(unit), List.of("0", "1", "2,5", "40").get(random.nextInt(unit == 1 ? 3 : 4)));
        }
        Evaluation evaluation = department.run();
        IndicatorResult whole = Departments.of(evaluation, "avdeling");
        IndicatorResult alone = Departments.of(evaluation, "a");
        if (whole.status().isJudged() && alone.findValue().isPresent()) {
            BigDecimal step = isCount ? BigDecimal.ONE : quantum;
            check(department, whole, alone, step, "yellow", isRatio || isCount);
            check(department, whole, alone, step, "green", isRatio || isCount);
        }
    }

    private void check(
            Departments department,
            IndicatorResult whole,
            IndicatorResult alone,
            BigDecimal step,
            String level,
            boolean hasFloor) {
        UnitRule rule = whole.indicator().rollUp().overUnits();
        SmallestChange change = SmallestChange.ofUnit(whole, level, alone);
        SEEN.merge(rule.kind().id() + " " + change.outcome().id(), 1, Integer::sum);
        change.findObstacle().ifPresent(why -> SEEN.merge(rule.kind().id() + " " + why.id(), 1, Integer::sum));
        String what = change + " of " + whole.explain() + " by "
                + whole.explain().rule() + ", " + rule + ", from " + alone.explain();
        BigDecimal from = change.from();
        switch (change.outcome()) {
            case REACHED -> assertThat(isReached(whole, level)).as(what).isTrue();
            case REACHABLE -> {
                assertThat(isReached(whole, level)).as(what).isFalse();
                IndicatorResult after =
                        department.departmentIf("a", change.findTo().orElseThrow());
                assertThat(isReached(after, level)).as(what).isTrue();
                if (after.findValue().isPresent() && !rule.kind().isOverStatuses()) {
                    assertThat(change.published()).as(what).isEqualTo(after.value());
                }
                assertThat(change.by().remainder(step)).as(what).isZero();
                long steps = change.by().divide(step).abs().longValueExact();
                for (long fewer : smaller(steps)) {
                    unreached(department, level, from.add(step.multiply(BigDecimal.valueOf(fewer))), hasFloor, what);
                    unreached(
                            department, level, from.subtract(step.multiply(BigDecimal.valueOf(fewer))), hasFloor, what);
                }
            }
            case NOT_REACHABLE -> {
                unreached(department, level, from.add(step.multiply(HUGE)), hasFloor, what);
                unreached(
                        department,
                        level,
                        hasFloor ? from.remainder(step) : from.subtract(step.multiply(HUGE)),
                        hasFloor,
                        what);
                for (long k = 1; k < 40; k += 1 + k / 4) {
                    unreached(department, level, from.add(step.multiply(BigDecimal.valueOf(k))), hasFloor, what);
                    unreached(department, level, from.subtract(step.multiply(BigDecimal.valueOf(k))), hasFloor, what);
                }
            }
        }
    }

    /** One step less, and some more of those that are fewer. */
    private static Set<Long> smaller(long steps) {
        Set<Long> fewer = new TreeSet<>();
        for (long less = 1; less <= steps; less *= 3) {
            fewer.add(steps - less);
        }
        return fewer;
    }

    private static void unreached(
            Departments department, String level, BigDecimal input, boolean hasFloor, String what) {
        if (!hasFloor || input.signum() >= 0) {
            assertThat(isReached(department.departmentIf("a", input), level))
                    .as("%s with %s", what, input)
                    .isFalse();
        }
    }

    private static boolean isReached(IndicatorResult result, String level) {
        return result.status()
                .findLevel()
                .filter(now -> SCALE.indexOf(now) >= SCALE.indexOf(SCALE.level(level)))
                .isPresent();
    }

    private static UnitRule rule(Random random) {
        UnitRule share = UnitRule.shareAtOrAbove(random.nextBoolean() ? "green" : "yellow")
                .green(Bound.atLeast(List.of("100", "67", "60", "50").get(random.nextInt(4))))
                .yellow(Bound.atLeast("30"));
        UnitRule rule = List.of(
                        UnitRule.sum(),
                        UnitRule.ratioOfSums(),
                        UnitRule.weightedMeanByN(),
                        UnitRule.weightedMeanBy("årsverk"),
                        UnitRule.weightedMeanBy("årsverk").ofPublished(),
                        UnitRule.plainMean(),
                        UnitRule.plainMean().ofPublished(),
                        UnitRule.minimum(),
                        UnitRule.maximum(),
                        UnitRule.median(),
                        UnitRule.count(),
                        UnitRule.worstStatus(),
                        UnitRule.bestStatus(),
                        share)
                .get(random.nextInt(14));
        return random.nextInt(3) == 0 ? rule.ofReported() : rule;
    }

    private static boolean isRatio(UnitRule rule, Random random) {
        return switch (rule.kind()) {
            case RATIO_OF_SUMS -> true;
            case MINIMUM, MAXIMUM, MEDIAN, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE -> random.nextInt(3) == 0;
            case PLAIN_MEAN, WEIGHTED_MEAN -> rule.isOfPublished() && random.nextInt(3) == 0;
            case NONE, SUM, COUNT -> false;
        };
    }

    private static Quantity quantity(
            UnitRule rule, boolean isRatio, boolean isCount, BigDecimal quantum, Random random) {
        BigDecimal some = quantum.multiply(BigDecimal.valueOf(random.nextInt(40)));
        if (isRatio) {
            return new Quantity.Ratio(some, BigDecimal.valueOf(1 + random.nextInt(12), random.nextInt(2)));
        }
        if (rule.kind() == UnitRule.Kind.WEIGHTED_MEAN && rule.weight().isEmpty()) {
            return new Quantity.Mean(some, random.nextInt(20));
        }
        return isCount
                ? new Quantity.Count(random.nextInt(40))
                : new Quantity.Scalar(random.nextInt(4) == 0 ? some.negate() : some);
    }

    /** Every rule with every outcome that it can have; asked only of as many cases as show them all. */
    @AfterContainer
    static void everyOutcomeWasSeen() {
        int cases = SEEN.values().stream().mapToInt(Integer::intValue).sum();
        if (cases < 4000) {
            return;
        }
        for (UnitRule.Kind kind : EnumSet.complementOf(EnumSet.of(UnitRule.Kind.NONE, UnitRule.Kind.COUNT))) {
            assertThat(SEEN).containsKeys(kind.id() + " reached", kind.id() + " reachable");
        }
        assertThat(SEEN)
                .containsKeys(
                        "count not-affected",
                        "weighted-mean not-affected",
                        "ratio-of-sums cannot-give-more",
                        "sum between-steps",
                        "minimum others-decide",
                        "maximum others-decide",
                        "median others-decide",
                        "worst-status others-decide",
                        "share-at-or-above others-decide");
    }
}
