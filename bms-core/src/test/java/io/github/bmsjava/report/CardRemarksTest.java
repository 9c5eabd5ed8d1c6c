package io.github.bmsjava.report;

import static io.github.bmsjava.SmallCards.LUND;
import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static io.github.bmsjava.SmallCards.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.AlnaCard;
import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cells of one line: target, result, light and remark. */
class CardRemarksTest {
    private static final Scorecard ABSENCE = one("sykefravær", SmallCards::absence);

    private static final TargetAssignment OVERRIDDEN = target("sykefravær", "2009", ">9.9 %").toBuilder()
            .override(new TargetOverride(Map.of("target", Bound.atMost("9,9")), "Bydelsdirektøren", "fravær skal ned"))
            .build();

    /** The cells after the period of the only figure. */
    private static String line(Evaluation results, Language language) {
        String last = CardTable.of(results, LUND, language)
                .replace('\u00A0', ' ')
                .lines()
                .reduce((before, after) -> after)
                .orElseThrow();
        return last.replaceFirst("^ +.*? {2,}(2009) +", "").replaceAll(" {2,}", " | ");
    }

    private static ObservationBuilder absence() {
        return Observation.builder("lund", "sykefravær", "2009");
    }

    @Test
    void wordsAboutAResultAreThoseOfTheTable() {
        Evaluation results = run(ABSENCE, List.of(OVERRIDDEN), printed("sykefravær", "2009", "10,06 %*"));
        ResultWords words = ResultWords.of(results.in("2009").unit("lund").indicator("sykefravær"), Language.NB);

        assertThat(line(results, Language.NB))
                .isEqualTo(String.join(" | ", words.target(), words.value(), words.light(), words.remark())
                        .replace('\u00A0', ' '));
        assertThat(words.findBound()).contains(Bound.atMost("9,9"));
        assertThat(words.hasContent()).isTrue();
    }

    @Test
    void nothingAskedForAndNothingReportedHasNoContent() {
        ResultWords none = ResultWords.of(
                AlnaCard.run().in("2006").unit("alna").card().indicators().get(0), Language.NB);

        assertThat(none.hasContent()).isFalse();
        assertThat(none.findBound()).isEmpty();
        assertThat(none.light()).isEqualTo("○ Ikke rapportert");
    }

    @Test
    void anApproximateFigureIsMarkedInEveryLanguage() {
        Evaluation results = run(ABSENCE, printed("sykefravær", "2009", "Ca 97"));

        assertThat(line(results, Language.NB)).isEqualTo("ca. 97,00 % | ○ Uten mål");
        assertThat(line(results, Language.NN)).isEqualTo("ca. 97,00 % | ○ Utan mål");
        assertThat(line(results, Language.EN)).isEqualTo("approx. 97,00 % | ○ No target");
    }

    @Test
    void aPreliminaryFigureSaysSo() {
        Evaluation results = run(ABSENCE, printed("sykefravær", "2009", "9,8 %*"));

        assertThat(line(results, Language.NB)).isEqualTo("9,80 % | ○ Uten mål | foreløpig");
        assertThat(line(results, Language.NN)).isEqualTo("9,80 % | ○ Utan mål | førebels");
        assertThat(line(results, Language.EN)).isEqualTo("9,80 % | ○ No target | preliminary");
    }

    @Test
    void anEstimatedAndRevisedFigureSaysBothAndThatItIsPublishedIsNoRemark() {
        Evaluation results = run(
                ABSENCE,
                absence()
                        .amount("9,8")
                        .flag(QualityFlag.PUBLISHED)
                        .flag(QualityFlag.REVISED)
                        .flag(QualityFlag.ESTIMATED)
                        .build());

        assertThat(line(results, Language.NB)).isEqualTo("9,80 % | ○ Uten mål | anslått; revidert");
    }

    @Test
    void wordsAreShownAsPrintedAndNotJudged() {
        Evaluation results =
                run(ABSENCE, List.of(target("sykefravær", "2009", "60/40")), printed("sykefravær", "2009", "65/35"));

        assertThat(line(results, Language.NB)).isEqualTo("60/40 | 65/35 | ○ Kan ikke sammenlignes");
    }

    @Test
    void wordsFromCodeAreShownToo() {
        Evaluation results =
                run(ABSENCE, absence().quantity(new Quantity.Words("to av tre")).build());

        assertThat(line(results, Language.NB)).isEqualTo("to av tre | ○ Uten mål");
    }

    @Test
    void aRatioOfNothingShowsWhyItCannotBeComputed() {
        Evaluation results =
                run(ABSENCE, absence().quantity(Quantity.ratio("3", "0")).build());

        assertThat(line(results, Language.NB)).isEqualTo("○ Kan ikke beregnes");
    }

    @Test
    void aSupersededFigureStandsBesideAsPrinted() {
        Evaluation results = run(
                ABSENCE,
                printed("sykefravær", "2009", "0,71").toBuilder().version(1).build(),
                printed("sykefravær", "2009", "0,04").toBuilder().version(2).build());

        assertThat(line(results, Language.NB)).isEqualTo("0,04 % | ○ Uten mål | erstatter 0,71");
        assertThat(line(results, Language.NN)).isEqualTo("0,04 % | ○ Utan mål | erstattar 0,71");
        assertThat(line(results, Language.EN)).isEqualTo("0,04 % | ○ No target | supersedes 0,71");
    }

    @Test
    void aSupersededRatioStandsBesideInTheUnitOfTheIndicator() {
        Evaluation results = run(
                ABSENCE,
                absence().quantity(Quantity.ratio("60", "600")).version(1).build(),
                absence().amount("9,9").version(2).build());

        assertThat(line(results, Language.NB)).isEqualTo("9,90 % | ○ Uten mål | erstatter 10,00 %");
    }

    @Test
    void aSupersededAbsenceStandsBesideByItsWord() {
        Evaluation results = run(
                ABSENCE,
                absence().absent(Absence.UNKNOWN).version(1).build(),
                absence().amount("9,9").version(2).build());

        assertThat(line(results, Language.NB)).isEqualTo("9,90 % | ○ Uten mål | erstatter ukjent");
    }

    @Test
    void aSupersededTargetStandsBesideAsPrinted() {
        Evaluation results = run(
                ABSENCE,
                List.of(
                        target("sykefravær", "2009", "<10,5"),
                        target("sykefravær", "2009", "<10").toBuilder()
                                .version(2)
                                .build()),
                figure("sykefravær", "2009", "9,9"));

        assertThat(line(results, Language.NB)).isEqualTo("under 10 % | 9,90 % | ✓ Nådd | erstatter målet <10,5");
        assertThat(line(results, Language.NN)).isEqualTo("under 10 % | 9,90 % | ✓ Nådd | erstattar målet <10,5");
        assertThat(line(results, Language.EN)).isEqualTo("below 10 % | 9,90 % | ✓ Met | supersedes the target <10,5");
    }

    @Test
    void aSupersededTargetFromCodeStandsBesideInWords() {
        TargetAssignment first = TargetAssignment.builder(
                        "sykefravær", target("sykefravær", "2009", "9").scope())
                .target(Bound.atMost("10,5"))
                .build();
        Evaluation results = run(
                ABSENCE,
                List.of(
                        first,
                        TargetAssignment.builder("sykefravær", first.scope())
                                .target(Bound.atMost("10"))
                                .version(2)
                                .build()),
                figure("sykefravær", "2009", "9,9"));

        assertThat(line(results, Language.NB)).isEqualTo("høyst 10 % | 9,90 % | ✓ Nådd | erstatter målet høyst 10,5 %");
    }

    @Test
    void aSupersededLackOfATargetStandsBesideByItsWord() {
        TargetAssignment none = TargetAssignment.builder(
                        "sykefravær", target("sykefravær", "2009", "9").scope())
                .none()
                .build();
        Evaluation results = run(
                ABSENCE,
                List.of(
                        none,
                        TargetAssignment.builder("sykefravær", none.scope())
                                .target(Bound.atMost("10"))
                                .version(2)
                                .build()),
                figure("sykefravær", "2009", "9,9"));

        assertThat(line(results, Language.NB)).endsWith("erstatter målet uten mål");
    }

    @Test
    void aTargetMissedOnlyByTheSignSaysSo() {
        Evaluation results =
                run(ABSENCE, List.of(target("sykefravær", "2009", "<9,9")), figure("sykefravær", "2009", "9,9"));

        assertThat(line(results, Language.NB))
                .isEqualTo("under 9,9 % | 9,90 % | ✗ Ikke nådd | lik grensen; bare tegnet skiller");
        assertThat(line(results, Language.NN))
                .isEqualTo("under 9,9 % | 9,90 % | ✗ Ikkje nådd | lik grensa; berre teiknet skil");
        assertThat(line(results, Language.EN))
                .isEqualTo("below 9,9 % | 9,90 % | ✗ Not met | equals the limit; only the sign differs");
    }

    @Test
    void aLightThatRoundingDecidedSaysSo() {
        Evaluation results =
                run(ABSENCE, List.of(target("sykefravær", "2009", "<=9,9")), figure("sykefravær", "2009", "9,904"));

        assertThat(line(results, Language.NB)).isEqualTo("høyst 9,9 % | 9,90 % | ✓ Nådd | avrundingen avgjør");
        assertThat(line(results, Language.NN)).isEqualTo("høgst 9,9 % | 9,90 % | ✓ Nådd | avrundinga avgjer");
        assertThat(line(results, Language.EN)).isEqualTo("at most 9,9 % | 9,90 % | ✓ Met | the rounding decides");
    }

    @Test
    void aTargetThatContradictsTheDirectionIsQuotedAndGivesNoLight() {
        Evaluation results =
                run(ABSENCE, List.of(target("sykefravær", "2009", ">9.9 %")), figure("sykefravær", "2009", "10,06"));

        assertThat(line(results, Language.NB))
                .isEqualTo("over 9,9 % | 10,06 % | ○ Selvmotsigende mål | trykt «>9.9 %» strider mot retningen");
        assertThat(line(results, Language.NN))
                .isEqualTo("over 9,9 % | 10,06 % | ○ Sjølvmotseiande mål | trykt «>9.9 %» strir mot retninga");
        assertThat(line(results, Language.EN))
                .isEqualTo(
                        "above 9,9 % | 10,06 % | ○ Contradictory target | printed “>9.9 %” contradicts the direction");
    }

    @Test
    void aContradictionFromCodeIsQuotedInSigns() {
        TargetAssignment fromCode = TargetAssignment.builder(
                        "sykefravær", target("sykefravær", "2009", "9").scope())
                .target(Bound.above("9,9"))
                .build();

        assertThat(line(run(ABSENCE, List.of(fromCode), figure("sykefravær", "2009", "10,06")), Language.NB))
                .endsWith("trykt «>9,9» strider mot retningen");
    }

    @Test
    void anOverriddenTargetShowsBothTexts() {
        Evaluation results = run(ABSENCE, List.of(OVERRIDDEN), figure("sykefravær", "2009", "10,06"));

        assertThat(line(results, Language.NB))
                .isEqualTo("høyst 9,9 % | 10,06 % | ✗ Ikke nådd | trykt «>9.9 %», lest som høyst 9,9 %");
        assertThat(line(results, Language.NN))
                .isEqualTo("høgst 9,9 % | 10,06 % | ✗ Ikkje nådd | trykt «>9.9 %», lese som høgst 9,9 %");
        assertThat(line(results, Language.EN))
                .isEqualTo("at most 9,9 % | 10,06 % | ✗ Not met | printed “>9.9 %”, read as at most 9,9 %");
    }

    @Test
    void aLightMeasuredAgainstAnotherYearsTargetSaysSo() {
        Evaluation results = run(ABSENCE, List.of(targetOf2010()), figure("sykefravær", "2009", "9,9"));

        assertThat(line(results, Language.NB)).isEqualTo("høyst 10 % | 9,90 % | ✓ Nådd | målt mot målet for 2010");
        assertThat(line(results, Language.NN)).isEqualTo("høgst 10 % | 9,90 % | ✓ Nådd | målt mot målet for 2010");
        assertThat(line(results, Language.EN))
                .isEqualTo("at most 10 % | 9,90 % | ✓ Met | measured against the target for 2010");
    }

    @Test
    void whatWasNotMeasuredWasNotMeasuredAgainstAnotherYearsTarget() {
        Evaluation results = run(ABSENCE, List.of(targetOf2010()), printed("sykefravær", "2009", "??"));

        assertThat(line(results, Language.NB)).isEqualTo("høyst 10 % | ?? | ○ Ukjent");
    }

    @Test
    void severalRemarksStandInOneCell() {
        Evaluation results = run(
                ABSENCE,
                List.of(target("sykefravær", "2009", "<9,9")),
                printed("sykefravær", "2009", "10").toBuilder().version(1).build(),
                printed("sykefravær", "2009", "9,9").toBuilder().version(2).build());

        assertThat(line(results, Language.NB)).endsWith("erstatter 10; lik grensen; bare tegnet skiller");
    }

    @Test
    void aTargetWithoutADirectionIsShownAsPrinted() {
        Evaluation results = run(
                one("elever", i -> i.define(d -> {})),
                List.of(target("elever", "2009", "200")),
                figure("elever", "2009", "201"));

        assertThat(line(results, Language.NB)).isEqualTo("200 | 201 | ○ Uten retning");
    }

    @Test
    void anIntervalIsShownFromLowToHigh() {
        Evaluation results = run(
                one(
                        "fyllingsgrad",
                        i -> i.define(d -> d.percent().direction(Direction.WITHIN_RANGE))
                                .green(Bound.between("90", "100"))),
                figure("fyllingsgrad", "2009", "95"));

        assertThat(line(results, Language.NB)).isEqualTo("fra 90 til 100 % | 95 % | ● Grønn");
    }

    private static TargetAssignment targetOf2010() {
        return target("sykefravær", "2010", "10").toBuilder()
                .validity(DateRange.always())
                .build();
    }
}
