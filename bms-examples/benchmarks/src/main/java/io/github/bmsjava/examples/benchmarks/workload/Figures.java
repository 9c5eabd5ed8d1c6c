package io.github.bmsjava.examples.benchmarks.workload;

import java.util.SplittableRandom;

/**
 * Draws reports and thresholds, again municipality by municipality. Seven reports in a hundred are missing:
 * two because the unit sent nothing that month, five one by one.
 */
final class Figures {
    private static final int SILENT_PERCENT = 2;
    private static final int MISSING_PERCENT = 5;
    private static final int OWN_PERCENT = 1;
    private static final int OWN_PERCENT_OF_MUNICIPALITIES = 20;

    private final Card card;
    private final Units units;
    private final Reports reports;
    private final Thresholds thresholds;

    Figures(Card card, Units units, Reports reports, Thresholds thresholds) {
        this.card = card;
        this.units = units;
        this.reports = reports;
        this.thresholds = thresholds;
    }

    void draw() {
        SplittableRandom chance = new SplittableRandom(~Country.SEED);
        int municipality = 0;
        int nth = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            Tier tier = units.tier(unit);
            if (tier == Tier.MUNICIPALITY) {
                chance = new SplittableRandom(~Country.SEED - municipality++);
            }
            if (tier != Tier.COUNTRY && tier != Tier.COUNTY) {
                thresholds(unit, tier, chance);
            }
            if (tier.reports()) {
                reports(nth++, chance);
            }
        }
    }

    private void thresholds(int unit, Tier tier, SplittableRandom chance) {
        int percent = tier == Tier.MUNICIPALITY ? OWN_PERCENT_OF_MUNICIPALITIES : OWN_PERCENT;
        for (int measure = 0; measure < Card.MEASURES; measure++) {
            if (chance.nextInt(100) < percent) {
                thresholds.override(unit, measure, tier, chance.nextInt(-3, 4));
            }
        }
    }

    private void reports(int nth, SplittableRandom chance) {
        for (int period = 0; period < Card.PERIODS; period++) {
            boolean silent = chance.nextInt(100) < SILENT_PERCENT;
            for (int measure = 0; measure < Card.MEASURES && !silent; measure++) {
                if (chance.nextInt(100) >= MISSING_PERCENT) {
                    report(card.measures().get(measure), measure, period, nth, chance);
                }
            }
        }
    }

    private void report(Measure drawn, int measure, int period, int nth, SplittableRandom chance) {
        int one = (int) Math.round(Math.pow(10, drawn.reported()));
        switch (drawn.rule()) {
            // from −50 to 350: a deviation may be below zero
            case SUM -> reports.set(measure, period, nth, chance.nextInt(-50 * one, 350 * one + 1), 0);
            case RATIO -> {
                // quarters of a hundred days, and now and then none at all
                int days = chance.nextInt(300) == 0 ? 0 : chance.nextInt(1, 41) * 250;
                int part = chance.nextInt(days / 5 + 1);
                reports.set(measure, period, nth, drawn.lowerIsBetter() ? part : days - part, days);
            }
            case MEAN -> {
                int mean = (chance.nextInt(100, 601) + chance.nextInt(200, 601)) / 2;
                reports.set(measure, period, nth, mean, chance.nextInt(3, 83));
            }
            case MINIMUM -> reports.set(measure, period, nth, chance.nextInt(100 * one), 0);
        }
    }
}
