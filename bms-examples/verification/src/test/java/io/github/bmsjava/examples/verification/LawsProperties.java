package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What must not change a published figure, and what every explanation must keep. */
class LawsProperties {
    private static final List<String> PUBLISHED = List.of("value", "exact", "status", "score", "share");

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j21ALevelPutInBetweenChangesNoFigure(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        Dice dice = new Dice(seed);
        OrgUnit child = dice.of(made.organisation().units());
        // without a type or level that a rule could name, and there only when what it is above is: else it would be a
        // unit without units below, of which figures are expected
        OrgUnit.Builder level = OrgUnit.builder("mellomnivå").validity(child.validity());
        made.organisation().parent(child.id()).map(OrgUnit::id).ifPresent(level::parent);
        Organisation.Builder other = Organisation.builder();
        made.organisation().levels().forEach(other::level);
        other.unit(level.build());
        for (OrgUnit unit : made.organisation().units()) {
            other.unit(
                    unit.equals(child) ? unit.toBuilder().parent("mellomnivå").build() : unit);
        }
        assertSame(
                made,
                made.with(other.build().partial().orElseThrow()),
                "Case.ofCards(" + seed + "L) with a level above " + child.id());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j13TheOrderOfSiblingsChangesNoFigure(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        Organisation.Builder other = Organisation.builder();
        made.organisation().levels().forEach(other::level);
        other.units(new Dice(seed).shuffled(made.organisation().units()));
        assertSame(
                made,
                made.with(other.build().partial().orElseThrow()),
                "Case.ofCards(" + seed + "L) with siblings in another order");
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j13TheOrderAndTheChunksOfObservationsChangeNothingAtAll(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        List<Observation> shuffled = new Dice(seed).shuffled(made.observations());
        int half = shuffled.size() / 2;
        List<Observation> chunks = new ArrayList<>(shuffled.subList(half, shuffled.size()));
        chunks.addAll(shuffled.subList(0, half));
        assertThat(texts(made.with(chunks), false)).isEqualTo(texts(made, false));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j13NoLocaleOrTimeZoneChangesAnything(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        Map<String, String> here = texts(made, false);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Dice(seed)
                    .of(
                            Locale.forLanguageTag("nb-NO"),
                            Locale.forLanguageTag("ar-EG-u-nu-arab"),
                            Locale.forLanguageTag("th-TH-u-ca-buddhist"),
                            Locale.ROOT));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(texts(made, false)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j19LinesAddUpAndEveryNumberOfAnExplanationIsTheOneOfTheResult(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        Evaluation evaluation = made.evaluate();
        for (CardResult card : cards(made, evaluation)) {
            card.indicators().forEach(LawsProperties::assertExplained);
            Stream.concat(Stream.of(card.whole()), card.groups().stream())
                    .forEach(group -> assertExplained(group.explain()));
        }
    }

    private static void assertExplained(IndicatorResult result) {
        Explanation said = result.explain();
        assertThat(said.published()).isEqualTo(result.findValue());
        assertThat(said.exact()).isEqualTo(result.exact());
        assertThat(said.score()).isEqualTo(result.score());
        assertThat(said.coverage()).isEqualTo(result.coverage());
        said.decomposition().filter(LawsProperties::adds).ifPresent(lines -> {
            BigDecimal total = lines.total().orElseThrow();
            assertThat(total.add(lines.against().orElse(BigDecimal.ZERO)))
                    .as("total of %s", result.key())
                    .isEqualByComparingTo(result.value());
            assertAddsUp(lines);
        });
    }

    private static void assertExplained(GroupExplanation group) {
        group.decomposition().filter(LawsProperties::adds).ifPresent(lines -> {
            assertThat(lines.total().orElseThrow())
                    .isEqualByComparingTo(group.score().or(group::share).orElseThrow());
            assertAddsUp(lines);
        });
        List<Fraction> effective = group.parts().stream()
                .map(GroupPart::effective)
                .filter(weight -> weight != null)
                .toList();
        if (!effective.isEmpty()) {
            assertThat(effective.stream().reduce(Fraction.ZERO, Fraction::add)).isEqualTo(Fraction.ONE);
        }
    }

    private static boolean adds(Decomposition made) {
        return made.kind() == Decomposition.Kind.ADDITIVE;
    }

    private static void assertAddsUp(Decomposition made) {
        BigDecimal total = made.total().orElseThrow();
        assertThat(made.lines().stream().map(Line::amount).reduce(Fraction.ZERO, Fraction::add))
                .isEqualTo(Fraction.of(total));
        if (!made.shown().isEmpty()) {
            assertThat(made.shown().stream()
                            .map(line -> line.findShown().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j15RemovingAnObservationNeverTurnsAGateToNo(@ForAll long seed) {
        Case made = Case.ofCards(seed);
        List<Observation> plain = made.observations().stream()
                .filter(one -> isPlainFigure(made, one))
                .toList();
        if (plain.isEmpty()) {
            return;
        }
        Observation removed = new Dice(seed).of(plain);
        List<Observation> left = new ArrayList<>(made.observations());
        left.remove(removed);
        Map<String, List<Answer>> before = answers(made);
        Map<String, List<Answer>> after = answers(made.with(left));
        before.forEach((name, answers) -> {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i) != Answer.NO) {
                    assertThat(after.get(name).get(i))
                            .as("Case.ofCards(%sL): gate %s of %s without %s", seed, i, name, removed)
                            .isNotEqualTo(Answer.NO);
                }
            }
        });
    }

    /**
     * Whether taking an observation away only takes a figure away. Not where it settles a conflict, lets an older version
     * or the figure of a whole period count, opens the figures below, or means by definition that nothing was expected.
     */
    private static boolean isPlainFigure(Case made, Observation removed) {
        boolean alone = made.observations().stream()
                .filter(other -> other.key().subject().equals(removed.key().subject())
                        && other.key().indicator().equals(removed.key().indicator())
                        && other.key().kind() == removed.key().kind())
                .allMatch(other -> other.equals(removed)
                        || (!other.key().period().equals(removed.key().period())
                                && other.key().period().type()
                                        == removed.key().period().type()));
        return alone
                && removed.quantity().isPresent()
                && made.model().indicators().stream()
                        .allMatch(indicator -> indicator.rollUp().ownValues() == OwnValues.REFUSED
                                && indicator.whenMissing().isExpected());
    }

    private static Map<String, List<Answer>> answers(Case made) {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        Evaluation evaluation = made.evaluate();
        for (CardResult card : cards(made, evaluation)) {
            Stream.concat(Stream.of(card.whole()), card.groups().stream())
                    .forEach(group -> answers.put(
                            Reference.groupName(card.card(), group.id()) + " · " + card.period(),
                            group.explain().gates().stream()
                                    .map(gate -> gate.answer())
                                    .toList()));
        }
        return answers;
    }

    private static List<CardResult> cards(Case made, Evaluation evaluation) {
        return made.periods().stream()
                .flatMap(period -> evaluation.in(period).units().stream())
                .flatMap(unit -> unit.cards().stream())
                .toList();
    }

    private static void assertSame(Case made, Case other, String what) {
        Map<String, String> before = texts(made, true);
        Map<String, String> after = texts(other, true);
        after.keySet().retainAll(before.keySet());
        assertThat(after).as(what).isEqualTo(before);
    }

    /** Every result as text; of the published figures alone, or of all that is said. */
    private static Map<String, String> texts(Case made, boolean published) {
        Evaluation evaluation = made.evaluate();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Period period : made.periods()) {
            ProductFacts.of(evaluation, period, ValueKind.ACTUAL)
                    .forEach((name, facts) ->
                            texts.put(name + " · " + period, published ? facts.only(PUBLISHED) : facts.toString()));
        }
        return texts;
    }
}
