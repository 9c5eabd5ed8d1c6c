package io.github.bmsjava.explain;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What made a computed figure what it is (J19): lines that add up to it where its rule adds, else the parts that decided
 * and what the figure would be without each. Immutable.
 */
public final class Decomposition {
    private final Kind kind;
    private final @Nullable BigDecimal total;
    private final @Nullable BigDecimal against;
    private final ImmutableList<Line> lines;
    private final ImmutableList<String> decidedBy;
    private final ImmutableList<Effect> effects;

    /** How a figure is broken down. Closed. */
    public enum Kind {
        /** Lines that add up. */
        ADDITIVE,
        /** The parts that decided, and effects. */
        DECIDED,
        /** Nothing is said, since it would betray a withheld cell (J16). */
        WITHHELD
    }

    private Decomposition(
            Kind kind,
            @Nullable BigDecimal total,
            @Nullable BigDecimal against,
            List<Line> lines,
            List<String> decidedBy,
            List<Effect> effects) {
        this.kind = kind;
        this.total = total;
        this.against = against;
        this.lines = ImmutableList.copyOf(lines);
        this.decidedBy = ImmutableList.copyOf(decidedBy);
        this.effects = ImmutableList.copyOf(effects);
    }

    /**
     * Lines that add up.
     *
     * @param total what their amounts add up to, exactly
     * @param lines the parts in their order, then withheld, gate and rounding
     * @return the decomposition of a whole figure
     */
    public static Decomposition additive(BigDecimal total, List<Line> lines) {
        return new Decomposition(
                Kind.ADDITIVE, Objects.requireNonNull(total, "total"), null, lines, List.of(), List.of());
    }

    /**
     * Lines that add up to the distance from a bound.
     *
     * @param total the published figure less the bound's limit
     * @param limit the limit
     * @param lines the parts in their order, then withheld and rounding
     * @return the decomposition of a margin
     */
    public static Decomposition margin(BigDecimal total, BigDecimal limit, List<Line> lines) {
        return new Decomposition(
                Kind.ADDITIVE,
                Objects.requireNonNull(total, "total"),
                Objects.requireNonNull(limit, "limit"),
                lines,
                List.of(),
                List.of());
    }

    /**
     * The parts that decided.
     *
     * @param decidedBy the ids of all parts of which each alone gives the figure
     * @param effects what the figure would be without each part; empty where that would betray a withheld cell
     * @return the decomposition of a figure whose rule does not add
     */
    public static Decomposition decided(List<String> decidedBy, List<Effect> effects) {
        return new Decomposition(Kind.DECIDED, null, null, List.of(), decidedBy, effects);
    }

    /**
     * Nothing is said.
     *
     * @return the decomposition that is itself withheld
     */
    public static Decomposition withheld() {
        return new Decomposition(Kind.WITHHELD, null, null, List.of(), List.of(), List.of());
    }

    /**
     * How the figure is broken down.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What the lines add up to: the published figure, less {@link #against()} where there is one.
     *
     * @return the total; empty unless the lines add up
     */
    public Optional<BigDecimal> total() {
        return Optional.ofNullable(total);
    }

    /**
     * The limit of the target from which the lines measure the distance.
     *
     * @return the limit, in the figure's unit; empty where the lines add up to the figure itself
     */
    public Optional<BigDecimal> against() {
        return Optional.ofNullable(against);
    }

    /**
     * The lines. Their amounts add up to the total exactly, and so do those shown.
     *
     * @return the parts in their order, then withheld, gate and rounding; empty unless the lines add up
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The lines as they are printed, largest remainders first served, ties in card order, so that they add up.
     *
     * @return the lines that are printed: all but the rounding
     */
    public List<Line> shown() {
        return lines.stream().filter(line -> line.shown() != null).toList();
    }

    /**
     * The lines as they are printed, those first that did the most, up or down.
     *
     * @return the parts by what is shown of each, the largest first whatever its sign, ties in their order; then withheld and
     *     gate, which are no parts
     */
    public List<Line> ranked() {
        Comparator<Line> byMagnitude =
                Comparator.comparing(line -> Objects.requireNonNull(line.shown()), Decimals::compareMagnitudes);
        return Stream.concat(
                        shown().stream()
                                .filter(line -> line.kind() == Line.Kind.PART)
                                .sorted(byMagnitude.reversed()),
                        shown().stream().filter(line -> line.kind() != Line.Kind.PART))
                .toList();
    }

    /**
     * The parts that decided.
     *
     * @return the ids of all parts of which each alone gives the figure, in their order; empty where the rule adds, and
     *     where only withheld cells decided
     */
    public List<String> decidedBy() {
        return decidedBy;
    }

    /**
     * What the figure would be without each part; of a group its light before any gate, by the other parts that counted.
     *
     * @return in the order of the parts; empty where the rule adds, and where a withheld cell stands among the parts
     */
    public List<Effect> effects() {
        return effects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decomposition that
                && kind == that.kind
                && Objects.equals(total, that.total)
                && Objects.equals(against, that.against)
                && lines.equals(that.lines)
                && decidedBy.equals(that.decidedBy)
                && effects.equals(that.effects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, lines, decidedBy);
    }

    /** The lines, or what decided, one a line, at most forty. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.name());
        if (total != null) {
            text.append(' ').append(total.toPlainString());
        }
        lines.stream().limit(40).forEach(line -> text.append("\n  ").append(line));
        decidedBy.stream()
                .limit(40)
                .forEach(part -> text.append("\n  decided by ").append(part));
        return text.append(lines.size() > 40 || decidedBy.size() > 40 ? "\n  …" : "")
                .toString();
    }
}
