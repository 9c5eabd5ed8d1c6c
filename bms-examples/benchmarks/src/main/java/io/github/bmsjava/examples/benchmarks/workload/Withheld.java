package io.github.bmsjava.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The means of one to four answers, at the units that report as well as above them: the pattern that is given to the runs.
 * It is the bare rule of five, without the second cell that would keep a single one from being worked out.
 */
public final class Withheld {
    private final List<BitSet> columns = new ArrayList<>();

    Withheld(Card card, Units units, Reports reports) {
        for (int measure = 0; measure < Card.MEASURES; measure++) {
            boolean isMean = card.measures().get(measure).rule() == Rule.MEAN;
            for (int period = 0; period < Card.PERIODS; period++) {
                columns.add(isMean ? few(units, answers(units, reports, measure, period)) : new BitSet());
            }
        }
    }

    private static long[] answers(Units units, Reports reports, int measure, int period) {
        long[] answers = new long[units.size()];
        for (int nth = 0; nth < units.reporting(); nth++) {
            if (reports.isThere(measure, period, nth)) {
                answers[units.reporting(nth)] += reports.second(measure, period, nth);
            }
        }
        for (int unit = units.size() - 1; unit > 0; unit--) {
            answers[units.parent(unit)] += answers[unit];
        }
        return answers;
    }

    private static BitSet few(Units units, long[] answers) {
        BitSet few = new BitSet(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            if (answers[unit] > 0 && answers[unit] < Card.ANONYMITY) {
                few.set(unit);
            }
        }
        return few;
    }

    /** The units whose cell is withheld. */
    public BitSet units(int measure, int period) {
        return columns.get(measure * Card.PERIODS + period);
    }

    /** Whether a cell is withheld. */
    public boolean hides(int measure, int period, int unit) {
        return units(measure, period).get(unit);
    }

    /** How many cells are withheld. */
    public int size() {
        return columns.stream().mapToInt(BitSet::cardinality).sum();
    }
}
