package io.github.bmsjava.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.answer.Digest;
import io.github.bmsjava.examples.benchmarks.decimal.DecimalEngine;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Size;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private static final Workload SMALL = Workload.of(Size.S);

    @Test
    void isTheSameEveryTime() {
        assertThat(digest(Workload.tiny())).isEqualTo(digest(Workload.tiny())).isEqualTo("cdca1d5e0a51d621");
    }

    private static String digest(Workload workload) {
        DecimalEngine engine = new DecimalEngine(workload);
        engine.run();
        return engine.digest(workload.units().size());
    }

    @Test
    void hasUnitsOfAllTiersInTheSizesItSays() {
        Units units = SMALL.units();
        assertThat(units.size()).isBetween(280, 330);
        assertThat(count(units, Tier.MUNICIPALITY)).isEqualTo(1);
        assertThat(count(units, Tier.DEPARTMENT)).isBetween(5L, 7L);
        assertThat(count(units, Tier.UNIT)).isBetween(60L, 66L);
    }

    private static long count(Units units, Tier tier) {
        return IntStream.range(0, units.size())
                .filter(unit -> units.tier(unit) == tier)
                .count();
    }

    @Test
    void aLargerSizeBeginsWithTheSmaller() {
        Workload larger = Workload.of(Size.S10);
        for (int unit = 0; unit < SMALL.units().size(); unit++) {
            assertThat(larger.units().id(unit)).isEqualTo(SMALL.units().id(unit));
        }
        for (int nth = 0; nth < SMALL.units().reporting(); nth++) {
            assertThat(larger.reports().first(7, 3, nth))
                    .isEqualTo(SMALL.reports().first(7, 3, nth));
        }
    }

    @Test
    void aboutSevenReportsInAHundredAreMissing() {
        long missing = 0;
        long all = 0;
        for (int nth = 0; nth < SMALL.units().reporting(); nth++) {
            for (int measure = 0; measure < Card.MEASURES; measure++) {
                missing += SMALL.reports().isThere(measure, 0, nth) ? 0 : 1;
                all++;
            }
        }
        assertThat(100.0 * missing / all).isBetween(6.0, 8.0);
    }

    @Test
    void onlyMeansAreWithheld() {
        for (int measure = 0; measure < Card.MEASURES; measure++) {
            boolean isMean = SMALL.card().measures().get(measure).rule() == Rule.MEAN;
            assertThat(SMALL.withheld().units(measure, 0).isEmpty()).isEqualTo(!isMean);
        }
    }

    @Test
    void everyKindOfResultComesUp() {
        DecimalEngine engine = new DecimalEngine(SMALL);
        engine.run();
        Set<Integer> statuses = new TreeSet<>();
        engine.tell((period, column, unit, value, status, score) -> statuses.add(status));
        assertThat(statuses)
                .contains(Codes.RED, Codes.YELLOW, Codes.GREEN)
                .contains(Codes.NOT_REPORTED, Codes.SUPPRESSED, Codes.UNDEFINED)
                .contains(Codes.INCOMPLETE, Codes.COVERAGE_TOO_LOW);
    }

    @Test
    void theDigestDependsOnPlaceAndContent() {
        assertThat(one(1, 7)).isNotEqualTo(one(2, 7)).isNotEqualTo(one(1, 8)).isEqualTo(one(1, 7));
    }

    private static long one(int unit, long value) {
        Digest digest = new Digest(10);
        digest.cell(0, 0, unit, value, Codes.GREEN, 100);
        return digest.value();
    }
}
