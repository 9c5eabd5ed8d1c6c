package io.github.bmsjava.comparison;

import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of those that are compared: its figure, or why it has none. Immutable. */
public final class Compared {
    private final SubjectId subject;
    private final Label name;
    private final @Nullable BigDecimal figure;
    private final @Nullable Reason reason;
    private final @Nullable IndicatorResult result;
    private final @Nullable Change change;
    private final @Nullable Bound range;
    private final Set<Caution> cautions;

    private Compared(
            SubjectId subject,
            Label name,
            @Nullable BigDecimal figure,
            @Nullable Reason reason,
            @Nullable IndicatorResult result,
            @Nullable Change change,
            @Nullable Bound range,
            Set<Caution> cautions) {
        this.subject = subject;
        this.name = name;
        this.figure = figure;
        this.reason = reason;
        this.result = result;
        this.change = change;
        this.range = range;
        this.cautions = Sets.immutableEnumSet(cautions);
    }

    static Compared of(SubjectId subject, Label name, BigDecimal figure, Set<Caution> cautions) {
        return new Compared(subject, name, figure, null, null, null, null, cautions);
    }

    static Compared missing(SubjectId subject, Label name, Reason reason) {
        return new Compared(subject, name, null, reason, null, null, null, Set.of());
    }

    Compared of(IndicatorResult source) {
        return new Compared(
                subject,
                name,
                figure,
                reason,
                source,
                change,
                Better.range(source).orElse(null),
                cautions);
    }

    Compared of(Change source) {
        return new Compared(subject, name, figure, reason, source.to(), source, null, cautions);
    }

    Compared with(Caution caution) {
        Set<Caution> more = EnumSet.of(caution);
        more.addAll(cautions);
        return new Compared(subject, name, figure, reason, result, change, range, more);
    }

    /** The same without its figure. */
    Compared because(Reason why) {
        return new Compared(subject, name, null, why, result, change, range, cautions);
    }

    /**
     * Who it is.
     *
     * @return a unit or a reference series
     */
    public SubjectId subject() {
        return subject;
    }

    /**
     * What it is called.
     *
     * @return the name of the unit; of a reference series its id
     */
    public Label name() {
        return name;
    }

    /**
     * The figure.
     *
     * @return published: a value, points, or the change of a value
     * @throws IllegalStateException if there is none; the message says why
     */
    public BigDecimal figure() {
        return findFigure()
                .orElseThrow(() -> new IllegalStateException("there is no figure of " + subject.value() + ": "
                        + reason().id() + ".\nMaybe use findFigure()."));
    }

    /**
     * The figure, if there is one that can be compared.
     *
     * @return published: a value, points, or the change of a value
     */
    public Optional<BigDecimal> findFigure() {
        return Optional.ofNullable(figure);
    }

    private Reason reason() {
        return Objects.requireNonNull(reason, "reason");
    }

    /**
     * Why there is no figure.
     *
     * @return the reason; empty where there is a figure
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Whether its figure is withheld to protect persons (J16).
     *
     * @return true if so
     */
    public boolean isWithheld() {
        return reason == Absence.SUPPRESSED;
    }

    /**
     * Whether a figure was to be expected.
     *
     * @return false for what is not on the unit's card, not applicable, not due or not in use
     */
    public boolean isExpected() {
        return reason != Unanswered.NOT_ON_CARD && (!(reason instanceof Absence absence) || absence.isExpected());
    }

    /**
     * Why the figure is to be compared with care.
     *
     * @return in the order of their definition
     */
    public Set<Caution> cautions() {
        return cautions;
    }

    /**
     * The result that the figure is from.
     *
     * @return empty for a reference series, for points, and where the unit has no such result
     */
    public Optional<IndicatorResult> findResult() {
        return Optional.ofNullable(result);
    }

    /**
     * The change that the figure is.
     *
     * @return empty unless progress is compared
     */
    public Optional<Change> findChange() {
        return Optional.ofNullable(change);
    }

    Optional<Bound> range() {
        return Optional.ofNullable(range);
    }

    /** How many approximate values the figure is made of. */
    int approximateParts() {
        return change != null ? change.approximateEnds() : cautions.contains(Caution.APPROXIMATE) ? 1 : 0;
    }

    /**
     * The figure as a share of another (R110): 110 000 ÷ 100 000 = 1.10.
     *
     * @param base what it is measured against, such as an average
     * @return exact; empty where there is no figure, or the base is zero or negative
     */
    public Optional<Fraction> ratioTo(Fraction base) {
        return base.signum() > 0 ? findFigure().map(own -> Fraction.of(own).divide(base)) : Optional.empty();
    }

    /**
     * The figure as a share of that of another (R110).
     *
     * @param other what it is measured against
     * @return exact; empty where either has no figure, or the other's is zero or negative
     */
    public Optional<Fraction> ratioTo(Compared other) {
        return other.findFigure().map(Fraction::of).flatMap(this::ratioTo);
    }

    /**
     * How far the figure is from another.
     *
     * @param base such as an average
     * @return own minus base, exact; empty where there is no figure
     */
    public Optional<Fraction> differenceFrom(Fraction base) {
        return findFigure().map(own -> Fraction.of(own).subtract(base));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Compared that
                && subject.equals(that.subject)
                && name.equals(that.name)
                && Objects.equals(figure, that.figure)
                && Objects.equals(reason, that.reason)
                && Objects.equals(result, that.result)
                && Objects.equals(change, that.change)
                && cautions.equals(that.cautions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, figure);
    }

    /** Who, the figure or the reason, and the cautions. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(subject.value()).append(' ');
        text.append(figure == null ? "(" + reason().id() + ")" : figure.toPlainString());
        cautions.forEach(caution -> text.append(", ").append(caution.id()));
        return text.toString();
    }
}
