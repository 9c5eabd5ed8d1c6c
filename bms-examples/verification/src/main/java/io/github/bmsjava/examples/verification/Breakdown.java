package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What made a figure (J19).
 *
 * @param kind adds up, decided, or withheld
 * @param total what the lines add up to; null unless they add up
 * @param against the limit from which they measure; null for the figure itself
 * @param lines the lines
 * @param decidedBy who decided
 * @param effects what it would be without each
 */
record Breakdown(
        Decomposition.Kind kind,
        @Nullable BigDecimal total,
        @Nullable BigDecimal against,
        List<OneLine> lines,
        List<String> decidedBy,
        List<OneEffect> effects) {

    record OneLine(
            Line.Kind kind,
            String subject,
            @Nullable Q weight,
            Q amount,
            @Nullable BigDecimal shown) {
        OneLine(Line.Kind kind, String subject, @Nullable Q weight, Q amount) {
            this(kind, subject, weight, amount, null);
        }

        OneLine showing(BigDecimal text) {
            return new OneLine(kind, subject, weight, amount, text);
        }

        @Override
        public String toString() {
            return kind + " " + subject + " " + weight + " " + amount + " "
                    + (shown == null ? null : shown.toPlainString());
        }
    }

    record OneEffect(
            String subject,
            @Nullable BigDecimal value,
            @Nullable Status status) {
        @Override
        public String toString() {
            return subject + " " + (value == null ? null : value.toPlainString()) + " " + status;
        }
    }

    static Breakdown withheld() {
        return new Breakdown(Decomposition.Kind.WITHHELD, null, null, List.of(), List.of(), List.of());
    }

    static Breakdown decided(List<String> decidedBy, List<OneEffect> effects) {
        return new Breakdown(Decomposition.Kind.DECIDED, null, null, List.of(), decidedBy, effects);
    }

    /** Lines of the parts in their order; those that are hidden go into one line. The gate's may be zero. */
    static Breakdown adding(
            BigDecimal total, @Nullable BigDecimal against, List<OneLine> parts, Set<String> hidden, Q gate) {
        List<OneLine> lines = new ArrayList<>();
        parts.stream().filter(line -> !hidden.contains(line.subject())).forEach(lines::add);
        List<OneLine> under =
                parts.stream().filter(line -> hidden.contains(line.subject())).toList();
        if (!under.isEmpty()) {

            lines.add(new OneLine(Line.Kind.WITHHELD, "", null, Sums.of(under, OneLine::amount)));
        }
        Q rounding = Q.of(total).minus(gate).minus(Sums.of(lines, OneLine::amount));
        List<OneLine> printed = shown(lines, total, gate);
        if (gate.sign() != 0) {
            printed.add(new OneLine(Line.Kind.GATE, "", null, gate, gate.floor(total.scale())));
        }
        if (rounding.sign() != 0) {
            printed.add(new OneLine(Line.Kind.ROUNDING, "", null, rounding));
        }
        return new Breakdown(Decomposition.Kind.ADDITIVE, total, against, printed, List.of(), List.of());
    }

    /** Rounded down, then one unit each to the largest remainders, until they add up. */
    private static List<OneLine> shown(List<OneLine> lines, BigDecimal total, Q gate) {
        List<OneLine> printed = new ArrayList<>();
        if (lines.isEmpty()) {
            return printed;
        }
        int decimals = total.scale();
        BigDecimal lacking = total.subtract(gate.floor(decimals));
        for (OneLine line : lines) {
            lacking = lacking.subtract(line.amount().floor(decimals));
        }
        BigInteger number = BigInteger.valueOf(lines.size());
        BigInteger odd = lacking.unscaledValue().mod(number);
        BigInteger each = lacking.unscaledValue().subtract(odd).divide(number);
        List<Integer> favoured = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(lines.get(i), decimals))
                        .reversed())
                .limit(odd.intValueExact())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            BigInteger units = favoured.contains(i) ? each.add(BigInteger.ONE) : each;
            BigDecimal down = lines.get(i).amount().floor(decimals);
            printed.add(lines.get(i).showing(down.add(new BigDecimal(units, decimals))));
        }
        return printed;
    }

    private static Q remainder(OneLine line, int decimals) {
        return line.amount().minus(Q.of(line.amount().floor(decimals)));
    }

    @Override
    public String toString() {
        return kind + " " + (total == null ? null : total.toPlainString()) + " against "
                + (against == null ? null : against.toPlainString()) + " " + lines + " decided by " + decidedBy
                + " effects " + effects;
    }
}
