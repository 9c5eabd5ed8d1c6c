package io.github.bmsjava.examples.verification;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.ResultVisitor;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library's columns hold, in the words of {@link Facts}: read from views that nobody asked to explain, or visited. */
final class HeldFacts implements ResultVisitor {
    private final Organisation organisation;
    private final Map<List<Object>, Map<String, Facts>> shown = new HashMap<>();
    private final List<String> twice = new ArrayList<>();
    private Map<String, Facts> current = new LinkedHashMap<>();
    private String column = "";
    private int decimals;

    private HeldFacts(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Everything that the views of a period and kind say by themselves. */
    static Map<String, Facts> viewed(Evaluation evaluation, Period period, ValueKind kind) {
        Map<String, Facts> all = new LinkedHashMap<>();
        evaluation.in(period, kind).units().stream()
                .flatMap(unit -> unit.cards().stream())
                .forEach(card -> view(card, all));
        return all;
    }

    private static void view(CardResult card, Map<String, Facts> all) {
        for (IndicatorResult row : Stream.concat(card.indicators().stream(), card.offCard().stream())
                .toList()) {
            all.putIfAbsent(
                    Reference.rowName(card.card(), row.indicator().id()),
                    facts(
                            row.status(),
                            row.findValue().orElse(null),
                            row.score().orElse(null)));
        }
        all.put(Reference.groupName(card.card(), ""), group(card.whole()));
        card.groups().forEach(group -> all.put(Reference.groupName(card.card(), group.id()), group(group)));
    }

    private static Facts group(GroupResult group) {
        return facts(group.status(), null, group.score().orElse(null));
    }

    private static Facts facts(Status status, @Nullable BigDecimal value, @Nullable BigDecimal score) {
        Facts facts = new Facts();
        facts.put("status", status);
        facts.put("value", value);
        facts.put("score", score);
        return facts;
    }

    /** Everything that a visitor is shown. */
    static HeldFacts visited(Evaluation evaluation, Organisation organisation) {
        HeldFacts facts = new HeldFacts(organisation);
        evaluation.visit(facts);
        return facts;
    }

    /** What was shown of a period and kind. */
    Map<String, Facts> of(Period period, ValueKind kind) {
        return shown.getOrDefault(List.of(period, kind), Map.of());
    }

    /** The names of what was shown more than once. */
    List<String> twice() {
        return twice;
    }

    @Override
    public boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
        column = " · " + card.id() + " · " + indicator.id();
        decimals = indicator.decimals();
        return begin(period, kind);
    }

    @Override
    public boolean group(Period period, ValueKind kind, Scorecard card, String id) {
        column = " · " + card.id() + " · group " + (id.equals(card.id().value()) ? "" : id);
        return begin(period, kind);
    }

    private boolean begin(Period period, ValueKind kind) {
        current = shown.computeIfAbsent(List.of(period, kind), any -> new LinkedHashMap<>());
        return true;
    }

    @Override
    public void value(int unit, long value, Status status, int score) {
        show(unit, status, BigDecimal.valueOf(value, decimals), score);
    }

    @Override
    public void large(int unit, BigDecimal value, Status status, int score) {
        show(unit, status, value, score);
    }

    @Override
    public void without(int unit, Status status, int score) {
        show(unit, status, null, score);
    }

    private void show(int unit, Status status, @Nullable BigDecimal value, int score) {
        String name = organisation.units().get(unit).id() + column;
        BigDecimal points = score == NO_SCORE ? null : BigDecimal.valueOf(score, 2);
        if (current.put(name, facts(status, value, points)) != null) {
            twice.add(name);
        }
    }
}
