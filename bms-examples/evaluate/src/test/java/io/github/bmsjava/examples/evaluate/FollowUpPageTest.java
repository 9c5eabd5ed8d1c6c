package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.examples.evaluate.page.AgreementOverview;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.FollowUp;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.examples.evaluate.page.StrategyOverview;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.PersonalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comment, action and dialogue beside the numbers, and what is red and unanswered; expectations read off the tables by hand. */
class FollowUpPageTest {
    private static String page;

    @BeforeAll
    static void run(@TempDir Path directory) {
        page = Ran.in(directory, "agreement").file("agreement", "report.html").replace('\u00A0', ' ');
    }

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }

    @Test
    void r190EveryRowHasRoomForCommentActionAndDialogue() {
        long rows = count("<tr class=\"why\">", page);

        assertThat(rows).isEqualTo((3 + 2) * 24); // on the card, and those that only the group beside it asks for
        assertThat(count("<dt>Kommentar</dt>", page)).isEqualTo(rows);
        assertThat(count("<dt>Tiltak</dt>", page)).isEqualTo(rows);
        assertThat(count("<dt>Dialog</dt>", page)).isEqualTo(rows);
    }

    @Test
    void whatWasSaidAndDoneStandsBesideTheNumber() {
        assertThat(page)
                .contains(
                        "<dd>12.01.2009: Ned fra 10,35 i 2007, men fortsatt over målet.</dd>",
                        "<dd>Gjennomgang av vaktplanen sammen med verneombudet · 15.12.2008 · forfalt</dd>",
                        "<dd>sett 12.06.2008, påtalt 12.06.2008</dd>");
    }

    @Test
    void r190WhatIsRedAndUnansweredIsListed() {
        // ten absences above 9,9 and three budgets above 100; commented: the district, re04, re12, re20's budget
        assertThat(page)
                .contains(
                        "13 resultater er røde eller ikke nådd; 10 av dem mangler kommentar, tiltak eller begge deler.")
                .contains("Øvre barnehage</a></th><td>Sykefravær</td><td class=\"number\">10,40 %</td>")
                .containsPattern("Teisen sykehjem</a></th>.*<td>mangler</td><td>finnes</td></tr>")
                .containsPattern("Tveten skole</a></th>.*<td>finnes</td><td>mangler</td></tr>");
        int list = page.indexOf("class=\"sheet unanswered\"");
        assertThat(page.substring(list, page.indexOf("</section>", list)))
                .doesNotContain(">Bekkefaret barnehage<", ">Bydel Alna<");
    }

    @Test
    void theActionPlanSaysWhatAnActionAnswersAndHowFarItHasCome() {
        assertThat(page)
                .containsPattern(
                        "<th scope=\"row\">Felles trim to ganger i uka</th><td>Solvang barnehage</td><td>Sykefravær 8,10 % .*"
                                + "30.06.2009.*12 000,50 kr.*ved avvik, ikke utløst")
                .containsPattern("<th scope=\"row\">Vikarbruk godkjennes av rektor</th>.*gjennomført 20.10.2008");
    }

    @Test
    void nothingSaysWhoThePersonsAre() {
        assertThat(page).doesNotContain("leder-re", "leder-alna");
    }

    @Test
    void whatPeopleWroteIsNoMarkup(@TempDir Path directory) throws IOException {
        Loaded loaded = new AgreementExample().load(Language.NB);
        Evaluated evaluated = Job.evaluate(loaded.runs().get(0));
        LocalDate day = LocalDate.of(2009, 1, 1);
        FollowUp followUp = new FollowUp(
                day,
                ActionPlan.of(
                        List.of(Action.builder("<i>", "re04", "sykefravær").build())),
                List.of(Comment.of(
                        "re04",
                        "sykefravær",
                        "2008",
                        PersonRef.of("p"),
                        day,
                        PersonalText.of("Blåbær & <b>rømme</b>"))),
                List.of());

        assertThat(page(evaluated, followUp.withTexts(), directory))
                .contains(
                        "<dd>01.01.2009: Blåbær &amp; &lt;b&gt;rømme&lt;/b&gt;</dd>",
                        "<dd>&lt;i&gt; · pågår</dd>",
                        "Det som ble skrevet om enhetenes tall, vises; hvem som skrev det, vises ikke.")
                .doesNotContain("<b>", "<i>");
        assertThat(page(evaluated, followUp, directory))
                .contains(
                        "<dd>kommentert 01.01.2009</dd>",
                        "Av kommentarene vises bare dagen, verken hva som ble skrevet eller av hvem.")
                .doesNotContain("Blåbær");
        assertThat(page(evaluated, FollowUp.NONE, directory))
                .contains("<dt>Kommentar</dt>")
                .doesNotContain("mangler", "sheet unanswered");
    }

    @Test
    void resultsOfDifferentPeriodsNameTheirOwnAndEachIsAskedForInIt(@TempDir Path directory) throws IOException {
        Organisation organisation = Organisation.builder()
                .unit("nord", "Nord", null)
                .unit("sør", "Sør", "nord")
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "Økonomi",
                        p -> p.indicator("avvik", i -> i.lowerIsBetter().target("1")))
                .build()
                .orThrow());
        Evaluated evaluated = Job.evaluate(new Run(
                "",
                organisation,
                model,
                Period.sequence(Period.year(2013), Period.year(2014)),
                Observations.of(List.of(
                        Observation.of("nord", "avvik", "2014", "5"), Observation.of("sør", "avvik", "2013", "7"))),
                List.of()));
        FollowUp followUp = new FollowUp(LocalDate.of(2015, 1, 1), ActionPlan.of(List.of()), List.of(), List.of());

        assertThat(page(evaluated, followUp, directory))
                .contains("2 resultater er røde eller ikke nådd; 2 av dem mangler", "<th scope=\"col\">Periode</th>")
                .contains("Nord</a></th><td>avvik</td><td>2014</td>", "Sør</a></th><td>avvik</td><td>2013</td>");
        assertThat(page).doesNotContain("<th scope=\"col\">Periode</th>");
    }

    @Test
    void noActionVanishesThoughItsResultIsNotShown(@TempDir Path directory) throws IOException {
        Organisation organisation = Organisation.builder()
                .unit("nord", "Nord", null)
                .unit("sør", "Sør", "nord")
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .group(
                        GroupKind.OFF_CARD,
                        "Eget lederskap",
                        g -> g.id("lederskap")
                                .indicator("samtaler", i -> i.higherIsBetter().target("4")))
                .perspective(
                        "Økonomi",
                        p -> p.indicator("avvik", i -> i.lowerIsBetter().target("1")))
                .build()
                .orThrow());
        Evaluated evaluated = Job.evaluate(new Run(
                "",
                organisation,
                model,
                Period.sequence(Period.year(2013), Period.year(2014)),
                Observations.of(List.of(
                        Observation.of("nord", "avvik", "2014", "5"),
                        Observation.of("nord", "samtaler", "2014", "3"),
                        Observation.of("sør", "avvik", "2013", "7"))),
                List.of()));
        FollowUp followUp = new FollowUp(
                LocalDate.of(2015, 1, 1),
                ActionPlan.of(List.of(
                        Action.builder("Flere samtaler", "nord", "samtaler").build(),
                        Action.builder("Stram inn", "sør", "avvik")
                                .cost("1000")
                                .onDeviation()
                                .build(),
                        Action.builder("Noe annet", "vest", "trivsel").build())),
                List.of(),
                List.of());

        String page = page(evaluated, List.of(organisation.unit("nord")), followUp, directory)
                .replace('\u00A0', ' ');

        assertThat(page)
                .containsPattern(
                        "<th scope=\"row\">Flere samtaler</th><td>Nord</td><td>samtaler 3[^/]*<span class=\"light bad\">")
                .containsPattern("<th scope=\"row\">Stram inn</th><td>Sør</td><td>avvik *</td><td class=\"day\"></td>"
                        + "<td class=\"number\">1 000 kr</td><td>.*pågår")
                .containsPattern("<th scope=\"row\">Noe annet</th><td>vest</td><td>trivsel *</td>.*pågår");
    }

    private static String page(Evaluated evaluated, FollowUp followUp, Path directory) throws IOException {
        return page(evaluated, evaluated.run().organisation().units(), followUp, directory);
    }

    private static String page(Evaluated evaluated, List<OrgUnit> units, FollowUp followUp, Path directory)
            throws IOException {
        Content.Part part = new Content.Part(
                "",
                evaluated.results(),
                units,
                List.of(),
                List.of(),
                "",
                new Besides(followUp, AgreementOverview.NONE, StrategyOverview.NONE));

        Page.write(
                new Content("", "", "", List.of(), List.of(part)),
                Language.NB,
                Language.NB,
                Texts.in(Language.NB),
                directory);

        return Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8);
    }
}
