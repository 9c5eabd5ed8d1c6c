package io.github.bmsjava.organisation;

import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of a list of code changes, as KLASS of Statistics Norway has it: from a day on, a code has become another. Several rows of one
 * day make a merger or a split; {@link #events} puts them together.
 *
 * @param date the first day of the new code
 * @param former the code until then
 * @param formerName what it was called
 * @param successor the code from then on
 * @param name what it is called
 */
public record CodeChange(LocalDate date, OrgUnitId former, Label formerName, OrgUnitId successor, Label name) {
    private static final Comparator<CodeChange> BY_CODE =
            Comparator.comparing((CodeChange row) -> row.former.value()).thenComparing(row -> row.successor.value());

    /**
     * Checks that all are there.
     *
     * @param date the first day of the new code
     * @param former the code until then
     * @param formerName what it was called
     * @param successor the code from then on
     * @param name what it is called
     */
    public CodeChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(former, "former");
        Objects.requireNonNull(formerName, "formerName");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Puts rows together into events.
     *
     * <ul>
     *   <li>One code that becomes one other: a code change; that keeps its code and gets another name: a renaming.
     *   <li>Several that become one: a merger.
     *   <li>One that becomes several: a split. What also takes in others is a merger of those others, and the part of the one that is
     *       split comes by the split: a unit ends once.
     *   <li>A row by which a code becomes itself, under the same name, says nothing of its own.
     * </ul>
     *
     * @param changes in any order; a row twice counts once
     * @return by date, then by kind and code
     */
    public static List<Reorganisation> events(Collection<CodeChange> changes) {
        Map<LocalDate, Set<CodeChange>> days = changes.stream()
                .collect(Collectors.groupingBy(
                        CodeChange::date, TreeMap::new, Collectors.toCollection(LinkedHashSet::new)));
        List<Reorganisation> events = new ArrayList<>();
        days.forEach((day, rows) -> eventsOf(day, rows, events));
        return List.copyOf(events);
    }

    private static void eventsOf(LocalDate day, Set<CodeChange> rows, List<Reorganisation> events) {
        Map<OrgUnitId, Set<OrgUnitId>> successors = group(rows, CodeChange::former, CodeChange::successor);
        Map<OrgUnitId, Set<OrgUnitId>> formers = group(rows, CodeChange::successor, CodeChange::former);
        successors.forEach((former, all) -> {
            if (all.size() > 1) {
                events.add(Reorganisation.split(day, former, List.copyOf(all)));
            }
        });
        formers.forEach((successor, all) -> {
            List<OrgUnitId> whole = all.stream()
                    .filter(former -> successors.getOrDefault(former, Set.of()).size() == 1)
                    .toList();
            if (all.size() > 1 && !whole.isEmpty()) {
                events.add(Reorganisation.merge(day, successor, whole));
            }
        });
        rows.stream()
                .filter(row -> successors.getOrDefault(row.former, Set.of()).size() == 1
                        && formers.getOrDefault(row.successor, Set.of()).size() == 1)
                .sorted(BY_CODE)
                .forEach(row -> row.alone().ifPresent(events::add));
    }

    private Optional<Reorganisation> alone() {
        if (!former.equals(successor)) {
            return Optional.of(Reorganisation.codeChange(date, former, successor));
        }
        return formerName.equals(name)
                ? Optional.empty()
                : Optional.of(Reorganisation.rename(date, former, formerName));
    }

    private static Map<OrgUnitId, Set<OrgUnitId>> group(
            Set<CodeChange> rows, Function<CodeChange, OrgUnitId> by, Function<CodeChange, OrgUnitId> what) {
        Comparator<OrgUnitId> byCode = Comparator.comparing(OrgUnitId::value);
        Map<OrgUnitId, Set<OrgUnitId>> groups = new TreeMap<>(byCode);
        rows.forEach(row -> groups.computeIfAbsent(by.apply(row), code -> new TreeSet<>(byCode))
                .add(what.apply(row)));
        return groups;
    }
}
