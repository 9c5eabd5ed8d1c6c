package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.internal.check.Definitions;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an organisation of what was defined: finds every problem, leaves out what is wrong, and keeps the rest. */
final class Assembly {
    private static final int SHOWN = 10;
    /** Above this many comparisons no nearest id is looked for: a hint is not worth minutes. */
    private static final long MAX_COMPARISONS = 2_000_000;

    private final Definitions<LevelId, OrgLevel> levels;
    private final Definitions<OrgUnitId, OrgUnit> units;
    private final Definitions<ReferenceId, ReferenceSeries> references;
    private final List<Reorganisation> events;
    private final List<Issue> issues = new ArrayList<>();

    Assembly(
            List<OrgLevel> levels, List<OrgUnit> units, List<ReferenceSeries> references, List<Reorganisation> events) {
        this.events = events;
        this.levels = new Definitions<>(levels, OrgLevel::id);
        this.units = new Definitions<>(units, OrgUnit::id);
        this.references = new Definitions<>(references, ReferenceSeries::id);
    }

    Validated<Organisation> assemble() {
        ImmutableList<OrgLevel> soundLevels = soundLevels();
        List<OrgUnit> sound = LevelCheck.onKnownLevels(soundUnits(), soundLevels, levels.ids(), issues);
        TimelineCheck check = new TimelineCheck(events.isEmpty() ? List.of() : sound, issues);
        check.add(events);
        Timeline timeline = check.timeline();
        UnitTree tree = UnitTree.of(events.isEmpty() ? sound : check.units());
        checkRoots(tree.children(-1));
        LevelCheck.order(tree, soundLevels, issues);
        checkValidity(tree, timeline);
        return Validated.of(new Organisation(soundLevels, tree, soundReferences(), timeline), issues);
    }

    private ImmutableList<OrgLevel> soundLevels() {
        for (LevelId id : levels.ids()) {
            int times = levels.rows(id).size();
            if (times > 1) {
                OrganisationIssue code = levels.isContradicted(id)
                        ? OrganisationIssue.ORG_LEVEL_DUPLICATE
                        : OrganisationIssue.ORG_LEVEL_REPEATED;
                issues.add(
                        Issue.of(code, "level '" + id + "'").with("level", id).with("times", times));
            }
        }
        return levels.sound();
    }

    private ImmutableList<OrgUnit> soundUnits() {
        Lineage lineage = new Lineage(units);
        ImmutableList.Builder<OrgUnit> sound = ImmutableList.builder();
        ImmutableList<OrgUnitId> ids = units.ids().asList();
        boolean hints = hintsAffordable(ids, lineage);
        for (int i = 0; i < ids.size(); i++) {
            OrgUnitId id = ids.get(i);
            if (units.isRepeated(id)) {
                issues.add(issue(OrganisationIssue.UNIT_REPEATED, id)
                        .with("times", units.rows(id).size()));
            }
            if (lineage.isCause(i)) {
                issues.add(leftOut(i, lineage, hints));
            }
            if (lineage.isSound(i)) {
                sound.add(units.first(id));
            }
        }
        if (ids.isEmpty()) {
            issues.add(Issue.of(OrganisationIssue.EMPTY_ORGANISATION, "organisation"));
        }
        return sound.build();
    }

    private static boolean hintsAffordable(ImmutableList<OrgUnitId> ids, Lineage lineage) {
        long causes = 0;
        for (int i = 0; i < ids.size(); i++) {
            causes += lineage.isCause(i) ? 1 : 0;
        }
        return causes * ids.size() <= MAX_COMPARISONS;
    }

    private Issue leftOut(int index, Lineage lineage, boolean hints) {
        OrgUnitId id = units.ids().asList().get(index);
        int count = lineage.load(index);
        if (lineage.isCycle(index)) {
            return issue(OrganisationIssue.UNIT_CYCLE, id)
                    .with("path", shown(lineage.cycle(index).stream(), " → "))
                    .with("count", count);
        }
        if (units.isContradicted(id)) {
            return issue(OrganisationIssue.UNIT_DUPLICATE, id)
                    .with("times", units.rows(id).size())
                    .with("count", count);
        }
        String parent = units.first(id).parent().map(OrgUnitId::value).orElseThrow();
        return issue(OrganisationIssue.UNIT_ORPHAN, id)
                .with("parent", parent)
                .with("nearest", hints ? nearest(parent, units.ids().stream().map(OrgUnitId::value)) : "–")
                .with("count", count);
    }

    static String nearest(String written, Stream<String> known) {
        return Nearest.to(written, known.collect(Collectors.toList())).orElse("–");
    }

    private void checkRoots(ImmutableList<OrgUnit> roots) {
        if (roots.size() > 1) {
            Stream<String> ids = roots.stream().map(root -> root.id().value()).sorted();
            issues.add(Issue.of(OrganisationIssue.TWO_ROOTS, "organisation")
                    .with("count", roots.size())
                    .with("roots", shown(ids, ", ")));
        }
    }

    /** Of a parent that came out of others, or went into others, these stand for it before and after. */
    private void checkValidity(UnitTree tree, Timeline timeline) {
        for (int i = 0; i < tree.units().size(); i++) {
            if (tree.parent(i) >= 0) {
                OrgUnit unit = tree.units().get(i);
                OrgUnit parent = tree.units().get(tree.parent(i));
                DateRange lasting = new DateRange(
                        timeline.origins(parent.id()).isEmpty()
                                ? parent.validity().from()
                                : null,
                        timeline.fates(parent.id()).isEmpty()
                                ? parent.validity().to()
                                : null);
                boolean moved = !timeline.changes(unit.id()).isEmpty();
                if (!moved && !encloses(lasting, unit.validity())) {
                    issues.add(issue(OrganisationIssue.UNIT_OUTLIVES_PARENT, unit.id())
                            .with("validity", unit.validity())
                            .with("parent", parent.id())
                            .with("parentValidity", parent.validity()));
                }
            }
        }
    }

    private static boolean encloses(DateRange outer, DateRange inner) {
        boolean beginsBefore = outer.findFrom()
                .map(from -> inner.findFrom().filter(own -> !own.isBefore(from)).isPresent())
                .orElse(true);
        boolean endsAfter = outer.findTo()
                .map(to -> inner.findTo().filter(own -> !own.isAfter(to)).isPresent())
                .orElse(true);
        return beginsBefore && endsAfter;
    }

    private ImmutableList<ReferenceSeries> soundReferences() {
        for (ReferenceId id : references.ids()) {
            Function<OrganisationIssue, Issue> issue =
                    code -> Issue.of(code, "reference '" + id + "'").with("reference", id);
            int times = references.rows(id).size();
            if (isUnit(id)) {
                issues.add(issue.apply(OrganisationIssue.REFERENCE_IS_UNIT));
            } else if (references.isContradicted(id)) {
                issues.add(issue.apply(OrganisationIssue.REFERENCE_DUPLICATE).with("times", times));
            } else if (times > 1) {
                issues.add(issue.apply(OrganisationIssue.REFERENCE_REPEATED).with("times", times));
            }
        }
        return references.sound().stream()
                .filter(series -> !isUnit(series.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isUnit(ReferenceId id) {
        return units.ids().contains(OrgUnitId.of(id.value()));
    }

    /** At every place the unit was read from, in an order that does not depend on the order of reading. */
    private Issue issue(OrganisationIssue code, OrgUnitId id) {
        Issue issue = Issue.of(code, "unit '" + id + "'").with("unit", id);
        String places = units.rows(id).stream()
                .map(OrgUnit::place)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? issue : issue.at(places);
    }

    private static String shown(Stream<?> all, String between) {
        List<String> texts = all.map(Objects::toString).collect(Collectors.toList());
        String rest = texts.size() > SHOWN ? between + "…" : "";
        return texts.stream().limit(SHOWN).collect(Collectors.joining(between)) + rest;
    }
}
