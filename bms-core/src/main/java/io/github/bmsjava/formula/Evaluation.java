package io.github.bmsjava.formula;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works a formula out, from the innermost part outwards. Used once. */
final class Evaluation {
    /** Longer fractions are not worked out: no figure of a municipality has them, and they could take any time. */
    static final int MOST_BITS = 4096;

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Formula formula;
    private final Map<Operand, Given> given = new LinkedHashMap<>();
    private @Nullable Formula undefined;
    private boolean tooLong;

    Evaluation(Formula formula, Operands figures) {
        this.formula = formula;
        formula.operands().forEach(operand -> given.put(operand, figures.find(operand)));
    }

    Outcome outcome() {
        for (Given one : given.values()) {
            if (one.absence() != null) {
                return new Outcome(null, one.absence(), null, given);
            }
        }
        Fraction value = value(formula);
        if (value == null) {
            return new Outcome(null, tooLong ? Absence.FAILED : Absence.UNDEFINED, undefined, given);
        }
        return new Outcome(value, null, null, given);
    }

    /** Null where there is no value. */
    private @Nullable Fraction value(Formula of) {
        return switch (of.kind()) {
            case NUMBER -> Fraction.of(of.number());
            case OPERAND -> Objects.requireNonNull(given.get(of.operand())).value();
            case NEGATION, COMPLEMENT, ABSOLUTE -> one(of, value(of.parts().get(0)));
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT, PER, SHARE, INDEX, CHANGE, POINTS, MINIMUM, MAXIMUM -> several(of);
        };
    }

    private @Nullable Fraction one(Formula of, @Nullable Fraction x) {
        if (x == null) {
            return null;
        }
        return switch (of.kind()) {
            case NEGATION -> Fraction.ZERO.subtract(x);
            case COMPLEMENT -> bounded(HUNDRED.subtract(x));
            case ABSOLUTE -> x.signum() < 0 ? Fraction.ZERO.subtract(x) : x;
            default -> throw new IllegalStateException(of.kind() + " has more than one part.");
        };
    }

    private @Nullable Fraction several(Formula of) {
        Fraction x = value(of.parts().get(0));
        Fraction y = x == null ? null : value(of.parts().get(1));
        if (x == null || y == null) {
            return null;
        }
        return switch (of.kind()) {
            case SUM -> bounded(x.add(y));
            case DIFFERENCE, POINTS -> bounded(x.subtract(y));
            case PRODUCT -> bounded(x.multiply(y));
            case QUOTIENT -> y.signum() == 0 ? nothing(of) : bounded(x.divide(y));
            case INDEX -> positive(of, x, y);
            case SHARE -> times(positive(of, x, y), HUNDRED);
            case CHANGE -> times(positive(of, x.subtract(y), y), HUNDRED);
            case PER -> times(positive(of, x, y), value(of.parts().get(2)));
            case MINIMUM -> x.compareTo(y) <= 0 ? x : y;
            case MAXIMUM -> x.compareTo(y) >= 0 ? x : y;
            default -> throw new IllegalStateException(of.kind() + " has one part.");
        };
    }

    private @Nullable Fraction positive(Formula of, Fraction x, Fraction y) {
        return y.signum() <= 0 ? nothing(of) : bounded(x.divide(y));
    }

    private @Nullable Fraction times(@Nullable Fraction x, @Nullable Fraction y) {
        return x == null || y == null ? null : bounded(x.multiply(y));
    }

    private @Nullable Fraction nothing(Formula of) {
        if (undefined == null) {
            undefined = of;
        }
        return null;
    }

    private @Nullable Fraction bounded(Fraction x) {
        if (x.numerator().bitLength() + x.denominator().bitLength() > MOST_BITS) {
            tooLong = true;
            return null;
        }
        return x;
    }
}
