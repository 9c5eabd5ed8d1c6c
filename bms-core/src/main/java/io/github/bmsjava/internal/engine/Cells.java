package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What single keys hold. */
final class Cells {
    private final FigureTable table;

    Cells(FigureTable table) {
        this.table = table;
    }

    /** What was reported for one key. */
    Optional<ObservationHistory> find(ObservationKey key) {
        return table.find(key);
    }

    /** The figure of one key, in the form that the indicator's rules need. */
    OwnFigure cell(OrgUnitId unit, Indicator indicator, Period period, ValueKind kind, boolean climbs) {
        ReportedForm form = climbs ? indicator.rollUp().form().orElse(null) : null;
        ObservationKey key = new ObservationKey(unit, indicator.id(), period, kind);
        Optional<Quantity> plain = table.findPlain(key);
        if (plain.isPresent() && Oddities.isNone(plain.get(), indicator)) {
            Optional<Amount> amount = Amount.of(plain.get(), form);
            if (amount.isPresent()) {
                return OwnFigure.of(amount.get()).readFrom(() -> table.find(key).orElseThrow());
            }
        }
        boolean planned = indicator.isPlannedIn(period);
        ObservationHistory history = table.find(key).orElse(null);
        if (history == null || history.current().absence().equals(Optional.of(Absence.NOT_REPORTED))) {
            Absence meaning = planned ? indicator.whenMissing() : Absence.NOT_MEASURED;
            OwnFigure silence = OwnFigure.silence(meaning, !planned || !meaning.isExpected());
            return history == null ? silence : silence.readFrom(history);
        }
        return read(key, history.current(), indicator, form, planned).readFrom(history);
    }

    private static OwnFigure read(
            ObservationKey key,
            Observation observation,
            Indicator indicator,
            @Nullable ReportedForm form,
            boolean planned) {
        if (observation.absence().isPresent()) {
            Absence absence = observation.absence().get();
            return OwnFigure.absent(absence, !planned || !absence.isExpected());
        }
        Quantity quantity = observation.quantity().orElseThrow();
        if (quantity instanceof Quantity.Words) {
            return OwnFigure.words();
        }
        OwnFigure figure =
                Amount.of(quantity, form).map(OwnFigure::of).orElseGet(() -> mismatch(key, observation, form));
        for (Issue issue : Oddities.of(observation, quantity, indicator)) {
            figure = figure.with(issue);
        }
        return figure;
    }

    private static OwnFigure mismatch(ObservationKey key, Observation observation, @Nullable ReportedForm form) {
        Issue issue = Issue.of(ObservationIssue.FORM_MISMATCH, key.toString())
                .with(
                        "value",
                        observation.quantity().orElseThrow(),
                        NorwegianFormat.quantity(observation.quantity().orElseThrow()))
                .with("form", form == null ? "" : form.id());
        return OwnFigure.absent(Absence.UNDEFINED, false)
                .with(observation.place().map(issue::at).orElse(issue));
    }
}
