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
    private static final List<String> WORDS = List.of(
            "indicator",
            "method",
            "target",
            "result",
            "light",
            "trend",
            "history",
            "why",
            "below",
            "path",
            "comparison",
            "follow-missing",
            "follow-none");

    private static Messages words() {
        StringBuilder catalogue = new StringBuilder();
        WORDS.forEach(word -> catalogue
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
