package io.github.bmsjava.period;

/** How long a reporting period is, and where it begins. */
public enum PeriodType {
    /** A calendar month. */
    MONTH("month", 1, "-"),
    /** Three months: January, April, July, October. Norwegian kvartal. */
    QUARTER("quarter", 3, "-Q"),
    /** Four months: January, May, September. Norwegian tertial. */
    TERTIAL("tertial", 4, "-T"),
    /** Six months: January, July. Norwegian halvår. */
    HALF_YEAR("half-year", 6, "-H"),
    /** A calendar year. */
    YEAR("year", 12, ""),
    /** August to July. Norwegian skoleår. */
    SCHOOL_YEAR("school-year", 12, "/");

    private final String id;
    private final int months;
    private final String mark;

    PeriodType(String id, int months, String mark) {
        this.id = id;
        this.months = months;
        this.mark = mark;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case, for example {@code half-year}
     */
    public String id() {
        return id;
    }

    /**
     * How many months a period of this type has.
     *
     * @return 1, 3, 4, 6 or 12
     */
    public int months() {
        return months;
    }

    /**
     * How many periods of this type a year has.
     *
     * @return 12, 4, 3, 2 or 1
     */
    public int perYear() {
        return 12 / months;
    }

    /** What stands between year and index in the canonical text. */
    String mark() {
        return mark;
    }

    /** The month of the first period's first day. */
    int firstMonth() {
        return this == SCHOOL_YEAR ? 8 : 1;
    }
}
