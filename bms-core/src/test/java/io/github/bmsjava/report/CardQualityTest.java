package io.github.bmsjava.report;

import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.report.CardQuality.Demand;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.value.Fraction;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cards of uneven quality (R53). */
class CardQualityTest {

    private static ScorecardBuilder eight() {
        return SmallCards.card("kort").perspective("Fokus", p -> {
            for (int number = 1; number <= 8; number++) {
                boolean targeted = number > 2;
                p.indicator("indikator-" + number, i -> entry(i, targeted));
            }
        });
    }

    private static void entry(EntryBuilder entry, boolean targeted) {
        entry.higherIsBetter().method("Tall fra NLP", MethodKind.REGISTER);
        if (targeted) {
            entry.target("5");
        }
    }

    private static CardResult result(ScorecardBuilder card) {
        return run(card.build().orThrow(), figure("indikator-1", "2014", "5"), figure("indikator-8", "2014", "5"))
                .in("2014")
                .unit("lund")
                .card();
    }

    @Test
    void aCardThatLacksATargetForTwoOfEightIndicatorsIsThreeQuartersComplete() {
        CardQuality quality = CardQuality.of(result(eight()), EnumSet.of(Demand.TARGET));

        assertThat(quality.completeness()).isEqualTo(Fraction.of(3).divide(Fraction.of(4)));
        assertThat(quality).hasToString("""
                75 % complete
                  indikator-1 lacks target
                  indikator-2 lacks target""");
    }

    @Test
    void everyDemandCountsUnlessSomeAreChosen() {
        CardQuality quality = CardQuality.of(result(eight()));

        assertThat(quality.lacks().get(IndicatorId.of("indikator-1"))).isEqualTo(Set.of(Demand.TARGET, Demand.OWNER));
        assertThat(quality.lacks().get(IndicatorId.of("indikator-3"))).isEqualTo(Set.of(Demand.OWNER, Demand.VALUE));
        assertThat(quality.lacks().get(IndicatorId.of("indikator-8"))).isEqualTo(Set.of(Demand.OWNER));
        assertThat(quality.completeness()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void theOwnerOfTheCardOwnsItsIndicators() {
        CardQuality quality = CardQuality.of(result(eight().owner(OrgUnitId.of("lund"))), EnumSet.of(Demand.OWNER));

        assertThat(quality.completeness()).isEqualTo(Fraction.ONE);
    }

    @Test
    void anIndicatorMayHaveAnOwnerOfItsOwn() {
        ScorecardBuilder card = SmallCards.card("kort")
                .perspective(
                        "Fokus",
                        p -> p.indicator(
                                        "indikator-1",
                                        i -> i.define(d -> d.higherIsBetter().owner(OrgUnitId.of("lund"))))
                                .indicator("indikator-8", EntryBuilder::higherIsBetter));

        assertThat(CardQuality.of(result(card), EnumSet.of(Demand.OWNER, Demand.METHOD))
                        .toString())
                .isEqualTo("0 % complete\n  indikator-1 lacks method\n  indikator-8 lacks method, owner");
    }

    @Test
    void theShareInPercentIsRoundedDown() {
        ScorecardBuilder card = SmallCards.card("kort")
                .perspective(
                        "Fokus",
                        p -> p.indicator("indikator-1", i -> entry(i, true))
                                .indicator("indikator-2", i -> entry(i, true))
                                .indicator("indikator-8", i -> entry(i, false)));

        assertThat(CardQuality.of(result(card), EnumSet.of(Demand.TARGET)).toString())
                .startsWith("66 % complete\n");
    }

    @Test
    void aStatisticsCardNeedsNoTarget() {
        CardQuality quality = CardQuality.of(result(eight().kind(CardKind.STATISTICS)), EnumSet.of(Demand.TARGET));

        assertThat(quality).hasToString("100 % complete");
    }

    @Test
    void aCardWithoutIndicatorsLacksNothing() {
        CardQuality quality = CardQuality.of(result(SmallCards.card("kort").perspective("Fokus", p -> {})));

        assertThat(quality.lacks()).isEmpty();
        assertThat(quality.completeness()).isEqualTo(Fraction.ONE);
    }

    @Test
    void everyDemandHasAStableName() {
        assertThat(Demand.values()).extracting(Demand::id).containsExactly("target", "method", "owner", "value");
    }
}
