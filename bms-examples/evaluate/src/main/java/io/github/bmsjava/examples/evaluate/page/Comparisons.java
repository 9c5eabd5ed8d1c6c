package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The indicators that units of one type have in common, side by side, in the period of which most is known; of several the last. */
final class Comparisons {
    private static final int FEW = 12;

    private final Evaluation results;
    private final Language language;
    private final List<OrgUnit> units;

    Comparisons(Evaluation results, Language language, List<OrgUnit> units) {
        this.results = results;
        this.language = language;
        this.units = units;
    }

    List<View.Comparison> all() {
        Map<UnitTypeId, List<OrgUnit>> byType = new LinkedHashMap<>();
        units.forEach(unit -> unit.type()
                .ifPresent(type ->
                        byType.computeIfAbsent(type, any -> new ArrayList<>()).add(unit)));
        List<View.Comparison> all = new ArrayList<>();
        byType.forEach((type, alike) -> {
            if (alike.size() > 1 && alike.size() <= FEW) {
                comparison(type, alike).ifPresent(all::add);
            }
        });
        return all;
    }

    private Optional<View.Comparison> comparison(UnitTypeId type, List<OrgUnit> alike) {
        Period fullest = null;
        Shared most = new Shared(Map.of(), List.of());
        for (Period period : results.periods()) {
            Shared shared = shared(alike, period);
            if (shared.figures() > 0 && shared.figures() >= most.figures()) {
                fullest = period;
                most = shared;
            }
        }
        return fullest == null
                ? Optional.empty()
                : Optional.of(new View.Comparison(
                        type.value() + " " + fullest.label(language),
                        legend(most),
                        alike.stream().map(unit -> unit.name().in(language)).toList(),
                        rows(most)));
    }

    /** What units have values of in a period: the indicators, and a column for each unit. */
    private record Shared(Map<IndicatorId, Indicator> indicators, List<Map<IndicatorId, IndicatorResult>> columns) {
        /** How many values at least one other unit has, too. */
        long figures() {
            return indicators.keySet().stream()
                    .mapToLong(this::count)
                    .filter(count -> count > 1)
                    .sum();
        }

        long count(IndicatorId id) {
            return columns.stream().filter(column -> column.containsKey(id)).count();
        }
    }

    private Shared shared(List<OrgUnit> alike, Period period) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        List<Map<IndicatorId, IndicatorResult>> columns = new ArrayList<>();
        for (OrgUnit unit : alike) {
            Map<IndicatorId, IndicatorResult> column = new LinkedHashMap<>();
            results.in(period).findUnit(unit.id()).map(UnitResults::cards).orElse(List.of()).stream()
                    .map(CardResult::indicators)
                    .flatMap(List::stream)
                    .filter(result -> result.findValue().isPresent())
                    .forEach(result -> {
                        column.put(result.indicator().id(), result);
                        indicators.putIfAbsent(result.indicator().id(), result.indicator());
                    });
            columns.add(column);
        }
        return new Shared(indicators, columns);
    }

    /** A row for each indicator of which at least two units have a value. */
    private List<View.Compared> rows(Shared shared) {
        List<View.Compared> rows = new ArrayList<>();
        shared.indicators.forEach((id, indicator) -> {
            if (shared.count(id) > 1) {
                rows.add(new View.Compared(
                        indicator.name().in(language),
                        shared.columns.stream()
                                .map(column -> cell(column.get(id)))
                                .toList()));
            }
        });
        return rows;
    }

    /** Every level of the scales of the rows, from best to worst, and what else stands in their cells. */
    private List<View.Light> legend(Shared shared) {
        Set<View.Light> levels = new LinkedHashSet<>();
        Set<View.Light> others = new LinkedHashSet<>();
        shared.indicators.forEach((id, indicator) -> {
            if (shared.count(id) > 1) {
                levels.addAll(Lights.all(indicator.scale(), language));
                shared.columns.stream()
                        .map(column -> cell(column.get(id)).light())
                        .filter(light -> !light.symbol().isEmpty())
                        .forEach(others::add);
            }
        });
        levels.addAll(others);
        return List.copyOf(levels);
    }

    private View.Cell cell(@Nullable IndicatorResult result) {
        if (result == null) {
            return new View.Cell(false, "", View.Light.NONE);
        }
        ResultWords words = ResultWords.of(result, language);
        return new View.Cell(
                true,
                words.value(),
                Lights.of(result.status(), result.indicator().scale(), words.light()));
    }
}
