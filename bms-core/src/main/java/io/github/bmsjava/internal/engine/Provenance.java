package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.QualityFlag;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit's own figure comes from, and what must be said with it.
 *
 * @param marks what must be said beside it
 * @param flags the flags of the observations it is made of
 * @param issues what was odd or wrong with it; of a single observation those stand in its history
 * @param periods how many of the expected reporting periods are there, where it climbed over time
 * @param carriedFrom the period of an older figure that stands in
 * @param history gives the observation it was read from, if it is one
 */
record Provenance(
        Set<Mark> marks,
        Set<QualityFlag> flags,
        List<Issue> issues,
        @Nullable Coverage periods,
        @Nullable Period carriedFrom,
        @Nullable Supplier<ObservationHistory> history) {
    static final Provenance NOTHING = new Provenance(Set.of(), Set.of(), List.of(), null, null, null);

    Provenance {
        marks = ImmutableSet.copyOf(marks);
        flags = ImmutableSet.copyOf(flags);
        issues = ImmutableList.copyOf(issues);
    }

    Provenance readFrom(ObservationHistory from) {
        return new Provenance(marks, from.current().flags(), issues, periods, carriedFrom, () -> from);
    }

    /** Read from a single observation without flags, which is looked up when somebody asks for it. */
    Provenance readFrom(Supplier<ObservationHistory> from) {
        return new Provenance(marks, flags, issues, periods, carriedFrom, from);
    }

    /** Made of cells: with the flags of those that have a figure, and all their issues. */
    Provenance madeOf(Collection<OwnFigure> cells, @Nullable Coverage known) {
        ImmutableSet.Builder<QualityFlag> allFlags = ImmutableSet.builder();
        ImmutableSet.Builder<Issue> allIssues = ImmutableSet.<Issue>builder().addAll(issues);
        for (OwnFigure cell : cells) {
            if (cell.hasFigure()) {
                allFlags.addAll(cell.flags());
            }
            cell.history().ifPresent(from -> allIssues.addAll(from.issues()));
            allIssues.addAll(cell.issues());
        }
        return new Provenance(marks, allFlags.build(), allIssues.build().asList(), known, carriedFrom, null);
    }

    Provenance with(Collection<Mark> moreMarks, Collection<QualityFlag> moreFlags) {
        return new Provenance(
                ImmutableSet.copyOf(moreMarks), ImmutableSet.copyOf(moreFlags), issues, periods, carriedFrom, history);
    }

    Provenance marked(Mark mark) {
        return new Provenance(
                ImmutableSet.<Mark>builder().addAll(marks).add(mark).build(),
                flags,
                issues,
                periods,
                carriedFrom,
                history);
    }

    Provenance with(Issue issue) {
        return new Provenance(
                marks,
                flags,
                ImmutableList.<Issue>builder().addAll(issues).add(issue).build(),
                periods,
                carriedFrom,
                history);
    }

    /** Without the history either, whose issues would come along. */
    Provenance withoutIssues() {
        return new Provenance(marks, flags, List.of(), periods, carriedFrom, null);
    }

    Provenance carriedFrom(Period earlier) {
        return new Provenance(marks, flags, issues, periods, earlier, history);
    }
}
