package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.ExplanationBuilder;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.internal.engine.Breakdown;
import io.github.bmsjava.internal.engine.Climb;
import io.github.bmsjava.internal.engine.Inherent;
import io.github.bmsjava.internal.engine.OwnFigure;
import io.github.bmsjava.internal.engine.UnitFigure;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges one row of one card: from the unit's figure to the light, in the order absence, value, target, rule, score. */
final class Judge implements Breakdown.Publisher {
    private final ScorecardModel model;
    private final UnitCard card;
    private final UnitCard.Row row;
    private final ObservationKey key;
    private final Indicator indicator;
    private final UnitRule rule;
    private final TargetResolution target;
    private final ExplanationBuilder out = Explanation.builder();

    Judge(ScorecardModel model, UnitCard card, UnitCard.Row row, Indicator indicator, ObservationKey key) {
        this.model = model;
        this.card = card;
        this.row = row;
        this.indicator = indicator;
        this.rule = indicator.rollUp().overUnits();
        this.key = key;
        this.target = resolve(card.unit());
    }

    /** The result of the row. */
    Explanation judge(Climb climb) {
        UnitFigure figure = climb.of(card.unit(), unit -> lightOf(unit, climb.own(unit)));
        return result(status(climb, figure));
    }

    /** The result of a row whose cell is withheld: nothing but that is said of it (J16). */
    Explanation suppressed() {
        out.resolved(target);
        if (!isInUse()) {
            return result(Status.none(Absence.NOT_IN_USE));
        }
        out.own(new Coverage(0, 1), null);
        return result(Status.none(Absence.SUPPRESSED));
    }

    private Explanation result(Status status) {
        return out.subject(key, card.card().id(), indicator).status(status).build();
    }

    private boolean isInUse() {
        return indicator.inUse().containsLastDayOf(key.period())
                && row.path().stream().allMatch(group -> group.inUse().containsLastDayOf(key.period()));
    }

    private Status status(Climb climb, UnitFigure figure) {
        boolean overLights = figure.isComputed() && rule.kind().isOverStatuses();
        if (!isInUse()) {
            figure.own().history().ifPresent(out::observed);
            out.own(new Coverage(0, 0), null).resolved(target);
            return Status.none(Absence.NOT_IN_USE);
        }
        describe(figure);
        if (!overLights) {
            out.resolved(target);
        }
        if (overLights && inherent().isPresent()) {
            return Status.none(inherent().get());
        }
        if (figure.absence().isPresent()) {
            return Status.none(figure.absence().get());
        }
        Status status = overLights ? lightOverUnits(figure) : light(figure);
        breakDown(climb, figure, status);
        return status;
    }

    private void describe(UnitFigure figure) {
        OwnFigure own = figure.own();
        if (figure.isComputed()) {
            out.computed(figure.coverage(), figure.weightCoverage());
            figure.parts().ifPresent(out::parts);
            figure.refused().ifPresent(value -> out.ownValue(publish(value)));
            own.history().ifPresent(history -> history.issues().forEach(out::issue));
        } else {
            own.history().ifPresent(out::observed);
            out.own(figure.coverage(), own.periods().orElse(null));
            out.flags(own.flags());
            own.carriedFrom().ifPresent(out::carriedFrom);
        }
        figure.outcome().ifPresent(out::derived);
        out.flags(figure.flags());
        figure.marks().forEach(out::mark);
        figure.issues().forEach(out::issue);
    }

    private Status light(UnitFigure figure) {
        Optional<Unjudged> reason = inherent().or(target::reason);
        if (figure.exact().isEmpty()) {
            return Status.none(
                    reason.filter(why -> why != Unjudged.UNREADABLE_TARGET).orElse(Unjudged.NOT_COMPARABLE));
        }
        Fraction exact = figure.exact().get();
        BigDecimal published = publish(exact);
        out.value(exact, published);
        return reason.map(Status::none).orElseGet(() -> new Light(key, indicator, out).of(exact, published, target));
    }

    /** Worst and best status are the light itself; a share is judged exactly, by bounds of its own (J2). */
    private Status lightOverUnits(UnitFigure figure) {
        if (figure.level().isPresent()) {
            StatusLevel level = figure.level().get();
            out.word(target.rule().map(known -> known.word(level)).orElse(level.label()));
            return Status.of(level);
        }
        Fraction exact = figure.exact().orElseThrow();
        out.value(exact, exact.roundDown(indicator.decimals()));
        if (rule.bounds().isEmpty()) {
            return Status.none(Unjudged.NO_TARGET);
        }
        StatusRule bounds = StatusRule.of(indicator.scale(), Direction.HIGHER_IS_BETTER, rule.bounds())
                .orThrow();
        StatusLevel level = bounds.judge(exact);
        out.word(bounds.word(level)).judgedBy(bounds);
        return Status.of(level);
    }

    private void breakDown(Climb climb, UnitFigure figure, Status status) {
        boolean share = rule.kind() == UnitRule.Kind.SHARE_AT_OR_ABOVE;
        BigDecimal published = figure.exact()
                .map(exact -> share ? exact.roundDown(indicator.decimals()) : publish(exact))
                .orElse(null);
        BigDecimal limit = status.isJudged()
                ? target.rule()
                        .map(StatusRule::target)
                        .filter(Bound.Limit.class::isInstance)
                        .map(bound -> ((Bound.Limit) bound).limit())
                        .orElse(null)
                : null;
        out.decomposition(() -> climb.breakdown(card.unit(), figure, published, limit, this));
    }

    @Override
    public BigDecimal publish(Fraction exact) {
        return exact.round(indicator.decimals());
    }

    @Override
    public Optional<Status> judge(BigDecimal published) {
        return inherent().or(target::reason).isPresent()
                ? Optional.empty()
                : target.rule().map(known -> Status.of(known.judge(published)));
    }

    /** The light of a unit's own figure, by the target that holds for it on the same card. */
    private Optional<StatusLevel> lightOf(OrgUnit unit, OwnFigure own) {
        return own.value(indicator.unit().factor())
                .map(value -> value.round(indicator.decimals()))
                .filter(value -> inherent().isEmpty())
                .flatMap(value -> resolve(unit).rule().map(known -> known.judge(value)));
    }

    private TargetResolution resolve(OrgUnit unit) {
        return model.targets()
                .resolve(new TargetQuery(
                        indicator, unit.id(), unit.type(), card.card().id(), key.period()));
    }

    /** Why figures of the indicator have no light on this card, whatever they are. */
    private Optional<Unjudged> inherent() {
        return Inherent.reason(model, card.card().kind(), indicator);
    }
}
