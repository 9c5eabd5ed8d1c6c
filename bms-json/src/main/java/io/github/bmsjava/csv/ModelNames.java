package io.github.bmsjava.csv;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.SubjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of an organisation and of indicators, looked up once for each cell of a table. */
final class ModelNames implements CsvNames {
    private final Organisation organisation;
    private final Map<String, Set<ReferenceId>> references = new HashMap<>();
    private final Map<String, Set<IndicatorId>> indicators = new HashMap<>();

    ModelNames(Organisation organisation, Collection<Indicator> indicators) {
        this.organisation = organisation;
        for (ReferenceSeries series : organisation.references()) {
            add(references, series.id().value(), series.id());
            series.name().texts().values().forEach(name -> add(references, name, series.id()));
        }
        for (Indicator indicator : indicators) {
            add(this.indicators, indicator.id().value(), indicator.id());
            indicator.name().texts().values().forEach(name -> add(this.indicators, name, indicator.id()));
            indicator.aliases().forEach(alias -> add(this.indicators, alias, indicator.id()));
        }
    }

    private static <T> void add(Map<String, Set<T>> index, String name, T id) {
        index.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
    }

    @Override
    public Optional<SubjectId> subject(String text) {
        Optional<SubjectId> unit = organisation.find(text).map(OrgUnit::id);
        return unit.isPresent() ? unit : called(references, text).map(id -> id);
    }

    @Override
    public Optional<IndicatorId> indicator(String text, SubjectId subject) {
        return called(indicators, text);
    }

    @Override
    public boolean dependOnSubject() {
        return false;
    }

    /** The only one that goes by a text, or the one whose id it is. */
    private static <T> Optional<T> called(Map<String, Set<T>> index, String text) {
        Set<T> called = index.getOrDefault(text, Set.of());
        Optional<T> own =
                called.stream().filter(id -> id.toString().equals(text)).findFirst();
        if (own.isEmpty() && called.size() > 1) {
            throw new IllegalArgumentException("'" + text + "' is the name of " + called.size() + ": " + called);
        }
        return own.isPresent() ? own : called.stream().findFirst();
    }
}
