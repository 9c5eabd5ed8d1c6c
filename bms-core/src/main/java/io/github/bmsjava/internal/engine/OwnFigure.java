package io.github.bmsjava.internal.engine;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a unit itself has to say of an indicator in a period: a figure, words, or an absence (J21, step 1). Immutable. */
public final class OwnFigure {
    private final @Nullable Amount amount;
    private final @Nullable Absence absence;
    private final boolean excluded;
    private final boolean silent;
    private final Provenance provenance;

    private OwnFigure(
            @Nullable Amount amount,
            @Nullable Absence absence,
            boolean excluded,
            boolean silent,
            Provenance provenance) {
        this.amount = amount;
        this.absence = absence;
        this.excluded = excluded;
        this.silent = silent;
        this.provenance = provenance;
    }

    static OwnFigure of(Amount amount) {
        return new OwnFigure(amount, null, false, false, Provenance.NOTHING);
    }

    /** Words: there, and no number. */
    static OwnFigure words() {
        return new OwnFigure(null, null, false, false, Provenance.NOTHING);
    }

    static OwnFigure absent(Absence absence, boolean excluded) {
        return new OwnFigure(null, absence, excluded, false, Provenance.NOTHING);
    }

    /** Nobody said anything, which means an absence all the same. */
    static OwnFigure silence(Absence meaning, boolean excluded) {
        return new OwnFigure(null, meaning, excluded, true, Provenance.NOTHING);
    }

    private OwnFigure from(Provenance other) {
        return new OwnFigure(amount, absence, excluded, silent, other);
    }

    OwnFigure readFrom(Supplier<ObservationHistory> history) {
        return from(provenance.readFrom(history));
    }

    OwnFigure readFrom(ObservationHistory history) {
        return from(provenance.readFrom(history));
    }

    /** The same, made of cells: with their flags and issues; still silence, if they all were. */
    OwnFigure madeOf(List<OwnFigure> cells, @Nullable Coverage known) {
        boolean stillSilent = amount == null && cells.stream().allMatch(OwnFigure::isSilent);
        return new OwnFigure(amount, absence, excluded, stillSilent, provenance.madeOf(cells, known));
    }

    /** The same, with what is said beside it. */
    OwnFigure with(Collection<Mark> marks, Collection<QualityFlag> flags) {
        return from(provenance.with(marks, flags));
    }

    OwnFigure marked(Mark mark) {
        return from(provenance.marked(mark));
    }

    OwnFigure with(Issue issue) {
        return from(provenance.with(issue));
    }

    /** The same without what was odd with it: issues quote figures. */
    OwnFigure withoutIssues() {
        return from(provenance.withoutIssues());
    }

    OwnFigure carried(Period earlier) {
        return from(provenance.marked(Mark.CARRIED_FORWARD).carriedFrom(earlier));
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

    /** Whether another one says the same. */
    boolean isSame(OwnFigure other) {
        return Objects.equals(amount, other.amount) && absence == other.absence;
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
        return provenance.marks();
    }

    /** The flags of the observations it is made of. */
    public Set<QualityFlag> flags() {
        return provenance.flags();
    }

    /** What was odd or wrong with it; issues of a single observation stand in its history. */
    public List<Issue> issues() {
        return provenance.issues();
    }

    /** How many of the expected reporting periods are there, where it climbed over time. */
    public Optional<Coverage> periods() {
        return Optional.ofNullable(provenance.periods());
    }

    /** The period of an older figure that stands in. */
    public Optional<Period> carriedFrom() {
        return Optional.ofNullable(provenance.carriedFrom());
    }

    /** The observation it was read from, if it is one. */
    public Optional<ObservationHistory> history() {
        return Optional.ofNullable(provenance.history()).map(Supplier::get);
    }
}
