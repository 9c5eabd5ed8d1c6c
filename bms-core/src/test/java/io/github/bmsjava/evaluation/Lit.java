package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Results whose groups have the lights that a test gives them, so that views are tested apart from the rules.
 *
 * @param results whose indicators are kept
 * @param lights of a group, or of the whole card where it is empty, in a period
 */
public record Lit(Results results, BiFunction<Optional<Group>, Period, GroupExplanation> lights) implements Results {

    @Override
    public List<Period> periods() {
        return results.periods();
    }

    @Override
    public Organisation organisation() {
        return results.organisation();
    }

    @Override
    public Optional<LocalDate> structureDate() {
        return results.structureDate();
    }

    @Override
    public PeriodResults in(Period period, ValueKind kind) {
        PeriodResults found = results.in(period, kind);
        return new PeriodResults(period, kind, found.organisation(), place -> {
            UnitResults unit = found.units().get(place);
            return new UnitResults(
                    unit.unit(), period, unit.cards().stream().map(this::lit).toList());
        });
    }

    private CardResult lit(CardResult card) {
        List<GroupResult> groups = new ArrayList<>();
        card.card()
                .groups()
                .forEach(outermost -> outermost.forEach(group -> groups.add(
                        new GroupResult(group, GroupCell.of(lights.apply(Optional.of(group), card.period()))))));
        return new CardResult(
                card.card(),
                card.period(),
                card.indicators(),
                card.offCard(),
                new GroupResult(null, GroupCell.of(lights.apply(Optional.empty(), card.period()))),
                groups);
    }

    @Override
    public Optional<ObservationHistory> observations(ObservationKey key) {
        return results.observations(key);
    }

    @Override
    public Fingerprints fingerprints() {
        return results.fingerprints();
    }

    @Override
    public List<Issue> issues() {
        return results.issues();
    }
}
