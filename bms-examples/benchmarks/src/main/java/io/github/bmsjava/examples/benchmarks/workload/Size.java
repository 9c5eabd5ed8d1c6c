package io.github.bmsjava.examples.benchmarks.workload;

/** How much of the country: so many of its municipalities, always the first ones, so that a size contains the smaller. */
public enum Size {
    /** One small municipality. */
    S(1),
    /** Ten. */
    S10(10),
    /** A hundred. */
    M(100),
    /** All. */
    L(357);

    private final int municipalities;

    Size(int municipalities) {
        this.municipalities = municipalities;
    }

    /** How many municipalities. */
    public int municipalities() {
        return municipalities;
    }
}
