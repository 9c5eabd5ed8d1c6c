package io.github.bmsjava.examples.benchmarks.answer;

/** Is told the results, in any order. */
@FunctionalInterface
public interface Answers {
    /**
     * Takes one result.
     *
     * @param period the month, from 0
     * @param column the indicators, then the perspectives, then the card
     * @param unit the unit's place in the organisation
     * @param value the published value without its decimal point; 0 where there is none, and for groups
     * @param status one of {@link Codes}
     * @param score hundredths of points, or {@link Codes#NO_SCORE}
     */
    void cell(int period, int column, int unit, long value, int status, int score);
}
