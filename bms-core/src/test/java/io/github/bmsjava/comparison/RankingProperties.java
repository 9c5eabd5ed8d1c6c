package io.github.bmsjava.comparison;

import static io.github.bmsjava.comparison.Schools.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of rankings and quantiles, over few figures so that many are equal, some about, and some missing. */
class RankingProperties {

    @Property
    void theOrderOfUnitsChangesNothing(@ForAll("figures") List<String> figures, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(lines(figures));
        Collections.shuffle(shuffled, random);

        Ranking one = ranking(Schools::more, array(lines(figures)));
        Ranking other = ranking(Schools::more, array(shuffled));

        assertThat(other).hasToString(one.toString());
        assertThat(other.benchmark()).hasToString(one.benchmark().toString());
    }

    @Property
    void aMissingUnitMoreChangesNoRankAndNoAverage(@ForAll("figures") List<String> figures) {
        List<String> more = new ArrayList<>(lines(figures));
        more.add("missing 2014 ??");

        Ranking one = ranking(Schools::more, array(lines(figures)));
        Ranking other = ranking(Schools::more, array(more));

        assertThat(other.places()).hasToString(one.places().toString());
        assertThat(other.benchmark().unweightedAverage())
                .isEqualTo(one.benchmark().unweightedAverage());
        assertThat(other.benchmark().median()).isEqualTo(one.benchmark().median());
        assertThat(other.missing()).hasSize(one.missing().size() + 1);
    }

    /** A rank is one more than the number of figures that are better, and equal figures have equal ranks. */
    @Property
    void aRankCountsThoseThatAreBetter(@ForAll("figures") List<String> figures) {
        List<Place> places = ranking(Schools::more, array(lines(figures))).places();

        assertThat(places)
                .allSatisfy(place -> assertThat(place.rank())
                        .isEqualTo(1
                                + places.stream()
                                        .filter(other -> other.compared()
                                                        .figure()
                                                        .compareTo(
                                                                place.compared().figure())
                                                > 0)
                                        .count()));
    }

    /** Where k share rank r of n, they share rank n − r − k + 2 when the other way is better. */
    @Property
    void reversingTheDirectionReversesTheRanking(@ForAll("figures") List<String> figures) {
        List<Place> up = ranking(Schools::more, array(lines(figures))).places();
        Map<String, Place> down = byId(ranking(Schools::less, array(lines(figures))));

        assertThat(up).allSatisfy(place -> {
            long sharing =
                    up.stream().filter(other -> other.rank() == place.rank()).count();
            Place reversed = down.get(place.compared().subject().value());
            assertThat(reversed).isNotNull();
            assertThat((long) reversed.rank()).isEqualTo(up.size() - place.rank() - sharing + 2);
        });
    }

    /** The same as ranking every choice of low and high ends: the range is never wider than it must be, and never narrower. */
    @Property
    void theBestAndWorstRankAreThoseOfSomeChoiceWithinTheTolerance(@ForAll("few") List<String> figures) {
        Ranking ranking = ranking(Schools::more, array(lines(figures))).withTolerance("0,5");
        List<Place> places = ranking.places();
        Map<String, int[]> seen = new LinkedHashMap<>();
        choose(places, new ArrayList<>(), seen);

        assertThat(places)
                .allSatisfy(place -> assertThat(
                                seen.getOrDefault(place.compared().subject().value(), new int[2]))
                        .containsExactly(place.best(), place.worst()));
    }

    private static void choose(List<Place> places, List<BigDecimal> chosen, Map<String, int[]> seen) {
        if (chosen.size() < places.size()) {
            Compared next = places.get(chosen.size()).compared();
            BigDecimal off = next.cautions().isEmpty() ? BigDecimal.ZERO : new BigDecimal("0.5");
            for (BigDecimal end :
                    List.of(next.figure().subtract(off), next.figure().add(off))) {
                chosen.add(end);
                choose(places, chosen, seen);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        for (int i = 0; i < chosen.size(); i++) {
            BigDecimal own = chosen.get(i);
            int rank = 1
                    + (int) chosen.stream()
                            .filter(other -> other.compareTo(own) > 0)
                            .count();
            int[] range = seen.computeIfAbsent(
                    places.get(i).compared().subject().value(), id -> new int[] {Integer.MAX_VALUE, 0});
            range[0] = Math.min(range[0], rank);
            range[1] = Math.max(range[1], rank);
        }
    }

    @Property
    void quartilesLieBetweenTheExtremesInOrder(@ForAll("figures") List<String> figures) {
        Benchmark benchmark = ranking(Schools::more, array(lines(figures))).benchmark();

        List<Fraction> five = new ArrayList<>();
        benchmark.quantile(Fraction.ZERO).ifPresent(five::add);
        benchmark.lowerQuartile().ifPresent(five::add);
        benchmark.median().ifPresent(five::add);
        benchmark.upperQuartile().ifPresent(five::add);
        benchmark.quantile(Fraction.ONE).ifPresent(five::add);

        assertThat(five).isSorted().hasSize(benchmark.coverage().measured() == 0 ? 0 : 5);
    }

    private static Map<String, Place> byId(Ranking ranking) {
        Map<String, Place> places = new LinkedHashMap<>();
        ranking.places().forEach(place -> places.put(place.compared().subject().value(), place));
        return places;
    }

    /** {@code s0 2014 1,5} and so on. */
    private static List<String> lines(List<String> figures) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            lines.add("s" + i + " 2014 " + figures.get(i));
        }
        return lines;
    }

    private static String[] array(List<String> lines) {
        return lines.toArray(String[]::new);
    }

    @Provide
    static Arbitrary<List<String>> figures() {
        return figure().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    static Arbitrary<List<String>> few() {
        return figure().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<String> figure() {
        return Arbitraries.of("1,0", "1,2", "1,5", "2,0", "2,5", "-1,0", "0", "Ca 1,5", "Ca 2,0", "??", "Ikke målt");
    }
}
