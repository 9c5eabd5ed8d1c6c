package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An indicator with decimals. */
final class Definition {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measure measure;
    private final BigDecimal weight;
    private final NavigableMap<BigDecimal, BigDecimal> curve = new TreeMap<>();

    Definition(Measure measure) {
        this.measure = measure;
        this.weight = BigDecimal.valueOf(measure.weight(), 1);
        for (int i = 0; i < measure.curve().size(); i++) {
            curve.put(
                    BigDecimal.valueOf(measure.curve().at().get(i), measure.decimals()),
                    BigDecimal.valueOf(measure.curve().points().get(i)));
        }
    }

    String id() {
        return measure.id();
    }

    Rule rule() {
        return measure.rule();
    }

    BigDecimal weight() {
        return weight;
    }

    /** The value, exact until this one rounding. */
    BigDecimal publish(Partial partial) {
        BigDecimal numerator = rule() == Rule.RATIO ? partial.numerator().multiply(HUNDRED) : partial.numerator();
        return numerator.divide(partial.denominator(), measure.decimals(), RoundingMode.HALF_UP);
    }

    int judge(BigDecimal value, Limits limits) {
        int sign = measure.lowerIsBetter() ? -1 : 1;
        if (value.compareTo(limits.green()) * sign >= 0) {
            return Codes.GREEN;
        }
        return value.compareTo(limits.yellow()) * sign >= 0 ? Codes.YELLOW : Codes.RED;
    }

    BigDecimal score(BigDecimal value) {
        Map.Entry<BigDecimal, BigDecimal> below = curve.floorEntry(value);
        Map.Entry<BigDecimal, BigDecimal> above = curve.higherEntry(value);
        if (below == null || above == null) {
            return (below == null ? curve.firstEntry() : below).getValue().setScale(2);
        }
        BigDecimal width = above.getKey().subtract(below.getKey());
        BigDecimal rise = above.getValue().subtract(below.getValue());
        return below.getValue()
                .multiply(width)
                .add(value.subtract(below.getKey()).multiply(rise))
                .divide(width, 2, RoundingMode.HALF_UP);
    }
}
