package io.github.bmsjava.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tiers of the organisation, from the top; each is a unit type, for which thresholds are set. */
public enum Tier {
    /** Norway. */
    COUNTRY("country", 0, 210_000),
    /** Fylke. */
    COUNTY("county", 1, 14_000),
    /** Kommune. */
    MUNICIPALITY("municipality", 2, 600),
    /** Sektor; its own staff reports. */
    DEPARTMENT("department", 3, 100),
    /** Resultatenhet; reports nothing itself. */
    UNIT("unit", 4, 3),
    /** Tjenestested; reports. */
    PLACE("place", 5, 1);

    private final String id;
    private final int depth;
    private final int reporting;

    Tier(String id, int depth, int reporting) {
        this.id = id;
        this.depth = depth;
        this.reporting = reporting;
    }

    /** From the places up. */
    public static List<Tier> fromBelow() {
        List<Tier> tiers = new ArrayList<>(List.of(values()));
        Collections.reverse(tiers);
        return tiers;
    }

    /** The id of the unit type. */
    public String id() {
        return id;
    }

    /** How far from the top. */
    public int depth() {
        return depth;
    }

    /** About how many units report inside one of the tier; thresholds of sums are set from it. */
    int reporting() {
        return reporting;
    }

    /** Whether its units report. */
    public boolean reports() {
        return this == DEPARTMENT || this == PLACE;
    }
}
