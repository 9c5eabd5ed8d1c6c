package io.github.bmsjava.value;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a printed cell says: a number, words, or why there is neither; exactly one of the three. Immutable. The text as
 * printed is always kept.
 *
 * <p>Two figures are equal when all parts are, trailing zeros included: {@code 4,5} and {@code 4,50} differ.
 */
public final class Figure {
    private static final Set<String> PERCENT = Set.of("%", "prosent", "pst", "pst.");

    private final String raw;
    private final @Nullable BigDecimal number;
    private final @Nullable Absence absence;
    private final @Nullable String words;
    private final Set<QualityFlag> flags;
    private final @Nullable String unitText;

    private Figure(
            String raw,
            @Nullable BigDecimal number,
            @Nullable Absence absence,
            @Nullable String words,
            Set<QualityFlag> flags,
            @Nullable String unitText) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.number = number;
        this.absence = absence;
        this.words = words;
        this.flags = Sets.immutableEnumSet(flags);
        this.unitText = unitText;
    }

    static Figure number(String raw, BigDecimal number, Set<QualityFlag> flags, @Nullable String unitText) {
        return new Figure(raw, number, null, null, flags, unitText);
    }

    static Figure absent(String raw, Absence absence) {
        return new Figure(raw, null, absence, null, EnumSet.noneOf(QualityFlag.class), null);
    }

    static Figure words(String raw, String words) {
        return new Figure(raw, null, null, words, EnumSet.noneOf(QualityFlag.class), null);
    }

    /**
     * The text as printed.
     *
     * @return every character of it
     */
    public String raw() {
        return raw;
    }

    /**
     * The number, scale words applied: {@code 4,7 mrd} is 4700000000. A percentage is not divided by hundred.
     *
     * @return the number with the decimals it was printed with, or empty
     */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /**
     * Why there is no number.
     *
     * @return the absence, or empty where there is a number or words
     */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /**
     * A figure that is there but is not one number, such as {@code 65/35}.
     *
     * @return the words, or empty
     */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /**
     * What is said of the number besides its size.
     *
     * @return immutable, in the order of the enum; empty where there is no number
     */
    public Set<QualityFlag> flags() {
        return flags;
    }

    /**
     * What was printed after the number, or a {@code kr} before it; scale words are not part of it.
     *
     * @return for example {@code "%"}, {@code "kr"} or {@code "pr.år"}, or empty
     */
    public Optional<String> unitText() {
        return Optional.ofNullable(unitText);
    }

    /**
     * Whether the number was printed as a percentage.
     *
     * @return true if the unit text begins with the word {@code %}, {@code prosent} or {@code pst.}
     */
    public boolean isPercent() {
        if (unitText == null) {
            return false;
        }
        int space = unitText.indexOf(' ');
        String first = space < 0 ? unitText : unitText.substring(0, space);
        return PERCENT.contains(first.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the number was printed in a unit that is certainly another one: {@code 97 kr} of a percentage. Other spellings of
     * the same unit, words that are not known and no words at all are never certain; days and kroner may well be counted in
     * bare numbers, a percentage may not.
     *
     * @param unit the unit of measure that is wanted
     * @return true only if the first word of the unit text says another unit, and none of its words this one
     */
    public boolean isOfOtherUnitThan(UnitOfMeasure unit) {
        Objects.requireNonNull(unit, "unit");
        return unitText != null && UnitFamily.isOther(unitText, unit);
    }

    /**
     * The figure as a quantity.
     *
     * @return a {@link Quantity.Scalar}, {@link Quantity.Words}, or empty where the figure is absent
     */
    public Optional<Quantity> quantity() {
        if (number != null) {
            return Optional.of(new Quantity.Scalar(number));
        }
        return words().map(Quantity.Words::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that
                && raw.equals(that.raw)
                && Objects.equals(number, that.number)
                && absence == that.absence
                && Objects.equals(words, that.words)
                && flags.equals(that.flags)
                && Objects.equals(unitText, that.unitText);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from run to run
        return Objects.hash(raw, number, absence == null ? null : absence.id(), words, unitText);
    }

    /** What was read, then the text as printed. */
    @Override
    public String toString() {
        String read = number != null ? number.toPlainString() : absence != null ? absence.id() : "words";
        return read + flagText() + " from '" + FigureText.shown(raw) + "'";
    }

    private String flagText() {
        StringBuilder text = new StringBuilder();
        flags.forEach(flag -> text.append(' ').append(flag.id()));
        return text.toString();
    }
}
