package io.github.bmsjava.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.target.Targets;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R106: each light explains itself in one sentence. NB is U+00A0, which stands between a number and its unit. */
class ExplanationTest {
    private static final String NB = "\u00a0";
    private static final Indicator ABSENCE = Indicator.builder("sykefravær")
            .name(Label.of("Sykefravær", "Sjukefråvær", "Sick leave"))
            .decimals(2)
            .percent()
            .lowerIsBetter()
            .build();
    private static final Indicator SATISFACTION = Indicator.builder("brukertilfredshet")
            .name("Brukertilfredshet")
            .decimals(1)
            .higherIsBetter()
            .build();
    private static final Indicator SHARE = Indicator.builder("andel")
            .name("Andel")
            .percent()
            .direction(Direction.WITHIN_RANGE)
            .build();

    @Test
    void r106AboveTheTarget() {
        Explanation explanation = judged(ABSENCE, "10,06", target(Bound.atMost("9,9")));

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær 10,06" + NB + "% er over målet 9,9" + NB + "% (avvik 0,16 prosentpoeng)");
        assertThat(explanation.sentence(Language.NN))
                .isEqualTo("Sjukefråvær 10,06" + NB + "% er over målet 9,9" + NB + "% (avvik 0,16 prosentpoeng)");
        assertThat(explanation.sentence(Language.EN))
                .isEqualTo("Sick leave 10,06" + NB + "% is above the target 9,9" + NB
                        + "% (deviation 0,16 percentage points)");
    }

    @Test
    void r106BelowTheTarget() {
        Explanation explanation =
                judged(SATISFACTION, "5,0", target(Bound.atLeast("5,3")).level("yellow", Bound.atLeast("5")));

        assertThat(explanation.status().level().id()).isEqualTo("yellow");
        assertThat(explanation.sentence(Language.NB)).isEqualTo("Brukertilfredshet 5,0 er under målet 5,3 (avvik 0,3)");
        assertThat(explanation.sentence(Language.EN))
                .isEqualTo("Brukertilfredshet 5,0 is below the target 5,3 (deviation 0,3)");
    }

    @Test
    void r106MeetingTheTarget() {
        assertThat(judged(ABSENCE, "9,9", target(Bound.atMost("9,9"))).sentence(Language.NB))
                .isEqualTo("Sykefravær 9,90" + NB + "% når målet (høyst 9,9" + NB + "%)");
        assertThat(judged(ABSENCE, "9,8", target(Bound.below("9,9"))).sentence(Language.NN))
                .isEqualTo("Sjukefråvær 9,80" + NB + "% når målet (under 9,9" + NB + "%)");
        assertThat(judged(SATISFACTION, "5,4", target(Bound.above("5,3"))).sentence(Language.EN))
                .isEqualTo("Brukertilfredshet 5,4 meets the target (above 5,3)");
        assertThat(judged(SATISFACTION, "5,3", target(Bound.atLeast("5,3"))).sentence(Language.NB))
                .isEqualTo("Brukertilfredshet 5,3 når målet (minst 5,3)");
    }

    @Test
    void r106EqualToALimitThatItsSignLeavesOut() {
        Explanation explanation = judged(SATISFACTION, "5,3", target(Bound.above("5,3")));

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Brukertilfredshet 5,3 når ikke målet (over 5,3): tallet er lik grensen");
        assertThat(explanation.sentence(Language.NN))
                .isEqualTo("Brukertilfredshet 5,3 når ikkje målet (over 5,3): talet er likt grensa");
        assertThat(explanation.sentence(Language.EN))
                .isEqualTo("Brukertilfredshet 5,3 does not meet the target (above 5,3): it equals the limit");
    }

    @Test
    void r106WithinAndOutsideARange() {
        TargetAssignmentBuilder range = target(Bound.between("10", "20"));

        assertThat(judged(SHARE, "15", range).sentence(Language.NB))
                .isEqualTo("Andel 15" + NB + "% er innenfor målet (fra 10 til 20" + NB + "%)");
        assertThat(judged(SHARE, "25", range).sentence(Language.NN))
                .isEqualTo("Andel 25" + NB + "% er utanfor målet (frå 10 til 20" + NB + "%)");
        assertThat(judged(SHARE, "5", range).sentence(Language.EN))
                .isEqualTo("Andel 5" + NB + "% is outside the target (from 10 to 20" + NB + "%)");
    }

    @Test
    void r106AnExactTarget() {
        assertThat(judged(SHARE, "100", target(Bound.exactly("100"))).sentence(Language.NB))
                .isEqualTo("Andel 100" + NB + "% når målet (nøyaktig 100" + NB + "%)");
        assertThat(judged(SHARE, "98", target(Bound.exactly("100"))).sentence(Language.NB))
                .isEqualTo("Andel 98" + NB + "% er under målet 100" + NB + "% (avvik 2 prosentpoeng)");
    }

    @Test
    void r106AnUnjudgedValueSaysWhy() {
        Explanation explanation = Explanation.builder()
                .subject(key(ABSENCE), ScorecardId.of("kort"), ABSENCE)
                .status(Status.none(Unjudged.NO_TARGET))
                .value(Fraction.of(new BigDecimal("10.06")), new BigDecimal("10.06"))
                .build();

        assertThat(explanation.sentence(Language.NB)).isEqualTo("Sykefravær 10,06" + NB + "%: ikke vurdert (uten mål)");
        assertThat(explanation.sentence(Language.NN))
                .isEqualTo("Sjukefråvær 10,06" + NB + "%: ikkje vurdert (utan mål)");
        assertThat(explanation.sentence(Language.EN)).isEqualTo("Sick leave 10,06" + NB + "%: not judged (no target)");
    }

    @Test
    void r106AnAbsentValueSaysWhy() {
        Explanation explanation = unjudged(observation().absent(Absence.UNKNOWN).raw("??"), Absence.UNKNOWN);

        assertThat(explanation.sentence(Language.NB)).isEqualTo("Sykefravær: ukjent");
        assertThat(explanation.sentence(Language.NN)).isEqualTo("Sjukefråvær: ukjend");
        assertThat(explanation.sentence(Language.EN)).isEqualTo("Sick leave: unknown");
    }

    @Test
    void r106WordsAreShownAsTheyStand() {
        assertThat(unjudged(observation().quantity(new Quantity.Words("65/35")), Unjudged.NOT_COMPARABLE)
                        .sentence(Language.NB))
                .isEqualTo("Sykefravær 65/35: ikke vurdert (kan ikke sammenlignes)");
        assertThat(unjudged(observation().quantity(new Quantity.Words("65/35")).raw("65 / 35"), Unjudged.NOT_COMPARABLE)
                        .sentence(Language.NB))
                .isEqualTo("Sykefravær 65 / 35: ikke vurdert (kan ikke sammenlignes)");
    }

    @Test
    void r80AnApproximateValueIsMarked() {
        Explanation explanation = builder(ABSENCE, "97", target(Bound.atMost("100")))
                .observed(ObservationHistory.of(List.of(
                        observation().amount("97").flag(QualityFlag.APPROXIMATE).build())))
                .build();

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær ca. 97,00" + NB + "% når målet (høyst 100" + NB + "%)");
        assertThat(explanation.sentence(Language.NN)).startsWith("Sjukefråvær ca. 97,00");
        assertThat(explanation.sentence(Language.EN)).startsWith("Sick leave approx. 97,00");
    }

    @Test
    void aTargetOfAnotherPeriodIsNamed() {
        TargetAssignmentBuilder of2009 =
                target(Bound.atMost("9,9")).period("2009").validity(DateRange.always());
        Explanation explanation = judged(ABSENCE, "10,06", of2009);

        assertThat(explanation.sentence(Language.NB)).endsWith("prosentpoeng), målt mot målet for 2009");
        assertThat(explanation.sentence(Language.NN)).endsWith("prosentpoeng), målt mot målet for 2009");
        assertThat(explanation.sentence(Language.EN))
                .endsWith("percentage points), measured against the target for 2009");
    }

    @Test
    void thousandsAreGroupedByNoBreakSpaces() {
        Indicator kroner = Indicator.builder("k")
                .name("Utgift")
                .unit(UnitOfMeasure.KRONER)
                .lowerIsBetter()
                .build();

        assertThat(judged(kroner, "1234567", target(Bound.atMost("1000000"))).sentence(Language.NB))
                .isEqualTo("Utgift 1" + NB + "234" + NB + "567" + NB + "kr er over målet 1" + NB + "000" + NB + "000"
                        + NB + "kr (avvik 234" + NB + "567" + NB + "kr)");
    }

    @ParameterizedTest
    @CsvSource({"10.06", "9.9", "9.90", "123456.78", "-5.5", "0"})
    void j19EveryNumberOfASentenceEqualsItsAccessor(String amount) {
        Explanation explanation = judged(ABSENCE, amount, target(Bound.atMost("-7,25")));

        BigDecimal limit = ((Bound.Limit) explanation.target().orElseThrow()).limit();
        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær "
                        + NorwegianFormat.grouped(explanation.published().orElseThrow()) + NB + "% er over målet "
                        + NorwegianFormat.grouped(limit) + NB + "% (avvik "
                        + NorwegianFormat.grouped(explanation.deviation().orElseThrow()) + " prosentpoeng)");
        assertThat(explanation.deviation())
                .contains(explanation.published().orElseThrow().subtract(limit));
    }

    @Test
    void anExplanationNeedsItsSubjectAndItsStatus() {
        assertThatNullPointerException().isThrownBy(() -> Explanation.builder().build());
        assertThatNullPointerException()
                .isThrownBy(() -> Explanation.builder()
                        .subject(key(ABSENCE), ScorecardId.of("kort"), ABSENCE)
                        .build());
    }

    @Test
    void explanationsAreEqualByAllTheySay() {
        Explanation one = judged(ABSENCE, "10,06", target(Bound.atMost("9,9")));

        assertThat(one)
                .isEqualTo(judged(ABSENCE, "10,06", target(Bound.atMost("9,9"))))
                .hasSameHashCodeAs(judged(ABSENCE, "10,06", target(Bound.atMost("9,9"))))
                .isNotEqualTo(judged(ABSENCE, "10,07", target(Bound.atMost("9,9"))))
                .isNotEqualTo(judged(ABSENCE, "10,06", target(Bound.atMost("9,8"))))
                .isNotEqualTo(builder(ABSENCE, "10,06", target(Bound.atMost("9,9")))
                        .score(BigDecimal.ONE)
                        .build())
                .isNotEqualTo("10,06");
    }

    @Test
    void anExplanationShowsItsIssuesUnderItsSentence() {
        Explanation explanation = judged(SATISFACTION, "5", target(Bound.atLeast("5,25")));

        assertThat(explanation.toString().lines())
                .containsExactly(
                        "Brukertilfredshet 5,0 er under målet 5,25 (avvik 0,25)",
                        "  WARNING bound-finer-than-indicator: Bound '>=5,25' has more decimals than the indicator (1); the"
                                + " effective bound is '>=5,3'.");
    }

    @ParameterizedTest
    @CsvSource({"NB,fra 10 til 20", "NN,frå 10 til 20", "EN,from 10 to 20"})
    void boundsAreSaidInWords(Language language, String interval) {
        Messages messages = Messages.in(language);

        assertThat(BoundWords.of(Bound.between("10", "20"), UnitOfMeasure.NUMBER, messages))
                .isEqualTo(interval);
    }

    @Test
    void anIntervalSaysWhichOfItsEndsBelongToIt() {
        Messages messages = Messages.in(Language.NB);
        BigDecimal five = new BigDecimal("5");
        BigDecimal seven = new BigDecimal("7");

        assertThat(BoundWords.of(new Bound.Interval(five, false, seven, true), UnitOfMeasure.NUMBER, messages))
                .isEqualTo("over 5, høyst 7");
        assertThat(BoundWords.of(new Bound.Interval(five, true, seven, false), UnitOfMeasure.NUMBER, messages))
                .isEqualTo("minst 5, under 7");
        assertThat(BoundWords.of(new Bound.Interval(five, false, seven, false), UnitOfMeasure.NUMBER, messages))
                .isEqualTo("over 5, under 7");
    }

    @Test
    void boundsAreShownInSignsWithoutAUnit() {
        assertThat(Bound.atMost("9,9").signs()).isEqualTo("<=9,9");
        assertThat(Bound.above("1000").signs()).isEqualTo(">1000");
        assertThat(Bound.between("10", "20,5").signs()).isEqualTo("[10..20,5]");
        assertThat(new Bound.Interval(BigDecimal.ONE, false, BigDecimal.TEN, false).signs())
                .isEqualTo("(1..10)");
    }

    private static ObservationBuilder observation() {
        return Observation.builder("lund", "sykefravær", "2014");
    }

    private static TargetAssignmentBuilder target(Bound bound) {
        return TargetAssignment.builder("any", TargetScope.unit("lund")).target(bound);
    }

    private static ObservationKey key(Indicator indicator) {
        return new ObservationKey(OrgUnitId.of("lund"), indicator.id(), Period.year(2014), ValueKind.ACTUAL);
    }

    private static Explanation unjudged(ObservationBuilder observation, Reason reason) {
        return Explanation.builder()
                .subject(key(ABSENCE), ScorecardId.of("kort"), ABSENCE)
                .observed(ObservationHistory.of(List.of(observation.build())))
                .status(Status.none(reason))
                .build();
    }

    private static Explanation judged(Indicator indicator, String amount, TargetAssignmentBuilder target) {
        return builder(indicator, amount, target).build();
    }

    private static ExplanationBuilder builder(Indicator indicator, String amount, TargetAssignmentBuilder target) {
        BigDecimal published =
                Fraction.of(new BigDecimal(amount.replace(',', '.'))).round(indicator.decimals());
        TargetResolution resolution = resolve(indicator, target.build());
        StatusRule rule = resolution.rule().orElseThrow();
        ExplanationBuilder builder = Explanation.builder()
                .subject(key(indicator), ScorecardId.of("kort"), indicator)
                .resolved(resolution)
                .value(Fraction.of(published), published)
                .status(Status.of(rule.judge(published)))
                .word(rule.word(rule.judge(published)));
        return rule.target() instanceof Bound.Limit limit
                ? builder.deviation(published.subtract(limit.limit()).abs())
                : builder;
    }

    private static TargetResolution resolve(Indicator indicator, TargetAssignment any) {
        TargetAssignmentBuilder target = TargetAssignment.builder(indicator.id().value(), any.scope());
        any.bounds().forEach(target::level);
        any.period().ifPresent(target::period);
        any.validity().ifPresent(target::validity);
        TargetQuery query = new TargetQuery(
                indicator, OrgUnitId.of("lund"), Optional.empty(), ScorecardId.of("kort"), Period.year(2014));
        return Targets.of(List.of(target.build())).resolve(query);
    }
}
