package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.bmsjava.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether units stand on levels there are, and no unit above one that it is under. */
final class LevelCheck {
    private LevelCheck() {}

    /** The units, those on a level that does not stand taken off it; an issue for each level never defined at all. */
    static ImmutableList<OrgUnit> onKnownLevels(
            List<OrgUnit> units, List<OrgLevel> levels, ImmutableSet<LevelId> defined, List<Issue> issues) {
        ImmutableSet<LevelId> sound = levels.stream().map(OrgLevel::id).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<OrgUnit> kept = ImmutableList.builder();
        for (OrgUnit unit : units) {
            Optional<LevelId> level = unit.level();
            boolean known = level.isEmpty() || sound.contains(level.get());
            kept.add(known ? unit : unit.toBuilder().noLevel().build());
            if (!known && !defined.contains(level.get())) {
                issues.add(unknown(unit, level.get(), defined));
            }
        }
        return kept.build();
    }

    private static Issue unknown(OrgUnit unit, LevelId level, ImmutableSet<LevelId> defined) {
        Issue issue = Issue.of(OrganisationIssue.UNIT_LEVEL_UNKNOWN, "unit '" + unit.id() + "'")
                .with("unit", unit.id())
                .with("level", level)
                .with(
                        "nearest",
                        Assembly.nearest(level.value(), defined.stream().map(LevelId::value)));
        return unit.place().map(issue::at).orElse(issue);
    }

    /** A warning for each unit on a higher level than the nearest unit above it that has a level. */
    static void order(UnitTree tree, ImmutableList<OrgLevel> levels, List<Issue> issues) {
        Map<LevelId, OrgLevel> byId = Maps.uniqueIndex(levels, OrgLevel::id);
        int[] levelled = new int[tree.units().size()];
        for (int i = 0; i < levelled.length; i++) {
            int above = tree.parent(i) < 0 ? -1 : levelled[tree.parent(i)];
            OrgLevel level = level(tree, i, byId);
            levelled[i] = level == null ? above : i;
            OrgLevel levelAbove = above < 0 ? null : level(tree, above, byId);
            if (level != null && levelAbove != null && levels.indexOf(level) < levels.indexOf(levelAbove)) {
                issues.add(disorder(tree.units().get(i), level, tree.units().get(above), levelAbove, levels));
            }
        }
    }

    private static @Nullable OrgLevel level(UnitTree tree, int position, Map<LevelId, OrgLevel> byId) {
        return tree.units().get(position).level().map(byId::get).orElse(null);
    }

    private static Issue disorder(
            OrgUnit unit, OrgLevel level, OrgUnit above, OrgLevel levelAbove, List<OrgLevel> levels) {
        Issue issue = Issue.of(OrganisationIssue.UNIT_LEVEL_DISORDER, "unit '" + unit.id() + "'")
                .with("unit", unit.id())
                .with("level", level.id())
                .with("above", above.id())
                .with("aboveLevel", levelAbove.id())
                .with("levels", levels.stream().map(each -> each.id().value()).collect(Collectors.joining(", ")));
        return unit.place().map(issue::at).orElse(issue);
    }
}
