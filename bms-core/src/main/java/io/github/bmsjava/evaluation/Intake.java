package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.IncompleteFigure;
import io.github.bmsjava.internal.engine.SeriesKey;
import io.github.bmsjava.internal.engine.TableLoader;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationOrigin;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.RowSink;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Takes observations in any order into the columns of a plan, and says what belongs nowhere. */
final class Intake implements ObservationSink {
    private final EvaluationPlan plan;
    private final TableLoader loader;
    private final Map<String, Issue> told = new TreeMap<>();
    private final Map<String, String> hints = new HashMap<>();
    private final List<RowIntake> rows = new ArrayList<>();
    private int subjects;
    private int series;

    Intake(EvaluationPlan plan) {
        this.plan = plan;
        this.loader = new TableLoader(plan.model(), plan.structure(), plan.needs());
        this.subjects = plan.organisation().size();
    }

    @Override
    public void accept(Observation observation) {
        flush();
        loader.add(observation);
        place(observation);
    }

    /** Takes all that was observed of a key, as another table knew it, in place of what was kept of it before. */
    void keep(ObservationKey key, ObservationHistory history) {
        loader.keep(key, history);
        place(history.current());
    }

    /** Says where an observation belongs nowhere. */
    private void place(Observation observation) {
        ObservationKey key = observation.key();
        if (key.subject() instanceof OrgUnitId unit
                && plan.organisation().findUnit(unit).isEmpty()) {
            report(observation, unknown(unit, key.toString()));
        } else if (plan.model().findIndicator(key.indicator()).isEmpty()) {
            report(observation, unknown(key.indicator(), key.toString()));
        } else if (!plan.needs().reads(key.indicator(), key.period())) {
            report(observation, notAsked(key.period(), key.toString()));
        }
    }

    @Override
    public Optional<RowSink> rows(ObservationOrigin origin) {
        RowIntake opened = new RowIntake(plan, loader, loader.origin(Objects.requireNonNull(origin, "origin")));
        rows.add(opened);
        return Optional.of(opened);
    }

    /** What came as rows came before. */
    private void flush() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).flush();
        }
    }

    private Issue unknown(OrgUnitId unit, String subject) {
        return Issue.of(ObservationIssue.UNKNOWN_UNIT, subject)
                .with("unit", unit)
                .with("hint", hints.computeIfAbsent("unit " + unit, any -> Nearest.hint(unit.value(), plan.unitIds())));
    }

    private Issue unknown(IndicatorId indicator, String subject) {
        return Issue.of(ObservationIssue.UNKNOWN_INDICATOR, subject)
                .with("indicator", indicator)
                .with(
                        "hint",
                        hints.computeIfAbsent(
                                "indicator " + indicator, any -> Nearest.hint(indicator.value(), plan.indicatorIds())));
    }

    private static Issue notAsked(Period period, String subject) {
        return Issue.of(ObservationIssue.PERIOD_NOT_ASKED, subject).with("period", period);
    }

    private void report(Observation observation, Issue issue) {
        tell(observation.place().map(issue::at).orElse(issue));
    }

    private void tell(Issue issue) {
        told.put(issue.toString(), issue);
    }

    @Override
    public int subject(SubjectId id) {
        Objects.requireNonNull(id, "id");
        int handle = loader.subject(id);
        if (handle < 0) {
            tell(unknown((OrgUnitId) id, id.value()));
            return UNKNOWN;
        }
        subjects = Math.max(subjects, handle + 1);
        return handle;
    }

    @Override
    public int series(IndicatorId indicator, Period period, ValueKind kind, ObservationPart part) {
        SeriesKey key = new SeriesKey(
                Objects.requireNonNull(indicator, "indicator"),
                Objects.requireNonNull(period, "period"),
                Objects.requireNonNull(kind, "kind"));
        Objects.requireNonNull(part, "part");
        String subject = indicator + " · " + period + " · " + kind.id();
        if (plan.model().findIndicator(indicator).isEmpty()) {
            tell(unknown(indicator, subject));
            return UNKNOWN;
        }
        if (!plan.needs().reads(indicator, period)) {
            tell(notAsked(period, subject));
            return UNKNOWN;
        }
        int handle = loader.series(key, part);
        series = Math.max(series, handle + 1);
        return handle;
    }

    @Override
    public void accept(int subject, int series, long unscaled, int scale) {
        if (scale < 0 || scale > DecimalColumn.MAX_SCALE) {
            throw new IllegalArgumentException(
                    "scale " + scale + " of " + unscaled + " is not within 0 to 18.\nMaybe accept(Observation).");
        }
        if (isKnown(subject, series)) {
            flush();
            loader.number(subject, series, unscaled, scale);
        }
    }

    @Override
    public void absent(int subject, int series, Absence absence) {
        Objects.requireNonNull(absence, "absence");
        if (isKnown(subject, series)) {
            flush();
            loader.absent(subject, series, absence);
        }
    }

    private boolean isKnown(int subject, int wanted) {
        if (subject >= subjects || wanted >= series || subject < UNKNOWN || wanted < UNKNOWN) {
            throw new IllegalArgumentException("subject " + subject + " or series " + wanted
                    + " is no handle of this sink.\nMaybe it was resolved by another one.");
        }
        return subject != UNKNOWN && wanted != UNKNOWN;
    }

    /** The columns; after the last observation. */
    FigureTable table() {
        flush();
        return loader.finish(this::incomplete);
    }

    private void incomplete(IncompleteFigure figure) {
        tell(Issue.of(ObservationIssue.INCOMPLETE_FIGURE, figure.key().toString())
                .with("value", figure.number().toPlainString())
                .with("part", figure.part().name().toLowerCase(Locale.ROOT)));
    }

    List<Issue> issues() {
        return List.copyOf(told.values());
    }
}
