package io.github.bmsjava.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.AskedAbout;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupCellsTest {
    private static GroupExplanation.Builder group() {
        return GroupExplanation.builder("Brukere", Label.of("Brukere"), GroupRule.weightedScore());
    }

    private static GroupCells cells(Language language) {
        return new GroupCells(new Cells(language), language);
    }

    private static WeightCoverage coverage(long judged, long applicable) {
        return new WeightCoverage(Fraction.of(judged), Fraction.of(applicable));
    }

    @Test
    void aScoreIsShownInPointsAndAShareInPercent() {
        GroupExplanation scored = group().status(
                        Status.of(StatusScale.trafficLight().best()))
                .word(Label.of("Godkjent"))
                .score(new BigDecimal("66.67"))
                .build();
        GroupExplanation shared = group().status(Status.none(Unjudged.INCOMPLETE))
                .share(new BigDecimal("50.00"))
                .build();

        assertThat(cells(Language.NB).value(scored)).isEqualTo("66,67 poeng");
        assertThat(cells(Language.EN).value(scored)).isEqualTo("66,67 points");
        assertThat(cells(Language.NB).light(scored)).isEqualTo("● Godkjent");
        assertThat(cells(Language.NB).value(shared)).isEqualTo("50,00\u00a0%");
        assertThat(cells(Language.NN).light(shared)).isEqualTo("○ Ufullstendig");
    }

    /** Rounded down (J2): two of three is 66 %, never 67 %. */
    @Test
    void j2ThePartOfAGroupThatIsJudgedIsToldWhereNotAllIs() {
        GroupExplanation partial = group().status(Status.none(Unjudged.INCOMPLETE))
                .parts(List.of(), coverage(2, 3))
                .mark(Mark.COUNTED_AS_WORST)
                .build();
        GroupExplanation whole = group().status(Status.none(Unjudged.INCOMPLETE))
                .parts(List.of(), coverage(3, 3))
                .build();

        assertThat(cells(Language.NB).remark(partial))
                .isEqualTo("66\u00a0% er vurdert; det som mangler, teller som dårligst");
        assertThat(cells(Language.NB).remark(whole)).isEmpty();
    }

    @Test
    void j15AGateThatIsNotMetOrNotDecidedIsToldByTheNameOfWhatItAsksOf() {
        Gate known = Gate.indicator("trivsel", "green");
        AskedAbout wellBeing = new AskedAbout(Label.of("Trivsel"), UnitOfMeasure.NUMBER, null);
        GroupExplanation gated = group().status(Status.none(Unjudged.GATE_UNDECIDED))
                .gates(List.of(
                        new GateAnswer(known, Answer.YES, null, false),
                        new GateAnswer(known, Answer.NO, null, false).about(wellBeing),
                        new GateAnswer(Gate.group("Økonomi", "green"), Answer.UNDECIDED, Unjudged.NO_TARGET, false)))
                .build();

        assertThat(cells(Language.NB).remark(gated))
                .isEqualTo("vilkåret om Trivsel er ikke oppfylt; vilkåret om Økonomi kan ikke avgjøres");
        assertThat(cells(Language.NN).remark(gated))
                .isEqualTo("vilkåret om Trivsel er ikkje oppfylt; vilkåret om Økonomi kan ikkje avgjerast");
        assertThat(cells(Language.EN).remark(gated))
                .isEqualTo("the condition on Trivsel is not met; the condition on Økonomi cannot be decided");
    }
}
