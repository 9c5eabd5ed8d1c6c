package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.QualityFlag;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit itself has: a cell, or what its cells come to over time.
 *
 * @param value the value, in the indicator's unit; null without one
 * @param top the numerator, or n × mean; null without parts
 * @param bottom the denominator, or n; null without parts
 * @param absence why there is no value; null with one
 * @param words whether it is words
 * @param excluded whether it is an absence that was not expected to be a value
 * @param silent whether nothing was said at all
 * @param marks what must be said beside it
 * @param flags what its observations say beside their size
 * @param periods reporting periods there and expected; null where no rule over time applied
 * @param carriedFrom the period whose figure stands in; null for its own
 */
record OwnFigure(
        @Nullable Q value,
        @Nullable Q top,
        @Nullable Q bottom,
        @Nullable Absence absence,
        boolean words,
        boolean excluded,
        boolean silent,
        Set<Mark> marks,
        Set<QualityFlag> flags,
        @Nullable Coverage periods,
        @Nullable Period carriedFrom) {

    static OwnFigure absent(Absence why, boolean excluded, boolean silent) {
        return new OwnFigure(null, null, null, why, false, excluded, silent, Set.of(), Set.of(), null, null);
    }

    static OwnFigure ofWords(Set<QualityFlag> flags) {
        return new OwnFigure(null, null, null, Absence.UNREADABLE, true, false, false, Set.of(), flags, null, null);
    }

    static OwnFigure ofValue(Q value, Set<QualityFlag> flags) {
        return new OwnFigure(value, null, null, null, false, false, false, Set.of(), flags, null, null);
    }

    /** A quotient: without a value where there is nothing, or less, to divide by. */
    static OwnFigure ofParts(Q top, Q bottom, Q factor, Set<QualityFlag> flags) {
        Q value = bottom.sign() > 0 ? top.over(bottom).times(factor) : null;
        Absence why = value == null ? Absence.UNDEFINED : null;
        return new OwnFigure(value, top, bottom, why, false, false, false, Set.of(), flags, null, null);
    }

    OwnFigure flagged(Set<QualityFlag> all) {
        return new OwnFigure(value, top, bottom, absence, words, excluded, silent, marks, all, periods, carriedFrom);
    }

    OwnFigure in(Coverage reportingPeriods) {
        return new OwnFigure(
                value, top, bottom, absence, words, excluded, silent, marks, flags, reportingPeriods, carriedFrom);
    }

    OwnFigure marked(Mark mark) {
        return new OwnFigure(
                value, top, bottom, absence, words, excluded, silent, with(marks, mark), flags, periods, carriedFrom);
    }

    OwnFigure carried(Period from) {
        return new OwnFigure(
                value,
                top,
                bottom,
                absence,
                words,
                excluded,
                silent,
                with(marks, Mark.CARRIED_FORWARD),
                flags,
                periods,
                from);
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return more;
    }

    /** A usable figure: a value, or at least its parts. */
    boolean isFigure() {
        return value != null || top != null;
    }

    boolean hasParts() {
        return top != null;
    }

    /** Why it does not count, where it does not. */
    Absence reason() {
        return absence == null ? Absence.UNDEFINED : absence;
    }

    static Absence gravest(Collection<OwnFigure> figures) {
        return figures.stream().map(OwnFigure::reason).max(Absence::compareTo).orElse(Absence.NOT_APPLICABLE);
    }

    static Set<QualityFlag> flags(Collection<OwnFigure> figures) {
        Set<QualityFlag> all = EnumSet.noneOf(QualityFlag.class);
        figures.stream().filter(OwnFigure::isFigure).forEach(figure -> all.addAll(figure.flags));
        return all;
    }
}
