package io.github.bmsjava.comparison;

import com.google.common.base.Equivalence;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.Optional;

/** The same indicator of the same unit, on the same card, in other periods. */
final class Series {
    private static final Equivalence<Indicator> MEANING = new Equivalence<>() {
        @Override
        protected boolean doEquivalent(Indicator one, Indicator other) {
            return one.meansTheSame(other);
        }

        @Override
        protected int doHash(Indicator indicator) {
            return indicator.unit().hashCode();
        }
    };

    private Series() {}

    /** The result in another period; empty where the card or the row is not there, or the period was passed over. */
    static Optional<IndicatorResult> find(Results results, IndicatorResult like, Period period) {
        return find(results, like, like.unit().id(), period);
    }

    /** The result of another unit in another period. */
    static Optional<IndicatorResult> find(Results results, IndicatorResult like, OrgUnitId unit, Period period) {
        if (isPassedOver(results, period)) {
            return Optional.empty();
        }
        return results.in(period, like.key().kind())
                .findUnit(unit)
                .flatMap(found -> found.findCard(like.card().card().id()))
                .flatMap(card -> card.findIndicator(like.indicator().id()));
    }

    /** Whether a period lies among the results' and was not evaluated, as where nothing at all was reported in it. */
    static boolean isPassedOver(Results results, Period period) {
        return !results.periods().contains(period)
                && results.span(period.type()).contains(period);
    }

    /** The periods of a result's type that the results span, up to its own, in order; those that were passed over among them. */
    static List<Period> periodsUpTo(Results results, IndicatorResult last) {
        return results.span(last.period().type()).stream()
                .filter(period -> period.compareTo(last.period()) <= 0)
                .toList();
    }

    /** Why a period of a series has no number; the result is empty where there is none. */
    static Reason reason(Results results, Period period, Optional<IndicatorResult> without) {
        return without.map(Series::reason)
                .orElseGet(() -> isPassedOver(results, period) ? Unanswered.NOT_EVALUATED : Unanswered.NOT_ON_CARD);
    }

    /** The nearest earlier result with a value; empty where there is none. */
    static Optional<IndicatorResult> previousMeasured(Results results, IndicatorResult result) {
        List<Period> periods = periodsUpTo(results, result);
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (!periods.get(i).equals(result.period())) {
                Optional<IndicatorResult> earlier = find(results, result, periods.get(i))
                        .filter(r -> r.findValue().isPresent());
                if (earlier.isPresent()) {
                    return earlier;
                }
            }
        }
        return Optional.empty();
    }

    /** Why a result has no number. */
    static Reason reason(IndicatorResult without) {
        return without.status().findReason().orElse(Unanswered.NO_NUMBER);
    }

    /** Indicators whose numbers mean the same, for counting which meaning is commonest. */
    static Object definition(Indicator indicator) {
        return MEANING.wrap(indicator);
    }
}
