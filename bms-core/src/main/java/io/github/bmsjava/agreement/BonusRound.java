package io.github.bmsjava.agreement;

import io.github.bmsjava.agreement.BonusPlace.Standing;
import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.comparison.Unanswered;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides the classes of a bonus in one period. */
final class BonusRound {
    private final UnitBonus scheme;
    private final Results results;
    private final Period period;
    private final @Nullable Period earlier;

    /** A unit on its way to a place. */
    private record Rival(CardResult card, GateAnswer gate, Measured measured, Span merit) {
        String id() {
            return card.card().unit().id().value();
        }

        boolean isCertain() {
            return gate.answer() == Answer.YES && measured.isExpected() && merit.isExact();
        }

        /** How good it is, where that is certain. */
        Fraction worth() {
            Fraction known = merit.low();
            if (known == null) {
                throw new IllegalStateException(id() + " has no certain figure.");
            }
            return known;
        }

        BonusPlace at(Standing standing, int rank, boolean mayWin) {
            return new BonusPlace(
                    card.card().unit().id(), standing, rank, measured.figure(), gate, measured.reason(), mayWin);
        }
    }

    BonusRound(UnitBonus scheme, Results results, Period period, @Nullable Period earlier) {
        this.scheme = scheme;
        this.results = results;
        this.period = period;
        this.earlier = earlier;
    }

    BonusClass decide(String service, List<CardResult> cards) {
        List<Rival> rivals = cards.stream()
                .map(this::rival)
                .sorted(Comparator.comparing(Rival::id))
                .toList();
        List<Rival> certain =
                new ArrayList<>(rivals.stream().filter(Rival::isCertain).toList());
        certain.sort(Comparator.comparing(Rival::worth).reversed());
        List<BonusPlace> places = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < certain.size(); i++) {
            Rival one = certain.get(i);
            if (i == 0 || !certain.get(i - 1).worth().equals(one.worth())) {
                rank = i + 1;
            }
            places.add(one.at(rank == 1 ? Standing.FIRST : Standing.RANKED, rank, false));
        }
        Optional<Fraction> best = certain.stream().findFirst().map(Rival::worth);
        for (Standing standing : List.of(Standing.UNDECIDED, Standing.OUT, Standing.OUTSIDE)) {
            rivals.stream()
                    .filter(one -> !one.isCertain() && standing(one) == standing)
                    .map(one -> one.at(standing, 0, standing == Standing.UNDECIDED && mayWin(one, best)))
                    .forEach(places::add);
        }
        return new BonusClass(basis(), service, period, earlier, places);
    }

    private String basis() {
        return scheme.id() + " version " + scheme.version() + ", best " + (earlier == null ? "result" : "progress")
                + " by "
                + scheme.indicator()
                        .map(Object::toString)
                        .orElseGet(() -> "points of " + scheme.group().orElseThrow());
    }

    /** A gate answered no puts a unit out whatever it would be ranked by. */
    private static Standing standing(Rival one) {
        if (!one.measured().isExpected()) {
            return Standing.OUTSIDE;
        }
        return one.gate().answer() == Answer.NO ? Standing.OUT : Standing.UNDECIDED;
    }

    private static boolean mayWin(Rival one, Optional<Fraction> best) {
        return best.map(one.merit()::mayReach).orElse(true);
    }

    private Rival rival(CardResult card) {
        Measured now = measured(card);
        if (earlier == null) {
            return rival(card, now);
        }
        Optional<CardResult> before =
                results.in(earlier).findUnit(card.card().unit().id()).flatMap(scheme::card);
        return rival(
                card,
                before.map(past -> progress(card, now, past, measured(past)))
                        .orElseGet(() -> Measured.outside(Unanswered.NOT_ON_CARD)));
    }

    private Rival rival(CardResult card, Measured measured) {
        boolean lowerIsBetter = direction(card) == Direction.LOWER_IS_BETTER;
        return new Rival(
                card,
                card.answer(scheme.economy()),
                measured,
                lowerIsBetter ? measured.span().reversed() : measured.span());
    }

    /** Points are better the more they are; a figure as its indicator says. */
    private Direction direction(CardResult card) {
        Direction direction = scheme.indicator()
                .map(id -> result(card).indicator().direction())
                .orElse(Direction.HIGHER_IS_BETTER);
        if (direction != Direction.HIGHER_IS_BETTER && direction != Direction.LOWER_IS_BETTER) {
            throw new IllegalArgumentException("indicator '"
                    + scheme.indicator().orElseThrow() + "' has the direction " + direction.id()
                    + ", by which none of two figures is the better.\nMaybe rank by the points of a group.");
        }
        return direction;
    }

    private IndicatorResult result(CardResult card) {
        return card.indicator(scheme.indicator().orElseThrow().value());
    }

    private Measured measured(CardResult card) {
        return scheme.indicator().isPresent() ? ofIndicator(result(card)) : ofGroup(card);
    }

    private Measured ofIndicator(IndicatorResult result) {
        Optional<BigDecimal> value = result.findValue();
        if (value.isEmpty()) {
            Reason reason = result.status().findReason().orElse(Unanswered.NO_NUMBER);
            return result.indicator().isPlannedIn(result.period()) || reason == Absence.SUPPRESSED
                    ? Measured.absent(reason, scheme.range())
                    : Measured.outside(Absence.NOT_DUE);
        }
        Fraction figure = Fraction.of(value.get());
        if (result.isProvisional()) {
            return new Measured(value.get(), scheme.range(), Unjudged.INCOMPLETE, true);
        }
        if (result.isApproximate()) {
            Span span = scheme.tolerance()
                    .map(off -> new Span(figure.subtract(off), figure.add(off)))
                    .orElse(scheme.range());
            return new Measured(value.get(), span, Unanswered.APPROXIMATE, true);
        }
        return new Measured(value.get(), Span.exactly(figure), null, true);
    }

    private Measured ofGroup(CardResult card) {
        GroupResult group = card.group(scheme.group().orElseThrow().value());
        Optional<BigDecimal> score = group.score();
        if (score.isEmpty()) {
            return Measured.absent(group.status().findReason().orElse(Unanswered.NO_NUMBER), scheme.range());
        }
        boolean sure = group.explain().marks().isEmpty()
                && group.coverage().judged().equals(group.coverage().applicable());
        return sure
                ? new Measured(score.get(), Span.exactly(Fraction.of(score.get())), null, true)
                : new Measured(score.get(), scheme.range(), Unjudged.INCOMPLETE, true);
    }

    /** The change from an earlier card to this one. */
    private Measured progress(CardResult card, Measured now, CardResult past, Measured before) {
        if (!now.isExpected()) {
            return now;
        }
        if (!before.isExpected()) {
            return before;
        }
        Span span = now.span().minus(before.span());
        BigDecimal figure = now.figure() == null || before.figure() == null
                ? null
                : now.figure().subtract(before.figure());
        Optional<Reason> doubt = scheme.indicator().flatMap(any -> doubt(card, past));
        if (doubt.isPresent()) {
            return new Measured(figure, Span.ANYTHING, doubt.get(), true);
        }
        return new Measured(figure, span, now.reason() == null ? before.reason() : now.reason(), true);
    }

    /** Figures of two meanings, or of two different wholes, have no difference that counts. */
    private Optional<Reason> doubt(CardResult card, CardResult past) {
        Optional<Change> change = Change.between(results, result(past), result(card));
        if (change.isEmpty()) {
            boolean bothThere = result(past).findValue().isPresent()
                    && result(card).findValue().isPresent();
            return bothThere ? Optional.of(Unjudged.NOT_COMPARABLE) : Optional.empty();
        }
        // what is approximate has a span already
        return change.get().doubt().filter(reason -> reason != Unanswered.APPROXIMATE);
    }
}
