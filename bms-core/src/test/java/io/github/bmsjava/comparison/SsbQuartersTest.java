package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sickness absence in Norway over 46 quarters, as Statistics Norway printed it. */
class SsbQuartersTest {
    private static final PartsCheck PARTS = PartsCheck.of("totalt", "egenmeldt", "legemeldt");
    private static final Evaluation NORWAY = evaluate(Ssb.rows(Ssb.QUARTERS));

    private static Evaluation evaluate(List<String[]> rows) {
        List<Observation> figures = new ArrayList<>();
        for (String[] row : rows) {
            String[] ids = {"", "totalt", "egenmeldt", "legemeldt"};
            for (int i = 1; i < row.length; i++) {
                figures.add(Observation.builder("norge", ids[i], row[0])
                        .printed(Ssb.figure(row[i]))
                        .build());
            }
        }
        Scorecard card = Scorecard.builder("fravær")
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator("totalt", SsbQuartersTest::absence)
                                .indicator("egenmeldt", SsbQuartersTest::absence)
                                .indicator("legemeldt", SsbQuartersTest::absence))
                .build()
                .orThrow();
        Organisation country =
                Organisation.builder().unit("norge", "Norge", null).build().orThrow();
        return Bms.evaluate(card, country, Observations.of(figures));
    }

    private static void absence(EntryBuilder entry) {
        entry.percent().decimals(1).lowerIsBetter();
    }

    @Test
    void fromTheThirdQuarterOf2010ToThatOf2011TheTotalFellByFourTenthsOfAPercentagePoint() {
        Change change =
                Change.between(NORWAY, "norge", "totalt", "2010K3", "2011K3").orElseThrow();

        assertThat(change.difference()).isEqualTo(new BigDecimal("-0.4"));
        assertThat(change.trend()).isEqualTo(Trend.IMPROVING);
        assertThat(change.differenceText(Language.NB)).isEqualTo("\u22120,4 prosentpoeng");
        assertThat(change.relativeText(Language.NB)).isEqualTo("\u22125,7\u00A0%");
        assertThat(change.relative()).hasToString("-40/7");
    }

    @Test
    void theSeriesHas46PointsWithoutGaps() {
        Development total =
                Development.of(NORWAY, NORWAY.in("2011K3").unit("norge").indicator("totalt"));

        assertThat(total.points()).hasSize(46);
        assertThat(total.gaps()).isEmpty();
        assertThat(total.steps()).hasSize(45);
        assertThat(total.toString().lines()).hasSizeLessThan(20);
    }

    @Test
    void the13QuartersInWhichPartsAndTotalDifferAreReportedAndNotRepaired() {
        List<Issue> issues = PARTS.check(NORWAY);

        assertThat(issues)
                .hasSize(13)
                .allSatisfy(issue -> assertThat(issue.code()).isEqualTo(ComparisonIssue.PARTS_DIFFER_FROM_TOTAL))
                .first()
                .hasToString("WARNING parts-differ-from-total: norge · totalt · 2002-Q1: the parts 1.1 + 7.1 make 8.2,"
                        + " not 8.1. All stand as printed.");
        assertThat(Messages.in(Language.NB).issue(issues.get(0)))
                .isEqualTo("norge · totalt · 2002-Q1: delene 1.1 + 7.1 gir 8.2, ikke 8.1. Alle står som de er trykt.");
        assertThat(NORWAY.in("2002K1").unit("norge").indicator("totalt").value())
                .isEqualTo(new BigDecimal("8.1"));
    }

    @Test
    void withinATenthAllOfThemAgree() {
        assertThat(PARTS.tolerance("0,1").check(NORWAY)).isEmpty();
        assertThat(PARTS.tolerance("0,09").check(NORWAY)).hasSize(13);
        assertThat(PARTS.tolerance("0,1")).hasToString("totalt = egenmeldt + legemeldt ± 0.1");
    }

    @Test
    void whereAPartIsMissingNothingIsChecked() {
        List<String[]> rows = List.of(new String[] {"2002K1", "8,1", "1,1"}, new String[] {"2002K2", "7,2"});

        assertThat(PARTS.check(evaluate(rows))).isEmpty();
    }

    @Test
    void aCheckNeedsTwoDifferentPartsAndNoNegativeTolerance() {
        assertThatThrownBy(() -> PartsCheck.of("totalt", "egenmeldt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartsCheck.of("totalt", "egenmeldt", "totalt"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PARTS.tolerance("-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tolerance -1 is negative.");
    }
}
