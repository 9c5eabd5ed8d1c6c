package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.ExplanationBuilder;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one row of one card: from the observation to the light, in the order absence, value, target, rule, score. */
final class Judge {
    private static final int SCORE_DECIMALS = 2;
    /** An empty cell says no more than no cell at all. */
    private static final Optional<Absence> SILENCE = Optional.of(Absence.NOT_REPORTED);

    private static final Fraction FULL_SCORE = Fraction.of(100);

    private final ScorecardModel model;
    private final UnitCard card;
    private final UnitCard.Row row;
    private final ObservationKey key;
    private final Indicator indicator;
    private final ExplanationBuilder out = Explanation.builder();

    private Judge(ScorecardModel model, UnitCard card, UnitCard.Row row, Indicator indicator, ObservationKey key) {
        this.model = model;
        this.card = card;
        this.row = row;
        this.indicator = indicator;
        this.key = key;
    }

    static IndicatorResult judge(
            ScorecardModel model,
            UnitCard card,
            UnitCard.Row row,
            Indicator indicator,
            ObservationKey key,
            @Nullable ObservationHistory history) {
        Judge judge = new Judge(model, card, row, indicator, key);
        judge.out.subject(key, card.card().id(), indicator);
        judge.out.status(judge.status(history));
        return new IndicatorResult(card, row, judge.out.build());
    }

    private Status status(@Nullable ObservationHistory history) {
        if (history != null) {
            out.observed(history);
        }
        Optional<Absence> absence = absence(history);
        TargetResolution target = resolve();
        out.resolved(target);
        if (absence.isPresent()) {
            return Status.none(absence.get());
        }
        Quantity quantity = Objects.requireNonNull(history).current().quantity().orElseThrow();
        if (quantity instanceof Quantity.Words) {
            return Status.none(unjudged(target)
                    .filter(reason -> reason != Unjudged.UNREADABLE_TARGET)
                    .orElse(Unjudged.NOT_COMPARABLE));
        }
        Optional<Fraction> exact = quantity.exact().map(value -> inUnit(value, quantity));
        if (exact.isEmpty()) {
            return Status.none(Absence.UNDEFINED);
        }
        checkQuantum(quantity, history.current());
        BigDecimal published = exact.get().round(indicator.decimals());
        out.value(exact.get(), published);
        return unjudged(target).map(Status::none).orElseGet(() -> light(exact.get(), published, target));
    }

    /** Not in use before all; then what the observation says; then what its silence means. */
    private Optional<Absence> absence(@Nullable ObservationHistory history) {
        Period period = key.period();
        boolean inUse = indicator.inUse().containsLastDayOf(period)
                && row.path().stream().allMatch(group -> group.inUse().containsLastDayOf(period));
        if (!inUse) {
            return Optional.of(Absence.NOT_IN_USE);
        }
        Optional<Absence> stated = history == null ? SILENCE : history.current().absence();
        if (!stated.equals(SILENCE)) {
            return stated;
        }
        boolean planned = indicator.frequency().map(f -> f.plans(period)).orElse(true);
        return Optional.of(planned ? indicator.whenMissing() : Absence.NOT_MEASURED);
    }

    private TargetResolution resolve() {
        return model.targets()
                .resolve(new TargetQuery(
                        indicator,
                        card.unit().id(),
                        card.unit().type(),
                        card.card().id(),
                        key.period()));
    }

    /** A ratio is turned into the unit of the indicator (percent: times 100); other quantities are in it already. */
    private Fraction inUnit(Fraction value, Quantity quantity) {
        return quantity instanceof Quantity.Ratio
                ? value.multiply(Fraction.of(indicator.unit().factor()))
                : value;
    }

    private void checkQuantum(Quantity quantity, Observation observation) {
        indicator
                .quantum()
                .ifPresent(quantum -> amounts(quantity).stream()
                        .filter(amount -> !quantum.allows(amount))
                        .map(amount -> Issue.of(ObservationIssue.OFF_QUANTUM, key.toString())
                                .with("value", amount.toPlainString())
                                .with("step", quantum.step().toPlainString()))
                        .forEach(issue ->
                                out.issue(observation.place().map(issue::at).orElse(issue))));
    }

    private static List<BigDecimal> amounts(Quantity quantity) {
        if (quantity instanceof Quantity.Scalar scalar) {
            return List.of(scalar.amount());
        }
        return quantity instanceof Quantity.Ratio ratio ? List.of(ratio.numerator(), ratio.denominator()) : List.of();
    }

    private Optional<Unjudged> unjudged(TargetResolution target) {
        if (model.isAmbiguous(indicator.id())) {
            return Optional.of(Unjudged.INVALID_DEFINITION);
        }
        if (card.card().kind() == CardKind.STATISTICS) {
            return Optional.of(Unjudged.STATISTICS);
        }
        if (indicator.state() != IndicatorState.DECIDED) {
            return Optional.of(Unjudged.NOT_DECIDED);
        }
        if (indicator.direction() == Direction.NONE) {
            return Optional.of(Unjudged.NO_DIRECTION);
        }
        return target.reason();
    }

    private Status light(Fraction exact, BigDecimal published, TargetResolution target) {
        StatusRule rule = target.rule().orElseThrow();
        StatusLevel level = rule.judge(published);
        out.word(rule.word(level));
        if (rule.target() instanceof Bound.Limit limit) {
            out.deviation(published.subtract(limit.limit()).abs());
        }
        remark(rule, level, exact, published);
        boolean refused = target.issues().stream().anyMatch(i -> i.code() == ThresholdIssue.SCORE_REFUSED);
        indicator.score().filter(function -> !refused).ifPresent(function -> score(function, rule, published));
        return Status.of(level);
    }

    private void remark(StatusRule rule, StatusLevel level, Fraction exact, BigDecimal published) {
        StatusLevel unrounded = rule.judge(exact);
        if (!unrounded.equals(level)) {
            StatusLevel better = rule.scale().indexOf(level) > rule.scale().indexOf(unrounded) ? level : unrounded;
            out.issue(Issue.of(EvaluationIssue.ROUNDING_DECIDES, key.toString())
                    .with("exact", exact)
                    .with("published", published.toPlainString())
                    .with("bound", String.valueOf(rule.bounds().get(better))));
        }
        for (Map.Entry<StatusLevel, Bound> better : rule.bounds().entrySet()) {
            if (better.getKey().equals(level)) {
                return;
            }
            if (isMissedBySign(better.getValue(), published)) {
                out.issue(Issue.of(EvaluationIssue.MISSED_BY_SIGN, key.toString())
                        .with("published", published.toPlainString())
                        .with("bound", better.getValue()));
            }
        }
    }

    /** Of a bound that does not hold: whether the value is the very limit that its sign leaves out. */
    private static boolean isMissedBySign(Bound missed, BigDecimal published) {
        if (missed instanceof Bound.Interval interval) {
            return published.compareTo(interval.low()) == 0 || published.compareTo(interval.high()) == 0;
        }
        return published.compareTo(((Bound.Limit) missed).limit()) == 0;
    }

    /** What a rule refuses was found with the target and never comes here; a customer's function may still fail. */
    private void score(ScoreFunction function, StatusRule rule, BigDecimal published) {
        try {
            out.score(within100(function.score(published, rule)).round(SCORE_DECIMALS));
        } catch (RuntimeException e) {
            out.issue(Issue.of(EvaluationIssue.SCORE_FAILED, key.toString())
                    .with("score", function.id())
                    .with("why", String.valueOf(e)));
        }
    }

    private static Fraction within100(Fraction score) {
        if (score.signum() < 0 || score.compareTo(FULL_SCORE) > 0) {
            throw new IllegalStateException("score " + score + " is not within 0 to 100");
        }
        return score;
    }
}
