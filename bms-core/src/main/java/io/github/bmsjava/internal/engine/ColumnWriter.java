package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.ClimbRule;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lays figures of single units into a column. What does not fit says so, and is worked out one by one. */
final class ColumnWriter {
    private final DecimalColumn a;
    private final DecimalColumn b;
    private final byte[] marks;
    private boolean marked;
    private @Nullable ReportedForm form;
    private final byte[] reasons = OwnColumns.reasons();
    private final boolean[] excluded = new boolean[reasons.length];

    ColumnWriter(int size) {
        a = new DecimalColumn(size);
        b = new DecimalColumn(size);
        marks = new byte[size];
    }

    void write(int place, OwnFigure figure) {
        byte mark = Provisional.marks(figure.flags(), figure.marks());
        marks[place] = mark;
        marked |= mark != 0;
        if (figure.hasFigure()) {
            writeAmount(place, figure.amount());
        } else if (figure.isWords()) {
            a.setState(place, NumberColumn.WORDS);
        } else {
            // the state of an absence is the code of its reason
            byte reason = StatusCodes.of(figure.reason());
            writeAbsence(place, figure.isSilent() ? NumberColumn.EMPTY : reason, reason, figure.isExcluded());
        }
    }

    /** A state means one thing in a column; what means another in it is worked out one by one. */
    private void writeAbsence(int place, int state, byte reason, boolean isExcluded) {
        if (reasons[state] == Codes.PENDING) {
            reasons[state] = reason;
            excluded[state] = isExcluded;
        }
        boolean same = reasons[state] == reason && excluded[state] == isExcluded;
        a.setState(place, same ? state : NumberColumn.LARGE);
    }

    private void writeAmount(int place, Amount amount) {
        if (form == null) {
            form = amount.form();
        }
        if (form != amount.form()) {
            a.setState(place, NumberColumn.LARGE);
            return;
        }
        switch (form) {
            case AMOUNT -> write(a, place, amount.numerator());
            case RATIO -> {
                write(a, place, amount.numerator());
                write(b, place, amount.denominator());
            }
            case MEAN -> {
                boolean some = amount.denominator().signum() > 0;
                write(a, place, some ? amount.numerator().divide(amount.denominator()) : Fraction.ZERO);
                write(b, place, amount.denominator());
            }
        }
        if (NumberColumn.isState(b.numbers().get(place)) && form != ReportedForm.AMOUNT) {
            a.setState(place, NumberColumn.LARGE);
        }
    }

    private static void write(DecimalColumn column, int place, Fraction number) {
        try {
            BigDecimal decimal = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
            if (decimal.scale() <= DecimalColumn.MAX_SCALE) {
                column.set(place, decimal.scale() < 0 ? decimal.setScale(0) : decimal);
                return;
            }
        } catch (ArithmeticException e) {
            // a third is no decimal
        }
        column.setState(place, NumberColumn.LARGE);
    }

    OwnColumn column() {
        boolean paired = isPaired(form);
        return new OwnColumn(
                formOf(form),
                a.numbers(),
                a.scale(),
                paired ? b.numbers() : null,
                b.scale(),
                marked ? marks : null,
                reasons,
                excluded,
                DecimalColumn.sumsFit(a, b));
    }

    /** What a column must be made anew for when it changes. */
    ColumnShape shape() {
        return new ColumnShape(form, a.scale(), b.scale(), marked);
    }

    static boolean isPaired(@Nullable ReportedForm form) {
        return form == ReportedForm.RATIO || form == ReportedForm.MEAN;
    }

    static ClimbRule.Form formOf(@Nullable ReportedForm form) {
        if (form == null) {
            return ClimbRule.Form.AMOUNT;
        }
        return switch (form) {
            case AMOUNT -> ClimbRule.Form.AMOUNT;
            case RATIO -> ClimbRule.Form.RATIO;
            case MEAN -> ClimbRule.Form.MEAN;
        };
    }
}
