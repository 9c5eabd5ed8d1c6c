package io.github.bmsjava.examples.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardDataTest {
    private static Messages words() {
        StringBuilder catalogue = new StringBuilder();
        CardData.WORDS.forEach(word -> catalogue
                .append("page.")
                .append(word)
                .append(" = ")
                .append(word)
                .append('\n'));
        return BmsJson.messages(Language.NB)
                .and(new ByteArrayInputStream(catalogue.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(String name) {
        CardData data = new CardData(words());
        data.add(new View.Unit("d1-e0", name, List.of()));
        data.add(new View.Unit("d1-e1", name, List.of()));
        return data.json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--",
                "\"; alert(1); \"",
                "\\u003c \\ \\\\",
                "linje\nskift\tog\u0001",
                "blåbærgrøt på Ærøya",
                "𝒪𝓃 🙂"
            })
    void everyTextIsReadAsItWasAndNoneEndsItsElement(String name) {
        String json = json(name);

        assertThat(json).doesNotContain("<");
        assertThat(JsonValues.read(json).get("texts")).isEqualTo(List.of(name));
    }

    @Test
    void aTextStandsThereOnce() {
        Map<?, ?> data = JsonValues.read(json("Lund"));

        assertThat(data.get("units")).isEqualTo(Map.of("d1-e0", List.of(0, List.of()), "d1-e1", List.of(0, List.of())));
    }

    private static View.Row row(String id, Chart.Drawing chart, List<FollowUpView.Place> places) {
        return new View.Row(
                id,
                Said.plain("Trygghet"),
                Said.plain("Fravær"),
                Said.plain("HR"),
                "høyst 6 %",
                "8,4 %",
                new View.Light("bad", "■", "Rød"),
                "↑ dårligere",
                chart,
                "",
                List.of(new View.Entry("2023", "7,9 %"), new View.Entry("2024", "8,4 %")),
                List.of(new View.Entry("Regel", "høyst 6 %")),
                "Bidrag",
                List.of(new View.Entry("Lund", "0,3")),
                true,
                places);
    }

    private static Map<?, ?> read(View.Group... groups) {
        CardData data = new CardData(words());
        View.Card card = new View.Card("Målekort", "2024", true, 7, List.of(groups));
        data.add(new View.Unit("d1-e0", "Lund", List.of(card)));
        return JsonValues.read(data.json());
    }

    private static View.Group withoutLight(View.Row... rows) {
        return new View.Group(
                Said.plain("Medarbeidere"), new View.Light("", "", ""), false, List.of(rows), List.of(), false);
    }

    /** The groups of the one card of the one unit. */
    private static List<?> groups(Map<?, ?> data) {
        List<?> unit = (List<?>) ((Map<?, ?>) data.get("units")).get("d1-e0");
        List<?> card = (List<?>) ((List<?>) unit.get(1)).get(0);
        return (List<?>) card.get(3);
    }

    /** A value of the data with its numbers looked up in the texts, however deep they stand. */
    private static Object said(Object value, List<?> texts) {
        return value instanceof List<?> list
                ? list.stream().map(one -> said(one, texts)).toList()
                : texts.get((Integer) value);
    }

    @Test
    void aRowSaysByNumberWhatItShowsInTheOrderThatIsDescribed() {
        Chart.Drawing chart = new Chart.Drawing(List.of("9.0"), "", List.of("60.0"), "M4.0,28.0h0", "116.0", "4.0");
        FollowUpView.Place filled = new FollowUpView.Place("Kommentar", List.of("Per 2024", "Per 2023"), false, false);
        FollowUpView.Place missing = new FollowUpView.Place("Tiltak", List.of(), true, true);

        Map<?, ?> data = read(withoutLight(row("fravaer", chart, List.of(filled, missing))));

        List<?> texts = (List<?>) data.get("texts");
        List<?> group = (List<?>) groups(data).get(0);
        List<?> row = (List<?>) ((List<?>) group.get(2)).get(0);
        assertThat(row).hasSize(15);
        assertThat(said(row.subList(0, 6), texts))
                .isEqualTo(List.of("fravaer", "Trygghet", "Fravær", "HR", "høyst 6 %", "8,4 %"));
        assertThat(row.get(6)).isEqualTo(0);
        assertThat(texts.get((Integer) row.get(7))).isEqualTo("↑ dårligere");
        assertThat(row.get(8)).isEqualTo(0);
        assertThat(said(row.subList(9, 14), texts))
                .isEqualTo(List.of(
                        "",
                        List.of("2023", "7,9 %", "2024", "8,4 %"),
                        List.of("Regel", "høyst 6 %"),
                        "Bidrag",
                        List.of("Lund", "0,3")));
        List<?> places = (List<?>) row.get(14);
        assertThat(places).hasSize(2);
        List<?> first = (List<?>) places.get(0);
        assertThat(texts.get((Integer) first.get(0))).isEqualTo("Kommentar");
        assertThat(first.get(1)).isEqualTo(0);
        assertThat(said(first.subList(2, 4), texts)).isEqualTo(List.of("Per 2024", "Per 2023"));
        List<?> second = (List<?>) places.get(1);
        assertThat(second).hasSize(2);
        assertThat(texts.get((Integer) second.get(0))).isEqualTo("Tiltak");
        assertThat(second.get(1)).isEqualTo(1);
    }

    @Test
    void lightsAndDrawingsStandThereOnceWithAllThatIsDrawn() {
        Chart.Drawing chart =
                new Chart.Drawing(List.of("9.0", "12.0"), "", List.of("60.0"), "M4.0,28.0h0", "116.0", "4.0");

        Map<?, ?> data = read(withoutLight(row("fravaer", chart, List.of()), row("nærvær", chart, List.of())));

        assertThat(data.get("lights")).isEqualTo(List.of(List.of("bad", "■", "Rød")));
        assertThat(data.get("charts"))
                .isEqualTo(List.of(List.of("M4.0,28.0h0", "116.0", "4.0", List.of("9.0", "12.0"), List.of("60.0"))));
    }

    @Test
    void theStepsOfATargetComeLastWhereThereAreAny() {
        Chart.Drawing chart =
                new Chart.Drawing(List.of(), "M32.0,28.0H120.0", List.of(), "M4.0,28.0h0", "116.0", "4.0");

        Map<?, ?> data = read(withoutLight(row("fravaer", chart, List.of())));

        assertThat(data.get("charts"))
                .isEqualTo(List.of(List.of("M4.0,28.0h0", "116.0", "4.0", List.of(), List.of(), "M32.0,28.0H120.0")));
    }

    @Test
    void whereThereIsNoLightOrDrawingTheNumberIsMinusOne() {
        Map<?, ?> data = read(withoutLight(row("fravaer", Chart.Drawing.NOTHING, List.of())));

        List<?> group = (List<?>) groups(data).get(0);
        assertThat(group.get(1)).isEqualTo(-1);
        assertThat(((List<?>) ((List<?>) group.get(2)).get(0)).get(8)).isEqualTo(-1);
        assertThat(data.get("charts")).isEqualTo(List.of());
    }

    @Test
    void aGroupHasItsLightAndItsAccount() {
        View.Light green = new View.Light("good", "●", "Grønn");
        List<View.Entry> account = List.of(new View.Entry("Regel", "Alle grønne"));

        Map<?, ?> data = read(new View.Group(Said.plain("Medarbeidere"), green, true, List.of(), account, true));

        List<?> group = (List<?>) groups(data).get(0);
        List<?> texts = (List<?>) data.get("texts");
        assertThat(group.subList(1, 3)).isEqualTo(List.of(0, List.of()));
        assertThat(data.get("lights")).isEqualTo(List.of(List.of("good", "●", "Grønn")));
        assertThat(said(group.get(3), texts)).isEqualTo(List.of("Regel", "Alle grønne"));
    }

    @Test
    void theLanguageOfANameStandsBesideTheTextsWhereItIsNotThePages() {
        Said norwegian = new Said("Drift", "nb");
        View.Light none = new View.Light("", "", "");

        Map<?, ?> data = read(
                new View.Group(norwegian, none, false, List.of(), List.of(), false),
                new View.Group(Said.plain("Drift"), none, false, List.of(), List.of(), false));

        Object marked = ((List<?>) groups(data).get(0)).get(0);
        Object plain = ((List<?>) groups(data).get(1)).get(0);
        assertThat(marked).isNotEqualTo(plain);
        assertThat(data.get("langs")).isEqualTo(Map.of(marked.toString(), "nb"));
        assertThat(said(List.of(marked, plain), (List<?>) data.get("texts"))).isEqualTo(List.of("Drift", "Drift"));
    }

    @Test
    void twoIndicatorsOfOneNameAreToldApart() {
        Map<?, ?> data = read(withoutLight(
                row("fravaer-kort", Chart.Drawing.NOTHING, List.of()),
                row("fravaer-langt", Chart.Drawing.NOTHING, List.of())));

        List<?> rows = (List<?>) ((List<?>) groups(data).get(0)).get(2);
        List<?> texts = (List<?>) data.get("texts");
        assertThat(rows.stream()
                        .<Object>map(row -> texts.get((Integer) ((List<?>) row).get(0)))
                        .toList())
                .isEqualTo(List.of("fravaer-kort", "fravaer-langt"));
    }

    private static Evaluation evaluation(int units) {
        Organisation.Builder organisation = Organisation.builder();
        for (int i = 0; i < units; i++) {
            organisation.unit("enhet-" + i, "Enhet " + i, i == 0 ? null : "enhet-0");
        }
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .perspective("Brukere", p -> p.indicator("tilfredshet", i -> i.higherIsBetter()))
                .build()
                .orThrow());
        return EvaluationPlan.compile(model, organisation.build().orThrow(), PlanOptions.years(2020, 2024))
                .orThrow()
                .evaluate(Observations.of(List.of()));
    }

    @Test
    void fiveThousandResultsAreNotLargeAndMoreAre() {
        assertThat(Content.isLarge(evaluation(1000))).isFalse();
        assertThat(Content.isLarge(evaluation(1001))).isTrue();
    }
}
