package io.github.bmsjava.evaluation;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a run is read: {@code results.in("2014").unit("lund").card("malekort").indicator("sykefravær")}. Everything above
 * the evaluation takes this, so that a filtered view is as good as the run itself.
 */
public interface Results {

    /**
     * The periods.
     *
     * @return in order
     */
    List<Period> periods();

    /**
     * The time that periods of a type span, for who reads a series. A period in which nothing at all was reported need not be among
     * {@link #periods()}; in a series it is a period without a figure all the same, whatever was reported of others.
     *
     * @param type how long the periods are
     * @return every period from the first to the last of that type, evaluated or not, in order; none where none is of that type
     */
    default List<Period> span(PeriodType type) {
        List<Period> known = periods().stream()
                .filter(period -> period.type() == type)
                .sorted()
                .toList();
        return known.isEmpty() ? List.of() : Period.sequence(known.get(0), known.get(known.size() - 1));
    }

    /**
     * The units.
     *
     * @return the organisation, with what happened to it
     */
    Organisation organisation();

    /**
     * The day whose structure holds for all periods (J18).
     *
     * @return empty where every period has that of its own last day
     */
    Optional<LocalDate> structureDate();

    /**
     * What was reported, judged, of a kind.
     *
     * @param period one of {@link #periods()}
     * @param kind actual, budget or forecast
     * @return the results
     * @throws IllegalArgumentException if the plan does not have the period
     */
    PeriodResults in(Period period, ValueKind kind);

    /**
     * All versions of one value, also of a reference series or of an indicator that stands on no card.
     *
     * @param key what the value belongs to
     * @return the versions, or empty where nothing was reported
     */
    Optional<ObservationHistory> observations(ObservationKey key);

    /**
     * What was odd or wrong, in the data and with the targets; of an {@link Evaluation} that was to tell it, with other definitions as
     * well.
     *
     * @return every issue once
     */
    List<Issue> issues();

    /**
     * What these results depend on.
     *
     * @return the fingerprints of the definition and of the data
     */
    Fingerprints fingerprints();

    /**
     * Actual values of a period.
     *
     * @param period one of {@link #periods()}
     * @return the results
     * @throws IllegalArgumentException if the plan does not have the period
     */
    default PeriodResults in(Period period) {
        return in(period, ValueKind.ACTUAL);
    }

    /**
     * Actual values of a period.
     *
     * @param period for example {@code "2014"}
     * @return the results
     * @throws IllegalArgumentException if the text is no period, or the plan does not have it
     */
    default PeriodResults in(String period) {
        return in(Period.parse(period));
    }
}
