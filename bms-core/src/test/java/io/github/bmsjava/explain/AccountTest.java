package io.github.bmsjava.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.explain.Account.Topic;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import org.junit.jupiter.api.Test;

/** The full form of an explanation, by eye. A plain space stands for U+00A0 between a number and its unit. */
class AccountTest {
    private static final Indicator ABSENCE = Indicator.builder("sykefravær")
            .name(Label.of("Sykefravær", "Sjukefråvær", "Sick leave"))
            .decimals(2)
            .percent()
            .lowerIsBetter()
            .build();
    private static final Scorecard CARD = Scorecard.builder("kort")
            .perspective("Medarbeidere", p -> p.indicator("sykefravær"))
            .build()
            .orThrow();

    private static Explanation explain(Observation... observations) {
        ScorecardModel model = ScorecardModel.builder()
                .indicator(ABSENCE)
                .card(CARD)
                .target(TargetAssignment.builder("sykefravær", TargetScope.unit("lund"))
                        .origin(TargetOrigin.document("Økonomiplan 2009"))
                        .period("2009")
                        .raw("9,9")
                        .target(Bound.atMost("9.9"))
                        .level("yellow", Bound.atMost("10.5"))
                        .version(2)
                        .build())
                .build()
                .orThrow();
        Evaluation evaluation = EvaluationPlan.compile(
                        model,
                        Organisation.builder()
                                .unit("lund", "Lund barnehage", null)
                                .build()
                                .orThrow(),
                        PlanOptions.periods("2009"))
                .orThrow()
                .evaluate(Observations.of(observations));
        return evaluation.in("2009").unit("lund").indicator("sykefravær").explain();
    }

    private static Observation days(int version, String numerator, String source) {
        return Observation.builder("lund", "sykefravær", "2009")
                .quantity(Quantity.ratio(numerator, "7000"))
                .version(version)
                .source(source)
                .place("fravær.csv:" + version + ":3")
                .build();
    }

    private static String plain(Object text) {
        return text.toString().replace('\u00a0', ' ');
    }

    @Test
    void everythingIsToldInEachLanguage() {
        Explanation explanation = explain(days(1, "690", "Tertialrapport"), days(2, "704", "Årsmelding 2009"));

        assertThat(plain(explanation.account(Language.NB))).isEqualTo("""
                        Resultat: Sykefravær 10,06 % er over målet 9,9 % (avvik 0,16 prosentpoeng)
                        Lys: gul
                        Kilde: Årsmelding 2009, versjon 2, fravær.csv:2:3
                        Erstatter tallet: 690 / 7 000 (Tertialrapport, versjon 1, fravær.csv:1:3)
                        Teller / nevner: 704 / 7 000
                        Avrunding: nøyaktig 352/35, publisert som 10,06 %
                        Grenser: grønn: høyst 9,9 %; gul: høyst 10,5 %; rød: ellers
                        Målet kommer fra: dokumentet Økonomiplan 2009, versjon 2, for 2009, trykt «9,9»
                        Melding: «690 / 7 000» er erstattet av «704 / 7 000» (versjon 2).
                        """);
        assertThat(plain(explanation.account(Language.NN))).isEqualTo("""
                        Resultat: Sjukefråvær 10,06 % er over målet 9,9 % (avvik 0,16 prosentpoeng)
                        Lys: gul
                        Kjelde: Årsmelding 2009, versjon 2, fravær.csv:2:3
                        Erstattar talet: 690 / 7 000 (Tertialrapport, versjon 1, fravær.csv:1:3)
                        Teljar / nemnar: 704 / 7 000
                        Avrunding: nøyaktig 352/35, publisert som 10,06 %
                        Grenser: grøn: høgst 9,9 %; gul: høgst 10,5 %; raud: elles
                        Målet kjem frå: dokumentet Økonomiplan 2009, versjon 2, for 2009, trykt «9,9»
                        Melding: «690 / 7 000» er erstatta av «704 / 7 000» (versjon 2).
                        """);
        assertThat(plain(explanation.account(Language.EN))).isEqualTo("""
                        Result: Sick leave 10,06 % is above the target 9,9 % (deviation 0,16 percentage points)
                        Light: yellow
                        Source: Årsmelding 2009, version 2, fravær.csv:2:3
                        Supersedes the figure: 690 / 7 000 (Tertialrapport, version 1, fravær.csv:1:3)
                        Numerator / denominator: 704 / 7 000
                        Rounding: exactly 352/35, published as 10,06 %
                        Bounds: green: at most 9,9 %; yellow: at most 10,5 %; red: otherwise
                        Target from: the document Økonomiplan 2009, version 2, for 2009, printed “9,9”
                        Message: '690 / 7 000' is superseded by '704 / 7 000' (version 2).
                        """);
    }

    @Test
    void theParagraphTellsTheResultFirstAndLeavesOutWhatWasOdd() {
        Explanation explanation = explain(Observation.builder("lund", "sykefravær", "2009")
                .amount("10,06")
                .raw("10,06")
                .note("Foreløpig")
                .build());

        assertThat(plain(explanation.paragraph(Language.NB)))
                .isEqualTo(
                        "Sykefravær 10,06 % er over målet 9,9 % (avvik 0,16 prosentpoeng)."
                                + " Lys: gul. Trykt: «10,06». Grenser: grønn: høyst 9,9 %; gul: høyst 10,5 %; rød: ellers."
                                + " Målet kommer fra: dokumentet Økonomiplan 2009, versjon 2, for 2009, trykt «9,9». Merknad: Foreløpig.");
    }

    @Test
    void whatIsExactIsNotRounded() {
        assertThat(explain(days(1, "700", "Årsmelding")).account(Language.NB).entries())
                .extracting(Account.Entry::topic)
                .containsExactly(Topic.RESULT, Topic.LIGHT, Topic.SOURCE, Topic.PARTS, Topic.BOUNDS, Topic.SET_BY);
    }

    @Test
    void nothingReportedStillHasAnAccount() {
        assertThat(plain(explain().account(Language.NB)))
                .startsWith("Resultat: Sykefravær: ikke rapportert\nGrenser: ");
        assertThat(explain().account(Language.NB))
                .isEqualTo(explain().account(Language.NB))
                .isNotEqualTo(explain().account(Language.NN))
                .hasSameHashCodeAs(explain().account(Language.NB));
    }
}
