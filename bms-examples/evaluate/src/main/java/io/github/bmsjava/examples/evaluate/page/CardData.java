package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of many units as JSON, from which {@code page.js} builds one when a reader asks for it. Every text, light and drawing stands
 * there once, and rows say which ones they show by number: figures and sentences of a city are largely the same ones over and over.
 *
 * <pre>
 * {"words": {…}, "texts": ["Fjordby kommune", …], "lights": [[style, symbol, word], …],
 *  "charts": [[path, x, y, [limit, …], [break, …], steps], …],
 *  "units": {"d1-e0": [name, [[title, period, hasMethods, [[name, light, [row, …], account], …]], …]], …}}
 * </pre>
 *
 * A row is the indicator's id, factor, indicator, method, target, value, light, trend, chart, remark, history, account, contributions'
 * title, contributions, and places for follow-up. Account, history and contributions alternate headings and texts; a place is its
 * heading, whether something must stand there, and what does. Where there is no light or chart, its number is −1; yes is 1 and no 0.
 * The steps of a chart are left out where its target is the same in all periods.
 */
final class CardData {
    /** The words of the page that a card needs. */
    static final List<String> WORDS = List.of(
            "indicator",
            "method",
            "target",
            "result",
            "light",
            "trend",
            "history",
            "why",
            "part",
            "contribution",
            "below",
            "path",
            "comparison",
            "follow-missing",
            "follow-none");

    private final Messages words;
    private final Map<Said, Integer> texts = new LinkedHashMap<>();
    private final Map<View.Light, Integer> lights = new LinkedHashMap<>();
    private final Map<Chart.Drawing, Integer> charts = new LinkedHashMap<>();
    private final JsonText units = new JsonText();

    CardData(Messages words) {
        this.words = words;
    }

    void add(View.Unit unit) {
        units.name(unit.id()).open('[').number(text(unit.name())).open('[');
        unit.cards().forEach(this::add);
        units.close(']').close(']');
    }

    private void add(View.Card card) {
        units.open('[').number(text(card.title())).number(text(card.period())).number(card.hasMethods() ? 1 : 0);
        units.open('[');
        card.groups().forEach(this::add);
        units.close(']').close(']');
    }

    private void add(View.Group group) {
        units.open('[').number(said(group.name())).number(group.hasLight() ? light(group.light()) : -1);
        units.open('[');
        group.rows().forEach(this::add);
        units.close(']');
        add(group.account());
        units.close(']');
    }

    private void add(View.Row row) {
        units.open('[')
                .number(text(row.id()))
                .number(said(row.factor()))
                .number(said(row.indicator()))
                .number(said(row.method()))
                .number(text(row.target()))
                .number(text(row.value()))
                .number(light(row.light()))
                .number(text(row.trend()))
                .number(chart(row.chart()))
                .number(text(row.remark()));
        add(row.history());
        add(row.account());
        units.number(text(row.contributionsOf()));
        add(row.contributions());
        units.open('[');
        row.places().forEach(this::add);
        units.close(']').close(']');
    }

    private void add(FollowUpView.Place place) {
        units.open('[').number(text(place.heading())).number(place.isMissing() ? 1 : 0);
        place.entries().forEach(entry -> units.number(text(entry)));
        units.close(']');
    }

    private void add(List<View.Entry> entries) {
        units.open('[');
        entries.forEach(entry -> units.number(text(entry.heading())).number(text(entry.text())));
        units.close(']');
    }

    private int text(String text) {
        return said(Said.plain(text));
    }

    private int said(Said said) {
        return number(said, texts);
    }

    private int light(View.Light light) {
        return number(light, lights);
    }

    private int chart(Chart.Drawing chart) {
        return chart.equals(Chart.Drawing.NOTHING) ? -1 : number(chart, charts);
    }

    private static <T> int number(T thing, Map<T, Integer> numbers) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    /** All that was added. */
    String json() {
        JsonText json = new JsonText().open('{');
        json.name("words").open('{');
        WORDS.forEach(word -> json.name(word).text(words.text("page." + word)));
        json.close('}').name("texts").open('[');
        texts.keySet().forEach(said -> json.text(said.text()));
        json.close(']').name("langs").open('{');
        texts.forEach((said, number) -> {
            if (!said.lang().isEmpty()) {
                json.name(Integer.toString(number)).text(said.lang());
            }
        });
        json.close('}').name("lights").open('[');
        lights.keySet()
                .forEach(light -> json.open('[')
                        .text(light.style())
                        .text(light.symbol())
                        .text(light.word())
                        .close(']'));
        json.close(']').name("charts").open('[');
        charts.keySet().forEach(chart -> {
            json.open('[').text(chart.path()).text(chart.x()).text(chart.y()).open('[');
            chart.limits().forEach(json::text);
            json.close(']').open('[');
            chart.breaks().forEach(json::text);
            json.close(']');
            if (!chart.steps().isEmpty()) {
                json.text(chart.steps());
            }
            json.close(']');
        });
        return json.close(']')
                .name("units")
                .open('{')
                .members(units)
                .close('}')
                .close('}')
                .toString();
    }
}
