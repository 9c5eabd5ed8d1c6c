package io.github.bmsjava.examples.benchmarks.workload;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The card that every unit has: 20 indicators (6 sums, 6 ratios of sums, 6 means by n, 2 minima) in 4 perspectives of 5, a
 * weighted score of each and of all, renormalised over what has a score, and nothing below half of the weight.
 */
public final class Card {
    /** How many indicators. */
    public static final int MEASURES = 20;
    /** How many perspectives. */
    public static final int PERSPECTIVES = 4;
    /** How many months. */
    public static final int PERIODS = 12;
    /** Indicators, perspectives and the card itself. */
    public static final int COLUMNS = MEASURES + PERSPECTIVES + 1;
    /** A perspective or card is green from here. */
    public static final int GREEN = 70;
    /** A perspective or card is yellow from here. */
    public static final int YELLOW = 40;
    /** Means of fewer answers are withheld. */
    public static final int ANONYMITY = 5;

    private static final String[] TITLES = {"brukere", "medarbeidere", "økonomi", "tjenester"};
    private static final int[] TITLE_WEIGHTS = {10, 15, 20, 10};
    private static final int[] WEIGHTS = {10, 15, 20, 5, 10};
    private static final Rule[] RULES = {Rule.SUM, Rule.RATIO, Rule.MEAN};

    private final List<Measure> measures = new ArrayList<>();
    private final List<Perspective> perspectives = new ArrayList<>();

    Card() {
        for (int i = 0; i < MEASURES; i++) {
            Rule rule = i < 18 ? RULES[i % 3] : Rule.MINIMUM;
            measures.add(measure(i, rule, i < 18 ? i / 3 : i - 18));
        }
        for (int p = 0; p < PERSPECTIVES; p++) {
            List<Integer> inside = new ArrayList<>();
            for (int i = p; i < MEASURES; i += PERSPECTIVES) {
                inside.add(i);
            }
            perspectives.add(new Perspective(TITLES[p], TITLE_WEIGHTS[p], inside));
        }
    }

    private static Measure measure(int at, Rule rule, int nth) {
        boolean odd = nth % 2 == 1;
        int weight = WEIGHTS[at / PERSPECTIVES];
        String id = rule.name().toLowerCase(Locale.ROOT) + "-" + (nth + 1);
        return switch (rule) {
            case SUM -> new Measure(id, rule, nth % 3, nth == 4 ? 1 : 0, !odd, sums(nth == 4 ? 10 : 1, odd), weight);
            case RATIO -> new Measure(id, rule, 1, nth == 4 ? 0 : 1, !odd, ratios(nth == 4 ? 1 : 10, odd), weight);
            case MEAN -> new Measure(id, rule, 2, nth == 5 ? 2 : 1, false, means(nth == 5 ? 100 : 10), weight);
            case MINIMUM -> new Measure(id, rule, 1 + nth, 1, false, Curve.of(0, 0, 50, 40, 700, 100), weight);
        };
    }

    /** Over all sizes of units, from a place to the country. */
    private static Curve sums(long one, boolean rising) {
        return rising
                ? Curve.of(
                        -1000 * one,
                        0,
                        0,
                        20,
                        150 * one,
                        45,
                        5000 * one,
                        65,
                        1_000_000 * one,
                        90,
                        90_000_000 * one,
                        100)
                : Curve.of(
                        -1000 * one,
                        100,
                        0,
                        90,
                        150 * one,
                        70,
                        5000 * one,
                        50,
                        1_000_000 * one,
                        25,
                        90_000_000 * one,
                        0);
    }

    private static Curve ratios(long one, boolean rising) {
        return rising
                ? Curve.of(60 * one, 0, 80 * one, 35, 90 * one, 75, 97 * one, 100)
                : Curve.of(3 * one, 100, 10 * one, 75, 13 * one, 30, 20 * one, 0);
    }

    private static Curve means(long one) {
        return Curve.of(one, 0, 3 * one, 30, 4 * one, 55, 5 * one, 85, 6 * one, 100);
    }

    /** The indicators. */
    public List<Measure> measures() {
        return Collections.unmodifiableList(measures);
    }

    /** The perspectives. */
    public List<Perspective> perspectives() {
        return Collections.unmodifiableList(perspectives);
    }

    /** The months. */
    public static YearMonth month(int period) {
        return YearMonth.of(2025, 1 + period);
    }
}
