package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import org.junit.jupiter.api.Test;

/** What is said of a group in one sentence. */
class GroupExplanationTest {
    private static GroupExplanation group(GroupRule rule, String... figures) {
        return Points.group(
                        Points.of(rule, "a", "b", "c").andThen(g -> g.name(Label.of("Brukere", "Brukarar", "Users"))),
                        figures)
                .explain();
    }

    @Test
    void aScoreAndItsLightAreSaidInEveryLanguage() {
        GroupExplanation group = group(Points.weighted(), "a=50", "b=50", "c=51");

        assertThat(group.sentence(Language.NB)).isEqualTo("Brukere: 50,33 poeng, gul (vurdert 3 av 3)");
        assertThat(group.sentence(Language.NN)).isEqualTo("Brukarar: 50,33 poeng, gul (vurdert 3 av 3)");
        assertThat(group.sentence(Language.EN)).isEqualTo("Users: 50,33 points, yellow (3 of 3 judged)");
        assertThat(group).hasToString("yellow: Brukere: 50,33 poeng, gul (vurdert 3 av 3)");
    }

    @Test
    void withoutALightTheReasonIsSaid() {
        GroupExplanation group = group(GroupRule.worstOf(), "a=50");

        assertThat(group.sentence(Language.NB)).isEqualTo("Brukere: ikke vurdert (ufullstendig)");
        assertThat(group.sentence(Language.NN)).isEqualTo("Brukarar: ikkje vurdert (ufullstendig)");
        assertThat(group.sentence(Language.EN)).isEqualTo("Users: not judged (incomplete)");
    }

    @Test
    void marksStandAfterAComma() {
        assertThat(group(GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST), "a=50", "b=50")
                        .sentence(Language.NB))
                .isEqualTo("Brukere: rød (vurdert 2 av 3), det som mangler, teller som dårligst");
    }

    @Test
    void aScoreOrShareWithoutBoundsIsSaidAlone() {
        assertThat(group(GroupRule.weightedScore(), "a=50", "b=50", "c=50").sentence(Language.NB))
                .isEqualTo("Brukere: 50,00 poeng (vurdert 3 av 3)");
        assertThat(group(GroupRule.shareAtOrAbove("green"), "a=50", "b=90", "c=50")
                        .sentence(Language.NB))
                .isEqualTo("Brukere: 33,33\u00a0% (vurdert 3 av 3)");
    }

    @Test
    void aShareIsSaidWithTheRulesOwnWord() {
        GroupRule rule =
                GroupRule.shareAtOrAbove("yellow").green(Bound.atLeast("60")).word("green", Label.of("Godt nok"));

        assertThat(group(rule, "a=50", "b=90", "c=10").sentence(Language.NB))
                .isEqualTo("Brukere: 66,66\u00a0%, godt nok (vurdert 3 av 3)");
    }

    @Test
    void whatAnOpenGateLeavesUnjudgedIsSaidAsThatAlone() {
        GroupRule rule = Points.weighted().gate(Gate.indicator("c", "green")).missing(MissingParts.REDISTRIBUTE);

        assertThat(group(rule, "a=90", "b=90").sentence(Language.NB))
                .isEqualTo("Brukere: ikke vurdert (vilkåret kan ikke avgjøres)");
    }

    @Test
    void explanationsAreEqualByWhatTheySay() {
        GroupExplanation one = group(Points.weighted(), "a=50", "b=50", "c=51");

        assertThat(one)
                .isEqualTo(group(Points.weighted(), "a=50", "b=50", "c=51"))
                .hasSameHashCodeAs(group(Points.weighted(), "a=50", "b=50", "c=51"))
                .isNotEqualTo(group(Points.weighted(), "a=50", "b=50", "c=52"))
                .isNotEqualTo(group(GroupRule.worstOf(), "a=50", "b=50", "c=51"));
    }
}
