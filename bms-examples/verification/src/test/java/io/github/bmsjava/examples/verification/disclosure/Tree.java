package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Organisations of two to four levels, and which of their units are hidden: two or more under a parent, or none. */
final class Tree {
    private static final int MOST = 13;

    private final Choices choices;
    private final Organisation.Builder builder = Organisation.builder();
    private final int levels;
    private int size;

    private Tree(Choices choices) {
        this.choices = choices;
        this.levels = 1 + choices.below(3);
    }

    static Organisation grow(Choices choices) {
        Tree tree = new Tree(choices);
        tree.builder.unit("u", "u", null);
        tree.children("u", 1);
        return tree.builder.build().orThrow();
    }

    private void children(String parent, int level) {
        int count = level == 1 ? 2 + choices.below(3) : 1 + choices.below(4);
        for (int i = 1; i <= count && size < MOST; i++) {
            size++;
            String id = parent + i;
            if (level < levels && choices.below(3) > 0) {
                builder.unit(id, id, parent);
                children(id, level + 1);
            } else {
                boolean ends = choices.oneIn(12);
                builder.unit(
                        id,
                        unit -> unit.parent(parent)
                                .validity(ends ? DateRange.until(LocalDate.of(2014, 11, 30)) : DateRange.always()));
            }
        }
    }

    /** Units to hide: of every parent none or at least two, and two or more under every hidden parent. */
    static Set<OrgUnitId> hide(Organisation organisation, Choices choices) {
        Set<OrgUnitId> hidden = new LinkedHashSet<>();
        hide(organisation, organisation.root(), false, choices, hidden);
        return hidden;
    }

    private static void hide(
            Organisation organisation, OrgUnit parent, boolean must, Choices choices, Set<OrgUnitId> hidden) {
        List<OrgUnit> children = organisation.children(parent.id());
        List<OrgUnit> able =
                children.stream().filter(child -> isAble(organisation, child)).toList();
        boolean here = able.size() >= 2 && (must || choices.below(3) > 0);
        int left = able.size();
        int need = 2;
        for (OrgUnit child : children) {
            boolean chosen = here && able.contains(child) && (left-- <= need || choices.below(2) == 0);
            if (chosen) {
                need--;
                hidden.add(child.id());
            }
            hide(organisation, child, chosen, choices, hidden);
        }
    }

    /** Whether a unit can be hidden: one without children, or with two that can. */
    private static boolean isAble(Organisation organisation, OrgUnit unit) {
        List<OrgUnit> children = organisation.children(unit.id());
        return children.isEmpty()
                || children.stream()
                                .filter(child -> isAble(organisation, child))
                                .count()
                        >= 2;
    }
}
