package io.github.bmsjava.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.bmsjava.threshold.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of charts and intervals. Series are of few different values and some gaps, so that runs, ties and every signal occur. */
class StatisticsProperties {
    private static final double TINY = 1e-12;

    @Property
    void aMirroredSeriesHasTheSameSignalsTheOtherWay(
            @ForAll("series") List<Optional<BigDecimal>> series, @ForAll boolean higher) {
        Direction better = higher ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        Direction other = higher ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;

        ProcessChart chart =
                chart(series, value -> value).direction(better).target("4").build();
        ProcessChart mirror =
                chart(series, BigDecimal::negate).direction(other).target("-4").build();

        for (int i = 0; i < series.size(); i++) {
            ChartPoint point = chart.points().get(i);
            ChartPoint turned = mirror.points().get(i);
            assertThat(turned.signal()).isEqualTo(point.signal());
            assertThat(turned.isUpwards()).isEqualTo(point.signal() != null && !point.isUpwards());
        }
        assertThat(mirror.variation()).isEqualTo(chart.variation());
        assertThat(mirror.assurance()).isEqualTo(chart.assurance());
    }

    /** The unit of measure decides nothing: 7,1 % and 0,071 have the same signals. */
    @Property
    void anotherScaleAndAnotherZeroChangeNoSignal(@ForAll("series") List<Optional<BigDecimal>> series) {
        ProcessChart chart = chart(series, value -> value).build();
        ProcessChart scaled = chart(
                        series, value -> value.multiply(new BigDecimal("0.01")).add(BigDecimal.TEN))
                .build();

        assertThat(scaled.points())
                .extracting(ChartPoint::signal, ChartPoint::isUpwards)
                .isEqualTo(chart.points().stream()
                        .map(point -> tuple(point.signal(), point.isUpwards()))
                        .toList());
        assertThat(scaled.variation()).isEqualTo(chart.variation());
    }

    /** Points after a rebasing have the signals that they have alone, whatever came before. */
    @Property
    void aPhaseKnowsNothingOfThePhaseBefore(
            @ForAll("series") List<Optional<BigDecimal>> before, @ForAll("series") List<Optional<BigDecimal>> after) {
        List<Optional<BigDecimal>> both = new ArrayList<>(before);
        both.addAll(after);

        ProcessChart whole =
                chart(both, value -> value).rebaseAt("p" + before.size()).build();
        ProcessChart alone = chart(after, value -> value).build();

        assertThat(whole.points().subList(before.size(), both.size()))
                .extracting(ChartPoint::signal)
                .isEqualTo(alone.points().stream().map(ChartPoint::signal).toList());
        assertThat(whole.variation()).isEqualTo(alone.variation());
    }

    /** A run of seven does not cross a gap: a trend or a shift has seven beside each other, all with values. */
    @Property
    void aPointOfAShiftHasSevenOnItsSideOfTheMean(@ForAll("series") List<Optional<BigDecimal>> series) {
        ProcessChart chart = chart(series, value -> value).build();

        for (int i = 0; i < series.size(); i++) {
            if (chart.points().get(i).signal() == Signal.SHIFT) {
                assertThat(run(chart, i, -1) + run(chart, i, 1) - 1).isGreaterThanOrEqualTo(7);
            }
        }
    }

    /** How many points from a place on lie on its side, itself included. */
    private static int run(ProcessChart chart, int place, int step) {
        int count = 0;
        int side = side(chart, place);
        for (int i = place; i >= 0 && i < chart.points().size() && side(chart, i) == side; i += step) {
            count++;
        }
        return side == 0 ? 0 : count;
    }

    private static int side(ProcessChart chart, int place) {
        BigDecimal mean = chart.phases().get(0).findMean().orElseThrow().round(18);
        return chart.points()
                .get(place)
                .findValue()
                .map(value -> value.compareTo(mean))
                .orElse(0);
    }

    @Property
    void wilsonLiesWithinNothingAndAllAndHoldsTheShare(
            @ForAll("proportions") Proportion some, @ForAll("confidences") double confidence) {
        Interval interval = some.wilson(confidence);

        assertThat(interval.low()).isBetween(0.0, some.share());
        assertThat(interval.high()).isBetween(some.share(), 1.0);
        assertThat(interval.low() == 0).isEqualTo(some.k() == 0);
        assertThat(interval.high() == 1).isEqualTo(some.k() == some.n());
    }

    @Property
    void wilsonOfTheOthersIsItsMirror(
            @ForAll("proportions") Proportion some, @ForAll("confidences") double confidence) {
        Interval interval = some.wilson(confidence);
        Interval others = new Proportion(some.n() - some.k(), some.n()).wilson(confidence);

        assertThat(others.low()).isEqualTo(1 - interval.high(), within(TINY));
        assertThat(others.high()).isEqualTo(1 - interval.low(), within(TINY));
    }

    @Property
    void moreConfidenceIsAWiderIntervalAndKnowingMoreOfTheRoundANarrowerOne(
            @ForAll("proportions") Proportion some, @ForAll("counts") long others) {
        Interval usual = some.wilson(0.95);
        Interval round = some.wilson(0.95, some.n() + others);

        assertThat(some.wilson(0.99).low()).isLessThanOrEqualTo(usual.low());
        assertThat(some.wilson(0.99).high()).isGreaterThanOrEqualTo(usual.high());
        assertThat(round.low()).isBetween(usual.low() - TINY, some.share());
        assertThat(round.high()).isBetween(some.share(), usual.high() + TINY);
    }

    @Property
    void swappedSamplesMirrorTheirDifference(
            @ForAll("proportions") Proportion one, @ForAll("proportions") Proportion two) {
        Interval there = one.minus(two, 0.95);
        Interval back = two.minus(one, 0.95);

        assertThat(back.low()).isEqualTo(-there.high(), within(TINY));
        assertThat(back.high()).isEqualTo(-there.low(), within(TINY));
        assertThat(there.contains(one.share() - two.share())).isTrue();
        assertThat(there.low()).isGreaterThanOrEqualTo(-1);
        assertThat(there.high()).isLessThanOrEqualTo(1);
    }

    @Property
    void swappedMeansMirrorTheirDifference(@ForAll("samples") Sample one, @ForAll("samples") Sample two) {
        Interval there = one.minus(two, 0.95);
        Interval back = two.minus(one, 0.95);

        assertThat(back.low()).isEqualTo(-there.high(), within(1e-9));
        assertThat(back.high()).isEqualTo(-there.low(), within(1e-9));
        assertThat(there.contains(one.mean() - two.mean())).isTrue();
    }

    /** Which way is better turns a certainty round, unless an end of the interval lies on the bound. */
    @Property
    void theOtherDirectionIsTheOppositeCertainty(@ForAll("samples") Sample some, @ForAll("values") BigDecimal bound) {
        Interval interval = some.student(0.95);
        double number = bound.doubleValue();

        if (interval.low() != number && interval.high() != number) {
            Certainty up = interval.of(bound, true);
            Certainty down = interval.of(bound, false);
            assertThat(down)
                    .isEqualTo(
                            up == Certainty.CLEARLY_MET
                                    ? Certainty.CLEARLY_NOT_MET
                                    : up == Certainty.CLEARLY_NOT_MET ? Certainty.CLEARLY_MET : Certainty.UNCERTAIN);
        }
    }

    @Property
    void limitsOfAFunnelAreNarrowerForALargerUnit(@ForAll("units") List<Proportion> units, @ForAll Random random) {
        Map<String, Proportion> named = new LinkedHashMap<>();
        units.forEach(unit -> named.put("u" + named.size(), unit));
        Funnel funnel = Funnel.of(named);
        long n = 1L + random.nextInt(500);

        Interval small = funnel.limits(n, 0.95);
        Interval large = funnel.limits(n + 1, 0.95);

        assertThat(small.low()).isLessThanOrEqualTo(large.low()).isGreaterThanOrEqualTo(0);
        assertThat(small.high()).isGreaterThanOrEqualTo(large.high()).isLessThanOrEqualTo(1);
        assertThat(large.low()).isLessThanOrEqualTo(funnel.centre() + TINY);
        assertThat(large.high()).isGreaterThanOrEqualTo(funnel.centre() - TINY);
    }

    private static ProcessChart.Builder chart(List<Optional<BigDecimal>> series, UnaryOperator<BigDecimal> change) {
        ProcessChart.Builder chart = ProcessChart.builder();
        for (int i = 0; i < series.size(); i++) {
            String label = "p" + i;
            series.get(i).ifPresentOrElse(value -> chart.point(label, change.apply(value)), () -> chart.gap(label));
        }
        return chart;
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.integers().between(0, 8).map(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<List<Optional<BigDecimal>>> series() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, values().map(Optional::of)),
                        Tuple.of(1, Arbitraries.just(Optional.<BigDecimal>empty())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 2000);
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, 2000)
                .flatMap(n -> Arbitraries.longs().between(0, n).map(k -> new Proportion(k, n)));
    }

    @Provide
    Arbitrary<List<Proportion>> units() {
        return proportions().list().ofMinSize(2).ofMaxSize(14);
    }

    @Provide
    Arbitrary<Double> confidences() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.998);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.integers()
                .between(0, 8)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(2)
                .ofMaxSize(40)
                .map(answers ->
                        Sample.of(answers.stream().mapToDouble(answer -> answer).toArray()));
    }
}
