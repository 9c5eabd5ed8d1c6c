package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a decomposition may be shown although cells are withheld (J16, J19). It lumps them into one line; with one cell in
 * it the line would betray it, and so would the difference from the lumps of decompositions below.
 */
final class Lumps {
    private final Predicate<OrgUnit> withheld;
    private final Function<OrgUnit, List<OrgUnit>> below;
    private final Function<OrgUnit, List<Contributor>> contributors;

    Lumps(
            Predicate<OrgUnit> withheld,
            Function<OrgUnit, List<OrgUnit>> below,
            Function<OrgUnit, List<Contributor>> contributors) {
        this.withheld = withheld;
        this.below = below;
        this.contributors = contributors;
    }

    boolean mayShow(OrgUnit unit, List<Share> shares) {
        Set<OrgUnitId> hidden = shares.stream()
                .filter(Share::withheld)
                .map(share -> share.unit().id())
                .collect(Collectors.toSet());
        return hidden.isEmpty() || mayLump(unit, hidden);
    }

    private boolean mayLump(OrgUnit unit, Set<OrgUnitId> hidden) {
        Set<OrgUnitId> left = new HashSet<>(hidden);
        below.apply(unit).forEach(child -> left.removeAll(lumped(child, hidden)));
        return hidden.size() >= 2 && left.size() != 1;
    }

    /** The hidden units that the decompositions of a unit and those below it lump together. */
    private Set<OrgUnitId> lumped(OrgUnit unit, Set<OrgUnitId> hidden) {
        List<Contributor> from = contributors.apply(unit);
        if (from.size() == 1 && from.get(0).unit().equals(unit)) {
            return Set.of();
        }
        Set<OrgUnitId> here = from.stream()
                .map(contributor -> contributor.unit().id())
                .filter(hidden::contains)
                .collect(Collectors.toSet());
        if (here.isEmpty() || (!withheld.test(unit) && mayLump(unit, here))) {
            return here;
        }
        Set<OrgUnitId> deeper = new HashSet<>();
        below.apply(unit).forEach(child -> deeper.addAll(lumped(child, hidden)));
        return deeper;
    }
}
