package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import java.util.Map;
import java.util.TreeMap;

/** An indicator with floating-point numbers. */
final class Definition {
    private final Measure measure;
    private final double one;
    private final TreeMap<Double, Double> curve = new TreeMap<>();

    Definition(Measure measure) {
        this.measure = measure;
        this.one = Math.pow(10, measure.decimals());
        for (int i = 0; i < measure.curve().size(); i++) {
            curve.put(
                    measure.curve().at().get(i) / one,
                    measure.curve().points().get(i).doubleValue());
        }
    }

    String id() {
        return measure.id();
    }

    Rule rule() {
        return measure.rule();
    }

    double weight() {
        return measure.weight() / 10.0;
    }

    int decimals() {
        return measure.decimals();
    }

    double publish(Figure figure) {
        double exact = figure.numerator() / figure.denominator() * (rule() == Rule.RATIO ? 100 : 1);
        return Math.round(exact * one) / one;
    }

    int judge(double value, Threshold threshold) {
        double green = threshold.green() / one;
        double yellow = threshold.yellow() / one;
        if (measure.lowerIsBetter()) {
            return value <= green ? Codes.GREEN : value <= yellow ? Codes.YELLOW : Codes.RED;
        }
        return value >= green ? Codes.GREEN : value >= yellow ? Codes.YELLOW : Codes.RED;
    }

    double score(double value) {
        Map.Entry<Double, Double> below = curve.floorEntry(value);
        Map.Entry<Double, Double> above = curve.higherEntry(value);
        if (below == null || above == null) {
            return (below == null ? curve.firstEntry() : below).getValue();
        }
        double share = (value - below.getKey()) / (above.getKey() - below.getKey());
        return hundredths(below.getValue() + share * (above.getValue() - below.getValue()));
    }

    static double hundredths(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
