package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the points of a group, or of a whole card, whose rule is a weighted score. */
final class ScoreReader implements Reader {
    private static final int DECIMALS = 2;

    private final PeriodResults period;
    private final String group;

    ScoreReader(PeriodResults period, String group) {
        this.period = period;
        this.group = group;
    }

    /** A group, or the whole card, and the card it is of. */
    private record Found(CardResult card, GroupResult result) {
        GroupExplanation why() {
            return result.explain();
        }

        boolean isScored() {
            return why().rule()
                    .filter(rule -> rule.kind() == GroupRule.Kind.WEIGHTED_SCORE)
                    .isPresent();
        }

        /** Points are as uncertain as the values that they are given for. */
        boolean isApproximate() {
            return Stream.concat(card.indicators().stream(), card.offCard().stream())
                    .filter(this::isPart)
                    .anyMatch(part -> part.flags().contains(QualityFlag.APPROXIMATE));
        }

        private boolean isPart(IndicatorResult part) {
            return result.group()
                    .map(group -> part.row().path().stream()
                            .anyMatch(above -> above.id().equals(group.id())))
                    .orElseGet(() -> card.indicators().contains(part));
        }
    }

    @Override
    public Yardstick yardstick(List<OrgUnit> units) {
        List<Found> found =
                units.stream().map(this::find).flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("none of " + units.size() + " units has a group or card '" + group
                    + "' in " + period.period() + "." + Nearest.hint(group, known(units)));
        }
        if (found.stream().noneMatch(Found::isScored)) {
            throw new IllegalArgumentException("group '" + group + "' has no points in " + period.period()
                    + ": its rule is "
                    + found.get(0).why().rule().map(GroupRule::toString).orElse("none")
                    + ".\nMaybe rank by one indicator, or declare weightedScore() for the group.");
        }
        return new Yardstick(group, Yardstick.What.SCORE, UnitOfMeasure.NUMBER, DECIMALS, Direction.HIGHER_IS_BETTER);
    }

    private Stream<Found> all(OrgUnit unit) {
        return period.unit(unit.id().value()).cards().stream()
                .flatMap((CardResult card) -> Stream.concat(card.groups().stream(), Stream.of(card.whole()))
                        .map((GroupResult result) -> new Found(card, result)));
    }

    private List<String> known(List<OrgUnit> units) {
        return units.stream()
                .flatMap(this::all)
                .map(found -> found.result.id())
                .distinct()
                .toList();
    }

    private Optional<Found> find(OrgUnit unit) {
        List<Found> found =
                all(unit).filter(one -> one.result.id().equals(group)).toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("unit '" + unit.id() + "' has " + found.size() + " groups or cards '"
                    + group + "' in " + period.period() + ".\nMaybe give them ids of their own.");
        }
        return found.stream().findFirst();
    }

    @Override
    public Draft read(OrgUnit unit) {
        return find(unit)
                .map(found -> read(unit, found))
                .orElseGet(() -> Draft.of(Compared.missing(unit.id(), unit.name(), Unanswered.NOT_ON_CARD)));
    }

    private static Draft read(OrgUnit unit, Found found) {
        GroupExplanation why = found.why();
        if (why.score().isEmpty()) {
            Reason reason = why.status().findReason().orElse(Unanswered.NO_NUMBER);
            return Draft.of(Compared.missing(unit.id(), unit.name(), reason));
        }
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(Caution.of(why.marks()));
        if (found.isApproximate()) {
            cautions.add(Caution.APPROXIMATE);
        }
        Compared compared = Compared.of(unit.id(), unit.name(), why.score().get(), cautions);
        return new Draft(compared, definition(why), UnitOfMeasure.NUMBER, null);
    }

    /** The rule, and what is weighed and how much. */
    private static List<Object> definition(GroupExplanation why) {
        return List.of(
                why.rule(),
                why.parts().stream()
                        .filter(GroupPart::applicable)
                        .map(part -> part.id() + " " + Decimals.canonical(part.weight()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf)));
    }

    @Override
    public Draft read(ReferenceId reference, Yardstick yardstick) {
        return Draft.of(Compared.missing(reference, Label.of(reference.value()), Absence.NOT_APPLICABLE));
    }
}
