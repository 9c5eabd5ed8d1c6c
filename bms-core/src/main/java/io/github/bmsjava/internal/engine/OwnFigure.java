package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit itself has to say of an indicator in a period: a figure, words, or an absence (step 1 of J21). Immutable.
 */
public final class OwnFigure {
    private final @Nullable Amount amount;
    private final @Nullable Absence absence;
    private final boolean excluded;
    private final boolean silent;
    private final ImmutableSet<Mark> marks;
    private final ImmutableSet<QualityFlag> flags;
    private final ImmutableList<Issue> issues;
    private final ImmutableSet<ObservationKey> keys;
    private final @Nullable Coverage periods;
    private final @Nullable Period carriedFrom;
    private final @Nullable ObservationHistory history;

    private OwnFigure(
            @Nullable Amount amount,
            @Nullable Absence absence,
            boolean excluded,
            boolean silent,
            Set<Mark> marks,
            Set<QualityFlag> flags,
            List<Issue> issues,
            Set<ObservationKey> keys,
            @Nullable Coverage periods,
            @Nullable Period carriedFrom,
            @Nullable ObservationHistory history) {
        this.amount = amount;
        this.absence = absence;
        this.excluded = excluded;
        this.silent = silent;
        this.marks = ImmutableSet.copyOf(marks);
        this.flags = ImmutableSet.copyOf(flags);
        this.issues = ImmutableList.copyOf(issues);
        this.keys = ImmutableSet.copyOf(keys);
        this.periods = periods;
        this.carriedFrom = carriedFrom;
        this.history = history;
    }

    static OwnFigure of(Amount amount) {
        return new OwnFigure(amount, null, false, false, Set.of(), Set.of(), List.of(), Set.of(), null, null, null);
    }

    /** Words: there, and no number. */
    static OwnFigure words() {
        return new OwnFigure(null, null, false, false, Set.of(), Set.of(), List.of(), Set.of(), null, null, null);
    }

    static OwnFigure absent(Absence absence, boolean excluded) {
        return new OwnFigure(null, absence, excluded, false, Set.of(), Set.of(), List.of(), Set.of(), null, null, null);
    }

    /** Nobody said anything, which means an absence all the same. */
    static OwnFigure silence(Absence meaning, boolean excluded) {
        return new OwnFigure(null, meaning, excluded, true, Set.of(), Set.of(), List.of(), Set.of(), null, null, null);
    }

    /** The same, read from an observation. */
    OwnFigure readFrom(ObservationKey key, ObservationHistory from) {
        return new OwnFigure(
                amount,
                absence,
                excluded,
                silent,
                marks,
                from.current().flags(),
                issues,
                Set.of(key),
                periods,
                carriedFrom,
                from);
    }

    /** The same, made of cells: with their flags and keys, and what of their marks and issues belongs to it. */
    OwnFigure madeOf(List<OwnFigure> cells, @Nullable Coverage known) {
        Set<QualityFlag> allFlags = EnumSet.noneOf(QualityFlag.class);
        ImmutableList.Builder<Issue> allIssues = ImmutableList.<Issue>builder().addAll(issues);
        ImmutableSet.Builder<ObservationKey> allKeys =
                ImmutableSet.<ObservationKey>builder().addAll(keys);
        for (OwnFigure cell : cells) {
            if (cell.hasFigure()) {
                allFlags.addAll(cell.flags);
            }
            cell.history().ifPresent(from -> allIssues.addAll(from.issues()));
            allIssues.addAll(cell.issues);
            allKeys.addAll(cell.keys);
        }
        return new OwnFigure(
                amount,
                absence,
                excluded,
                false,
                marks,
                allFlags,
                allIssues.build(),
                allKeys.build(),
                known,
                carriedFrom,
                null);
    }

    OwnFigure marked(Mark mark) {
        return new OwnFigure(
                amount,
                absence,
                excluded,
                silent,
                ImmutableSet.<Mark>builder().addAll(marks).add(mark).build(),
                flags,
                issues,
                keys,
                periods,
                carriedFrom,
                history);
    }

    OwnFigure with(Issue issue) {
        return new OwnFigure(
                amount,
                absence,
                excluded,
                silent,
                marks,
                flags,
                ImmutableList.<Issue>builder().addAll(issues).add(issue).build(),
                keys,
                periods,
                carriedFrom,
                history);
    }

    OwnFigure carried(Period from) {
        return new OwnFigure(
                amount,
                absence,
                excluded,
                false,
                ImmutableSet.<Mark>builder()
                        .addAll(marks)
                        .add(Mark.CARRIED_FORWARD)
                        .build(),
                flags,
                issues,
                keys,
                periods,
                from,
                history);
    }

    /** Whether there is a figure with its parts, though its value may be undefined. */
    public boolean hasFigure() {
        return amount != null;
    }

    /** Whether there are words that are no number. */
    public boolean isWords() {
        return amount == null && absence == null;
    }

    /** Whether nobody said anything. */
    public boolean isSilent() {
        return silent;
    }

    /** Whether no value was to be expected. */
    public boolean isExcluded() {
        return excluded;
    }

    Amount amount() {
        if (amount == null) {
            throw new IllegalStateException("there is no figure: " + absence);
        }
        return amount;
    }

    /** The value in the indicator's unit; empty where there is no figure, or it is undefined. */
    public Optional<Fraction> value(BigDecimal factor) {
        return amount == null ? Optional.empty() : amount.value(factor);
    }

    /** Why there is no value, if there is none: words are unreadable, a figure without a value is undefined. */
    public Absence reason() {
        if (absence != null) {
            return absence;
        }
        return amount == null ? Absence.UNREADABLE : Absence.UNDEFINED;
    }

    /** What must be said beside it. */
    public Set<Mark> marks() {
        return marks;
    }

    /** The flags of the observations it is made of. */
    public Set<QualityFlag> flags() {
        return flags;
    }

    /** What was odd or wrong with it; issues of a single observation stand in its history. */
    public List<Issue> issues() {
        return issues;
    }

    /** The keys of the observations it is made of. */
    public Set<ObservationKey> keys() {
        return keys;
    }

    /** How many of the expected reporting periods are there, where it climbed over time. */
    public Optional<Coverage> periods() {
        return Optional.ofNullable(periods);
    }

    /** The period of an older figure that stands in. */
    public Optional<Period> carriedFrom() {
        return Optional.ofNullable(carriedFrom);
    }

    /** The observation it was read from, if it is one. */
    public Optional<ObservationHistory> history() {
        return Optional.ofNullable(history);
    }
}
