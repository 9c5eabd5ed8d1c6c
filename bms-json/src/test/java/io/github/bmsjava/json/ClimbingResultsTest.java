package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.WeightCoverage;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What documents of results say of figures that climbed, and of groups. */
class ClimbingResultsTest {
    private static final BmsDocument DOCUMENT =
            BmsJson.read(Golden.text("climbing/document.json")).orThrow();

    private static String written(Observations observations) throws IOException {
        StringWriter out = new StringWriter();
        BmsJson.writeResults(
                EvaluationPlan.compile(
                                DOCUMENT.model().orThrow(),
                                DOCUMENT.organisation().orElseThrow(),
                                PlanOptions.periods("2014"))
                        .orThrow()
                        .evaluate(observations),
                Language.NB,
                out);
        return out.toString();
    }

    @Test
    void r107ComputedFiguresAreWrittenWithTheirRuleCoverageAndContributions() throws IOException {
        assertThat(written(DOCUMENT.observations())).isEqualTo(Golden.text("climbing/results.json"));
    }

    @Test
    void j13TheOrderOfObservationsChangesNoByteOfWhatClimbed() throws IOException {
        List<Observation> turned = new ArrayList<>(DOCUMENT.observations().list());
        Collections.reverse(turned);

        assertThat(written(Observations.of(turned))).isEqualTo(written(DOCUMENT.observations()));
    }

    private static String group(GroupExplanation explanation) {
        return NodeWriter.compact(new GroupResultCodec(Language.NB)
                        .write(explanation, new Members())
                        .end())
                .replace('"', '\'');
    }

    private static Status red() {
        return Status.of(StatusScale.trafficLight().worst());
    }

    private static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(numerator).divide(Fraction.of(denominator));
    }

    @Test
    void j7AGroupIsWrittenWithItsPartsGatesAndMarks() {
        GroupRule rule = GroupRule.weightedScore().green(Bound.atLeast("80")).gate(Gate.indicator("økonomi", "yellow"));
        GroupPart counted = new GroupPart(
                "a", Label.of("A"), false, new BigDecimal("2"), fraction(2, 3), red(), BigDecimal.TEN, true, true);
        GroupPart outside = new GroupPart(
                "b",
                Label.of("B"),
                true,
                new BigDecimal("1E+2"),
                null,
                Status.none(Absence.NOT_APPLICABLE),
                null,
                false,
                false);
        GroupExplanation explanation = GroupExplanation.builder("Alt", Label.of("Alt"), rule)
                .status(red())
                .word(Label.of("Rød"))
                .exact(fraction(20, 3))
                .score(new BigDecimal("6.67"))
                .parts(List.of(counted, outside), new WeightCoverage(Fraction.ZERO, fraction(7, 2)))
                .gates(List.of(
                        new GateAnswer(rule.gates().get(0), Answer.UNDECIDED, Unjudged.NO_TARGET, false),
                        new GateAnswer(rule.gates().get(0), Answer.UNDECIDED, null, true)))
                .mark(Mark.COUNTED_AS_WORST)
                .build();

        assertThat(group(explanation))
                .isEqualTo("{'coverage':{'applicable':'7/2','judged':'0'},'exact':'20/3','gates':["
                        + "{'answer':'undecided','gate':{'atLeast':'yellow','indicator':'økonomi'},'reason':'no-target'},"
                        + "{'answer':'undecided','gate':{'atLeast':'yellow','indicator':'økonomi'},'provisional':true}],"
                        + "'marks':['counted-as-worst'],'parts':["
                        + "{'countedAsWorst':true,'effective':'2/3','indicator':'a','score':10,'status':'red','weight':2},"
                        + "{'applicable':false,'group':'b','reason':'not-applicable','weight':100}],"
                        + "'rule':'weighted-score','score':6.67,'sentence':'" + explanation.sentence(Language.NB)
                        + "','status':'red','word':'Rød'}");
    }

    @Test
    void j7AShareThatIsPublishedExactlyIsNotWrittenTwice() {
        GroupExplanation explanation = GroupExplanation.builder(
                        "Alt", Label.of("Alt"), GroupRule.shareAtOrAbove("green"))
                .status(Status.none(Unjudged.GATE_UNDECIDED))
                .exact(Fraction.of(50))
                .share(new BigDecimal("50.00"))
                .build();

        assertThat(group(explanation))
                .contains("'share':50.00", "'reason':'gate-undecided'")
                .doesNotContain("exact");
    }

    @Test
    void j19ContributionsAreWrittenAsFractionsAndAsShown() {
        Decomposition lines = Decomposition.margin(
                new BigDecimal("0.3"),
                new BigDecimal("5.0"),
                List.of(
                        new Line(Line.Kind.PART, "nord", fraction(1, 3), fraction(1, 6), new BigDecimal("0.2")),
                        new Line(Line.Kind.WITHHELD, "", null, fraction(1, 10), new BigDecimal("0.1")),
                        new Line(Line.Kind.ROUNDING, "", null, fraction(1, 30), null)));

        assertThat(NodeWriter.compact(DecompositionCodec.write(lines)).replace('"', '\''))
                .isEqualTo("{'against':5.0,'kind':'additive','lines':["
                        + "{'amount':'1/6','shown':0.2,'subject':'nord','weight':'1/3'},"
                        + "{'amount':'1/10','kind':'withheld','shown':0.1},"
                        + "{'amount':'1/30','kind':'rounding'}],'total':0.3}");
    }

    @Test
    void j19WhatDecidedIsWrittenWithItsEffects() {
        Decomposition decided = Decomposition.decided(
                List.of("nord"),
                List.of(new Effect("nord", null, red()), new Effect("sør", new BigDecimal("4"), null)));

        assertThat(NodeWriter.compact(DecompositionCodec.write(decided)).replace('"', '\''))
                .isEqualTo("{'decidedBy':['nord'],'effects':[{'status':'red','subject':'nord'},"
                        + "{'subject':'sør','value':4}],'kind':'decided'}");
        assertThat(NodeWriter.compact(DecompositionCodec.write(Decomposition.withheld())))
                .isEqualTo("{\"kind\":\"withheld\"}");
    }
}
