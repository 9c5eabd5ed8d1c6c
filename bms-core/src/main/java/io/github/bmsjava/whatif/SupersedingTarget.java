package io.github.bmsjava.whatif;

import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A target that goes before all of its scope. A later version is not enough for that (J10): a period's own target goes before a dated
 * one, and that before an undated one, whatever their versions. So it is stated once more for every such period and time within its
 * own. Nothing is taken away; what is superseded is said as ever.
 */
final class SupersedingTarget {
    private final TargetAssignment target;

    SupersedingTarget(TargetAssignment target) {
        this.target = target;
    }

    private record Time(@Nullable Period period, @Nullable DateRange validity) {}

    /** The target, and once more for each time for which another is stated more closely. */
    List<TargetAssignment> over(List<TargetAssignment> known) {
        List<TargetAssignment> rivals = known.stream()
                .filter(one -> one.indicator().equals(target.indicator())
                        && one.scope().equals(target.scope()))
                .toList();
        int latest = rivals.stream().mapToInt(TargetAssignment::version).max().orElse(0);
        int version = Math.max(target.version(), latest + 1);
        Set<Time> closer = new LinkedHashSet<>();
        rivals.stream().map(this::closer).forEach(closer::add);
        List<TargetAssignment> all = new ArrayList<>();
        all.add(target.toBuilder().version(version).build());
        for (Time time : closer) {
            // a version each: where their times overlap, no two are of equal rank
            if (time.period() != null || time.validity() != null) {
                all.add(at(time, version + all.size()));
            }
        }
        return all;
    }

    /** The time in which another goes before the target, though the target holds too; neither part where there is none. */
    private Time closer(TargetAssignment rival) {
        boolean isUndated = target.period().isEmpty() && target.validity().isEmpty();
        Period period = rival.period()
                .filter(when -> !target.period().equals(rival.period()) && target.holdsIn(when))
                .orElse(null);
        return new Time(period, isUndated ? rival.validity().orElse(null) : null);
    }

    private TargetAssignment at(Time time, int version) {
        TargetAssignmentBuilder copy = target.toBuilder().version(version);
        if (time.period() != null) {
            copy.period(time.period());
        }
        if (time.validity() != null) {
            copy.validity(time.validity());
        }
        return copy.build();
    }
}
