package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.report.FlatTable;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FlatCsvTest {
    @Test
    void r189AFlatTableIsWrittenWithSemicolonsAndQuotesWhereNeeded() throws IOException {
        Scorecard card = Scorecard.builder("kort")
                .name("Målekort")
                .perspective(
                        "Brukere",
                        p -> p.indicator(
                                "trivsel",
                                i -> i.name("Trivsel \"samlet\"")
                                        .decimals(2)
                                        .higherIsBetter()
                                        .target("4,5")))
                .build()
                .orThrow();
        Organisation units = Organisation.builder()
                .unit("lund", "Lund; barnehage", null)
                .build()
                .orThrow();
        Observations figures = Observations.of(Observation.of("lund", "trivsel", "2014", "4,795"));
        StringWriter out = new StringWriter();

        Evaluation results = Bms.evaluate(card, units, figures);
        StringWriter oneByOne = new StringWriter();
        FlatCsv.write(FlatTable.of(results, Language.NB), out);
        FlatCsv.write(results, Language.NB, oneByOne);

        assertThat(out)
                .hasToString(
                        "periode;enhet;kort;fokusområde;indikator;verdi;mål;status;grunn;dekning;merker;gruppe\n"
                                + "2014;\"Lund; barnehage\";Målekort;Brukere;\"Trivsel \"\"samlet\"\"\";4,80;>=4,5;green;;;;\n");
        assertThat(oneByOne).hasToString(out.toString());
    }
}
