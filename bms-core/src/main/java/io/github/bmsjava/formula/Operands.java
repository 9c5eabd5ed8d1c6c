package io.github.bmsjava.formula;

/** Where a formula finds its figures. */
@FunctionalInterface
public interface Operands {
    /**
     * A figure.
     *
     * @param operand which
     * @return the figure, or why there is none
     */
    Given find(Operand operand);
}
