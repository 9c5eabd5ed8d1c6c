package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows results column by column. */
final class ColumnWalk {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    private final EvaluationPlan plan;
    private final Map<Period, Map<ValueKind, PeriodResults>> results;

    ColumnWalk(EvaluationPlan plan, Map<Period, Map<ValueKind, PeriodResults>> results) {
        this.plan = plan;
        this.results = results;
    }

    void accept(ResultVisitor visitor) {
        results.forEach((period, byKind) -> byKind.forEach((kind, found) -> {
            for (Scorecard card : plan.model().cards()) {
                walk(visitor, card, found);
            }
        }));
    }

    private void walk(ResultVisitor visitor, Scorecard card, PeriodResults found) {
        Set<IndicatorId> indicators = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        for (UnitResults unit : found.units()) {
            cardOf(unit, card).ifPresent(result -> {
                Stream.concat(result.indicators().stream(), result.offCard().stream())
                        .forEach(one -> indicators.add(one.indicator().id()));
                result.groups().forEach(group -> groups.add(group.id()));
            });
        }
        for (Indicator indicator : plan.model().indicators()) {
            if (indicators.contains(indicator.id())
                    && visitor.indicator(found.period(), found.kind(), card, indicator)) {
                each(
                        found.units(),
                        card,
                        (unit, result) ->
                                result.findIndicator(indicator.id()).ifPresent(one -> show(visitor, unit, one)));
            }
        }
        for (String group : groups) {
            if (visitor.group(found.period(), found.kind(), card, group)) {
                each(
                        found.units(),
                        card,
                        (unit, result) -> result.groups().stream()
                                .filter(one -> one.id().equals(group))
                                .forEach(one -> visitor.without(unit, one.status(), score(one.score()))));
            }
        }
        if (visitor.group(found.period(), found.kind(), card, card.id().value())) {
            each(found.units(), card, (unit, result) -> visitor.without(unit, result.status(), score(result.score())));
        }
    }

    private interface UnitCardResult {
        void accept(int unit, CardResult result);
    }

    private static void each(List<UnitResults> units, Scorecard card, UnitCardResult action) {
        for (int i = 0; i < units.size(); i++) {
            int unit = i;
            cardOf(units.get(i), card).ifPresent(result -> action.accept(unit, result));
        }
    }

    private static Optional<CardResult> cardOf(UnitResults unit, Scorecard card) {
        return unit.cards().stream()
                .filter(result -> result.card().card().equals(card))
                .findFirst();
    }

    private static void show(ResultVisitor visitor, int unit, IndicatorResult result) {
        Status status = result.status();
        int score = score(result.score());
        Optional<BigDecimal> value = result.findValue();
        if (value.isEmpty()) {
            visitor.without(unit, status, score);
            return;
        }
        BigInteger unscaled = value.get().unscaledValue();
        if (unscaled.compareTo(LEAST) < 0 || unscaled.compareTo(MOST) > 0) {
            visitor.large(unit, value.get(), status, score);
        } else {
            visitor.value(unit, unscaled.longValue(), status, score);
        }
    }

    private static int score(Optional<BigDecimal> score) {
        return score.map(points -> points.movePointRight(2).intValueExact()).orElse(ResultVisitor.NO_SCORE);
    }
}
