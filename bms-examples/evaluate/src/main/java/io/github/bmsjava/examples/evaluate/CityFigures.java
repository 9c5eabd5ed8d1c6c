package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The figures of a generated city: every place has a standing of its own in each indicator, gets a little better or worse from year to
 * year, and now and then reports nothing. One place and indicator after the other is drawn, from one seed.
 */
final class CityFigures {
    private static final long SEED = 20_201_204L;
    private static final int MISSING_PERCENT = 3;
    private static final int UNKNOWN_PERCENT = 1;
    private static final int ABOUT_PERCENT = 2;
    /** What is read off meters now and then, and estimated where it is not. */
    private static final String ESTIMATED = "energi";

    private static final String SOURCE = "konstruert";

    private final SplittableRandom chance = new SplittableRandom(SEED);
    private final List<Observation> figures = new ArrayList<>();
    private final List<Period> years;

    private CityFigures(List<Period> years) {
        this.years = years;
    }

    static List<Observation> draw(Organisation organisation, CityIndicators card, List<Period> years) {
        CityFigures drawn = new CityFigures(years);
        for (OrgUnit unit : organisation.units()) {
            if (organisation.children(unit.id()).isEmpty()) {
                card.rows().forEach(indicator -> drawn.draw(unit, indicator));
            }
        }
        return drawn.figures;
    }

    private void draw(OrgUnit unit, CsvRow indicator) {
        double spread = number(indicator, "spredning");
        double standing = number(indicator, "typisk") + spread * bell();
        double yearly = spread * bell() / 5;
        for (Period year : years) {
            int draw = chance.nextInt(100);
            double value = standing + spread * bell() / 3;
            standing += yearly;
            ObservationBuilder figure = Observation.builder(unit.id().value(), indicator.cell("id"), year.toString())
                    .source(SOURCE);
            if (draw < UNKNOWN_PERCENT) {
                figures.add(figure.absent(Absence.UNKNOWN).raw("??").build());
            } else if (draw >= UNKNOWN_PERCENT + MISSING_PERCENT) {
                if (draw >= 100 - ABOUT_PERCENT && indicator.cell("id").equals(ESTIMATED)) {
                    figure.flag(QualityFlag.APPROXIMATE);
                }
                figures.add(
                        figure.quantity(quantity(indicator, Math.max(value, 0))).build());
            }
        }
    }

    /** About −2 to 2, mostly near 0: the sum of even chances. */
    private double bell() {
        return chance.nextDouble() + chance.nextDouble() + chance.nextDouble() + chance.nextDouble() - 2;
    }

    private Quantity quantity(CsvRow indicator, double value) {
        int size = Math.max(1, (int) (number(indicator, "størrelse") * (0.5 + chance.nextDouble())));
        UnitRule.Kind rule = CityIndicators.rule(indicator);
        if (rule == UnitRule.Kind.RATIO_OF_SUMS) {
            long most = CityIndicators.direction(indicator) == Direction.HIGHER_IS_BETTER ? size : Long.MAX_VALUE;
            return new Quantity.Ratio(
                    BigDecimal.valueOf(Math.min(most, Math.round(size * value / 100))), BigDecimal.valueOf(size));
        }
        BigDecimal amount =
                BigDecimal.valueOf(value).setScale(Integer.parseInt(indicator.cell("desimaler")), RoundingMode.HALF_UP);
        // answers are from 1 to 6
        return rule == UnitRule.Kind.WEIGHTED_MEAN
                ? new Quantity.Mean(amount.min(BigDecimal.valueOf(6)), size)
                : new Quantity.Scalar(amount);
    }

    private static double number(CsvRow indicator, String column) {
        return Double.parseDouble(indicator.cell(column).replace(',', '.'));
    }
}
