package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two runs share their fingerprints only where they share their results. */
class FingerprintsTest {
    private static final Observation LUND = Observation.of("lund", "fravær", "2014", "6,5");
    private static final Observation MOEN = Observation.of("moen", "fravær", "2014", "7,0");

    private static EvaluationPlan plan(String target) {
        Organisation organisation = Organisation.builder()
                .unit("by", u -> {})
                .unit("lund", u -> u.parent("by"))
                .unit("moen", u -> u.parent("by"))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator(
                                "fravær", i -> i.lowerIsBetter().decimals(1).green(Bound.atMost(target))))
                .build()
                .orThrow();
        return EvaluationPlan.compile(ScorecardModel.of(card), organisation, PlanOptions.years(2014, 2014))
                .orThrow();
    }

    private static Fingerprints of(Observation... observations) {
        return plan("6,5").evaluate(Observations.of(observations)).fingerprints();
    }

    @Test
    void theOrderAndTheOriginOfFiguresDoNotCount() {
        Observation told = Observation.builder("lund", "fravær", "2014")
                .amount("6,5")
                .source("Årsmelding")
                .note("uten vikarer")
                .place("tall.csv:3")
                .build();

        assertThat(of(LUND, MOEN)).isEqualTo(of(MOEN, LUND)).isEqualTo(of(MOEN, told));
        assertThat(of(LUND, MOEN).data()).hasSize(64);
        assertThat(of(LUND, MOEN).definition()).isEqualTo(plan("6,5").fingerprint());
    }

    @Test
    void whatMayChangeAResultCounts() {
        Observation doubtful = Observation.builder("lund", "fravær", "2014")
                .amount("6,5")
                .flag(QualityFlag.PRELIMINARY)
                .build();
        List<Fingerprints> all = List.of(
                of(),
                of(LUND),
                of(MOEN),
                of(LUND, MOEN),
                of(doubtful, MOEN),
                of(Observation.of("lund", "fravær", "2014", "6,6"), MOEN),
                of(
                        Observation.builder("lund", "fravær", "2014")
                                .kind(ValueKind.BUDGET)
                                .amount("6,5")
                                .build(),
                        MOEN),
                plan("6,6").evaluate(Observations.of(LUND, MOEN)).fingerprints());

        assertThat(all).doesNotHaveDuplicates();
    }

    /** A fingerprint of a withheld figure could be found by trying figures. */
    @Test
    void whatIsWithheldDoesNotCount() {
        RunOptions how = RunOptions.standard()
                .withholding(DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("lund", "fravær", "2014"))));
        Observation other = Observation.of("lund", "fravær", "2014", "9,9");

        assertThat(plan("6,5").evaluate(Observations.of(LUND, MOEN), how).fingerprints())
                .isEqualTo(
                        plan("6,5").evaluate(Observations.of(other, MOEN), how).fingerprints());
    }

    @Test
    void aSnapshotHasTheFingerprintsOfARunOverTheSame() {
        EvaluationPlan plan = plan("6,5");
        LiveEvaluation live = plan.live(plan.load(Observations.of(MOEN)));
        Fingerprints before = live.snapshot().fingerprints();
        live.replace(LUND);

        assertThat(before).isEqualTo(of(MOEN));
        assertThat(live.snapshot().fingerprints()).isEqualTo(of(LUND, MOEN));
    }
}
