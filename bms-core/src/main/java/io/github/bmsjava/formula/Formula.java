package io.github.bmsjava.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression over named figures (R88, R96, R110–R121): arithmetic, ratio per thousand, share, index, absence and presence,
 * change. Immutable. Built in code or read from text, which say the same:
 *
 * <pre>{@code
 * Formula.of("utgifter").per("innbyggere", "1000")
 * Formula.parse("per(utgifter; innbyggere; 1000)").orThrow()
 * }</pre>
 *
 * <p>{@code docs/reference/formula.md} has the grammar and what each function means.
 */
public final class Formula {
    /** So many parts inside each other at most, so that no stack overflows. */
    private static final int MOST_LEVELS = 1000;

    private final Kind kind;
    private final ImmutableList<Formula> parts;
    private final @Nullable BigDecimal number;
    private final @Nullable Operand operand;
    private final int depth;

    /** What an expression is. Open: more may come. */
    public enum Kind {
        /** A number. */
        NUMBER("", 0),
        /** A named figure. */
        OPERAND("", 0),
        /** Less than nothing. */
        NEGATION("-", 1),
        /** A sum of two. */
        SUM("+", 2),
        /** The first less the second. */
        DIFFERENCE("-", 2),
        /** A product of two. */
        PRODUCT("*", 2),
        /** The first over the second, which must not be zero. */
        QUOTIENT("/", 2),
        /** The first over the second times the third: per 1 000 inhabitants. The second must be positive. */
        PER("per", 3),
        /** The first in percent of the second, which must be positive. */
        SHARE("share", 2),
        /** The first relative to the second, which must be positive: 1.10 is a tenth above. */
        INDEX("index", 2),
        /** What is left to 100 percent: presence from absence, and back. */
        COMPLEMENT("complement", 1),
        /** From the second to the first in percent of the second, which must be positive. */
        CHANGE("change", 2),
        /** From the second to the first: of percentages in percentage points. */
        POINTS("points", 2),
        /** The smaller of two. */
        MINIMUM("min", 2),
        /** The greater of two. */
        MAXIMUM("max", 2),
        /** The distance from zero. */
        ABSOLUTE("abs", 1);

        private final String text;
        private final int arity;

        Kind(String text, int arity) {
            this.text = text;
            this.arity = arity;
        }

        /** The sign or the name. */
        String text() {
            return text;
        }

        int arity() {
            return arity;
        }

        boolean isFunction() {
            return !text.isEmpty() && Character.isLetter(text.charAt(0));
        }
    }

    private Formula(Kind kind, List<Formula> parts, @Nullable BigDecimal number, @Nullable Operand operand) {
        this.kind = kind;
        this.parts = ImmutableList.copyOf(parts);
        this.number = number;
        this.operand = operand;
        this.depth = 1 + parts.stream().mapToInt(part -> part.depth).max().orElse(0);
        if (depth > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "the formula has more than " + MOST_LEVELS + " levels.\nMaybe an indicator of its own for a part.");
        }
    }

    static Formula of(Kind kind, Formula... parts) {
        return new Formula(kind, List.of(parts), null, null);
    }

    /**
     * A named figure of the unit.
     *
     * @param indicator the id of an indicator
     * @return the formula
     */
    public static Formula of(String indicator) {
        return of(Operand.of(indicator));
    }

    /**
     * A named figure.
     *
     * @param operand which
     * @return the formula
     */
    public static Formula of(Operand operand) {
        return new Formula(Kind.OPERAND, List.of(), null, Objects.requireNonNull(operand, "operand"));
    }

    /**
     * A number.
     *
     * @param text for example {@code "1000"} or {@code "0,5"}; at most 38 digits and 18 decimals
     * @return the formula
     */
    public static Formula number(String text) {
        return number(Decimals.of(text));
    }

    /**
     * A number.
     *
     * @param number at most 38 digits and 18 decimals; a negative one becomes the negation of its size
     * @return the formula
     */
    public static Formula number(BigDecimal number) {
        BigDecimal size = Decimals.require(number).abs();
        BigDecimal plain = size.scale() < 0 ? size.setScale(0) : size;
        Formula found = new Formula(Kind.NUMBER, List.of(), plain, null);
        return number.signum() < 0 ? of(Kind.NEGATION, found) : found;
    }

    /**
     * Reads a formula.
     *
     * @param text by the grammar in {@code docs/reference/formula.md}
     * @return the formula, or what is wrong with the text and where
     */
    public static Validated<Formula> parse(String text) {
        return new FormulaParser(Objects.requireNonNull(text, "text")).parse();
    }

    /**
     * The sum of this and another.
     *
     * @param other what is added
     * @return the formula
     */
    public Formula plus(Formula other) {
        return of(Kind.SUM, this, other);
    }

    /**
     * This less another.
     *
     * @param other what is taken away
     * @return the formula
     */
    public Formula minus(Formula other) {
        return of(Kind.DIFFERENCE, this, other);
    }

    /**
     * This times another.
     *
     * @param other the factor
     * @return the formula
     */
    public Formula times(Formula other) {
        return of(Kind.PRODUCT, this, other);
    }

    /**
     * This over another.
     *
     * @param other the denominator; undefined where it is zero
     * @return the formula
     */
    public Formula over(Formula other) {
        return of(Kind.QUOTIENT, this, other);
    }

    /**
     * This by so many of another, for example per 1 000 inhabitants.
     *
     * @param indicator the id of the denominator; undefined where it is not positive
     * @param many for example {@code "1000"}
     * @return the formula
     */
    public Formula per(String indicator, String many) {
        return of(Kind.PER, this, of(indicator), number(many));
    }

    /**
     * This in percent of another.
     *
     * @param whole the id of the whole; undefined where it is not positive
     * @return the formula
     */
    public Formula shareOf(String whole) {
        return of(Kind.SHARE, this, of(whole));
    }

    /**
     * This relative to the same figure of a reference series.
     *
     * @param series the id of the series; undefined where its figure is not positive
     * @return the formula
     * @throws IllegalStateException if this is no single figure
     */
    public Formula indexTo(String series) {
        return of(Kind.INDEX, this, of(operand().at(series)));
    }

    /**
     * What is left of this to 100 percent (R88).
     *
     * @return the formula
     */
    public Formula complement() {
        return of(Kind.COMPLEMENT, this);
    }

    /**
     * The change of this since the period before, in percent; undefined where it was not positive.
     *
     * @return the formula
     * @throws IllegalStateException if this is no single figure
     */
    public Formula change() {
        return of(Kind.CHANGE, this, of(operand().previous()));
    }

    /**
     * The difference of this from the period before; of percentages in percentage points.
     *
     * @return the formula
     * @throws IllegalStateException if this is no single figure
     */
    public Formula points() {
        return of(Kind.POINTS, this, of(operand().previous()));
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What it is made of.
     *
     * @return as many as its kind has; none of a number and of an operand
     */
    public List<Formula> parts() {
        return parts;
    }

    /**
     * The number of a {@link Kind#NUMBER}.
     *
     * @return not negative
     * @throws IllegalStateException if it is no number
     */
    public BigDecimal number() {
        if (number == null) {
            throw new IllegalStateException("'" + this + "' is no number.");
        }
        return number;
    }

    /**
     * The figure that an {@link Kind#OPERAND} asks for.
     *
     * @return the operand
     * @throws IllegalStateException if it is none
     */
    public Operand operand() {
        if (operand == null) {
            throw new IllegalStateException(
                    "'" + this + "' is no single figure.\nMaybe give that an indicator of its own.");
        }
        return operand;
    }

    /**
     * Every figure that it asks for.
     *
     * @return each once, in the order of the text
     */
    public Set<Operand> operands() {
        ImmutableSet.Builder<Operand> found = ImmutableSet.builder();
        collect(found);
        return found.build();
    }

    private void collect(ImmutableSet.Builder<Operand> into) {
        if (operand != null) {
            into.add(operand);
        }
        parts.forEach(part -> part.collect(into));
    }

    /**
     * Whether somewhere two figures are multiplied, so that the product of sums is not the sum of products (J21).
     *
     * @return true if so
     */
    public boolean multipliesFigures() {
        boolean here = kind == Kind.PRODUCT
                && parts.stream().noneMatch(part -> part.operands().isEmpty());
        return here || parts.stream().anyMatch(Formula::multipliesFigures);
    }

    /**
     * Whether it sets figures beside each other that cannot be: kroner and places are never added up (R119).
     *
     * @param units gives the unit of measure of an operand's name; empty where it is not known
     * @return an issue for each part that does
     */
    public List<Issue> checkUnits(Function<String, Optional<UnitOfMeasure>> units) {
        return new UnitCheck(this, units).issues();
    }

    /**
     * The unit of measure of its value.
     *
     * @param units gives the unit of measure of an operand's name; empty where it is not known
     * @return percent of a share and of a change, percentage points of the difference of percentages, a bare number of the quotient
     *     of like units; empty where it does not follow
     */
    public Optional<UnitOfMeasure> unit(Function<String, Optional<UnitOfMeasure>> units) {
        return new UnitCheck(this, units).unit();
    }

    /**
     * Evaluates the formula, exactly. Whatever the figures are, this gives a value or says why there is none.
     *
     * @param figures asked for every operand
     * @return the outcome
     */
    public Outcome evaluate(Operands figures) {
        return new Evaluation(this, figures).outcome();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that
                && kind == that.kind
                && parts.equals(that.parts)
                && Objects.equals(number, that.number)
                && Objects.equals(operand, that.operand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, parts, number, operand);
    }

    /** Its text, which reads back as the same formula. */
    @Override
    public String toString() {
        return FormulaText.of(this);
    }
}
