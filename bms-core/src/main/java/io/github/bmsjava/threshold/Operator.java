package io.github.bmsjava.threshold;

import java.math.BigDecimal;
import java.util.Optional;

/** How a limit is compared with a value. */
public enum Operator {
    /** The value or more. */
    AT_LEAST(">="),
    /** More than the value. */
    ABOVE(">"),
    /** The value or less. */
    AT_MOST("<="),
    /** Less than the value. */
    BELOW("<"),
    /** The value itself. */
    EXACTLY("=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator in ASCII.
     *
     * @return {@code >=}, {@code >}, {@code <=}, {@code <} or {@code =}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The direction that goes with the operator.
     *
     * @return higher is better for {@code >=} and {@code >}, lower is better for {@code <=} and {@code <}, within range
     *     for {@code =}
     */
    public Direction direction() {
        return switch (this) {
            case AT_LEAST, ABOVE -> Direction.HIGHER_IS_BETTER;
            case AT_MOST, BELOW -> Direction.LOWER_IS_BETTER;
            case EXACTLY -> Direction.WITHIN_RANGE;
        };
    }

    /**
     * Whether a value equal to the limit is left out.
     *
     * @return true for {@code >} and {@code <}
     */
    public boolean isStrict() {
        return this == ABOVE || this == BELOW;
    }

    /**
     * Whether a value satisfies the operator.
     *
     * @param value what is compared
     * @param limit with what
     * @return true if {@code value operator limit}; trailing zeros do not matter
     */
    public boolean holds(BigDecimal value, BigDecimal limit) {
        return holds(value.compareTo(limit));
    }

    /** Whether a comparison came out as the operator asks. */
    boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case AT_MOST -> sign <= 0;
            case BELOW -> sign < 0;
            case EXACTLY -> sign == 0;
        };
    }

    /**
     * The operator at the start of a printed target, as people print it: {@code >=}, {@code < =}, {@code ≤}, {@code =<},
     * {@code =}. Words such as {@code minst} are not operators.
     *
     * @param printed signs only, spaces allowed between them
     * @return the operator, or empty for any other text
     */
    public static Optional<Operator> findPrinted(String printed) {
        StringBuilder signs = new StringBuilder(2);
        printed.codePoints().filter(c -> !Character.isSpaceChar(c)).forEach(signs::appendCodePoint);
        return Optional.ofNullable(
                switch (signs.toString()) {
                    case ">=", "=>", "≥" -> AT_LEAST;
                    case ">" -> ABOVE;
                    case "<=", "=<", "≤" -> AT_MOST;
                    case "<" -> BELOW;
                    case "=" -> EXACTLY;
                    default -> null;
                });
    }
}
