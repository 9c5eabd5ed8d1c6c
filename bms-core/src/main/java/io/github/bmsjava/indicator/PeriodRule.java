package io.github.bmsjava.indicator;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a unit's own figures climb from the periods in which they are reported to a longer one (J9, R131). The reporting
 * periods are those of the indicator's {@link Frequency}. Immutable.
 */
public final class PeriodRule {
    private static final PeriodRule NONE = new PeriodRule(Kind.NONE, false, MissingPolicy.requireAll());

    private final Kind kind;
    private final boolean ofPublished;
    private final MissingPolicy missing;

    /** The rules. Open: later versions may add some. */
    public enum Kind {
        /** It does not climb: a period has the figure reported for it. */
        NONE("none"),
        /** Σ value. */
        SUM("sum"),
        /** Σ numerator ÷ Σ denominator; of means with n, Σ (n × mean) ÷ Σ n. */
        RATIO_OF_SUMS("ratio-of-sums"),
        /** Σ value ÷ number of periods. */
        MEAN("mean"),
        /** The last period's figure; absent if that is. */
        LAST("last"),
        /** The figure of the last period that has one; marked where that is not the last. */
        LAST_REPORTED("last-reported"),
        /** The smallest value. */
        MINIMUM("minimum"),
        /** The largest value. */
        MAXIMUM("maximum"),
        /** The sum, or the ratio of sums, from the first day of the year to the last day of the period. */
        YEAR_TO_DATE("year-to-date");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case with hyphens
         */
        public String id() {
            return id;
        }

        /**
         * The kind of a name.
         *
         * @param id as {@link #id()} gives it
         * @return the kind, or empty
         */
        public static Optional<Kind> find(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private PeriodRule(Kind kind, boolean ofPublished, MissingPolicy missing) {
        this.kind = kind;
        this.ofPublished = ofPublished;
        this.missing = missing;
    }

    private static PeriodRule of(Kind kind) {
        return new PeriodRule(kind, false, MissingPolicy.requireAll());
    }

    /**
     * It does not climb. The default.
     *
     * @return the rule
     */
    public static PeriodRule none() {
        return NONE;
    }

    /**
     * Σ value.
     *
     * @return the rule
     */
    public static PeriodRule sum() {
        return of(Kind.SUM);
    }

    /**
     * Σ numerator ÷ Σ denominator; of means with n, Σ (n × mean) ÷ Σ n.
     *
     * @return the rule
     */
    public static PeriodRule ratioOfSums() {
        return of(Kind.RATIO_OF_SUMS);
    }

    /**
     * Σ value ÷ number of periods.
     *
     * @return the rule
     */
    public static PeriodRule mean() {
        return of(Kind.MEAN);
    }

    /**
     * The last period's figure; absent if that is.
     *
     * @return the rule
     */
    public static PeriodRule last() {
        return of(Kind.LAST);
    }

    /**
     * The figure of the last period that has one; marked where that is not the last.
     *
     * @return the rule
     */
    public static PeriodRule lastReported() {
        return of(Kind.LAST_REPORTED);
    }

    /**
     * The smallest value.
     *
     * @return the rule
     */
    public static PeriodRule minimum() {
        return of(Kind.MINIMUM);
    }

    /**
     * The largest value.
     *
     * @return the rule
     */
    public static PeriodRule maximum() {
        return of(Kind.MAXIMUM);
    }

    /**
     * The sum, or for ratios the ratio of sums, from the first day of the year to the last day of the period.
     *
     * @return the rule
     */
    public static PeriodRule yearToDate() {
        return of(Kind.YEAR_TO_DATE);
    }

    /**
     * The same mean over published values, each rounded in its own period: the only mean of fractions that there is (J8).
     *
     * @return a rule
     * @throws IllegalStateException if the rule is no mean
     */
    public PeriodRule ofPublished() {
        if (kind != Kind.MEAN) {
            throw new IllegalStateException(
                    "rule '" + this + "' is no mean of published values.\nMaybe mean().ofPublished() was meant.");
        }
        return new PeriodRule(kind, true, missing);
    }

    /**
     * The same rule over what was reported.
     *
     * @return a rule that leaves missing periods out, marked
     */
    public PeriodRule ofReported() {
        return missing(MissingPolicy.ofReported());
    }

    /**
     * The same rule over what was reported, if enough was.
     *
     * @param minimum the least share of the expected periods, from 0 to 1, for example {@code "0,5"}
     * @return a rule that leaves missing periods out, marked
     */
    public PeriodRule ofReported(String minimum) {
        return missing(MissingPolicy.ofReported(minimum));
    }

    /**
     * The same rule under another policy. Last and last reported look at one period only and have no use for it.
     *
     * @param policy what becomes of a figure of which a period is missing
     * @return a rule
     */
    public PeriodRule missing(MissingPolicy policy) {
        return new PeriodRule(kind, ofPublished, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Which rule it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether the mean is of published values.
     *
     * @return true if every value is rounded in its own period first
     */
    public boolean isOfPublished() {
        return ofPublished;
    }

    /**
     * What becomes of a figure of which a period is missing.
     *
     * @return the policy
     */
    public MissingPolicy missing() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodRule that
                && kind == that.kind
                && ofPublished == that.ofPublished
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id, ofPublished, missing);
    }

    /** For example {@code mean, of reported}. */
    @Override
    public String toString() {
        return kind.id + (ofPublished ? " of published values" : "") + (missing.requiresAll() ? "" : ", " + missing);
    }
}
