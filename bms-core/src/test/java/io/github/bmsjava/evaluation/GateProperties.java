package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any group and its gates (J7, J15). */
class GateProperties {
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    @Property
    void j15RemovingDataNeverYieldsANewNo(
            @ForAll("rules") GroupRule inner,
            @ForAll("rules") GroupRule outer,
            @ForAll("figures") List<String> figures,
            @ForAll List<Boolean> kept) {
        Scorecard card = Points.card()
                .perspective(
                        "G",
                        g -> Points.of(outer, "a", "b")
                                .andThen(all -> all.objective("O", Points.of(inner, "c", "d")))
                                .accept(g))
                .perspective("H", Points.of(gates(), "h"))
                .build()
                .partial()
                .orElseThrow();
        List<String> all = new ArrayList<>();
        List<String> fewer = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(IDS.get(i) + "=" + figures.get(i));
            if (i < kept.size() && kept.get(i)) {
                fewer.add(IDS.get(i) + "=" + figures.get(i));
            }
        }

        List<GateAnswer> before = answers(card, all);
        List<GateAnswer> after = answers(card, fewer);

        assertThat(before).isNotEmpty();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).answer() != Answer.NO) {
                assertThat(after.get(i).answer()).as(before.get(i).toString()).isNotEqualTo(Answer.NO);
            }
        }
    }

    @Property
    void j7EffectiveWeightsAddUpToOneAndLinesToTheScore(@ForAll("figures") List<String> figures) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(IDS.get(i) + "=" + figures.get(i));
        }
        GroupResult group = Points.group(
                Points.of(Points.weighted().missing(MissingParts.REDISTRIBUTE), "a", "b", "c", "d"),
                all.toArray(String[]::new));

        group.score().ifPresent(score -> {
            Fraction weights = group.explain().parts().stream()
                    .flatMap((GroupPart part) -> part.findEffective().stream())
                    .reduce(Fraction.ZERO, Fraction::add);
            var lines = group.explain().decomposition().orElseThrow();
            assertThat(weights).isEqualTo(Fraction.ONE);
            assertThat(lines.lines().stream().map(line -> line.amount()).reduce(Fraction.ZERO, Fraction::add))
                    .isEqualTo(Fraction.of(score));
            assertThat(lines.shown().stream()
                            .map(line -> line.findShown().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score);
        });
    }

    private static GroupRule gates() {
        return GroupRule.worstOf()
                .gate(Gate.group("G", "yellow"))
                .gate(Gate.group("G", "green").acceptsApproximate())
                .gate(Gate.indicator("a", "green"))
                .gate(Gate.published("a", Bound.atLeast("70")).tolerates("15"))
                .gate(Gate.exact("c", Bound.between("20", "70")).acceptsApproximate());
    }

    private static List<GateAnswer> answers(Scorecard card, List<String> figures) {
        CardResult result = Points.run(card, figures.toArray(String[]::new));
        List<GateAnswer> own = result.group("H").explain().gates();
        // whoever asks the same of the results from outside is answered the same
        assertThat(own.stream().map(one -> result.answer(one.gate())).toList()).isEqualTo(own);
        return own;
    }

    @Provide
    Arbitrary<GroupRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(
                                GroupRule.worstOf(),
                                GroupRule.bestOf(),
                                GroupRule.majority(),
                                GroupRule.shareAtOrAbove("yellow")
                                        .green(Bound.atLeast("60"))
                                        .yellow(Bound.atLeast("40"))),
                        Arbitraries.of(MissingParts.values()),
                        Arbitraries.of("0", "0,6"))
                .as((rule, missing, coverage) -> rule.missing(missing).minimumCoverage(coverage));
    }

    @Provide
    Arbitrary<List<String>> figures() {
        return Arbitraries.of("10", "33,33", "60", "90", "~10", "~60", "~90", "?", "-", ":")
                .list()
                .ofSize(4);
    }
}
