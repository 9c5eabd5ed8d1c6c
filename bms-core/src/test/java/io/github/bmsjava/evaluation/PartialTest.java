package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartialTest {
    private final EvaluationPlan plan = plan("6,5");
    private final Partial east = partial("øst", "øst-1", "9,0", "øst-2", "6,2");
    private final Partial west = partial("vest", "vest-1", "5,5");

    private static EvaluationPlan plan(String target) {
        Organisation organisation = Organisation.builder()
                .unit("by", "By", null)
                .unit("øst", u -> u.parent("by"))
                .unit("øst-1", u -> u.parent("øst"))
                .unit("øst-2", u -> u.parent("øst"))
                .unit("vest", u -> u.parent("by"))
                .unit("vest-1", u -> u.parent("vest"))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator(
                                "fravær",
                                i -> i.name("Fravær")
                                        .decimals(1)
                                        .percent()
                                        .lowerIsBetter()
                                        .overUnits(UnitRule.plainMean())
                                        .green(Bound.atMost(target))))
                .build()
                .orThrow();
        return EvaluationPlan.compile(ScorecardModel.of(card), organisation, PlanOptions.years(2014, 2014))
                .orThrow();
    }

    private Partial partial(String root, String... unitsAndAmounts) {
        List<Observation> own = java.util.stream.IntStream.range(0, unitsAndAmounts.length / 2)
                .mapToObj(i -> Observation.of(unitsAndAmounts[2 * i], "fravær", "2014", unitsAndAmounts[2 * i + 1]))
                .toList();
        return plan.partial(plan.load(Observations.of(own)), RunOptions.standard(), root);
    }

    @Test
    void subtreesMergedInAnyOrderFinishTheFiguresAboveThem() {
        Partial both = plan.readPartial(east.toBytes()).merge(plan.readPartial(west.toBytes()));

        List<IndicatorResult> above = plan.finish(both, plan.load(Observations.none()), RunOptions.standard());

        IndicatorResult city = above.stream()
                .filter(one ->
                        one.unit().id().value().equals("by") && one.findValue().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(city.value()).isEqualTo("6.9"); // (9.0 + 6.2 + 5.5) / 3
        assertThat(city.status().level().id()).isEqualTo("red");
        assertThat(both).isEqualTo(west.merge(east)).hasSameHashCodeAs(west.merge(east));
        assertThat(both.units()).containsExactly(OrgUnitId.of("øst"), OrgUnitId.of("vest"));
        assertThat(both).hasToString("partial of [øst, vest], not publishable");
    }

    @Test
    void nothingIsFinishedAboveASubtreeThatIsNotThere() {
        assertThat(plan.finish(east, plan.load(Observations.none()), RunOptions.standard()))
                .isEmpty();
    }

    @Test
    void subtreesThatOverlapAreRefused() {
        assertThatThrownBy(() -> east.merge(east))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the subtrees of 'øst' and 'øst' overlap");
        assertThatThrownBy(() -> plan.partial(plan.load(Observations.none()), RunOptions.standard(), "øst-1", "by"))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> plan.partial(plan.load(Observations.none()), RunOptions.standard()))
                .hasMessageContaining("no unit is named");
    }

    @Test
    void aPartialOfOtherDefinitionsIsRefused() {
        EvaluationPlan other = plan("6,6");

        assertThat(other.fingerprint()).hasSize(64).isNotEqualTo(plan.fingerprint());
        assertThat(plan("6,5").fingerprint()).isEqualTo(plan.fingerprint());
        assertThatThrownBy(() -> other.readPartial(east.toBytes()))
                .isInstanceOf(PartialException.class)
                .hasMessageContaining("of another plan");
        assertThatThrownBy(() -> other.finish(east, other.load(Observations.none()), RunOptions.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesThatAreCutLengthenedOrOtherwiseWrongAreRefusedByOneException() {
        byte[] good = east.merge(west).toBytes();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> plan.readPartial(cut)).isInstanceOf(PartialException.class);
        }
        assertThatThrownBy(() -> plan.readPartial(Arrays.copyOf(good, good.length + 1)))
                .isInstanceOf(PartialException.class);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] wrong = good.clone();
            wrong[37 + random.nextInt(good.length - 37)] = (byte) random.nextInt();
            assertThatCode(() -> refused(wrong)).doesNotThrowAnyException();
        }
    }

    private void refused(byte[] bytes) {
        try {
            plan.readPartial(bytes);
        } catch (PartialException e) {
            // the only one that may come
        }
    }
}
