package io.github.bmsjava.examples.benchmarks.workload;

import java.util.SplittableRandom;

/**
 * Builds country, 15 counties, 357 municipalities, 5 to 7 departments each, 50 to 300 result units and 2 to 5 service places
 * in each of those. The first municipality and the nine after it are small ones. Every municipality is drawn from a seed of
 * its own, so that it is the same in every size.
 */
final class Country {
    /** The fixed seed; a municipality's is this plus its number. */
    static final long SEED = 20_251_126L;
    /** The least number of result units of the first municipality. */
    static final int SMALLEST = 60;

    private static final int IN_COUNTY = 24;
    private static final int SMALL_ONES = 10;

    private final Units units;
    private final int smallest;

    Country(Units units, int smallest) {
        this.units = units;
        this.smallest = smallest;
    }

    void build(int municipalities) {
        int country = units.add("no", -1, Tier.COUNTRY);
        int county = country;
        for (int i = 0; i < municipalities; i++) {
            if (i % IN_COUNTY == 0) {
                county = units.add("f" + (i / IN_COUNTY + 1), country, Tier.COUNTY);
            }
            municipality(i, county);
        }
    }

    private void municipality(int number, int county) {
        SplittableRandom chance = new SplittableRandom(SEED + number);
        String id = "k" + (1000 + number);
        int municipality = units.add(id, county, Tier.MUNICIPALITY);
        int departments = chance.nextInt(5, 8);
        int resultUnits = resultUnits(number, chance);
        for (int d = 0; d < departments; d++) {
            int department = units.add(id + "-s" + d, municipality, Tier.DEPARTMENT);
            for (int r = d; r < resultUnits; r += departments) {
                String unitId = id + "-e" + r;
                int unit = units.add(unitId, department, Tier.UNIT);
                int places = chance.nextInt(2, 6);
                for (int p = 0; p < places; p++) {
                    units.add(unitId + "-t" + p, unit, Tier.PLACE);
                }
            }
        }
    }

    private int resultUnits(int number, SplittableRandom chance) {
        if (number == 0) {
            return chance.nextInt(smallest, smallest + smallest / 10 + 1);
        }
        return chance.nextInt(50, number < SMALL_ONES ? 221 : 301);
    }
}
