package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.EarlierDefinition;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The stretches of time within which the definition of no indicator changes. */
final class Epochs {
    private Epochs() {}

    /** A day of each stretch that overlaps a range, in order. */
    static List<LocalDate> during(DateRange range, Collection<Indicator> indicators) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        indicators.forEach(indicator ->
                indicator.earlier().stream().map(EarlierDefinition::until).forEach(changes::add));
        List<LocalDate> days = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate until : changes) {
            if (range.overlaps(new DateRange(from, until))) {
                days.add(until.minusDays(1));
            }
            from = until;
        }
        if (range.overlaps(new DateRange(from, null))) {
            days.add(from == null ? LocalDate.EPOCH : from);
        }
        return days;
    }
}
