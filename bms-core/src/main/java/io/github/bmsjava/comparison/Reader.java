package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReferenceId;
import java.util.List;
import java.util.stream.Stream;

/** Reads from results what of a group is compared. */
interface Reader {
    /** What is compared; refuses what nobody has. */
    Yardstick yardstick(List<OrgUnit> units);

    /** A unit's figure, or why it has none. */
    Draft read(OrgUnit unit);

    /** The figure of a reference series, or why it has none. */
    Draft read(ReferenceId reference, Yardstick yardstick);

    /** Everything of a group in a period. */
    default Benchmark read(PeriodResults results, ComparisonGroup group) {
        List<OrgUnit> units = group.units(results);
        List<OrgUnit> besides = group.besideUnits(results);
        Yardstick yardstick =
                yardstick(Stream.concat(units.stream(), besides.stream()).toList());
        List<Draft> members = drafts(units, List.copyOf(group.references()), yardstick);
        List<Draft> beside = drafts(besides, List.copyOf(group.besideReferences()), yardstick);
        return new Benchmark(
                results, group, yardstick, Draft.settle(members, members), Draft.settle(beside, members), units);
    }

    private List<Draft> drafts(List<OrgUnit> units, List<ReferenceId> references, Yardstick yardstick) {
        return Stream.concat(
                        units.stream()
                                .sorted((a, b) -> a.id().compareTo(b.id()))
                                .map(this::read),
                        references.stream().sorted().map(reference -> read(reference, yardstick)))
                .toList();
    }
}
