package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units of one type side by side, and what a page says where something is withheld or is too much for it. */
class ComparisonPageTest {
    private static final String NOTHING = "<td class=\"number\"></td>";

    @TempDir
    private Path directory;

    /** A municipality with so many schools. */
    private static Organisation schools(int count) {
        Organisation.Builder organisation = Organisation.builder().unit("by", "By", null);
        for (int i = 1; i <= count; i++) {
            String id = "s" + i;
            organisation.unit(id, unit -> unit.name("Skole " + id).type("skole").parent("by"));
        }
        return organisation.build().orThrow();
    }

    private static Scorecard card(String id, String target) {
        return Scorecard.builder(id)
                .name("Kort " + id)
                .perspective(
                        "Økonomi",
                        p -> p.indicator("avvik", i -> i.lowerIsBetter().target(target)))
                .build()
                .orThrow();
    }

    private String page(
            ScorecardModel model, Organisation organisation, List<Observation> figures, DisclosurePattern withheld)
            throws IOException {
        return page(model, organisation, figures, withheld, Language.NB);
    }

    private String page(
            ScorecardModel model,
            Organisation organisation,
            List<Observation> figures,
            DisclosurePattern withheld,
            Language language)
            throws IOException {
        Evaluation results = EvaluationPlan.compile(model, organisation, PlanOptions.years(2014, 2014))
                .orThrow()
                .evaluate(Observations.of(figures), RunOptions.standard().withholding(withheld));
        Content.Part part = new Content.Part("", results, organisation.units(), List.of(), List.of(), "", Besides.NONE);
        Page.write(
                new Content("", "", "", List.of(), List.of(part)), language, language, Texts.in(language), directory);
        return Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8);
    }

    private static List<Observation> figures(int count) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            figures.add(Observation.of("s" + i, "avvik", "2014", Integer.toString(i)));
        }
        return figures;
    }

    private static String row(String indicator, String page) {
        int section = page.indexOf("<section class=\"comparison\">");
        int row = page.indexOf("<tr><th scope=\"row\">" + indicator + "</th>", section);
        assertThat(section).isPositive();
        assertThat(row).isPositive();
        return page.substring(row, page.indexOf("</tr>", row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB|13 enheter av typen skole er for mange til å stå side om side her.",
                "NN|13 einingar av typen skole er for mange til å stå side om side her.",
                "EN|13 units of the type skole are too many to stand side by side here."
            })
    void ofATypeWithTooManyUnitsItSaysSo(Language language, String sentence) throws IOException {
        ScorecardModel model = ScorecardModel.of(card("a", "1"));

        assertThat(page(model, schools(13), figures(13), DisclosurePattern.none(), language))
                .contains(sentence)
                .doesNotContain("<section class=\"comparison\">");
        assertThat(page(model, schools(12), figures(12), DisclosurePattern.none(), language))
                .contains("<section class=\"comparison\">")
                .doesNotContain(sentence.substring(3));
        assertThat(page(model, schools(13), List.of(), DisclosurePattern.none(), language))
                .doesNotContain(sentence);
    }

    @Test
    void anIndicatorOnTwoCardsOfAUnitHasARowForEach() throws IOException {
        ScorecardModel model = ScorecardModel.of(card("a", "1"), card("b", "9"));

        String page = page(model, schools(2), figures(2), DisclosurePattern.none());

        assertThat(row("avvik · Kort a", page)).contains("light good", "light bad");
        assertThat(row("avvik · Kort b", page)).contains("light good").doesNotContain("light bad");
    }

    @Test
    void aCellWithoutAFigureSaysWhy() throws IOException {
        ScorecardModel model = ScorecardModel.of(card("a", "1"));

        String page = page(
                model,
                schools(4),
                figures(3),
                DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("s3", "avvik", "2014"))));

        assertThat(row("avvik", page))
                .contains(
                        "<td class=\"number\"><span class=\"remark\">skjermet</span></td>",
                        "<td class=\"number\"><span class=\"remark\">ikke rapportert</span></td>")
                .doesNotContain(NOTHING);
    }

    @Test
    void aLightWithoutAFigureIsShown() throws IOException {
        Organisation organisation = Organisation.builder()
                .unit("by", "By", null)
                .unit("nord", unit -> unit.name("Nord").type("område").parent("by"))
                .unit("sør", unit -> unit.name("Sør").type("område").parent("by"))
                .unit("n", "N", "nord")
                .unit("s", "S", "sør")
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "Økonomi",
                        p -> p.indicator(
                                "avvik",
                                i -> i.lowerIsBetter().target(Bound.atMost("1")).overUnits(UnitRule.worstStatus())))
                .build()
                .orThrow());

        String page = page(
                model,
                organisation,
                List.of(Observation.of("n", "avvik", "2014", "1"), Observation.of("s", "avvik", "2014", "2")),
                DisclosurePattern.none());

        assertThat(row("avvik", page))
                .containsSubsequence("<td class=\"number\"> <span class=\"light good\">", "<span class=\"light bad\">");
    }

    @Test
    void whereTheContributionsAreWithheldItSaysSo() throws IOException {
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective("Økonomi", p -> p.indicator("avvik", i -> i.overUnits(UnitRule.sum())))
                .build()
                .orThrow());

        assertThat(page(
                        model,
                        schools(3),
                        figures(3),
                        DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("s3", "avvik", "2014")))))
                .contains("<tr><th scope=\"row\">holdt tilbake av hensyn til personvernet</th>");
        assertThat(page(model, schools(3), figures(3), DisclosurePattern.none()))
                .doesNotContain("holdt tilbake av hensyn");
    }
}
