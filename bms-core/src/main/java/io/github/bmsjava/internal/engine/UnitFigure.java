package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.WeightCoverage;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit's figure before it is published: its own, or computed from units below (step 2 of J21). */
public final class UnitFigure {
    private final OwnFigure own;
    private final boolean computed;
    private final Coverage coverage;
    private final @Nullable WeightCoverage weightCoverage;
    private final @Nullable Fraction exact;
    private final @Nullable StatusLevel level;
    private final @Nullable Absence absence;
    private final @Nullable Parts parts;
    private final Set<Mark> marks;
    private final Set<QualityFlag> flags;
    private final ImmutableList<Issue> issues;
    private final ImmutableList<Share> shares;
    private final boolean hidesUnits;
    private final @Nullable Fraction refused;
    private final @Nullable Outcome outcome;

    private UnitFigure(Builder from) {
        own = from.own;
        computed = from.computed;
        coverage = from.coverage;
        weightCoverage = from.weightCoverage;
        exact = from.exact;
        level = from.level;
        absence = from.absence;
        parts = from.parts;
        marks = Sets.immutableEnumSet(from.marks);
        flags = Sets.immutableEnumSet(from.flags);
        issues = ImmutableList.copyOf(from.issues);
        shares = ImmutableList.copyOf(from.shares);
        hidesUnits = from.hidesUnits;
        refused = from.refused;
        outcome = from.outcome;
    }

    /** The unit's own figure, whether it counts or not. */
    public OwnFigure own() {
        return own;
    }

    /** Whether it was computed from units below. */
    public boolean isComputed() {
        return computed;
    }

    /** How many of the expected units are there. */
    public Coverage coverage() {
        return coverage;
    }

    /** The same by weight, where every weight is known. */
    public @Nullable WeightCoverage weightCoverage() {
        return weightCoverage;
    }

    /** The value before rounding, in the figure's unit. */
    public Optional<Fraction> exact() {
        return Optional.ofNullable(exact);
    }

    /** The light that a rule over lights gives. */
    public Optional<StatusLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Why there is no figure; empty where there is one, and for words. */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /** The unit's own value, where it stands beside a computed figure and does not count. */
    public Optional<Fraction> refused() {
        return Optional.ofNullable(refused);
    }

    /** Both sides of a quotient. */
    public Optional<Parts> parts() {
        return Optional.ofNullable(parts);
    }

    /** What must be said beside it. */
    public Set<Mark> marks() {
        return marks;
    }

    /** What is said of the figures it was computed from. */
    public Set<QualityFlag> flags() {
        return flags;
    }

    /** What was odd or wrong. */
    public List<Issue> issues() {
        return issues;
    }

    /** What a formula came to, where one gave the figure. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether a withheld unit is among the expected ones, there or not. */
    boolean hidesUnits() {
        return hidesUnits;
    }

    List<Share> shares() {
        return shares;
    }

    static final class Builder {
        private final OwnFigure own;
        private boolean computed;
        private Coverage coverage = new Coverage(0, 0);
        private @Nullable WeightCoverage weightCoverage;
        private @Nullable Fraction exact;
        private @Nullable StatusLevel level;
        private @Nullable Absence absence;
        private @Nullable Parts parts;
        private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
        private final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        private final Set<Issue> issues = new LinkedHashSet<>();
        private List<Share> shares = List.of();
        private boolean hidesUnits;
        private @Nullable Fraction refused;
        private @Nullable Outcome outcome;

        Builder(OwnFigure own) {
            this.own = own;
            issues.addAll(own.issues());
        }

        Builder computed(Coverage known, @Nullable WeightCoverage byWeight) {
            computed = true;
            coverage = known;
            weightCoverage = byWeight;
            return this;
        }

        Builder own(Coverage known) {
            coverage = known;
            return this;
        }

        Builder value(@Nullable Fraction before) {
            exact = before;
            return this;
        }

        Builder level(@Nullable StatusLevel light) {
            level = light;
            return this;
        }

        Builder absent(Absence why) {
            absence = why;
            return this;
        }

        Builder parts(Parts sums) {
            parts = sums;
            return this;
        }

        Builder shares(List<Share> all) {
            shares = all;
            return this;
        }

        Builder hidesUnits(boolean hides) {
            hidesUnits = hides;
            return this;
        }

        Builder refused(Fraction value) {
            refused = value;
            return this;
        }

        Builder outcome(Outcome found) {
            outcome = found;
            return this;
        }

        Builder mark(Mark mark) {
            marks.add(mark);
            return this;
        }

        Builder marks(Set<Mark> more) {
            marks.addAll(more);
            return this;
        }

        Builder flags(Set<QualityFlag> more) {
            flags.addAll(more);
            return this;
        }

        Builder issue(Issue issue) {
            issues.add(issue);
            return this;
        }

        UnitFigure build() {
            return new UnitFigure(this);
        }
    }
}
