package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Account;
import io.github.bmsjava.explain.Account.Topic;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full form of a group's explanation, by eye. A plain space stands for U+00A0 before a unit. */
class GroupAccountTest {
    private static Account account(Consumer<GroupBuilder> group, Language language, String... figures) {
        return Points.group(group.andThen(g -> g.name(Label.of("Brukere", "Brukarar", "Users"))), figures)
                .explain()
                .account(language);
    }

    private static String plain(Account account) {
        return account.toString().replace('\u00a0', ' ');
    }

    private static List<String> texts(Account account, Topic topic) {
        return account.entries().stream()
                .filter(entry -> entry.topic() == topic)
                .map(entry -> entry.text().replace('\u00a0', ' '))
                .toList();
    }

    /** Two indicators that weigh 1 and 2, one that is missing, and a gate on a third that is not met. */
    private static void everything(GroupBuilder group) {
        group.indicator("a", Points.weighing("1"))
                .indicator("b", Points.weighing("2"))
                .indicator("c", Points.weighing("1"))
                .indicator("x", e -> {
                    Points.points(e);
                    e.advisory();
                })
                .rule(Points.weighted()
                        .missing(MissingParts.REDISTRIBUTE)
                        .minimumCoverage("0,5")
                        .gate(Gate.indicator("x", "yellow").capsAt("yellow").scoreAtMost("60")));
    }

    @Test
    void everythingIsToldInEachLanguage() {
        assertThat(plain(account(GroupAccountTest::everything, Language.NB, "a=90", "b=85", "x=40")))
                .isEqualTo("""
                        Resultat: Brukere: 60,00 poeng, gul (vurdert 2 av 3)
                        Regel: vektet poengsum, vekten av det som mangler, går til resten, minst 50 % må være vurdert
                        Del: a: grønn, 90,00 poeng, vekt 1 (teller 1/3), gir 30,00
                        Del: b: grønn, 85,00 poeng, vekt 2 (teller 2/3), gir 56,67
                        Del: c: ikke rapportert, vekt 1 (teller ikke)
                        Dekning: 75,00 % vurdert
                        Del: Vilkår som ikke er oppfylt: −26,67
                        Avrunding: nøyaktig 260/3, publisert som 60,00
                        Grenser: grønn: minst 80; gul: minst 50; rød: ellers
                        Vilkår: x minst gul: ikke oppfylt, ellers ikke bedre enn gul, ellers høyst 60 poeng
                        """);
        assertThat(plain(account(GroupAccountTest::everything, Language.NN, "a=90", "b=85", "x=40")))
                .contains("Del: c: ikkje rapportert, vekt 1 (tel ikkje)", "Vilkår: x minst gul: ikkje oppfylt, elles");
        assertThat(plain(account(GroupAccountTest::everything, Language.EN, "a=90", "b=85", "x=40")))
                .contains(
                        "Part: a: green, 90,00 points, weight 1 (counts 1/3), gives 30,00", "Coverage: 75,00 % judged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    worst   | den dårligste av delene                    | b
                    best    | den beste av delene                        | a
                    most    | det vanligste lyset, ved likhet det dårligste | b; c
                    """)
    void whatDecidedIsNamedUnderARuleThatDoesNotAdd(String rule, String words, String deciders) {
        GroupRule chosen = switch (rule) {
            case "worst" -> GroupRule.worstOf();
            case "best" -> GroupRule.bestOf();
            default -> GroupRule.majority();
        };
        Account account = rule.equals("most")
                ? account(Points.of(chosen, "a", "b", "c"), Language.NB, "a=90", "b=60", "c=70")
                : account(Points.of(chosen, "a", "b", "c"), Language.NB, "a=90", "b=10", "c=70");

        assertThat(texts(account, Topic.RULE)).containsExactly(words);
        assertThat(texts(account, Topic.DECIDED)).containsExactly(deciders);
        assertThat(texts(account, Topic.PART)).hasSize(3);
    }

    @Test
    void aShareIsPrintedAsPercentAndItsRoundingTold() {
        Account account = account(
                Points.of(GroupRule.shareAtOrAbove("green").green(Bound.atLeast("60")), "a", "b", "c"),
                Language.NB,
                "a=90",
                "b=85",
                "c=10");

        assertThat(texts(account, Topic.RULE)).containsExactly("andelen med grønn eller bedre");
        assertThat(texts(account, Topic.ROUNDING)).containsExactly("nøyaktig 200/3, publisert som 66,66 %");
        assertThat(texts(account, Topic.BOUNDS)).containsExactly("grønn: minst 60 %; rød: ellers");
    }

    @Test
    void aGateThatCannotBeDecidedSaysWhy() {
        Account account = account(
                g -> g.indicator("a", Points::points)
                        .indicator("x", e -> {
                            Points.points(e);
                            e.advisory();
                        })
                        .rule(GroupRule.worstOf().gate(Gate.indicator("x", "yellow"))),
                Language.NB,
                "a=90");

        assertThat(texts(account, Topic.GATE)).containsExactly("x minst gul: kan ikke avgjøres, Ikke rapportert");
    }

    /** Beside the parts and beside the card they are called what they are called elsewhere, with their unit and their own scale. */
    @Test
    void whatAGateAsksAboutHasItsNameItsUnitAndItsLevel() {
        GroupRule rule = GroupRule.worstOf()
                .gate(Gate.published("x", Bound.atMost("9,5")))
                .gate(Gate.exact("y", Bound.between("10", "20")))
                .gate(Gate.indicator("y", "green"))
                .gate(Gate.group("beside", "green"));
        Scorecard card = Points.card()
                .perspective(
                        "G",
                        g -> g.rule(rule).indicator("a", Points::points).indicator("x", e -> {
                            e.define(i -> i.name(Label.of("Sykefravær", "Sjukefråvær", "Sickness absence")))
                                    .percent()
                                    .decimals(1)
                                    .lowerIsBetter()
                                    .green(Bound.atMost("8"));
                            e.advisory();
                        }))
                .group(
                        GroupKind.OFF_CARD,
                        "beside",
                        g -> g.name(Label.of("Økonomi", "Økonomi", "Economy"))
                                .rule(GroupRule.worstOf())
                                .indicator(
                                        "y",
                                        e -> e.name("Driftsresultat")
                                                .define(i -> i.unit(UnitOfMeasure.KRONER))
                                                .higherIsBetter()
                                                .green(Bound.atLeast("10"))))
                .build()
                .orThrow();
        GroupExplanation group =
                Points.run(card, "a=90", "x=9", "y=15").group("G").explain();

        assertThat(texts(group.account(Language.NB), Topic.GATE))
                .containsExactly(
                        "Sykefravær høyst 9,5 %: oppfylt",
                        "Driftsresultat fra 10 til 20 kr før avrunding: oppfylt",
                        "Driftsresultat minst grønn: oppfylt",
                        "Økonomi minst grønn: oppfylt");
        assertThat(texts(group.account(Language.EN), Topic.GATE))
                .first()
                .asString()
                .startsWith("Sickness absence at most 9,5 %");
        assertThat(Points.run(card, "a=90", "x=9", "y=15").answer(Gate.published("x", Bound.atMost("9,5"))))
                .isEqualTo(group.gates().get(0))
                .extracting(answer -> answer.findAbout().orElseThrow())
                .isEqualTo(group.gates().get(0).findAbout().orElseThrow());
    }

    @Test
    void aGroupWithoutARuleHasNothingMoreToTell() {
        assertThat(account(Points.of("a"), Language.NB, "a=90").entries())
                .extracting(Account.Entry::topic)
                .containsExactly(Topic.RESULT);
    }
}
