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
import io.github.bmsjava.organisation.PersonRef;
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

        assertThat(rows).isEqualTo(3 * 24);
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
                .containsPattern("<th scope=\"row\">Vikarbruk godkjennes av rektor</th>.*gjort 20.10.2008");
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
        Content.Part part = new Content.Part(
                "",
                evaluated.results(),
                evaluated.run().organisation().units(),
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

        assertThat(Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8))
                .contains("<dd>01.01.2009: Blåbær &amp; &lt;b&gt;rømme&lt;/b&gt;</dd>", "<dd>&lt;i&gt; · pågår</dd>")
                .doesNotContain("<b>", "<i>");
    }
}
