package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of rules with random bounds. Limits lie on a grid of halves, so that the quarters between them stand for every
 * number: what a bound says of the quarters it says of the line.
 */
class StatusRuleProperties {
    private static final StatusScale LIGHT = StatusScale.trafficLight();
    private static final List<BigDecimal> LINE = line();

    @Property
    void aRuleStandsExactlyWhereTheLevelsDivideTheLineInOrder(
            @ForAll("directions") Direction direction, @ForAll("bounds") Map<String, Bound> bounds) {
        Validated<StatusRule> rule = StatusRule.of(LIGHT, direction, bounds);

        assertThat(rule.partial().isPresent())
                .as("%s %s: %s", direction, bounds, rule.issues())
                .isEqualTo(dividesTheLine(direction, bounds));
    }

    @Property
    void theLevelReachedIsTheBestWhoseBoundHolds(
            @ForAll("directions") Direction direction, @ForAll("bounds") Map<String, Bound> bounds) {
        Optional<StatusRule> rule = StatusRule.of(LIGHT, direction, bounds).partial();

        rule.ifPresent(sound -> {
            for (BigDecimal value : LINE) {
                assertThat(sound.judge(value).id()).isEqualTo(bestHolding(bounds, value));
                assertThat(sound.judge(Fraction.of(value))).isEqualTo(sound.judge(value));
            }
        });
    }

    @Property
    void raisingAValueNeverWorsensAHigherIsBetterStatusNorBettersALowerIsBetterOne(
            @ForAll("bounds") Map<String, Bound> bounds,
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);

        StatusRule.of(LIGHT, Direction.HIGHER_IS_BETTER, bounds)
                .partial()
                .ifPresent(rule -> assertThat(index(rule, high)).isGreaterThanOrEqualTo(index(rule, low)));
        StatusRule.of(LIGHT, Direction.LOWER_IS_BETTER, bounds)
                .partial()
                .ifPresent(rule -> assertThat(index(rule, high)).isLessThanOrEqualTo(index(rule, low)));
    }

    @Property
    void awayFromARangeAStatusOnlyWorsens(@ForAll("bounds") Map<String, Bound> bounds) {
        StatusRule.of(LIGHT, Direction.WITHIN_RANGE, bounds).partial().ifPresent(rule -> {
            List<Integer> levels =
                    LINE.stream().map(value -> index(rule, value)).toList();
            int peak = levels.indexOf(Collections.max(levels));
            assertThat(levels.subList(0, peak + 1)).isSorted();
            assertThat(levels.subList(peak, levels.size())).isSortedAccordingTo(Collections.reverseOrder());
        });
    }

    @Property
    void aStatusIsFoundForEveryDecimal(
            @ForAll("directions") Direction direction,
            @ForAll("bounds") Map<String, Bound> bounds,
            @ForAll("numbers") BigDecimal value) {
        StatusRule.of(LIGHT, direction, bounds)
                .partial()
                .ifPresent(rule -> assertThat(LIGHT.levels()).contains(rule.judge(value)));
    }

    @Property
    void aWorstLevelSpeltOutIsTheRest(
            @ForAll("directions") Direction direction,
            @ForAll("bounds") Map<String, Bound> bounds,
            @ForAll("numbers") BigDecimal value) {
        StatusRule.of(LIGHT, direction, bounds).partial().ifPresent(rule -> {
            StatusLevel level = rule.judge(value);
            Bound own = rule.bounds().get(level);
            assertThat(own == null || own.holds(value)).isTrue();
        });
    }

    @Property
    void theOrderOfBoundsChangesNothing(
            @ForAll("directions") Direction direction,
            @ForAll("bounds") Map<String, Bound> bounds,
            @ForAll Random random) {
        List<String> ids = new ArrayList<>(bounds.keySet());
        Collections.shuffle(ids, random);
        Map<String, Bound> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, bounds.get(id)));

        assertThat(StatusRule.of(LIGHT, direction, shuffled)).isEqualTo(StatusRule.of(LIGHT, direction, bounds));
    }

    @Property
    void oneBoundEnclosesAnotherExactlyWhereEveryNumberOfItPasses(
            @ForAll("bound") Bound one, @ForAll("bound") Bound other) {
        boolean allPass = LINE.stream().filter(other::holds).allMatch(one::holds);

        assertThat(one.encloses(other)).isEqualTo(allPass);
    }

    /** The definition again, number by number: each level adds something, takes in all better ones or none, no hole. */
    private static boolean dividesTheLine(Direction direction, Map<String, Bound> bounds) {
        if (!bounds.containsKey("green") || !operatorsFit(direction, bounds)) {
            return false;
        }
        Set<Integer> better = new TreeSet<>();
        for (String level : List.of("green", "yellow", "red")) {
            Bound bound = bounds.get(level);
            if (bound == null) {
                continue;
            }
            Set<Integer> own = new TreeSet<>();
            for (int i = 0; i < LINE.size(); i++) {
                if (bound.holds(LINE.get(i))) {
                    own.add(i);
                }
            }
            boolean apart = Collections.disjoint(own, better);
            if (better.containsAll(own) || !(apart || own.containsAll(better))) {
                return false;
            }
            better.addAll(own);
            if (!isOnePiece(better, direction) || (level.equals("red") && better.size() < LINE.size())) {
                return false;
            }
        }
        return true;
    }

    private static boolean operatorsFit(Direction direction, Map<String, Bound> bounds) {
        return bounds.entrySet().stream().allMatch(entry -> {
            if (!(entry.getValue() instanceof Bound.Limit limit)) {
                return true;
            }
            Direction points = limit.operator().direction();
            boolean isRest = entry.getKey().equals("red")
                    && points != Direction.WITHIN_RANGE
                    && direction != Direction.WITHIN_RANGE;
            return points == direction || isRest;
        });
    }

    private static boolean isOnePiece(Set<Integer> numbers, Direction direction) {
        List<Integer> sorted = new ArrayList<>(numbers);
        int first = sorted.get(0);
        int last = sorted.get(sorted.size() - 1);
        boolean whole = last - first + 1 == sorted.size();
        return switch (direction) {
            case HIGHER_IS_BETTER -> whole && last == LINE.size() - 1;
            case LOWER_IS_BETTER -> whole && first == 0;
            case WITHIN_RANGE, NONE -> whole;
        };
    }

    private static String bestHolding(Map<String, Bound> bounds, BigDecimal value) {
        for (String level : List.of("green", "yellow")) {
            Bound bound = bounds.get(level);
            if (bound != null && bound.holds(value)) {
                return level;
            }
        }
        return "red";
    }

    private static int index(StatusRule rule, BigDecimal value) {
        return LIGHT.indexOf(rule.judge(value));
    }

    private static List<BigDecimal> line() {
        List<BigDecimal> line = new ArrayList<>();
        for (int quarter = -9; quarter <= 9; quarter++) {
            line.add(BigDecimal.valueOf(25L * quarter, 2));
        }
        return line;
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER, Direction.WITHIN_RANGE);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                        Arbitraries.of(LINE),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-3"), new BigDecimal("3"))
                                .ofScale(18))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Bound> bound() {
        return Arbitraries.oneOf(limits(Operator.values()), intervals()).withoutEdgeCases();
    }

    private static Bound interval(BigDecimal one, boolean withLow, BigDecimal other, boolean withHigh) {
        boolean point = one.compareTo(other) == 0;
        return new Bound.Interval(one.min(other), withLow || point, one.max(other), withHigh || point);
    }

    /** Bounds of any kind, and bounds that point one way with limits in any order, of which many can stand. */
    @Provide
    Arbitrary<Map<String, Bound>> bounds() {
        return Arbitraries.oneOf(
                        bounds(bound()),
                        bounds(limits(Operator.AT_LEAST, Operator.ABOVE)),
                        bounds(limits(Operator.AT_MOST, Operator.BELOW)),
                        bounds(intervals()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<String, Bound>> bounds(Arbitrary<Bound> any) {
        return Combinators.combine(any.optional(0.97), any.optional(0.7), any.optional(0.2))
                .as((green, yellow, red) -> {
                    Map<String, Bound> bounds = new LinkedHashMap<>();
                    green.ifPresent(bound -> bounds.put("green", bound));
                    yellow.ifPresent(bound -> bounds.put("yellow", bound));
                    red.ifPresent(bound -> bounds.put("red", turned(bound)));
                    return bounds;
                });
    }

    /** The worst level may be spelt out by the other side of a limit; where it cannot, the bound stays as it was. */
    private static Bound turned(Bound bound) {
        if (!(bound instanceof Bound.Limit limit)) {
            return bound;
        }
        return switch (limit.operator()) {
            case AT_LEAST -> new Bound.Limit(Operator.BELOW, limit.limit());
            case ABOVE -> new Bound.Limit(Operator.AT_MOST, limit.limit());
            case AT_MOST -> new Bound.Limit(Operator.ABOVE, limit.limit());
            case BELOW -> new Bound.Limit(Operator.AT_LEAST, limit.limit());
            case EXACTLY -> limit;
        };
    }

    private static Arbitrary<BigDecimal> halves() {
        return Arbitraries.integers().between(-4, 4).map(half -> BigDecimal.valueOf(5L * half, 1));
    }

    private static Arbitrary<Bound> limits(Operator... operators) {
        return Combinators.combine(Arbitraries.of(operators), halves()).as(Bound.Limit::new);
    }

    private static Arbitrary<Bound> intervals() {
        Arbitrary<Boolean> with = Arbitraries.of(true, false);
        return Combinators.combine(halves(), with, halves(), with).as(StatusRuleProperties::interval);
    }
}
