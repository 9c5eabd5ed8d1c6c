package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Steps 3 and 4: publish, judge, score. */
final class Judging {
    private final World world;

    Judging(World world) {
        this.world = world;
    }

    /** Gives a row that has a value what the value is published, judged and scored as. */
    void judge(Row row, Q exact, Scorecard card, OrgUnit unit, Indicator indicator, Period period) {
        TargetResolution target = resolve(card, unit, indicator, period);
        row.exact = exact;
        row.value = exact.rounded(indicator.decimals());
        Optional<Unjudged> reason = unjudged(card, indicator).or(target::reason);
        if (reason.isPresent()) {
            row.status = Status.none(reason.get());
            return;
        }
        StatusRule rule = target.rule().orElseThrow();
        row.rule = rule;
        row.status = Status.of(rule.judge(row.value));
        boolean refused = target.issues().stream().anyMatch(issue -> issue.code() == ThresholdIssue.SCORE_REFUSED);
        if (!refused) {
            score(row, rule, indicator);
        }
    }

    /** A share: judged exactly by the bounds of its own rule, and shown rounded down. */
    void judgeShare(Row row, Q exact, Scorecard card, Indicator indicator) {
        row.exact = exact;
        row.value = exact.floor(indicator.decimals());
        Map<String, ? extends io.github.bmsjava.threshold.LevelBound> bounds =
                indicator.rollUp().overUnits().bounds();
        Optional<Unjudged> reason = unjudged(card, indicator)
                .or(() -> bounds.isEmpty() ? Optional.of(Unjudged.NO_TARGET) : Optional.empty());
        if (reason.isPresent()) {
            row.status = Status.none(reason.get());
            return;
        }
        StatusRule rule = StatusRule.of(indicator.scale(), Direction.HIGHER_IS_BETTER, bounds)
                .orThrow();
        row.rule = rule;
        row.status = Status.of(rule.judge(new Fraction(exact.top(), exact.bottom())));
    }

    private static void score(Row row, StatusRule rule, Indicator indicator) {
        indicator.score().ifPresent(function -> {
            BigDecimal value = java.util.Objects.requireNonNull(row.value);
            points(function, value, rule)
                    .filter(points -> points.sign() >= 0 && points.compareTo(Q.HUNDRED) <= 0)
                    .ifPresent(points -> row.score = points.rounded(2));
        });
    }

    /** Empty where a customer's function fails. */
    private static Optional<Q> points(ScoreFunction function, BigDecimal value, StatusRule rule) {
        try {
            Fraction points = function.score(value, rule);
            return Optional.of(new Q(points.numerator(), points.denominator()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The light of a unit's own figure. */
    Status light(OwnFigure own, Scorecard card, OrgUnit unit, Indicator indicator, Period period) {
        Q value = own.value();
        if (value == null) {
            return own.words() ? words(card, unit, indicator, period) : Status.none(own.reason());
        }
        Row row = Row.there();
        judge(row, value, card, unit, indicator, period);
        return row.status;
    }

    Status words(Scorecard card, OrgUnit unit, Indicator indicator, Period period) {
        return Status.none(unjudged(card, indicator)
                .or(resolve(card, unit, indicator, period)::reason)
                .filter(reason -> reason != Unjudged.UNREADABLE_TARGET)
                .orElse(Unjudged.NOT_COMPARABLE));
    }

    Optional<Unjudged> unjudged(Scorecard card, Indicator indicator) {
        if (!world.isSound(indicator)) {
            return Optional.of(Unjudged.INVALID_DEFINITION);
        }
        if (card.kind() == CardKind.STATISTICS) {
            return Optional.of(Unjudged.STATISTICS);
        }
        if (indicator.state() != IndicatorState.DECIDED) {
            return Optional.of(Unjudged.NOT_DECIDED);
        }
        return indicator.direction() == Direction.NONE ? Optional.of(Unjudged.NO_DIRECTION) : Optional.empty();
    }

    private TargetResolution resolve(Scorecard card, OrgUnit unit, Indicator indicator, Period period) {
        return world.model.targets().resolve(new TargetQuery(indicator, unit.id(), unit.type(), card.id(), period));
    }
}
