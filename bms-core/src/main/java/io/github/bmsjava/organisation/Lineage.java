package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.internal.check.Definitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows every unit upwards and finds who hangs on what: on a root, or on something wrong (an undefined parent, an id
 * that contradicts itself, a cycle), with which it is left out. Each unit is passed once, whatever the depth.
 */
final class Lineage {
    private static final int ROOT = -1;
    private static final int CUT = -2;
    private static final int UNSEEN = -3;
    private static final int ON_THE_WAY = -4;

    private final ImmutableList<OrgUnitId> ids;
    private final int[] above;
    /** Per unit the index of the wrong unit it hangs on (its own, if it is the wrong one), or ROOT. */
    private final int[] hangsOn;
    /** Per unit how many hang on it, itself included; zero for those that are not wrong. */
    private final int[] load;

    Lineage(Definitions<OrgUnitId, OrgUnit> definitions) {
        ids = definitions.ids().asList();
        above = above(definitions);
        hangsOn = new int[ids.size()];
        load = new int[ids.size()];
        Arrays.fill(hangsOn, UNSEEN);
        List<Integer> way = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            settle(i, way);
        }
        for (int cause : hangsOn) {
            if (cause != ROOT) {
                load[cause]++;
            }
        }
    }

    /** Whether the unit hangs on a root through sound units only. */
    boolean isSound(int index) {
        return hangsOn[index] == ROOT;
    }

    /** Whether the unit is itself what is wrong: an orphan, contradicted, or the one that stands for its cycle. */
    boolean isCause(int index) {
        return hangsOn[index] == index;
    }

    /** How many units are left out with the one that is wrong, itself included. */
    int load(int index) {
        return load[index];
    }

    /** Whether the one that is wrong stands for a cycle. */
    boolean isCycle(int index) {
        return isCause(index) && above[index] >= 0;
    }

    /** The ids of a cycle, each under the next, from the first in alphabetical order and back to it. */
    ImmutableList<OrgUnitId> cycle(int index) {
        ImmutableList.Builder<OrgUnitId> cycle = ImmutableList.builder();
        cycle.add(ids.get(index));
        for (int at = above[index]; at != index; at = above[at]) {
            cycle.add(ids.get(at));
        }
        return cycle.add(ids.get(index)).build();
    }

    private static int[] above(Definitions<OrgUnitId, OrgUnit> definitions) {
        Map<OrgUnitId, Integer> indices = new HashMap<>();
        definitions.ids().forEach(id -> indices.put(id, indices.size()));
        int[] above = new int[indices.size()];
        indices.forEach((id, index) -> above[index] = definitions.isContradicted(id)
                ? CUT
                : definitions
                        .first(id)
                        .parent()
                        .map(parent -> indices.getOrDefault(parent, CUT))
                        .orElse(ROOT));
        return above;
    }

    private void settle(int start, List<Integer> way) {
        way.clear();
        int at = start;
        while (at >= 0 && hangsOn[at] == UNSEEN) {
            hangsOn[at] = ON_THE_WAY;
            way.add(at);
            at = above[at];
        }
        int end = at >= 0 ? hangsOn[at] : ROOT;
        if (at == CUT) {
            end = way.get(way.size() - 1);
        } else if (end == ON_THE_WAY) {
            end = firstOfCycle(at);
        }
        for (int passed : way) {
            hangsOn[passed] = end;
        }
    }

    /** The same whichever unit the cycle is entered at. */
    private int firstOfCycle(int member) {
        int first = member;
        for (int at = above[member]; at != member; at = above[at]) {
            if (ids.get(at).value().compareTo(ids.get(first).value()) < 0) {
                first = at;
            }
        }
        return first;
    }
}
