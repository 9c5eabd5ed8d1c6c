package io.github.bmsjava.examples.verification;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.StatusScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a case from a seed: an organisation, then definitions, then what was reported and what is withheld. */
final class CaseMaker {
    private static final List<String> PERIODS = List.of(
            "2024-02",
            "2024-03",
            "2024-04",
            "2024-T1",
            "2024-T1",
            "2024-T2",
            "2024-Q1",
            "2024",
            "2024",
            "2024",
            "2023/2024");

    private final Dice dice;
    private final boolean whole;
    private final Focus focus;

    private CaseMaker(long seed, boolean whole, Focus focus) {
        this.dice = new Dice(seed);
        this.whole = whole;
        this.focus = focus;
    }

    static Case make(long seed, boolean whole, Focus focus) {
        return new CaseMaker(seed, whole, focus).make();
    }

    private Case make() {
        Organisation organisation = organisation();
        StatusScale scale = Scales.of(dice);
        List<Indicator> indicators = new IndicatorMaker(dice, whole, focus, scale).make();
        ScorecardModel model = new CardMaker(dice, whole, focus, scale, indicators, organisation).make();
        Set<Period> periods = new LinkedHashSet<>();
        int many = 1 + dice.below(3);
        for (int i = 0; i < many; i++) {
            periods.add(Period.parse(dice.of(PERIODS)));
        }
        List<Observation> observations = new ObservationMaker(dice, focus, organisation, periods).make(indicators);
        return new Case(
                organisation, model, List.copyOf(periods), observations, pattern(organisation, indicators, periods));
    }

    private Organisation organisation() {
        int size = 1 + dice.below(dice.percent(70) ? 8 : 12);
        List<OrgUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // ids in another order than the tree's
            OrgUnit.Builder unit = OrgUnit.builder("u" + dice.below(90) + "-" + i);
            if (i > 0) {
                boolean chain = dice.percent(35);
                unit.parent(units.get(chain ? i - 1 : dice.below(i)).id());
            }
            if (dice.percent(75)) {
                unit.type(dice.of("t1", "t2", "t3"));
            }
            if (dice.percent(50)) {
                unit.level(dice.of("l1", "l2"));
            }
            if (dice.percent(25)) {
                unit.validity(validity());
            }
            units.add(unit.build());
        }
        Organisation.Builder builder =
                Organisation.builder().level("l1", "Nivå 1").level("l2", "Nivå 2");
        return builder.units(dice.percent(30) ? dice.shuffled(units) : units)
                .build()
                .partial()
                .orElseThrow();
    }

    private DateRange validity() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.below(360) - 60);
        LocalDate first = dice.percent(40) ? day.withDayOfMonth(1) : day;
        return switch (dice.below(3)) {
            case 0 -> DateRange.from(first);
            case 1 -> DateRange.until(first);
            default -> DateRange.between(first, first.plusDays(1 + dice.below(200)));
        };
    }

    private DisclosurePattern pattern(Organisation organisation, List<Indicator> indicators, Set<Period> periods) {
        List<DisclosurePattern.Cell> cells = new ArrayList<>();
        if (dice.percent(whole ? 45 : 25)) {
            // several cells of one indicator and period: else no line could hide one behind another
            Indicator often = indicators.get(2 + dice.below(indicators.size() - 2));
            Period one = dice.of(List.copyOf(periods));
            int many = 1 + dice.below(8);
            for (int i = 0; i < many; i++) {
                Period period = dice.percent(80) ? one : dice.of(List.copyOf(periods));
                cells.add(new DisclosurePattern.Cell(
                        dice.of(organisation.units()).id(),
                        dice.percent(75) ? often.id() : dice.of(indicators).id(),
                        dice.percent(90) ? period : period.previous()));
            }
        }
        return DisclosurePattern.of(cells);
    }
}
