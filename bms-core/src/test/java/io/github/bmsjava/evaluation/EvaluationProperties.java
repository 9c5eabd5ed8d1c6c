package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.RelativeBound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of whole runs: three units, two indicators of opposite direction, figures of every kind. */
class EvaluationProperties {

    @Property
    void j13TheOrderOfObservationsChangesNoResultAndNoIssue(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = shuffled(observations, random);
        EvaluationPlan plan = plan(model(parts()));

        assertThat(text(plan.evaluate(Observations.of(shuffled))))
                .isEqualTo(text(plan.evaluate(Observations.of(observations))));
    }

    @Property
    void j13TheOrderOfIndicatorsTargetsAndLayersChangesNoResult(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        Evaluation one = plan(model(parts())).evaluate(Observations.of(observations));
        Evaluation other = plan(model(shuffled(parts(), random))).evaluate(Observations.of(observations));

        assertThat(lines(other)).containsExactlyInAnyOrderElementsOf(lines(one));
        assertThat(other.issues()).containsExactlyInAnyOrderElementsOf(one.issues());
    }

    @Property
    void raisingAValueNeverWorsensAHigherIsBetterStatusNorBettersTheMirrorImage(
            @ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);

        assertThat(level("trivsel", high)).isGreaterThanOrEqualTo(level("trivsel", low));
        assertThat(level("fravær", high)).isLessThanOrEqualTo(level("fravær", low));
        assertThat(score(high)).isGreaterThanOrEqualTo(score(low)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void everyResultHasALightOrAReasonAndEveryLightAValue(@ForAll("observations") List<Observation> observations) {
        Evaluation evaluation = plan(model(parts())).evaluate(Observations.of(observations));

        assertThat(evaluation.in("2014").indicators()).allSatisfy(result -> {
            assertThat(result.status().findLevel().isPresent())
                    .isNotEqualTo(result.status().findReason().isPresent());
            assertThat(!result.status().isJudged() || result.findValue().isPresent())
                    .isTrue();
        });
    }

    @Property
    void j2APublishedValueIsTheExactOneRoundedOnce(@ForAll("observations") List<Observation> observations) {
        plan(model(parts()))
                .evaluate(Observations.of(observations))
                .in("2014")
                .indicators()
                .forEach(result -> {
                    assertThat(result.exact()
                                    .map(exact -> exact.round(result.indicator().decimals())))
                            .isEqualTo(result.findValue());
                });
    }

    @Property
    void j19EverySentenceIsOneLineInEveryLanguage(@ForAll("observations") List<Observation> observations) {
        plan(model(parts()))
                .evaluate(Observations.of(observations))
                .in("2014")
                .indicators()
                .forEach(result -> {
                    for (Language language : Language.values()) {
                        assertThat(result.sentence(language)).isNotBlank().doesNotContain("\n", "{", "}");
                    }
                });
    }

    @Property
    void j20EveryObservationIsKeptOrNamed(@ForAll("observations") List<Observation> observations) {
        Evaluation evaluation = plan(model(parts())).evaluate(Observations.of(observations));

        assertThat(observations)
                .allMatch(observation -> evaluation
                        .observations(observation.key())
                        .map(history -> history.current().saysTheSameAs(observation)
                                || history.superseded().contains(observation)
                                || !history.issues().isEmpty())
                        .orElse(false));
    }

    private static int level(String indicator, BigDecimal amount) {
        IndicatorResult result = result(indicator, amount);
        return result.indicator().scale().indexOf(result.status().level());
    }

    private static BigDecimal score(BigDecimal amount) {
        return result("trivsel", amount).score().orElseThrow();
    }

    private static IndicatorResult result(String indicator, BigDecimal amount) {
        return plan(model(parts()))
                .evaluate(Observations.of(Observation.of("haug", indicator, "2014", amount.toPlainString())))
                .in("2014")
                .unit("haug")
                .indicator(indicator);
    }

    private static List<String> lines(Evaluation evaluation) {
        return evaluation
                .in("2014")
                .indicators()
                .map(result -> result.key() + " " + result + " " + result.score() + result.issues())
                .toList();
    }

    private static String text(Evaluation evaluation) {
        return String.join("\n", lines(evaluation))
                + evaluation.issues().stream().map(Issue::toString).toList();
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static EvaluationPlan plan(ScorecardModel model) {
        Organisation alna = Organisation.builder()
                .unit("alna", "Alna", null)
                .unit("lund", u -> u.parent("alna").type("barnehage"))
                .unit("haug", u -> u.parent("alna").type("barnehage"))
                .build()
                .orThrow();
        return EvaluationPlan.compile(model, alna, PlanOptions.of(List.of(Period.year(2014))))
                .orThrow();
    }

    private static ScorecardModel model(List<Consumer<ScorecardModelBuilder>> parts) {
        ScorecardModelBuilder builder = ScorecardModel.builder();
        parts.forEach(part -> part.accept(builder));
        return builder.build().orThrow();
    }

    /** Definitions that may be given in any order. */
    private static List<Consumer<ScorecardModelBuilder>> parts() {
        ScorecardBuilder card = Scorecard.builder("kort")
                .perspective("Felles", p -> p.indicator("trivsel").indicator("fravær"));
        return List.of(
                model -> model.indicator(Indicator.builder("trivsel")
                        .decimals(1)
                        .higherIsBetter()
                        .score(ScoreFunction.attainment())
                        .build()),
                model -> model.indicator(Indicator.builder("fravær")
                        .decimals(1)
                        .percent()
                        .lowerIsBetter()
                        .build()),
                model -> model.card(card.build().orThrow()),
                model -> model.card(Scorecard.builder("eget")
                        .appliesTo(LayerScope.unit("lund"))
                        .perspective("Eget", p -> p.indicator("fravær"))
                        .build()
                        .orThrow()),
                model -> model.target(target("trivsel", TargetScope.card("kort"), Bound.atLeast("5"))),
                model -> model.target(target("fravær", TargetScope.card("kort"), Bound.below("5"))),
                model -> model.target(target("fravær", TargetScope.unit("lund"), Bound.atMost("6"))),
                model -> model.target(target("fravær", TargetScope.unit("lund"), Bound.atMost("6,0"))),
                model -> model.target(target("trivsel", TargetScope.unit("lund"), Bound.atLeast("4"))),
                model -> model.target(target("trivsel", TargetScope.unit("lund"), Bound.atLeast("3"))));
    }

    private static TargetAssignment target(String indicator, TargetScope scope, Bound bound) {
        return TargetAssignment.builder(indicator, scope)
                .target(bound)
                .level("yellow", RelativeBound.pointsShort("1"))
                .build();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(3)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<String> units = Arbitraries.of("lund", "haug", "alna", "borte");
        Arbitrary<String> indicators = Arbitraries.of("trivsel", "fravær", "annet");
        Arbitrary<Quantity> quantities =
                Arbitraries.of("5", "5,0", "4,96", "6,04", "3").map(Quantity::of);
        Arbitrary<Quantity> others = Arbitraries.of(
                Quantity.ratio("603", "12000"),
                Quantity.ratio("1", "0"),
                new Quantity.Words("65/35"),
                new Quantity.Mean(new BigDecimal("5.05"), 3));
        Arbitrary<Quantity> any = Arbitraries.oneOf(quantities, others);
        return Combinators.combine(
                        units,
                        indicators,
                        Arbitraries.of("2014", "2014", "2013"),
                        any.optional(0.8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(QualityFlag.class).optional(0.3))
                .as((unit, indicator, period, quantity, version, flag) -> {
                    ObservationBuilder builder = Observation.builder(unit, indicator, period);
                    quantity.ifPresentOrElse(builder::quantity, () -> builder.absent(Absence.UNKNOWN));
                    flag.ifPresent(builder::flag);
                    return version == 0
                            ? builder.build()
                            : builder.version(version).build();
                })
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }
}
