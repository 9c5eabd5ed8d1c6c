package io.github.bmsjava.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;

/** The organisation, parents before their children. */
public final class Units {
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final List<Integer> reporting = new ArrayList<>();

    Units() {}

    int add(String id, int parent, Tier tier) {
        int unit = ids.size();
        ids.add(id);
        parents.add(parent);
        tiers.add(tier);
        if (tier.reports()) {
            reporting.add(unit);
        }
        return unit;
    }

    /** How many units. */
    public int size() {
        return ids.size();
    }

    /** The id of a unit. */
    public String id(int unit) {
        return ids.get(unit);
    }

    /** The unit above, or −1. */
    public int parent(int unit) {
        return parents.get(unit);
    }

    /** The tier of a unit. */
    public Tier tier(int unit) {
        return tiers.get(unit);
    }

    /** How many units report. */
    public int reporting() {
        return reporting.size();
    }

    /** The n-th of the units that report. */
    public int reporting(int nth) {
        return reporting.get(nth);
    }
}
